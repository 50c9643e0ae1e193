import { MAX_SENTENCE } from '../limits.ts';
import type { Line } from './lines.ts';

/** A sentence of one line, with offsets into the page. */
export interface Sentence {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly line: Line;
	readonly question: boolean;
}

const SHORT_FORM =
	/(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|capt|rev|e\.g|i\.e|approx|no|nr|vs|jr|sr|inc|ltd|co|a\.m|p\.m|[a-z])$/i;

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
		lower: text.toLowerCase(),
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
	return mark !== '.' || !SHORT_FORM.test(text.slice(Math.max(0, at - 8), at));
}
