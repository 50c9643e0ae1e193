/** Fields whose value is the hiring company. */
export const COMPANY_LABEL =
	/^\W{0,4}(?:client|company|employer|organi[sz]ation|hiring company|firm|school|trust)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

/** Words right before a company's name, and how strongly they say so. */
export const BEFORE_COMPANY: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
	{
		pattern:
			/\b(?:interview|interviews|booked in|call|conversation|meeting|round|chat|screen|discussion|stage|session|final|slot|onsite|interview confirmed|application) (?:with|at|w\/) (?:the )?$/i,
		weight: 3,
	},
	// "Interview for X" names the job more often than the firm.
	{ pattern: /\b(?:interviews?|session|final|slot|application) for (?:the )?$/i, weight: 0.6 },
	{
		pattern:
			/\b(?:joining|join|to work (?:for|at)|interest in|opportunity (?:with|at)|behalf of|interest in|employed by|career (?:at|with)|candidates? at) (?:the )?$/i,
		weight: 2,
	},
	{ pattern: /\b(?:my|our|the|your) client(?:,|:| is| -)? (?:the )?$/i, weight: 4 },
	// "Mr. Kessel at", "Data Analyst at": a person or a job is at a firm.
	{ pattern: /\p{Lu}[\p{L}'.-]{1,30}\)? (?:at|@|with) (?:the )?$/u, weight: 2.6 },
	{ pattern: /[\p{L})] (?:at|@) (?:the )?$/u, weight: 1.6 },
	{ pattern: /[\p{L})],? from (?:the )?$/u, weight: 1.3 },
	{ pattern: /\bw(?:\/|ith) (?:the )?$/i, weight: 1.2 },
	{ pattern: /\b(?:for|to) $/i, weight: 0.4 },
];

/** Of those, the ones no person follows: "with Jane Doe" is as common as "with Acme", "at Jane Doe" is not. */
export const BEFORE_COMPANY_ALONE =
	/(?:\b(?:at|join|joining|employed by|behalf of|(?:my|our|the) client,?|work for)|@) (?:the )?$/i;

/** Wordings that only someone between the reader and the employer uses. */
export const CLIENT_WORDS =
	/\b(?:my|our) client\b|\bthe client (?:has|have|is|are|wants?|would|will|loved?|likes?)\b|\byour cv (?:with|to) them\b|\b(?:with|for|at) an? (?:[\p{L}\d-]+ ){1,4}(?:firm|company|association|business|charity|organisation|organization|manufacturer|retailer|bank|provider|client)\b/iu;

/** A body of the state, whose name begins with what it is. */
export const PUBLIC_BODY =
	/^(?:the )?(?:department|dept\.?|ministry|bureau|commission|office|authority|city|county|town|borough|state|university|college|institute|school|board) (?:of|for) (?:the )?\p{Lu}/iu;

/** What a legal form looks like at the end of a name. */
export const LEGAL_FORM = /,? (?:(?:pte|pty|pvt|private)\.? )?(?:ltd|limited|inc|llc|llp|plc|corp|gmbh)\.?$/i;

/** Words right after a company's name. */
export const AFTER_COMPANY =
	/^ (?:have|has|are|were|like|likes|liked|want|wants|would like|would|came|come|invites|invited|is scheduling|team|crew|interview|leadership)\b/;

export const COMPANY_WORD =
	/\b(?:limited|ltd|plc|inc|llc|llp|pty|gmbh|group|holdings|company|corp|trust|council|college|school|schools|university|academy|institute|hospital|clinics?|hospitals|dental|health|care|bank|union|insurance|mutual|capital|partners|consulting|services|solutions|systems|software|technologies|analytics|labs|studios?|manufacturing|freight|nursery|county|airlines|industries|enterprises|international|networks|supply|ventures|brewery|theatre|museum|pharmacy|surgery|estates|cleaning|catering|hospitality|digital|media|interiors|motors|airways|hotels?|kitchens?|energy|water|rail|logistics|ferries|foods|dairies|kitchens|homes|housing|build|construction|civil|minerals|mining|biologics|biotech|robotics|retail|leasing|plumbing|joinery|motors|foundation|society|packaging|publishing|publishers|press|plastics|metals|textiles|distillers|distillery|brewing|bakery|bakeries|farms|feeds|stockfeeds|nurseries|engineering|engineers|electrical|electronics|instruments|aerospace|aviation|marine|shipping|subsea|offshore|drilling|renewables|solar|chemicals|pharma|pharmaceuticals|therapeutics|diagnostics|genomics|medtech|medical|opticians|veterinary|vets|lawyers|solicitors|legal|chambers|architects|accountants|advisory|wealth|investments|finance|financial|payments|fintech|properties|property|realty|lettings|developments|builders|contractors|roofing|furniture|clothing|cosmetics|jewellers|games|fitness|travel|tours|cruises|holidays|productions|pictures|communications|creative|telecom|telecoms|automation|controls|machinery|automotive|trucks|haulage|transport|couriers|warehousing|wholesale|supermarkets?|grocers|stores|charity|gallery|library|department|ministry|bureau|commission|authority|agency|collective|cooperative|co-op|works|mills?|diesel|hardware|tech|technology|florists?|salon|garage|tavern|inn|roasters|coffee|bistro|grill|pizzeria|deli|cinema|piling|scaffolding|groundworks|composites|fabrication|castings|foundry|forge|tiles|flooring|wind|hydro|nuclear|labour|nhs|primary|grammar|infotech|&)(?![\p{L}])/iu;

/** Runs of capitals that are no company. */
export const NOT_A_COMPANY =
	/^(?:teams|zoom|google|google meet|microsoft|microsoft teams|ms teams|webex|skype|outlook|gmail|linkedin|whatsapp|telegram|calendly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|wed|thu|thurs?|fri|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|hr|cv|it|ceo|cfo|cto|coo|md|the|our|their|your|my|his|her|this|that|these|short notice|me|you|us|reception|head|level|unit|dr|mr|mrs|ms|prof|christmas|easter|new year|am|pm|et|pt|ct|mt|gmt|bst|utc|i'm|i'll|i|we|we'll|he|she|they|it's|great|good|first|final|second|interview|interviews|phone|video|telephone)\b/i;

export const AGENCY_NAME =
	/recruit|talent|(?<!re)search|resourc|staffing|personnel|headhunt|select(?:ion)?\b|placements?|consult(?:ing|ants)|employment|\bagency\b/i;
export const AGENCY_NAME_MAYBE = /people|partners|associates|executive|network|appointments|hire|jobs/i;

/** Wording of someone who places people with others. */
export const AGENCY_WORDS =
	/\b(?:my client|our client|the client|client wants|clients?\b|call me (?:straight|as soon|after|first|when|the minute|once|direct)|(?:ring|bell|call|phone|ping|text|message|whatsapp) (?:me|us) (?:once|when|the minute|after|afterwards|straight|as soon|then)|afterwards,? (?:call|ring)|(?:give me a (?:bell|call|ring) (?:straight )?after)|debrief (?:straight )?after|ring me\b|on your behalf|go back to (?:them|him|her)|they'd like to (?:see|meet)|they've (?:come back|pushed|had|brought|asked)|i've (?:already )?(?:got you|told|said|accepted|put you forward)|let me know how (?:it|ye|you)|salary expectation: leave|leave it to me|how (?:you|ye) get on|asked to shift|their office|their [A-Z]\w+ office|when you're out)/i;

/** Wording of someone who hires for the own house. */
export const OWN_HOUSE_WORDS =
	/\b(?:our (?:office|team|clinic|site|branch|company|hiring manager|head of|store|campus|engineering|premises|workshop|school|ceo|director|vacancy|current vacancy|openings?)|joining us|work with us|we(?:'re| are) (?:excited|delighted|pleased)|meet us|come to the|host you|our vacancy|interview you|we would like to meet|we'd love to meet|thank you for (?:applying|your application)|further to your application|your application)\b/i;
