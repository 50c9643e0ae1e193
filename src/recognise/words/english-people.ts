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
	acquisition culture workforce clinical practice chair member members committee generalist`.split(/\s+/),
);

export const HONORIFIC =
	/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|capt|captain|rev|sir|dame|whaea|cllr|er|shri|smt)\.? /i;

/** Fields whose value names those who will ask the questions. */
export const INTERVIEWER_LABEL =
	/^\W{0,4}(?:who|with|interviewers?(?:\(s\))?|interview panel|interview with|panel(?: members)?|participants?|contact person|your interviewers?|hiring manager|meeting with|on the panel|attendees|you(?:'ll| will) (?:meet|be meeting|be speaking)(?: with)?)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

/** Words before a name that make it an interviewer's. */
export const BEFORE_INTERVIEWER =
	/\b(?:with|meet|meeting|meeting with|see|seeing|ask for|speak(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)|time with|panel will be|panel is|panel:|committee is|panel comprises|panel of|panel consists of|interviewed by|to see|booked|that|interviewers?:?|with our|team:|meet with|you'll meet|you will meet|it'll be|it will be|me and|me,|panel \(|panel comprising|interview panel:?|introduce you to) ?$/i;

/** Words after a name that make it an interviewer's. */
export const AFTER_INTERVIEWER =
	/^(?: \([^)\n]{0,60}\)|,? (?:from|at|of) [\p{Lu}&][^,.\n]{0,40}?|, [^,.\n]{2,40},)? ?(?:will|would|can|is phoning|is calling|is ringing|is going to|has (?:scheduled|invited|rescheduled|asked)|rang\b|joins|suggested|flies|is out|'s (?:asked|crook|had|out|off)|has had|will open|would like to|(?:has|is|are) (?:asked|in the|confirmed|looking forward))(?! (?:confirm|send|be in touch))/u;

/** The sender counts himself in. */
export const SENDER_IS_INTERVIEWER =
	/(?<!you )\band (?:me|myself)\b|\bbe (?:me|myself)\b|\bme and\b|\bpanel: me\b|\bwe'll have a chat\b|\band will (?:call|ring|phone) you\b|\b(?:i'll|i will|i'm going to) (?:(?:phone|call|ring) you|give you a (?:call|ring|bell|buzz))\b|\b(?:that's me|meeting with me|chat with me|speak with me|see me)\b/i;
