/** Words that make a run of capitals something else than a person: a firm, a job, a place, a product, a day. */
export const NOT_A_PERSON = new Set(
	`limited ltd plc inc llc llp pty gmbh group holdings company co corp corporation trust council college school schools
	university academy institute hospital clinic dental medical health care aged bank credit union insurance mutual
	capital partners associates consulting consultants recruitment recruiting recruit resourcing search talent people
	personnel staffing careers jobs hiring team hr services solutions systems software technologies technology tech
	analytics labs digital media studio studios design energy water rail logistics transport ferries foods dairies
	farms kitchens homes housing properties build construction civil engineering minerals mining resources biologics
	biotech pharma robotics retail stores store leasing finance financial accounting legal insurance re hotel
	hotels restaurant cafe café bakery kettle joinery plumbing electrical motors airways airport foundation
	society charity department dept ministry office government police nhs trust board agency network club house tower
	street road avenue drive way court square estate building floor level unit suite room boardroom
	centre center station yard depot south east england scotland wales ireland london sydney
	melbourne brisbane perth auckland boston chicago york francisco angeles seattle denver houston dublin manchester
	birmingham leeds bristol cardiff mumbai pune bangalore singapore toronto vancouver
	zoom teams microsoft google meet webex skype calendly outlook gmail linkedin whatsapp indeed hirevue whereby
	january february march july august september october november december feb mar apr jul aug
	sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs
	fri sat sun today tomorrow kind best warm regards thanks thank cheers yours sincerely dear hi hello hey good
	morning afternoon evening interview interviews phone telephone video call chat meeting details date time where when
	who what how please your you our we us they it this that the role position job description link join best cv id
	passcode password conference dial reply yes no maybe happy merry christmas new year easter
	technical final first second third round stage screen panel loop onsite human customer user mock exit next step
	senior junior principal lead head chief executive vice president director manager officer engineer developer
	analyst consultant coordinator assistant associate specialist adviser advisor supervisor administrator accountant
	architect designer planner technician nurse therapist teacher controller buyer owner partner surveyor estimator
	scientist clerk executive representative editor producer recruiter operator trainer secretary receptionist
	interviewer interviewers client annwyl liebe cancel confirm confirmed reschedule decline accept view manage add
	schedule submit choose request unsubscribe apply start continue open update see more powered location duration event
	topic guests organiser organizer participants venue candidate dial additional information important note notes
	regarding subject sent nsw vic qld tas all once two three both look know plan have give bring carry come
	she he her his its there here these those which such some any every alright yesterday once if as so but then
	also and or of at in on by to from for with until before after not is are was be been can could should would will
	updated update reminder fwd fw evening booking booked urgent application availability group changed change moved
	cancelled canceled rescheduled revised amended postponed quick short great lovely perfect welcome hope sorry
	unfortunately following further below
	founder ceo cfo coo cto cpo md fd hrbp operations marketing sales product project programme program data research
	acquisition culture workforce clinical practice chair member members committee generalist
	desk appointments appointment public portal bookings facilities administration admin admissions selection campaign
	notice support helpdesk notifications notification calendar events service onboarding graduate graduates early results
	candidates programmes reception security payroll enquiries queries questions response services interviewing
	packaging publishing distillers distillery stockfeeds feeds subsea medtech diesel place mode platform format venue
	reference ref attendees agenda prep preparation parking dress travel directions access accessibility reasonable
	adjustments documents certificates identification contact text message reach speak write let tell deputy matron governor governors headteacher senco ward sister trustee trustees pupils student students ambassador ambassadors asset introductory intro initial informal screening exploratory preliminary competency structured
	vet see ask report applicant dates ask get notify inform drop ring photo visa address`.split(/\s+/),
);

export const HONORIFIC =
	/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|capt|captain|rev|sir|dame|whaea|cllr|er|shri|smt)\.? /i;

/** Fields whose value names those who will ask the questions. */
export const INTERVIEWER_LABEL =
	/^\W{0,4}(?:who|with|see|meet|ask for|report to|interviewing with|speaking with|meeting|interviewers?(?:\(s\))?|interviewing(?: you)?|interview panel|interview with|panel(?: members)?|panellists?|selecting official|selection panel|host|hosts|participants?|contact person|your interviewers?|hiring manager|meeting with|on the panel|attendees|you(?:'ll| will) (?:meet|be meeting|be speaking)(?: with)?)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

/** Words before a name that make it an interviewer's. */
export const BEFORE_INTERVIEWER =
	/\b(?:with|meet|meeting|meeting with|see|seeing|ask for|speak(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)|time with|panel will be|panel is|panel are|panel:|interviewers? (?:is|are|will be)|host (?:is|will be)|on w\/|w\/|up with|sit down with|sitting down with|sit(?:ting)? with|committee is|panel comprises|panel of|panel (?:will )?(?:compris|consist|includ)(?:e|es|ing|s)(?: of)?|(?:comprise|comprises|of|be|meet|meeting|with|see|seeing) (?:me|myself),?(?: and| plus)?|myself,|myself and|panel consists of|interviewed by|(?:conducted|led|hosted|run|chaired|carried out) by|joined by(?: my colleagues?)?|alongside|along with|followed by|and then|, then|as well as|together with|present(?:ing)? to|in front of|to see|booked|that|interviewers?:?|with our|team:|meet with|you'll meet|you will meet|it'll be|it will be|me and|me,|panel \(|panel comprising|interview panel:?|introduce you to) ?$/i;

/** Words after a name that make it an interviewer's. */
export const AFTER_INTERVIEWER =
	/^(?: \([^)\n]{0,60}\)|,? (?:from|at|of) [\p{Lu}&][^,.\n]{0,40}?|, [^,.\n]{2,40},)? ?(?:will|would|can|is phoning|is calling|is ringing|is going to|has (?:scheduled|invited|rescheduled|asked)|rang\b|joins|suggested|flies|wants(?! (?:me|us|your))|is out|is free|is off|is (?:ill|sick|unwell|away|stuck|delayed|double)|'s (?:asked|crook|had|out|off|free|ill|sick|been)|has had|has been|has to|has come|now can't|can't|could do|can do|will open|would like to|(?:has|is|are) (?:asked|in the|confirmed|looking forward))(?! (?:confirm|send|be (?:in touch|sending|emailing|circulating)|circulate|forward|email|set up|sign you|greet|meet you (?:at|in|by)|collect|show you|book|arrange|follow|share|let you|issue|reimburse|get back|provide|contact|organi[sz]e|drop|escort|bring you|look after|help))/u;

/** Before and behind the name of somebody met earlier, or met only at the door. */
export const NOT_BEFORE_INTERVIEWER =
	/\b(?:(?:discussed|spoke|spoken|agreed|chatted|arranged|chatting|catching up) (?:with|to)|(?:following|after|since) (?:your|our) [^.,;]{0,40} with|(?:met|greeted|welcomed|collected|signed in) by(?: our [a-z ]{2,30},?)?) ?$/i;
export const NOT_BEHIND_INTERVIEWER =
	/^ (?:last (?:week|month|time|\p{L}+day)|yesterday|earlier|previously|the other day)\b/iu;
/** Whom to ask for at the door is the interviewer where nobody else is named. */
export const ASK_FOR = /\bask for ?$/i;

/** "Interview with X", "confirmed with X": X may be a firm as well as a person. */
export const WITH_EITHER =
	/\b(?:interviews?|call|meeting|chat|round|screen|stage|confirmed|booked(?: in)?|in|session|final|conversation|discussion|slot|step|all set|on|locked in|you(?: are|'re) in) (?:with|w\/) ?$/i;

/** The sender counts himself in. */
export const SENDER_IS_INTERVIEWER =
	/(?<!you )\band (?:me|myself)\b|\bbe (?:me|myself)\b|\bme and\b|\bpanel: me\b|\bwe'll have a chat\b|\band will (?:call|ring|phone) you\b|\b(?:i'll|i will|i'm going to) (?:(?:phone|call|ring|dial) you(?:r)?|give you a (?:call|ring|bell|buzz)|(?:call|ring|phone) on)\b|\b(?:meet|meeting|see|seeing|with|comprises?|by) myself\b|\b(?:meet|meeting|see|seeing) me\b|\bi(?:'ll| will) be joined by\b|\b(?:minutes|hour|time) with me\b|\b(?:have|got|that's) us (?:down|booked)\b|\b(?:that's me|meeting with me|chat with me|speak with me|see me)\b/i;

/** Where nobody else is named, the one who looks forward to the talk holds it. */
export const SENDER_LOOKS_FORWARD =
	/\b(?:i(?:'m)? (?:really |very |am )?look(?:ing)? forward to|speak then|talk then|i run|would love to hear how you|excited to chat with you|i'd like to talk)\b/i;
