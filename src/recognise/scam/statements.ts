import { MAX_SENTENCE } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';

/** What is said in one go: a sentence, put together again where the mail program broke its line. */
export interface Statement {
	/** In lower case without accents, single spaces between words. */
	readonly lower: string;
	/** The offset in the page of the character at `index` of `lower`. */
	origin(index: number): number;
	/** The line under a heading that ends in a colon belongs to it. */
	readonly heading: string;
}

/** Mail programs break lines at some seventy characters; a shorter line has ended by itself. */
const BROKEN_FROM = 50;
const ENDS = /[.!?:;]\s{0,3}$/;
const GOES_ON = /^[a-z\d@$£€(]/;
const LISTED = /^\s{0,4}[-*•–·>\d]/;

export function statementsOf(reading: Reading): Statement[] {
	const groups: Group[] = [];
	let last: Sentence | null = null;
	for (const sentence of reading.fresh) {
		const group = groups.at(-1);
		if (group !== undefined && last !== null && isBroken(last, sentence, group.lower)) {
			group.lower += ` ${sentence.lower}`;
		} else {
			const { lower, start } = sentence;
			groups.push({ lower, start, heading: headingOf(sentence, group) });
		}
		last = sentence;
	}
	return groups.map(({ lower, start, heading }) => ({ ...squeezed(lower, start), heading }));
}

interface Group {
	lower: string;
	readonly start: number;
	readonly heading: string;
}

/** A word split off by two spaces is the same word. */
function squeezed(text: string, start: number): Pick<Statement, 'lower' | 'origin'> {
	if (!/\s\s|[^\S ]/.test(text)) return { lower: text, origin: (index) => start + index };
	let lower = '';
	const origins: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const character = /\s/.test(text[at] ?? '') ? ' ' : (text[at] ?? '');
		if (character === ' ' && lower.endsWith(' ')) continue;
		lower += character;
		origins.push(start + at);
	}
	return { lower, origin: (index) => origins[index] ?? start + text.length };
}

function isBroken(last: Sentence, next: Sentence, before: string): boolean {
	return (
		last.line.kind === 'body' &&
		next.start === last.end + 1 &&
		next.start === next.line.start &&
		last.line.text.length >= BROKEN_FROM &&
		!ENDS.test(last.text) &&
		GOES_ON.test(next.lower) &&
		before.length + next.lower.length < MAX_SENTENCE
	);
}

function headingOf(sentence: Sentence, before: Group | undefined): string {
	if (before === undefined || !LISTED.test(sentence.text)) return '';
	return /:\s{0,3}$/.test(before.lower) ? before.lower : before.heading;
}
