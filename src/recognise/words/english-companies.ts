/** Fields whose value is the hiring company. */
export const COMPANY_LABEL =
	/^\W{0,4}(?:client|company|employer|organi[sz]ation|hiring company|firm|school|trust)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

/** Words right before a company's name, and how strongly they say so. */
export const BEFORE_COMPANY: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
	{
		pattern:
			/\b(?:interview|interviews|booked in|call|conversation|meeting|round|chat|screen|discussion|stage|session|final|slot|onsite|interview confirmed|application) (?:with|at|for|w\/) (?:the )?$/i,
		weight: 3,
	},
	{
		pattern:
			/\b(?:joining|join|to work (?:for|at)|interest in|opportunity (?:with|at)|behalf of|employed by|career (?:at|with)|candidates? at) (?:the )?$/i,
		weight: 2,
	},
	{ pattern: /[\p{L})] (?:at|@) (?:the )?$/u, weight: 1.6 },
	{ pattern: /[\p{L})],? from (?:the )?$/u, weight: 1.3 },
	{ pattern: /\bw(?:\/|ith) (?:the )?$/i, weight: 1.2 },
	{ pattern: /\b(?:for|to) $/i, weight: 0.4 },
];

/** Words right after a company's name. */
export const AFTER_COMPANY =
	/^ (?:have|has|are|were|like|likes|liked|want|wants|would like|would|came|come|invites|invited|is scheduling|team|crew|interview|leadership)\b/;

export const COMPANY_WORD =
	/\b(?:limited|ltd|plc|inc|llc|llp|pty|gmbh|group|holdings|company|corp|trust|council|college|school|schools|university|academy|institute|hospital|clinic|dental|health|care|bank|union|insurance|mutual|capital|partners|consulting|services|solutions|systems|software|technologies|analytics|labs|studios?|manufacturing|freight|nursery|county|airlines|industries|enterprises|international|networks|supply|ventures|brewery|theatre|museum|pharmacy|surgery|estates|cleaning|catering|hospitality|digital|media|interiors|motors|airways|hotels?|kitchens?|energy|water|rail|logistics|ferries|foods|dairies|kitchens|homes|housing|build|construction|civil|minerals|mining|biologics|biotech|robotics|retail|leasing|plumbing|joinery|motors|foundation|society|&)(?![\p{L}])/iu;

/** Runs of capitals that are no company. */
export const NOT_A_COMPANY =
	/^(?:teams|zoom|google|google meet|microsoft|microsoft teams|ms teams|webex|skype|outlook|gmail|linkedin|whatsapp|telegram|calendly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|wed|thu|thurs?|fri|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|hr|cv|it|ceo|cfo|cto|coo|md|the|our|their|your|my|his|her|this|that|these|short notice|me|you|us|reception|head|level|unit|dr|mr|mrs|ms|prof|christmas|easter|new year|am|pm|et|pt|ct|mt|gmt|bst|utc|i'm|i'll|i|we|we'll|he|she|they|it's|great|good|first|final|second|interview|interviews|phone|video|telephone)\b/i;

export const AGENCY_NAME =
	/recruit|talent|search|resourc|staffing|personnel|headhunt|select(?:ion)?\b|placements?|consult(?:ing|ants)|employment/i;
export const AGENCY_NAME_MAYBE = /people|partners|associates|executive|network|appointments|hire|jobs/i;

/** Wording of someone who places people with others. */
export const AGENCY_WORDS =
	/\b(?:my client|our client|the client|client wants|clients?\b|call me (?:straight|as soon|after|first|when|the minute|once|direct)|(?:ring|bell|call|phone|ping|whatsapp) (?:me|us) (?:once|when|the minute|after|afterwards|straight|as soon|then)|afterwards,? (?:call|ring)|(?:give me a (?:bell|call|ring) (?:straight )?after)|debrief (?:straight )?after|ring me\b|on your behalf|go back to (?:them|him|her)|they'd like to (?:see|meet)|they've (?:come back|pushed|had|brought|asked)|i've (?:already )?(?:got you|told|said|accepted|put you forward)|let me know how (?:it|ye|you)|salary expectation: leave|leave it to me|how (?:you|ye) get on|asked to shift|their office|their [A-Z]\w+ office|when you're out)/i;

/** Wording of someone who hires for the own house. */
export const OWN_HOUSE_WORDS =
	/\b(?:our (?:office|team|clinic|site|branch|company|hiring manager|head of|store|campus|engineering|premises|workshop|school|ceo|director|vacancy|current vacancy|openings?)|joining us|work with us|we(?:'re| are) (?:excited|delighted|pleased)|meet us|come to the|host you|our vacancy|interview you|we would like to meet|we'd love to meet|thank you for (?:applying|your application)|further to your application|your application)\b/i;
