import { words } from '../cue.ts';

/** Nouns that a job title ends in, common misspellings too. */
export const ENGLISH_ROLE_NOUNS = words(
	`accountant actuary administrator advisor adviser agent analyst apprentice architect artist assistant associate
		attendant auditor baker banker barista bartender biologist bookkeeper broker buyer carer caretaker carpenter
		cashier chef chemist cleaner clerk coach consultant contractor controller controler coordinator co-ordinator
		copywriter counsel counsellor curator dentist designer developer director doctor driver economist editor
		electrician engineer estimator executive expert facilitator fitter foreman gardener geologist graduate handyman
		head hygienist illustrator inspector installer instructor intern investigator investor joiner journalist keeper
		labourer lawyer lead leader lecturer librarian machinist manager marketer mechanic merchandiser microbiologist
		midwife modeller nanny nurse nutritionist officer operative operator optometrist organiser organizer owner
		painter paralegal paramedic partner pharmacist photographer physician physicist physiotherapist pilot planner
		planner/buyer plumber podiatrist porter practitioner president principal producer programmer psychologist ranger
		receptionist recruiter registrar representative rep researcher roofer sales salesperson scheduler scientist
		secretary sergeant solicitor specialist staff statistician steward stylist superintendent supervisor surgeon
		surveyor teacher technician technologist temp tester therapist trader trainee trainer translator treasurer tutor
		typist underwriter valuer vet waiter waitress warden welder worker writer sdet qa sre devops cfo ceo coo cto cmo
		cio ciso vp qs clinician councillor ambassador strategist storyteller evangelist master assistants partnerships
		fundraiser merchandise marketeer biochemist toxicologist crew hand colleague member tech exec mgr assoc asst
		foreperson dispatcher storeperson storeman storekeeper phlebotomist radiographer sonographer audiologist
		optician paediatrician anaesthetist hca rn pa ea dev admin arborist groundskeeper groundsperson greenkeeper
		plasterer bricklayer tiler scaffolder rigger boilermaker fabricator toolmaker assembler packer picker loader
		courier dispenser hairdresser teller adjuster assessor examiner appraiser negotiator conveyancer barrister
		archivist conservator ecologist hydrologist metallurgist geophysicist housekeeper concierge sommelier lifeguard
		chaplain counselor caseworker commissioner animator reporter correspondent presenter videographer dba sysadmin
		coder biller processor laminator aide op ops-person concreter crane-operator firefighter headteacher
		teacher-aide deckhand roaster handler purchaser turner glazier upholsterer cabinetmaker shopfitter steelfixer
		formworker dogman banksman slinger signaller groundworker paver landscaper horticulturist florist butcher
		fishmonger greengrocer brewer distiller cheesemaker confectioner patissier sous-chef commis waitstaff hostess
		mixologist stewardess dressmaker seamstress cobbler jeweller goldsmith watchmaker blacksmith farrier stonemason
		thatcher drainlayer gasfitter linesman lineworker lineman splicer cabler pipefitter pipelayer millwright moulder
		patternmaker caster galvaniser spraypainter sprayer panelbeater detailer valeter polisher finisher sander
		grinder presser bookbinder typesetter proofreader subeditor sub-editor copyeditor columnist blogger podcaster
		broadcaster announcer newsreader cameraman camerawoman cinematographer gaffer stagehand usher projectionist
		choreographer dancer musician conductor composer singer actor actress comedian puppeteer magician makeup-artist
		beautician manicurist masseur masseuse aesthetician cosmetologist barber orthoptist osteopath chiropractor
		dietitian dietician orthotist prosthetist perfusionist radiologist pathologist oncologist cardiologist
		neurologist dermatologist psychiatrist gynaecologist urologist anesthetist anesthesiologist haematologist
		immunologist virologist epidemiologist geneticist bioinformatician botanist zoologist oceanographer
		meteorologist climatologist astronomer astrophysicist mathematician archaeologist anthropologist sociologist
		historian linguist interpreter philologist ethicist theologian vicar priest pastor deacon rabbi imam verger
		sexton sacristan organist choirmaster headmaster headmistress provost dean bursar invigilator professor fellow
		postdoc demonstrator senco teaching-assistant childminder childcarer playworker youthworker babysitter au-pair
		governess matron janitor custodian groundsman beekeeper gamekeeper farmhand farmer herdsman shepherd stockperson
		milker shearer drover jockey groom stablehand trainer-driver cabbie chauffeur trucker lorry-driver
		forkliftdriver bosun skipper mariner sailor seafarer stevedore docker wharfie navigator purser marshal bailiff
		magistrate notary legal-secretary attorney prosecutor detective constable jailer warder gunner soldier cadet
		adjutant quartermaster armourer loss-adjuster claims-handler cambist dealer remisier comptroller realtor
		lettings-negotiator estate-agent auctioneer bellhop telephonist stenographer transcriptionist scrum-master
		toolsmith webmaster modeler cartographer draughtsman draughtsperson drafter draftsperson draftsman
		quantity-surveyor expeditor expediter lab-assistant assayer metrologist calibrator salesman saleswoman
		telemarketer canvasser promoter dresser window-dresser visual-merchandiser futurist ideator mediator arbitrator
		ombudsman adjudicator regulator swimming-teacher referee umpire physio psychotherapist hypnotherapist
		otolaryngologist doula hcsw emt orderly ward-clerk mammographer veterinarian vet-nurse groomer kennelhand
		zookeeper renderer decorator slater asphalter paviour kerblayer cladder insulator lagger drywaller grader
		packager bagger labeller palletiser stower replenisher stocker shelf-stacker storewoman warehouseman
		warehouseperson warehouser machine-minder minder setter extruder dyer weaver knitter spinner sewist embroiderer
		laundress ironer crewmember headhunter sourcer resourcer onboarder people-partner svp evp avp ux swe cpo cro cso
		chro fp&a hrbp bdm bdr sdr csm kam chairperson chairman trustee governor mayor commissar whip agent-general
		envoy attache consul associate-director assistant-principal head-of-department vice-principal rector chancellor
		webdesigner gamedesigner cartoonist caricaturist retoucher photojournalist docent restorer bibliographer indexer
		tour-guide guide verifier moderator forester lumberjack feller treesurgeon refrigeration-mechanic sparky chippie
		brickie greaser oiler roustabout roughneck derrickman driller toolpusher mudlogger shotfirer blaster miner
		crofter fisherman trawlerman netmaker oysterman helper laborer navvy bookseller stationer newsagent tobacconist
		pawnbroker sustainability-lead ecotoxicologist hydrogeologist agronomist agronomer horticulturalist
		viticulturist winemaker cellarhand barback barkeeper publican innkeeper hotelier restaurateur caterer
		kitchenhand dishwasher chaperone escort caregiver homecarer befriender advocate keyworker superintendant
		supervisior co-ordinater assitant enginer embalmer ceramist potter coxswain tuner voicer breeder incharge in-charge bellringer luthier puppetmaker
		steward bosun rigger person mate tradesperson apprentice journeyman foreman forewoman forelady gatekeeper timekeeper
		bookmaker croupier cashier-host dealer runner expo crewmate boatbuilder shipwright sailmaker roofer-slater saddler
		tanner cooper chandler framer mountmaker conservation-officer taxidermist entomologist ornithologist mycologist
		lepidopterist glassblower enameller engraver lithographer printmaker screenprinter printer colourist colorist
		animator compositor rotoscoper rigger-td gaffer grip loader-operator foley sound-recordist recordist mixer remixer
		dramaturg librettist lyricist arranger bandmaster repetiteur accompanist stagehand flyman wardrobe dresser wigmaker
		milliner pattern-cutter cutter machinist presser finisher quilter lacemaker tufter carder spinner roper splicer
		signwriter signmaker letterer calligrapher bookseller indexer archivist registrar cataloguer preparator handler
		invigilator docent interpreter captioner stenocaptioner subtitler transcriber typist keyer keyboarder sorter postie
		postman postwoman mailperson carrier messenger rider cyclist bagger porter-driver shunter signalman signalwoman
		conductor guard trackman trackworker platelayer banksperson dumper grader scraper piler piledriver scaffold
		steeplejack sweep thatcher waller dyker hedgelayer ditcher drainer fencer shearer wooler vintner cellarman cellarmaster
		maltster mashman stillman distillery cooper taster grader-sorter blender miller brewer-cellar creamer affineur
		curer smoker filleter shucker oysterer gutter boner slaughterman knackerman tripe dripper renderer chandler actuarial
		bursary almoner verger lay-reader curate chorister cantor precentor beadle usher-crier tipstaff process-server
		constable sheriff ranger-guide pathfinder wrangler handler-trainer kenneler falconer verderer ghillie gillie stalker
		keeper-warden bailiff-water riverkeeper lockkeeper lock-keeper lighthouse-keeper coastguard lifeboatman rigger-diver
		diver splicer-diver caver climber instructor-guide coachman groom-driver whip`,
);
