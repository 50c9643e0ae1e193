import type { PhoneWords } from '../who-words.ts';

export const ENGLISH_PHONES: PhoneWords = {
	notDirect:
		/\b(?:switchboard|switch|board|main number|landline|helpdesk|short codes?|asst|assistant|pa|main line|main office|office|front desk|reception|fax|dial|dial-in|bridge line|conference|backup|one tap|toll[- ]free|payroll|accommodation|enquiries|hotline|helpline|out of hours|security|report|support|meeting id|passcode|code|ext|licen[cs]e|vat|abn|registered|company no|ref|freephone|general|f:|f)\b/,
	notDirectBehind: /^ ?\(?(?:switchboard|office|fax|main|reception|short code)/,
	notDirectOnLine: /\b(?:front desk|switchboard|backup bridge|bridge line|dial|fax|one tap|payroll)\b/,
	readersOwn:
		/\b(?:call|ring|phone|calling|ringing|reach|contact|telephone|text|dial) (?:you|your)\b[^.?!\n]{0,40}$|\byour (?:number|mobile|phone|cell)\b[^.?!\n]{0,30}$|\b(?:call|ring|phone) your (?:mobile|cell|phone)\b/,
	mine: /\b(?:me|reach me|i'm)(?: [a-z]+){0,2} (?:on|at) $|\bmy (?:own |[a-z]+ )?(?:number|mobile|cell|direct [a-z]+|line)(?: is|'s|:|,)? $|\bwhatsapp me,? (?:on )?$/,
	direct:
		/(?:^|[^a-z])(?:m|mob|mobile|cell|c|d|did|direct|ddi|o|t|tel|telephone|phone|ph|p|call me|ring me|bell me|me)\W{0,6}(?:[a-z ]{0,20}\bon )?$/,
	mobile: /(?:^|[^a-z])(?:m|mob|mobile|cell|c|did|direct|ddi|d)(?:'s)?\W{0,4}$/,
	dialIn:
		/\b(?:one tap mobile|dial by|dial[- ]in|dial in by|join by phone|phone conference id|find (?:a|your) local number)\b/,
};
