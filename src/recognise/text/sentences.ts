import { MAX_SENTENCE } from '../limits.ts';
import { plain } from './fold.ts';
import type { Line } from './lines.ts';

/** A sentence of one line, with offsets into the page. */
export interface Sentence {
	readonly text: string;
	/** In lower case, without accents, of the same length. */
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly line: Line;
	readonly question: boolean;
}

const SHORT_FORM =
	/(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|capt|rev|e\.g|i\.e|approx|no|nr|vs|jr|sr|inc|ltd|co|a\.m|p\.m|lic|ing|dra|dña|sra|srta|eng|engª|mag|dipl|dhr|mevr|drs|mme|hon|revd|stellv|bzw|inkl|tel|tél|tfno|cel|[a-z])$/i;

/** "am 3. Dezember" goes on. */
const DOTTED_DAY = /(?:\b(?:am|den|dem|der|vom|zum|bis)|,) \d{1,2}$/i;

/** Cuts a line at `.`, `!` and `?` that end a sentence. Overlong runs are cut into pieces. */
export function sentencesOf(line: Line): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (let at = 0; at <= line.text.length; at++) {
		const ends = at === line.text.length || isSentenceEnd(line.text, at) || at - from >= MAX_SENTENCE;
		if (!ends) continue;
		const text = line.text.slice(from, at + 1);
		if (text.trim() !== '') sentences.push(sentence(line, from, text));
		from = at + 1;
	}
	return sentences;
}

function sentence(line: Line, from: number, text: string): Sentence {
	const start = line.start + from;
	return {
		text,
		lower: plain(text),
		start,
		end: start + text.length,
		line,
		question: text.trimEnd().endsWith('?'),
	};
}

function isSentenceEnd(text: string, at: number): boolean {
	const mark = text[at];
	if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== ';') return false;
	const next = text[at + 1];
	if (next !== undefined && next !== ' ') return false;
	const before = text.slice(Math.max(0, at - 12), at);
	return mark !== '.' || !(SHORT_FORM.test(before.slice(-8)) || DOTTED_DAY.test(before));
}
