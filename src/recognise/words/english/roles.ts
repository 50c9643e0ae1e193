/** Nouns that a job title ends in. */
export const ROLE_NOUNS = new Set(
	`accountant actuary administrator advisor adviser agent analyst apprentice architect artist assistant associate
	attendant auditor baker banker barista bartender biologist bookkeeper broker buyer carer caretaker carpenter cashier
	chef chemist cleaner clerk coach consultant contractor controller controler coordinator co-ordinator copywriter counsel
	counsellor curator dentist designer developer director doctor driver economist editor electrician engineer estimator
	executive expert facilitator fitter foreman gardener geologist graduate handyman head hygienist illustrator
	inspector installer instructor intern investigator investor joiner journalist keeper labourer lawyer lead leader
	lecturer librarian machinist manager marketer mechanic merchandiser microbiologist midwife modeller nanny nurse
	nutritionist officer operative operator optometrist organiser organizer owner painter paralegal paramedic partner
	pharmacist photographer physician physicist physiotherapist pilot planner planner/buyer plumber podiatrist porter
	practitioner president principal producer programmer psychologist ranger receptionist recruiter registrar
	representative rep researcher roofer sales salesperson scheduler scientist secretary sergeant solicitor specialist staff
	statistician steward stylist superintendent supervisor surgeon surveyor teacher technician technologist temp tester
	therapist trader trainee trainer translator treasurer tutor typist underwriter valuer vet waiter waitress warden
	welder worker writer sdet qa sre devops cfo ceo coo cto cmo cio ciso vp qs clinician councillor ambassador
	strategist storyteller evangelist master worker assistants partnerships fundraiser merchandise marketeer biochemist toxicologist crew hand
	colleague member tech exec mgr assoc asst foreperson dispatcher storeperson storeman storekeeper phlebotomist
	radiographer sonographer audiologist optician paediatrician anaesthetist hca rn pa ea dev admin arborist
	groundskeeper groundsperson greenkeeper plasterer bricklayer tiler scaffolder rigger boilermaker fabricator
	toolmaker assembler packer picker loader courier dispenser hairdresser teller adjuster assessor examiner appraiser
	negotiator conveyancer barrister archivist conservator ecologist hydrologist metallurgist geophysicist housekeeper
	concierge sommelier lifeguard chaplain counselor caseworker commissioner animator reporter correspondent presenter
	videographer dba sysadmin coder biller processor laminator`.split(/\s+/),
);

/** "the ... role": words after a title. */
export const ROLE_WORD =
	'(?:role|position|job|post|vacancy|opening|opportunity|mandate|requisition|spot|gig|place)';
/** Words that follow a title less often: only a title that ends in a role noun counts before them. */
export const ROLE_WORD_MAYBE =
	'(?:spec|specification|team|hire|package|mandate|jd|loop|openings?|brief|interview|posts?|roles?|onsite|profile)';

/** Fields whose value is the job title. */
export const ROLE_LABEL =
	/^\W{0,4}(?:role|position|post|vacancy|job|job title|title|position title|requisition|opening|loop|job role|for)(?:\s{0,3}[:\t]|\s-\s)\s*/i;
