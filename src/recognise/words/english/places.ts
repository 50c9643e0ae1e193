import type { PlaceWords } from '../place-words.ts';
import { fieldLabel, leadingTo } from '../role-words.ts';

const MONTH_OR_DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const ENGLISH_PLACES: PlaceWords = {
	video:
		/\b(?:zoom|teams|google meet|meet link|webex|skype|whereby|video|virtual|virtually|online|hangouts|join (?:the )?meeting|gotomeeting|bluejeans|by meet|on meet|over meet|on camera|camera on|chime|facetime|slack huddle|ms teams|interview remotely|remote interview|remotely)\b/,
	phone:
		/\b(?:(?:by|on|over|via) (?:the )?(?:phone|telephone)|telephonic|ring(?:s|ing)? you|ring your|call(?:s|ing)? you|call your|phon(?:e|es|ing) you|(?:phone|telephone) (?:call|interview|screen|screening|chat|conversation|appointment|discussion|meeting)|reach you at|we will call|speak then|initial call|screening call|dial you|buzz you|bell you|give you a (?:call|ring|buzz|bell)|(?:cell|mobile|phone) will (?:call|ring)|pick up|(?:will|to) ring|(?:call|ring) (?:on|to) your|be (?:calling|ringing|phoning)|expect (?:a|his|her|our|their) call|audio only)\b/,
	person:
		/\b(?:face[- ]to[- ]face|f2f|in person|in-person|on ?site|onsite|our (?:office|offices|clinic|store|site|branch|workshop|depot|yard|shop)|(?:site|head) office|at our|venue|come (?:to|down|along|in|up|by|over)|visitor|parking|turnstiles|reception|kanohi|at the (?:office|desk|counter|shop|studio|gate|yard)|host you|the desk|tills|address|please arrive|report to|location|bring your (?:tools|[a-z]{2,8} (?:card|licence|license))|pop (?:in|by|over|round|down)(?:to)?|swing by|drop (?:by|in)|lobby|car park|front desk|on arrival|when you arrive|tour of the|walk ?round|look (?:a)?round|closed toe|steel toe|steel toecaps|hi-?vis|boots|sign in at|sit ?down with|visitors?'? (?:pass|badge)|photo id at|(?:front|back|side) door|buzz the|same (?:spot|place|address)|usual place|trial shift|working interview|coffee (?:on|with) me|site cabin|see you (?:there|at the|in the)|meet (?:me|us|you|him|her) (?:at|in|outside|by)|(?:second|first|third|ground|top|\d{1,2}(?:st|nd|rd|th)) floor|intercom|doorbell|(?:by|the) (?:bus|train|tram|tube|subway)|bus stop|dress code|wear (?:flat|comfortable|sturdy|your)|apron|bring (?:your )?(?:id|ic|passport|certs|certificates|licence|license|resume|a copy|photo|two forms)|(?:he|she|they|we)(?:'ll| will)? (?:meet|see|receive) you (?:at|in|there)|(?:upstairs|downstairs))\b/,
	phoneField: /\b(?:phone|telephone|call)\b/,
	personField: /\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|f2f|office)\b/,
	mediumLabel:
		/^[^a-z0-9\n]{0,6}(?:(?:interview )?(?:mode|format|type|method|medium|platform|via|session)|where|location|venue)(?:\s{0,3}[:\t]|\s-\s)/,
	ruledOut:
		/\b(?:instead of|rather than|not|no longer|originally|was going to be|moved from|switch(?:ed|ing)? from|changed from)(?: be)?(?: an?| the| our)?(?: by| on| in| over| via)?(?: the| a)? $/,
	label: fieldLabel(
		'(?:interview )?(?:where|venue|location|place|site|store|address|office|at|report to|meet at|room|meeting place|interview location|interview venue)',
		'\\u{1F4CD}',
	),
	address:
		/\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|ct|square|sq|park|place|pl|house|tower|building|buildings|bldg|floor|level|suite|unit|room|boardroom|estate|hall|centre|center|blvd|boulevard|highway|hwy|terrace|parade|quay|wharf|view|gate|row|club|office|campus|clinic|school|library|old library|workshop|depot|yard|works|mill|hotel|cafe|business park|industrial|crescent|close|plaza|mall|campus|loop|steps|block|hospital|college|university|wing|station|plot|chambers|shop|store|studio|church|museum|theatre|airport|barracks|cabin|reception)\b/,
	street:
		/\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|court|square|sq|place|pl|blvd|boulevard|highway|hwy|terrace|parade|quay|wharf|view|gate|row|estate|crescent|close|\w{3,}gate|yard|hill|park|loop|steps|rise|mews|walk|grove|gardens|broadway|pike|circle|trail|parkway|pkwy|crossing|side)\b/,
	streetName:
		/^(?:\d{1,5}[a-z]? )?(?:[a-z][a-z'.]{1,20} ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|drive|way|square|terrace|parade|quay|row|crescent|blvd|hwy)\b/,
	lowerStart:
		/^(?!(?:interview|place|the|our|same|my|his|her|their|for|and|save|with|you)\b)(?:[a-z]{3,14} (?:street|st|road|rd|lane|ln|ave|avenue)\b|(?:ground|first|second|third|fourth|[1-9](?:st|nd|rd|th)) floor)/,
	nameless: /^(?:[a-z]{3,14} )?(?:sites?|offices?|stores?|place|premises|interview)(?:,| in| on| at| \()/,
	numberBehind: false,
	postcode:
		/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)\b|, [A-Z]{2}\b|\b\d{4,6}$/,
	leads: leadingTo(
		[
			'(?:at|@|come to|come down to|come up to|visit|(?:place|address) is|same address|instead,|same place|same spot|based (?:in|on)|located (?:in|on)|(?:place|shop|store|yard|depot|clinic|salon|warehouse|building|premises|site|branch|showroom|studio|campus|offices?) (?:is )?(?:in|on|at)|report to|meet (?:me|us) (?:at|in)|swing by|pop (?:in|by|over) to|held (?:at|in))',
			'(?:our|their|her|his) [a-z]{3,12} (?:address|place) is',
			"shop's",
			'(?:our|their) offices?:?',
			'to our',
			'our clinic:?',
			'site,',
			'desk,',
		],
		[' (?:the|our) '],
	),
	looseLeads: leadingTo(['in', 'on', 'to', 'into', 'at'], [' (?:the|our) ']),
	venues:
		/(?:^|[ (])(?:at |in |to |\()((?:the|our) (?:[a-z][a-z'-]{1,18} ){0,3}(?:workshop|library|staffroom|staff room|studio|shop|store|office|site|yard|depot|boardroom|meeting room|skid site|clinic|surgery|factory|warehouse|bakery|salon|cafe|restaurant|kitchen|garage|showroom|branch|showground|farm|school|nursery|gym|canteen)(?: on [a-z]{3,20})?)(?![a-z])/g,
	behind:
		/^(?:for|with|where|which|opposite|next to|beside|behind|above|near|nearest|just|directly|then|and|but|so|please|bring|take|parking|park|free parking|visitor|about|around|a \d|\d+ ?min|ask|report|press|ring|buzz|knock|sign|use|on the (?:left|right|corner)|to (?:meet|discuss|see)|still|the (?:buzzer|entrance|door|bell|building is|office is)|buzzer|entrance|look for|find|there|we|it|he|she|they|i|not|level access|happy|lovely|good|great|come|see|arrive|email|call|text|no|all|my|same|as (?:before|usual)|whenever|role|your?|[a-z]{3,6} (?:door|gate)|visitors?)\b/,
	ends: new RegExp(
		` (?:on (?:mon|tues|wednes|thurs|fri|satur|sun|\\d)|at \\d|on the \\d|and (?:ask|you|make|the|bring|report|we|i|it|come|will|say|find)|where|for (?:the|your|a|an)|to (?:meet|discuss|see)|with (?:[A-Z]|our|the|me)|from \\d|before|knock|so |wed|please|in a )|[.!?;](?: |$)|\\n| \\(|\\t|(?: and|,)? for (?:the |your |a |an )|, (?:please|knock|ask|find|wed|mon|tue|thu|fri|sat|sun|\\d{1,2}(?::\\d\\d|\\.\\d\\d)? ?(?:am|pm)|between|at \\d|on \\w+day|come|bring|same|we |and )|, ${MONTH_OR_DAY}| - `,
		'giu',
	),
};
