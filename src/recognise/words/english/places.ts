/** Words that tell how an interview is held. */
export const VIDEO_WORDS =
	/\b(?:zoom|teams|google meet|meet link|webex|skype|whereby|video|virtual|virtually|online|hangouts|join (?:the )?meeting|gotomeeting|bluejeans|by meet|on camera|camera on|chime|facetime|slack huddle|ms teams|interview remotely|remote interview|remotely)\b/i;
export const PHONE_WORDS =
	/\b(?:phone|telephone|telephonic|ring you|ring your|call you|call your|phone you|phoning you|calling you|phone call|reach you at|we will call|speak then|initial call|screening call|dial you|give you a (?:call|ring|buzz|bell)|(?:cell|mobile) will call|on the phone|by phone|pick up|phone interview|(?:will|to) ring|(?:call|ring) (?:on|to) your|be (?:calling|ringing|phoning)|expect (?:a|his|her|our|their) call|audio only)\b/i;
export const PERSON_WORDS =
	/\b(?:face[- ]to[- ]face|f2f|in person|in-person|on ?site|onsite|our (?:office|offices|clinic|store|site|branch|workshop|depot)|at our|venue|come (?:to|down|along|in)|visitor|parking|turnstiles|reception|kanohi|at the (?:office|desk)|host you|the desk|tills|address|please arrive|report to|location|bring your tools|pop in(?:to)?|swing by|drop by|lobby|car park|front desk|on arrival|when you arrive|tour of the|walk ?round|look (?:a)?round|closed toe|steel toe|steel toecaps|hi-?vis|boots|sign in at|visitors?'? (?:pass|badge)|photo id at)\b/i;

/** Fields whose value is how people meet. */
export const MEDIUM_LABEL =
	/^\W{0,4}(?:(?:interview )?(?:mode|format|type|method|medium|platform|via)|where|location|venue)(?:\s{0,3}[:\t]|\s-\s)/i;
/** Right before a medium that does not hold. */
export const RULED_OUT =
	/\b(?:instead of|rather than|not|no longer|originally|was going to be|moved from|switch(?:ed|ing)? from|changed from)(?: be)?(?: an?| the| our)?(?: by| on| in| over| via)?(?: the| a)? $/i;

/** Fields whose value is the place. */
export const PLACE_LABEL =
	/^\W{0,4}(?:where|venue|location|place|site|store|address|office|interview location|at)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

/** Words that an address holds. */
export const ADDRESS_WORD =
	/\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|ct|square|sq|park|place|pl|house|tower|building|bldg|floor|level|suite|unit|room|boardroom|estate|hall|centre|center|blvd|boulevard|highway|hwy|terrace|parade|quay|wharf|view|gate|row|club|office|campus|clinic|school|library|old library|workshop|depot|yard|works|mill|hotel|café|cafe|business park|industrial|crescent|close|plaza|mall|campus)\b/i;
export const STREET =
	/\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|square|sq|place|pl|blvd|boulevard|highway|hwy|terrace|parade|quay|wharf|view|gate|row|estate|crescent|close|\w{3,}gate|yard|hill|park)\b/i;

/** Words that begin directions and asides behind an address. */
export const BEHIND_PLACE =
	/^(?:for|with|where|which|opposite|next to|beside|behind|above|near|nearest|just|directly|then|and|but|so|please|bring|take|parking|park|free parking|visitor|about|around|a \d|\d+ ?min|ask|report|press|ring|buzz|knock|sign|use|on the (?:left|right|corner)|to (?:meet|discuss|see)|still|the (?:buzzer|entrance|door|bell|building is|office is)|buzzer|entrance|look for|there|we|it|he|she|they|i|not|level access|happy|lovely|good|great|come|see|arrive|email|call|text|no|all|my|same|as (?:before|usual)|whenever|role|your?)\b/i;

/** Where an address ends in running text. */
export const PLACE_ENDS =
	/ (?:on (?:mon|tues|wednes|thurs|fri|satur|sun|\d)|at \d|on the \d|and (?:ask|you|make|the|bring|report|we|i|it|come|will)|where|for (?:the|your|a|an)|to (?:meet|discuss|see)|with (?:\p{Lu}|our|the|me)|from \d|before|knock|so |wed|please|in a )|[.!?;](?: |$)|\n| \(|\t|(?: and|,)? for (?:the |your |a |an )|, (?:please|knock|ask|wed|mon|tue|thu|fri|sat|sun|\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm)|between|at \d|on \w+day|come|bring|same|we |and )| - /giu;
