import { fold, plain } from './fold.ts';
import type { Sentence } from './sentences.ts';

/** A word of a sentence made plain: lower case, no accents, no apostrophe; days, times and addresses by their kind. */
export interface Word {
	readonly text: string;
	/** Offsets into the page. */
	readonly start: number;
	readonly end: number;
}

/** A stretch of the page that stands for a day or a time. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly text: 'DATE' | 'TIME';
}

const WORD = /https?:\/\/[^\s]{1,2000}|[^\s@]{1,64}@[^\s@]{1,180}|[\p{L}\p{N}][\p{L}\p{N}']{0,60}|[?]/gu;

/** The words of a sentence; each day and time of `spans` is one word. */
export function wordsOf(sentence: Sentence, spans: readonly Span[]): Word[] {
	const held = spans.filter((span) => span.start >= sentence.start && span.start < sentence.end);
	const words: Word[] = [];
	let until = 0;
	for (const match of sentence.lower.matchAll(WORD)) {
		const start = sentence.start + match.index;
		if (start < until) continue;
		const span = held.find((each) => start >= each.start && start < each.end);
		if (span !== undefined) {
			words.push(span);
			until = span.end;
		} else words.push({ text: plainWord(match[0]), start, end: start + match[0].length });
	}
	return words;
}

/** The words of a text that stands elsewhere than on the page. */
export function plainWords(text: string): Word[] {
	return [...plain(fold(text).text).matchAll(WORD)].map((match) => ({
		text: plainWord(match[0]),
		start: match.index,
		end: match.index + match[0].length,
	}));
}

function plainWord(text: string): string {
	if (text.startsWith('http')) return 'URL';
	if (text.includes('@')) return 'MAIL';
	if (/^\d/.test(text)) return '0';
	return text.replaceAll("'", '').replaceAll('ß', 'ss');
}
