import { ROLE_NOUNS } from '../words/english-roles.ts';

export const LONGEST_TITLE = 80;

const MOST_WORDS = 8;

const STOP_WORDS = new Set(
	'the a an our your this that their my its his her for re regarding about of in at on as to with is and or any other another same new first second next permanent following current which what questions question hiring recruiter one all each every whose'.split(
		' ',
	),
);

export function endsInRole(text: string): boolean {
	const words = text
		.toLowerCase()
		.replace(/\([^)]{0,40}\)/g, '')
		.split(/[^\p{L}-]+/u)
		.filter(Boolean);
	return words.some(
		(word, index) => ROLE_NOUNS.has(word) && (index >= words.length - 2 || words[index + 1] === 'of'),
	);
}

/** Drops references, grades in front, and years of experience behind a title. */
export function cleaned(text: string): { text: string; start: number } {
	const lead =
		/^[\s"'*:-]*(?:(?:ref(?:erence)?:? ?)?[A-Z]{0,6}-?\d[\dA-Z-]{2,20} ?[-:|]? |(?:[A-Z]{2,5}\d{1,2}|REQ-[\d-]+) )?/.exec(
			text,
		)?.[0].length ?? 0;
	const body = text
		.slice(lead, lead + LONGEST_TITLE)
		.replace(/\s*\((?:job id|ref|req|\d)[^)]{0,40}\)?.*$/i, '')
		.replace(/\s*\([A-Z]{0,5}[- ]?\d[^)]{0,20}\)/, '')
		.replace(/[,;]? ?(?:ref\b|reference\b|job id|\|\|).*$/i, '')
		.replace(/\s+(?:role|position|job|post|vacancy|opening)$/i, '')
		.replace(/[\s.,;:!"'*-]+$/, '');
	return { text: body, start: lead };
}

export function walkBack(text: string, end: number): number {
	let start = end;
	for (let count = 0; count < MOST_WORDS; count++) {
		const stop = Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('\t', start - 2));
		const word = text.slice(stop + 1, start).trim();
		if (word === '' || /[,.:;!?"]$/.test(word) || STOP_WORDS.has(word.toLowerCase())) break;
		if (!/^[\p{Lu}(&/\d]/u.test(word) && !isRoleTail(text.slice(stop + 1, end))) break;
		start = stop + 1;
		if (stop < 0) break;
	}
	return start;
}

/** Lower-case words pass while they end in a role: "credit controler", "weekend baker". */
function isRoleTail(tail: string): boolean {
	return endsInRole(tail) && tail.trim().split(' ').length <= 3;
}

export function isTitle(value: string): boolean {
	if (value.length < 2 || value.length > LONGEST_TITLE) return false;
	if (
		/^(?:interview|phone|teams|zoom|video|same|above|other|right|live|real|good|great|this|that|two|three|any)\b/i.test(
			value,
		)
	)
		return false;
	if (
		/\((?![^)]*\))/.test(value) ||
		/^(?:hiring manager|recruiter|candidates?|staff|lead|team|members?|[^,]*\b(?:interview|event|round)\b[^,]*|[^,]* screen|manager|leader|head|executive)$/i.test(
			value,
		)
	)
		return false;
	return /^[\p{Lu}\d]/u.test(value) || endsInRole(value);
}

/** The run of capitalised words that ends in a role noun. */
export function walkForward(text: string): string | null {
	const pattern =
		/^(?:\d{1,2} )?\p{Lu}[\p{L}\d&/.'+#-]*(?: (?:\d|of|and|&|[\p{Lu}\d(][\p{L}\d&/.'+#)-]*)){0,7}/u;
	const run = pattern.exec(text)?.[0] ?? lowerRun(text);
	if (run === null) return null;
	const value = cutAfterRole(run);
	return value !== null && isTitle(value) ? value : null;
}

function lowerRun(text: string): string | null {
	const run = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}/u.exec(text)?.[0] ?? '';
	const words = run.split(' ');
	const last = words.findIndex((word) => ROLE_NOUNS.has(word));
	return last === -1 || STOP_WORDS.has(words[0] ?? '') ? null : words.slice(0, last + 1).join(' ');
}

/** Cuts after the last role noun: "Procurement Specialist at Alder" keeps two words, "Head of Tax" three. */
function cutAfterRole(run: string): string | null {
	const words = run.split(' ');
	let last = -1;
	for (const [index, word] of words.entries()) {
		const plain = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
		if (STOP_WORDS.has(plain) && plain !== 'of' && plain !== 'and') break;
		if (ROLE_NOUNS.has(plain))
			last = words[index + 1] === 'of' ? Math.min(words.length - 1, index + 2) : index;
		else if (last >= 0 && /^(?:I{1,3}|IV|\d)$/.test(word)) last = index;
	}
	if (last === -1) return null;
	const grade = /^\((?:grade|band|level|fixed|part|full)/i.test(words[last + 1] ?? '') ? 2 : 0;
	return words
		.slice(0, last + 1 + grade)
		.join(' ')
		.replace(/[,.;:]+$/, '');
}
