/** Wordings of the stage of an interview. */
export const STAGE_RECRUITER =
	/\b(?:recruiter (?:screen|call|chat|interview)|(?:screening|initial|introductory|intro|exploratory|registration) (?:call|chat|conversation|interview)|phone screen|talent (?:screen|call)|go through your background|(?:call|chat) with (?:our |the )?recruiter)\b/i;
export const STAGE_LATER =
	/(?<!if you're offered a )(?<!for )\b(?:(?:second|2nd|third|3rd|fourth|final)(?: |-)?(?:round|stage|interview|technical|chat|call|meeting|discussion)|(?:your|the|tomorrow's|today's) final\b|\bfinal with\b|onsite|on-site interview|virtual onsite|interview loop|your loop|l[23] interview|l[23]\b|r[23]\b|round [23]|(?:technical )?round ?[23]|[/] ?final|2nd round|super ?day|assessment cent(?:re|er))\b|\/ ?final\b/i;
export const STAGE_FIRST =
	/\b(?:first|1st)(?: |-)(?:round|stage|interview)\b|\bround 1\b|\bl1\b|\bhiring manager (?:call|interview|screen)\b/i;
