import { COMPANY_WORD } from '../words/firms.ts';
import { COURTESY, HONORIFIC, SMALL_TITLE } from '../words/honorifics.ts';
import { NOT_A_PERSON, PARTICLES } from '../words/names.ts';

/** A person's name in a text, with offsets into that text. */
export interface NameSpan {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /^\p{Lu}[\p{L}'-]*$/u;
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;
/** Short capitals are states and titles: "NSW", "HR". */
const INITIALISM = /^\p{Lu}{2,3}$/u;
/** Names that are also days and months need a second word beside them. */
const CALENDAR_NAME =
	/^(?:jan|jun|may|april|june|mon|sun|sat|august|wed|park|hall|north|west|lane|law|place|domingo|julio|marco|mei|mai)$/i;
const STREET_WORD = /^(?:st|rd|ln|ave|blvd|hwy|terrace|crescent)$/i;
/** "She'll", "I'm". */
const CONTRACTION = /'(?:ll|m|d|re|ve)$/i;
/** "Baudirektor", "Projektleiterin", "Gleichstellungsbeauftragte": German makes titles out of many words. */
const COMPOUND_TITLE =
	/\p{L}(?:direktor|leiter|leitung|meister|führer|berater|beauftragter?|referent|beamter|gespräch|besprechung|abteilung|verwaltung|straße|strasse|platz|gasse|gesprek)(?:in|e|er)?$/iu;
/** The title of the next one: "Eusebio Ochagavía y Dña. Pilar Sáenz". */
const INNER_TITLE =
	/^(?:dra?|dña|lic|ing|eng|sra?|srta|mag|prof|mme|mr|mrs|ms|herrn?|frau|dhr|mevr|mevrouw)\.?$/i;
/** What no name ends in, but many nouns do, which German writes with a capital and all languages at times. */
const NOUN_ENDING =
	/\p{L}{4}(?:ung|heit|keit|schaft|tion|tät|ismus|ción|sión|ção|ções|mento|idade|idad|lijkheid|stelle|weis|zept|ausweis|termin|plan)$/iu;
const MOST_WORDS = 6;

/** The person's name that begins at an offset; `single` lets a lone first name pass. */
export function nameAt(text: string, start: number, single: boolean): NameSpan | null {
	const ahead = text.slice(start, start + 90);
	const title = HONORIFIC.exec(ahead)?.[0] ?? '';
	const words = wordsFrom(ahead.slice(title.length));
	while (isLowerParticle(words.at(-1))) words.pop();
	if (!couldBePerson(words) || !(words.length >= 2 || title !== '' || single)) return null;
	const kept = words.length > 1 || hasMore(title) ? withoutCourtesy(title, words) : title;
	const name = (kept + words.join(' ')).replace(/[.,]$/, '');
	const from = start + title.length - kept.length;
	return { name, start: from, end: from + name.length };
}

/** "Herr Dr. " without "Herr "; English forms stay, as English mail writes them. */
function withoutCourtesy(title: string, words: readonly string[]): string {
	const courtesy = COURTESY.exec(`${title}${words[0] ?? ''}`)?.[0].length ?? 0;
	return title.slice(courtesy);
}

function hasMore(title: string): boolean {
	return title.trim().includes(' ');
}

function couldBePerson(words: readonly string[]): boolean {
	const last = words.at(-1);
	if (last === undefined || words.some((word, index) => isNoName(word, index))) return false;
	if (words.some((word) => STREET_WORD.test(word) || COMPOUND_TITLE.test(word) || NOUN_ENDING.test(word)))
		return false;
	if (words.length === 1 && /^\p{Lu}{2,}$/u.test(last)) return false;
	if (words.length > 1 && COMPANY_WORD.test(words.join(' '))) return false;
	if (INITIALISM.test(last) && words.some((word) => /\p{Ll}/u.test(word))) return false;
	return words.length > 1 || (!CALENDAR_NAME.test(last) && plain(last).length > 1);
}

/** Behind a first name "De", "El" and "Van" are parts of a surname. */
function isNoName(word: string, index: number): boolean {
	const lower = plain(word);
	if (INITIALS.test(word) || (index > 0 && PARTICLES.has(word.toLowerCase()))) return false;
	return NOT_A_PERSON.has(lower);
}

function wordsFrom(text: string): string[] {
	const words: string[] = [];
	for (const word of (text.split(/[\n\t]/, 1)[0] ?? '').split(' ', MOST_WORDS)) {
		const bare = word.replace(/[,;:)!?"]{1,9}$/, '').replace(/'s$/, '');
		const initials = INITIALS.test(bare);
		const core = initials ? bare : bare.replace(/\.$/, '');
		if (CONTRACTION.test(core) || (words.length > 0 && INNER_TITLE.test(bare))) break;
		if (!initials && !WORD.test(core) && !(words.length > 0 && PARTICLES.has(core))) break;
		words.push(core);
		if (!initials && core !== word) break;
	}
	return words;
}

function isLowerParticle(word: string | undefined): boolean {
	return word !== undefined && PARTICLES.has(word);
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

/** Whether a word may begin a name at an offset. */
export function beginsName(text: string, at: number): boolean {
	return /\p{Lu}/u.test(text[at] ?? '') && (at === 0 || /[^\p{L}\d'@.-]/u.test(text[at - 1] ?? ''));
}

/** All names of a text that stand in it in full or with a title, in order; `single` also takes lone first names. */
export function namesIn(text: string, offset: number, single: boolean): NameSpan[] {
	const names: NameSpan[] = [];
	for (let at = 0; at < text.length; at++) {
		const name = beginsTitled(text, at) ? nameAt(text, at, single) : null;
		if (name === null) continue;
		names.push({ name: name.name, start: offset + name.start, end: offset + name.end });
		at = name.end;
	}
	return names;
}

/** Titles may be written small: "mevrouw A. Terpstra", "de heer M. el Idrissi". */
export function beginsTitled(text: string, at: number): boolean {
	if (beginsName(text, at)) return true;
	const opens = at === 0 || /[\s(]/.test(text[at - 1] ?? '');
	return opens && /[a-z]/.test(text[at] ?? '') && SMALL_TITLE.test(text.slice(at, at + 16));
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

const AND = /^ (?:and|plus|und|sowie|et|puis|y|e|en|alsmede|then) /i;
const LEADING_AND =
	/^(?:(?:and|plus|both|then|as well as|und|sowie|et|puis|y|e|en|alsmede|ainsi que|bem como|así como|com|mit|met|avec|con|pelo|pela|o|a|le|la|el|der|die|den|dem|our|unser|unsere|unserem|notre|nuestro|nuestra|nosso|nossa|onze) ){1,3}/i;

function pieceStart(text: string, from: number): number {
	let start = from;
	while (start < text.length && /[\s,;&/+]/.test(text[start] ?? '')) start++;
	const joint = LEADING_AND.exec(text.slice(start, start + 30));
	return joint === null ? start : start + joint[0].length;
}

function isAnd(text: string, at: number, sign: string): boolean {
	return sign === ' ' && AND.test(text.slice(at, at + 9));
}
