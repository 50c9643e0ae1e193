/** Services that send mail for others: their names and addresses are never the employer's or the contact's. */
export const RELAY_NAME =
	/\b(?:greenhouse|lever|ashby|workable|smartrecruiters|workday|icims|jobvite|goodtime|modernloop|cronofy|calendly|doodle|zoom|microsoft|teams|google|outlook|bookings|hirevue|spark ?hire|teamtailor|bamboohr|personio|recruitee|breezy|trac|nhs jobs|civil service jobs|applitrack|linkedin|indeed|seek|docusign|eventbrite|handshake|x\.ai|savvycal|youcanbookme|acuity|paradox|phenom|taleo|successfactors|jazzhr|pinpoint|applied|tribepad|eploy|bullhorn|vincere|jobadder|pageup|livehire)\b/i;

export const RELAY_DOMAIN =
	/(?:^|\.)(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|workablemail\.com|workable\.com|smartrecruiters\.com|myworkday\.\w+|icims\.com|jobvite\.com|goodtime\.io|modernloop\.io|cronofy\S*|calendly\.com|doodle\.com|zoom\.us|google\.com|hirevue\S*|sparkhire\S*|teamtailor\S*|bamboohr\.com|personio\.\w+|recruitee\.com|breezy\.hr|trac\S*|applitrack\S*|linkedin\.\w+|indeed\S*|docusign\S*|onmicrosoft\.\w+|taleo\.net|successfactors\.\w+|jazz\.co|applytojob\.com|pageuppeople\.com|livehire\.com|csr\.jobs\S*|eploy\S*|tribepad\S*|onfountain\.com|governmentjobs\.com|taleez\S*|welcomekit\S*|gupy\.\w+|homerun\.\w+)$/i;

/** Mailboxes nobody reads. */
export const NO_REPLY =
	/^(?:no-?_?reply|do-?_?not-?_?reply|donotreply|notifications?|notify|mailer(?:-daemon)?|schedul(?:er|ing)|calendar(?:-notification)?|automated|auto|bounce|postmaster|system|alerts?|reminders?|invites?|hit-reply|inmail-hit-reply|ne-?pas-?repondre|no-?responder?|n[aã]o-?respond(?:a|er)|nicht-?antworten|niet-?(?:beantwoorden|reageren)|meldingen|benachrichtigung(?:en)?|notificac\w{3,6}|lembretes?)\b|no-?reply/i;

export const FREE_MAIL =
	/(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton(?:mail)?|mail|btinternet|bigpond|xtra)\.[a-z.]{2,10}$/i;

/** Services that people book a meeting with someone through. */
export const BOOKING_SERVICE =
	/\b(?:calendly|cronofy|doodle|zoom|savvycal|bookings|youcanbookme|acuity|x\.ai)\b/i;
/** Display names that a chat program signs with. */
export const CHAT_ASSISTANT = /\b(?:assistant|bot)\b/i;

/** Display names of automatons: "Olivia, Gull & Harbor Assistant". */
export const AUTOMATON = /\b(?:assistant|bot|virtual|automated|notifications?|scheduler|scheduling)\b/i;

/** Hints that who sends or signs hires people: an applicant tracking system, a recruiter's address or title. */
export const JOB_SENDER =
	/recruit|talent|staffing|resourc|search|career|hiring|people|jobs?\b|hr\b|greenhouse|lever\.co|ashby|workable|smartrecruiters|workday|icims|jobvite|goodtime|modernloop|hirevue|teamtailor|bamboohr|personio|trac\b|personal|personeel|karriere|bewerbung|\brh\b|rh@|reclut|recrut|selec[ct]|emple[oa]|empreg|emploi|werving|uitzend|detacher|vacat|vagas/i;
