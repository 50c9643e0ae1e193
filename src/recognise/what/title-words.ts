import type { Sentence } from '../text/sentences.ts';
import type { RoleWords } from '../words/role-words.ts';
import { nounLevel } from './title.ts';

/** A word of a sentence with what tells whether a title may hold it. */
export interface TitleWord {
	/** Without the punctuation around it. */
	readonly text: string;
	/** In lower case without accents. */
	readonly lower: string;
	/** Offsets into the page. */
	readonly start: number;
	readonly end: number;
	/** A bracket that opens right before it. */
	readonly opens: boolean;
	/** What stands behind it, up to the next space: `,`, `)`, `.`, a tab. */
	readonly behind: string;
	readonly capital: boolean;
	/** No letter and no digit: a dash, a bar. */
	readonly mark: boolean;
	/** No title holds it. */
	readonly stop: boolean;
	/** 2 for a noun of a job, 1 for what ends as one does. */
	readonly noun: 0 | 1 | 2;
}

/** More words of one sentence than these are no talk of a job. */
const MOST_WORDS = 200;
const CHUNK = /[^\s]+/g;
const ELISION = /^(?:[ldnscjm]|qu)'(?=.)/;
const SHORT_FORM =
	/^(?:stellv|stv|ger|sr|jr|dipl|coord|resp|asst|ass|aux|adm|dir|tec|gest|med|wiss|kfm|techn|st|dr)$/;

/** The words of a sentence, in order. */
export function titleWords(sentence: Sentence, roles: RoleWords): TitleWord[] {
	const words: TitleWord[] = [];
	for (const { 0: chunk, index } of sentence.lower.matchAll(CHUNK)) {
		if (words.length >= MOST_WORDS) break;
		const elided = roles.startsAtNoun ? (ELISION.exec(chunk)?.[0].length ?? 0) : 0;
		if (elided > 0) words.push(wordAt(sentence, index, index + elided, roles));
		const joined = joinedBehind(chunk, roles);
		if (joined > 0) words.push(wordAt(sentence, index + elided, index + joined, roles));
		words.push(wordAt(sentence, index + (joined > 0 ? joined + 1 : elided), index + chunk.length, roles));
	}
	return words;
}

/** "CFO-positie" is two words; where the first ends. 0 for one word. */
function joinedBehind(chunk: string, roles: RoleWords): number {
	const at = chunk.lastIndexOf('-');
	return at > 1 && roles.behindWords.has(chunk.slice(at + 1).replace(CLOSES, '')) ? at : 0;
}

const CLOSES = /[.,;:!?)]{1,3}$/;

function wordAt(sentence: Sentence, from: number, to: number, roles: RoleWords): TitleWord {
	const { text, lower } = sentence;
	if (isPlain(lower, from, to)) return plainWord(sentence, from, to, roles);
	const [start, end] = bareWithin(lower, from, to);
	const bare = lower.slice(start, end);
	const written = text.slice(start, end);
	return {
		text: written,
		lower: bare,
		start: sentence.start + start,
		end: sentence.start + end,
		opens: lower.slice(from, start).includes('('),
		behind: behindOf(lower, end, to, bare),
		capital: written[0] !== bare[0] && STARTS_LARGE.test(written),
		mark: !HOLDS_SOMETHING.test(bare),
		stop: roles.stops.has(bare) && !(bare.length < 4 && INITIALS.test(written)),
		noun: nounLevel(bare, roles),
	};
}

/** A word without brackets, quotes, punctuation and "'s" around it; all of it where it is nothing else. */
function bareWithin(lower: string, from: number, to: number): [start: number, end: number] {
	let start = from;
	let end = to;
	while (start < end && OPENING.has(lower[start] ?? '')) start++;
	while (end > start && isClosing(lower, start, end)) end--;
	if (start === end) return [from, to];
	return end - start > 3 && lower.endsWith("'s", end) ? [start, end - 2] : [start, end];
}

function behindOf(lower: string, end: number, to: number, bare: string): string {
	if (lower[to] === '\t') return '\t';
	const behind = lower.slice(end, to).replace(/^'s/, '').replaceAll(/["'*]/g, '');
	return behind === '.' && SHORT_FORM.test(bare) ? '' : behind;
}

/** Letters alone, as most words are. */
function isPlain(lower: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const code = lower.charCodeAt(at);
		if (code < 97 || code > 122) return false;
	}
	return true;
}

function plainWord(sentence: Sentence, from: number, to: number, roles: RoleWords): TitleWord {
	const text = sentence.text.slice(from, to);
	const lower = sentence.lower.slice(from, to);
	return {
		text,
		lower,
		start: sentence.start + from,
		end: sentence.start + to,
		opens: false,
		behind: sentence.lower[to] === '\t' ? '\t' : '',
		capital: text.charCodeAt(0) !== lower.charCodeAt(0) && STARTS_LARGE.test(text),
		mark: false,
		stop: roles.stops.has(lower) && !(lower.length < 4 && INITIALS.test(text)),
		noun: nounLevel(lower, roles),
	};
}

const STARTS_LARGE = /^\p{Lu}/u;
/** "SI" is no "si". */
const INITIALS = /^\p{Lu}{2,3}$/u;
const HOLDS_SOMETHING = /[\p{L}\d]/u;
const OPENING = new Set(['(', '[', '"', "'", '*', '\u2022', '\u201e', '\u00bf', '\u00a1', '<', '>']);
const CLOSING = new Set(['.', ',', ';', ':', '!', '?', ']', '"', "'", '*', '\u2026', '>', '<']);

/** A bracket that opened within the word stays: "vendeur(se)". */
function isClosing(lower: string, start: number, end: number): boolean {
	const sign = lower[end - 1] ?? '';
	return CLOSING.has(sign) || (sign === ')' && lower.lastIndexOf('(', end) < start);
}

export type Gap = 'none' | 'soft' | 'hard';

/** What parts a word from the next: nothing, a comma or bracket that a title may hold, or more. */
export function gapBehind(word: TitleWord, next: TitleWord | undefined): Gap {
	if (next === undefined) return 'hard';
	if (word.behind === '') return next.opens ? 'soft' : 'none';
	return word.behind === ',' || word.behind === ')' || word.behind === '),' ? 'soft' : 'hard';
}

const KNOWN_SIGN = /^[-|/&+_,.:;()!?\t]/;

/** The sign a text of marks begins with; emoji and other rare ones are all the same. */
export function signOf(marks: string): string {
	return KNOWN_SIGN.exec(marks)?.[0] ?? 'sign';
}
