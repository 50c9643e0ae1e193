import { COMPANY_WORD } from '../words/english/companies.ts';
import { HONORIFIC, NOT_A_PERSON } from '../words/english/people.ts';

/** A person's name in a text, with offsets into that text. */
export interface NameSpan {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /^\p{Lu}[\p{L}'-]*\.?$/u;
/** Short capitals are states and titles: "NSW", "HR". */
const INITIALISM = /^\p{Lu}{2,3}$/u;
/** Names that are also days and months need a second word beside them. */
const CALENDAR_NAME =
	/^(?:jan|jun|may|april|june|mon|sun|sat|august|wed|park|hall|north|west|lane|law|place)$/i;
const STREET_WORD = /^(?:st|rd|ln|ave|blvd|hwy|terrace|crescent)$/i;
/** "She'll", "I'm". */
const CONTRACTION = /'(?:ll|m|d|re|ve)$/i;
const PARTICLE = new Set([
	'de',
	'da',
	'di',
	'du',
	'van',
	'von',
	'der',
	'den',
	'bin',
	'binti',
	'al',
	'el',
	'la',
	'dos',
	'del',
	'le',
]);
const MOST_WORDS = 5;

/** The person's name that begins at an offset; `single` lets a lone first name pass. */
export function nameAt(text: string, start: number, single: boolean): NameSpan | null {
	const ahead = text.slice(start, start + 80);
	const title = HONORIFIC.exec(ahead)?.[0] ?? '';
	const words = wordsFrom(ahead.slice(title.length));
	while (isLowerParticle(words.at(-1))) words.pop();
	if (!couldBePerson(words) || !(words.length >= 2 || title !== '' || single)) return null;
	const name = (title + words.join(' ')).replace(/[.,]$/, '');
	return { name, start, end: start + name.length };
}

function couldBePerson(words: readonly string[]): boolean {
	const last = words.at(-1);
	if (last === undefined || words.some((word) => NOT_A_PERSON.has(plain(word)))) return false;
	if (words.some((word) => STREET_WORD.test(word))) return false;
	if (words.length > 1 && COMPANY_WORD.test(words.join(' '))) return false;
	if (INITIALISM.test(last) && words.some((word) => /\p{Ll}/u.test(word))) return false;
	return words.length > 1 || (!CALENDAR_NAME.test(last) && plain(last).length > 1);
}

function wordsFrom(text: string): string[] {
	const words: string[] = [];
	for (const word of (text.split(/[\n\t]/, 1)[0] ?? '').split(' ', MOST_WORDS)) {
		const bare = word.replace(/[,;:)!?]{1,9}$/, '').replace(/'s$/, '');
		const initial = /^\p{Lu}\.$/u.test(bare);
		const core = initial ? bare : bare.replace(/\.$/, '');
		if (CONTRACTION.test(core)) break;
		if (!WORD.test(core) && !(words.length > 0 && PARTICLE.has(core))) break;
		words.push(core);
		if (!initial && core !== word) break;
	}
	return words;
}

function isLowerParticle(word: string | undefined): boolean {
	return word !== undefined && PARTICLE.has(word);
}

function plain(word: string): string {
	return word.toLowerCase().replace(/[.']/g, '');
}

/** Whether a whole text is one person's name. */
export function isPersonName(text: string): boolean {
	const trimmed = text.trim();
	const found = nameAt(trimmed, 0, false);
	return found !== null && found.end >= trimmed.length - 1;
}

/** A list of names: "Graham Sewell (Head of Finance) and Dipa Mistry (HR)", "Gethin Powell, Head of Housing; Ann Lee". */
export function nameList(text: string, offset: number, single: boolean): NameSpan[] {
	const names: NameSpan[] = [];
	// Where semicolons part the people, commas part them from their titles.
	const joints = text.includes(';') ? /[;\t]/ : /[,;&/+\t]/;
	let at = 0;
	for (let guard = 0; guard < 24 && at < text.length; guard++) {
		const piece = pieceFrom(text, at, joints);
		const found = nameAt(text, piece.start, single);
		if (found !== null)
			names.push({ name: found.name, start: offset + found.start, end: offset + found.end });
		else if (names.length === 0 && guard > 1) break;
		at = piece.next;
	}
	return names;
}

/** The next piece between commas, semicolons and "and", with brackets left out. */
function pieceFrom(text: string, from: number, joints: RegExp): { start: number; next: number } {
	const start = pieceStart(text, from);
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const sign = text[at] ?? '';
		if (sign === '(') depth++;
		if (sign === ')') depth = Math.max(0, depth - 1);
		if (depth === 0 && (joints.test(sign) || isAnd(text, at, sign))) return { start, next: at + 1 };
	}
	return { start, next: text.length };
}

function pieceStart(text: string, from: number): number {
	let start = from;
	while (start < text.length && /[\s,;&/+]/.test(text[start] ?? '')) start++;
	const joint = /^(?:and|plus|both|then|as well as) /i.exec(text.slice(start, start + 12));
	return joint === null ? start : start + joint[0].length;
}

function isAnd(text: string, at: number, sign: string): boolean {
	return sign === ' ' && /^ (?:and|plus) /i.test(text.slice(at, at + 6));
}
