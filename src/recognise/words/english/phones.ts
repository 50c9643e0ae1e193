/** Words beside a number that make it nobody's direct line. */
export const NOT_DIRECT =
	/\b(?:switchboard|main line|main office|office|front desk|reception|fax|dial|dial-in|bridge line|conference|backup|one tap|toll[- ]free|payroll|accommodation|enquiries|hotline|helpline|out of hours|security|report|support|meeting id|passcode|code|ext|licen[cs]e|vat|abn|registered|company no|ref|freephone|general|f:|f)\b/i;

/** Words before a number that is the reader's own. */
export const READERS_OWN =
	/\b(?:call|ring|phone|calling|ringing|reach|contact|telephone|text|dial) (?:you|your)\b[^.?!\n]{0,40}$|\byour (?:number|mobile|phone|cell)\b[^.?!\n]{0,30}$|\b(?:call|ring|phone) your (?:mobile|cell|phone)\b/i;

/** Words before a number that is a person's own. */
export const DIRECT =
	/(?:^|[^\p{L}])(?:m|mob|mobile|cell|c|d|did|direct|ddi|o|t|tel|telephone|phone|ph|p|call me|ring me|bell me|me)\W{0,6}(?:[\p{L} ]{0,20}\bon )?$/iu;
export const MOBILE = /(?:^|[^\p{L}])(?:m|mob|mobile|cell|c|did|direct|ddi|d)\W{0,4}$/iu;
