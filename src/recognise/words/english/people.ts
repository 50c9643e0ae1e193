import { anyOf, words } from '../cue.ts';
import type { PeopleWords } from '../who-words.ts';

export { HONORIFIC } from '../honorifics.ts';

/** Words that make a run of capitals something else than a person: a firm, a job, a place, a product, a day. */
export const NOT_NAMES = `limited ltd plc inc llc llp pty gmbh group holdings company co corp corporation trust council college school schools
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
	melbourne brisbane perth auckland boston chicago york angeles seattle denver houston dublin manchester
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
	vet see ask report applicant dates ask get notify inform drop ring photo visa address a hiya yo gday heya grade band successful keeping sub-committee
	arrangements nric id`;

/** Fields whose value names those who will ask the questions. */
export const INTERVIEWER_LABEL =
	/^\W{0,4}(?:who|with|see|meet|ask for|report to|interviewing with|speaking with|talking to|you(?:'ll| will) (?:see|speak (?:to|with))|meeting|interviewers?(?:\(s\))?|interviewing(?: you)?|interview panel|interview with|(?:the )?panel(?: members?(?:hip)?)?|panell?ists?|interview board|board members?|selecting official|selection (?:panel|committee|board)|search committee|chair(?:person)?|host|hosts|participants?|contact person|your interviewers?|hiring manager|meeting with|on the panel|attendees|you(?:'ll| will) (?:meet|be meeting|be speaking)(?: with)?|who you(?:'ll| will) (?:meet|see|speak (?:to|with)))(?:\s{0,3}[:\t]|\s-\s|\s{0,3}$)\s{0,9}/i;

const BEFORE =
	/\b(?:with|meet|meeting|meeting with|see|seeing|ask for|speak(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)|talk(?:ing)? (?:to|with)|time with|panel will be|panel is|panel are|panel:|interviewers? (?:is|are|will be)|host (?:is|will be)|on w\/|w\/|up with|sit down with|sitting down with|sit(?:ting)? with|committee is|panel comprises|panel of|panel (?:will )?(?:compris|consist|includ)(?:e|es|ing|s)(?: of)?|(?:comprise|comprises|of|be|meet|meeting|with|see|seeing) (?:me|myself),?(?: and| plus)?|myself,|myself and|panel consists of|interviewed by|(?:conducted|led|hosted|run|chaired|carried out|received|seen) by|joined by(?: my colleagues?)?|alongside|along with|followed by|and then|, then|as well as|together with|present(?:ing)? to|in front of|across from|to see|booked|that|interviewers?:?|with our|team:|meet with|you'll meet|you will meet|it'll be|it will be|me and|me,|me \+|panel \(|panel comprising|interview panel:?|introduce you to|same people,) ?$|\b(?:our|my|with the) [a-z][a-z -]{1,34},? $|\b(?:and|with|meet|see|front of|by) the [a-z][a-z -]{2,30} $/;

export const ENGLISH_PEOPLE: PeopleWords = {
	label: INTERVIEWER_LABEL,
	before: BEFORE,
	beforeFirstName: BEFORE,
	behind:
		/^ ?(?:(?:will|would|can|is phoning|is calling|is ringing|is going to|rings you|calls you|phones you|has (?:scheduled|invited|rescheduled|asked)|rang\b|joins|suggested|flies|wants(?! (?:me|us|your))|is out|is free|is off|is (?:ill|sick|unwell|away|stuck|delayed|double)|'s (?:asked|crook|had|out|off|free|ill|sick|been)|has had|has been|has to|has come|now can't|can't|could do|can do|will open|would like to|(?:has|is|are) (?:asked|in the|confirmed|looking forward))(?! (?:confirm|send|be (?:in touch|sending|emailing|circulating)|circulate|forward|email|set up|sign you|greet|meet you (?:at|in|by)|collect|show you|book|arrange|follow|share|let you|issue|reimburse|get back|provide|contact|organi[sz]e|drop|escort|bring you|look after|help|give you|take your|get hold)))/,
	panel:
		/\b(?:panel|board|committee|interviewers|loop)\b[^.:]{0,40} (?:is|are|comprises?|consists? of|will (?:be|comprise|consist of|include))\b|\bpanel[^.:]{0,30}:$|\bmembership of the (?:panel|board|committee)|\byou(?:'ll| will) (?:meet|be meeting|be interviewed by|see|speak (?:to|with)|be seen by)[^.]{0,40}:$|\bboth of whom enjoyed meeting you/,
	talk: /\b(?:you(?:'ll| will| would|'d)? (?:be )?(?:meet(?:ing)?|see(?:ing)?|chat(?:ting)?|speak(?:ing)?|talk(?:ing)?|sit(?:ting)?|face|facing)|interviewers?|interviewing|panel(?:lists)?|join(?:ing|ed|s)?|sit(?:s|ting)? (?:in|down|opposite|on|beside|alongside)|host(?:s|ed|ing)?|(?:led|run|taken|chaired|held|conducted|fronted|hosted|handled) by|conduct(?:s|ing)?|chair(?:s|ing|ed)?|across the table|in the room|around the table|on the call|on the line|on our side|from our side|dial(?:ling|s)? in|ask(?:ing)? (?:you |the )|question(?:s|ing) (?:from|come)|grill|quiz|keen to (?:meet|see|hear|talk|chat)|(?:wants?|like|love|loves|asked|hoping|happy|looking forward) to (?:meet|see|hear|talk|chat|speak|have you|grab)|will (?:see|meet|interview|take|run|lead|do|conduct|ask|walk|receive|be (?:there|waiting|joining|asking|leading|on|present|your))|(?:meet|see|talk to|speak to|speak with|chat with) (?:our|the|two|three|both|me|with)|present(?:ing)? to|attending|attendees|rings? you|calls? you|phones? you|representing|plus (?:our|the|someone)|same (?:panel|people|faces|interviewers)|bringing|brings along)\b/,
	notBefore:
		/\b(?:(?:discussed|spoke|spoken|agreed|chatted|arranged|chatting|catching up|met) (?:with|to)|(?:following|after|since|further to) (?:your|our) [^.,;]{0,40} with|(?:met|greeted|welcomed|collected|signed in|escorted|shown up) by(?: our [a-z ]{2,30},?)?|assistant to|pa to) ?$/,
	behindNot:
		/^ ?(?:(?:will|would|can) |is going to )(?:confirm|send|be (?:in touch|sending|emailing|circulating)|circulate|forward|email|set up|sign you|greet|meet you (?:at|in|by)|collect|show you to|open the|book|arrange|share|let you|issue|reimburse|get back|provide|contact|organi[sz]e|escort|look after|get hold)/,
	notBehind: /^ (?:last (?:week|month|time|[a-z]+day)|yesterday|earlier|previously|the other day)\b/,
	withEither:
		/\b(?:interviews?|call|meeting|chat|round|screen|stage|confirmed|booked(?: in)?|in|session|final|conversation|discussion|slot|step|all set|on|locked in|you(?: are|'re) in) (?:with|w\/) ?$/,
	askFor: /\bask for ?$/,
	self: words('i me myself my we us ill im ive id our ourselves well weve were'),
	senderToo: anyOf(
		'(?<!you )(?:and|plus|besides|n|or) (?:me|myself|i)(?= |[.,!;:)-]|$)',
		'(?:be|just|me, |with|by|comprises?|see|seeing|meet|meeting) (?:me|myself)(?= (?:and|plus|,)|[.,!;:)]|$)',
		'(?:panel|committee|interviewers?|board)(?: as before)?(?: is| will be)?:? (?:me|myself)',
		'(?:me|myself)(?:,| and| plus| or) (?!know|if|when|on|at|a|i|we|then|say)[a-z]',
		'(?:interview|chat|call|coffee|session|trial|shift|minutes|hour|time|screen|speaking|talking|meeting|talk|conversation|first) (?:with|to) (?:me|myself)',
		'(?:join|joins|joining|sits? with|sitting with|have [a-z]+ with|brings? along with) (?:me|us)',
		"(?:i'll|i will|i'm going to|i shall|ill|i'm|am) (?:(?:phone|call|ring|dial|buzz|try|calling|phoning|ringing) (?:you|your|on|from|0|\\+)|give you a (?:call|ring|bell|buzz|shout|tinkle)|(?:talk|walk|take|run|show) (?:you|u)|sit in|listen in|dial in|be (?:there|joined|asking|on the call|leading|chairing)|be the one|have [a-z]+ [a-z ]{0,30}with me)",
		'(?:may|can|could|shall) i (?:phone|call|ring) you|(?:i|we) (?:want|would like|hope|just want|wanted) to hear (?:what|about|how)',
		'you and i|(?:the (?:pair|two|three|both) of us|both of us)|come and find me|(?:now )?you get me',
		"we'll have a chat|i'd like to ask you|so i can (?:see|ask|hear|watch)|and will (?:call|ring|phone) you|in for us|(?:have|got|that's) us (?:down|booked)|that's me|see me",
	),
	senderNot:
		/(?:call|ring|email|let|text|whatsapp|find|tell|ask|message|reach|contact|give|drop|send|reply to|back to|get) (?:\w+ )?(?:me|myself)/,
	senderAlone:
		/\b(?:i(?:'m)? (?:really |very |am )?look(?:ing)? forward to|speak then|talk then|i run|would love to hear how you|excited to chat with you|i'd like to talk|so i can (?:see|ask|hear|watch)|i'll feed you|see you then)\b/,
	senderReceives:
		/\b(?:come (?:in|up|down|over|by|round|along|on|to|and|through|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|swing by|pop (?:in|over|down|up|by)|drop (?:in|by)|pop in|get yourself|see you (?:then|there|at|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)|ask for me|that's me|coffee|yarn|i'll (?:show|feed|meet|be|put)|see how you (?:go|get on))\b/,
};
