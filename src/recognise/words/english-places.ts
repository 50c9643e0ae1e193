/** Words that tell how an interview is held. */
export const VIDEO_WORDS =
	/\b(?:zoom|teams|google meet|meet link|webex|skype|whereby|video|virtual|virtually|online|hangouts|join (?:the )?meeting|gotomeeting|bluejeans|by meet|on camera|camera on)\b/i;
export const PHONE_WORDS =
	/\b(?:phone|telephone|telephonic|ring you|ring your|call you|call your|phone you|phoning you|calling you|phone call|reach you at|we will call|speak then|initial call|screening call|dial you|give you a (?:call|ring))\b/i;
export const PERSON_WORDS =
	/\b(?:face[- ]to[- ]face|f2f|in person|in-person|on ?site|onsite|our (?:office|offices|clinic|store|site|branch|workshop|depot)|at our|venue|come (?:to|down|along|in)|visitor|parking|turnstiles|reception|kanohi|at the (?:office|desk)|host you|the desk|tills|address|please arrive|report to|location|bring your tools)\b/i;

/** Fields whose value is the place. */
export const PLACE_LABEL =
	/^\W{0,4}(?:where|venue|location|place|site|store|address|office|interview location|at)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

/** Words that an address holds. */
export const ADDRESS_WORD =
	/\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|ct|square|sq|park|place|pl|house|tower|building|bldg|floor|level|suite|unit|room|boardroom|estate|hall|centre|center|blvd|boulevard|highway|hwy|terrace|parade|quay|wharf|view|gate|row|club|office|campus|clinic|school|library|old library|workshop|depot|yard|works|mill|hotel|café|cafe|business park|industrial|crescent|close|plaza|mall|campus)\b/i;
export const STREET =
	/\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|square|sq|place|pl|blvd|boulevard|highway|hwy|terrace|parade|quay|wharf|view|gate|row|estate|crescent|close|\w{3,}gate|yard|hill|park)\b/i;

/** Where an address ends in running text. */
export const PLACE_ENDS =
	/ (?:on (?:mon|tues|wednes|thurs|fri|satur|sun|\d)|at \d|on the \d|and (?:ask|you|make|the|bring|report|we|i|it|come|will)|where|for (?:the|your|a|an)|to (?:meet|discuss|see)|with (?:\p{Lu}|our|the|me)|from \d|before|knock|so |wed|please|in a )|[.!?;](?: |$)|\n| \(|\t|, (?:please|knock|ask|wed|mon|tue|thu|fri|sat|sun|\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm)|between|at \d|on \w+day|come|bring|same|we |and )| - /iu;
