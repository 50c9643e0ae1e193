/** Wordings of the stage of an interview. */
export const STAGE_RECRUITER =
	/\b(?:recruiter (?:screen|call|chat|interview)|(?:screening|initial|introductory|intro|exploratory|registration) (?:call|chat|conversation|interview)|(?:phone|telephone|telephonic|hr|recruiter|video) screen(?:ing)?|pre-?screen(?:ing)?|registration (?:meeting|interview)|talent (?:screen|call)|go through your background|(?:call|chat) with (?:our |the )?recruiter)\b/i;
export const STAGE_LATER =
	/(?<!if you're offered a )(?<!for )\b(?:(?:second|2nd|third|3rd|fourth|final)(?: |-)?(?:round|stage|interview|technical|chat|call|meeting|discussion)|(?:your|the|tomorrow's|today's) final\b|\bfinal with\b|onsite|on-site interview|virtual onsite|interview loop|your loop|l[23]\b(?! ?\d[a-z]{2})|r[23]\b|\b(?:stage|round)(?: ?[:\t]| -) ?(?:final|second|2nd|third|3rd|[23])\b|following your (?:first|previous|second) [\p{L} ]{0,20}|see you again|(?:you|invite you) back\b|round [23]|(?:technical )?round ?[23]|[/] ?final|2nd round|super ?day|assessment cent(?:re|er))\b|\/ ?final\b/iu;
export const STAGE_FIRST =
	/\b(?:first|1st)(?: |-)(?:round|stage|interview)\b|\bround 1\b|\bl1\b|\bhiring manager (?:call|interview|screen)\b/i;
/** A sentence about a stage after this one, or before it. */
export const STAGE_TO_COME =
	/\b(?:if (?:all goes|it goes|successful|you(?:'re| are)? (?:successful|get|pass|progress|move))|to follow|will (?:be (?:planned|scheduled|arranged|held)|follow|then)|subject to|successful candidates|they'll do|there (?:will|may|might) be|(?:second|final|next) (?:rounds|stages|interviews)\b|progress(?:es|ing)? to|week of|w\/c|after (?:this|that)\b)/i;
