import type { Reading } from '../reading.ts';
import { lettersOf } from './display-name.ts';

/** A name in the page that spells out an address, with offsets into the page. */
export interface Spelled {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const MOST_WORDS = 5;
const LEAST_LETTERS = 7;
const MOST_TOKENS = 3_000;

/**
 * The words that spell the sender's domain, or the part of a private mailbox that is no person's: "spoke junkie" at
 * spokejunkie, "Thistle & Crumb" of thistleandcrumb@outlook. Capitals don't matter.
 */
export function spelledByAddress(reading: Reading): Spelled | null {
	const local = reading.sender.email?.split('@')[0] ?? '';
	const wanted = [reading.sender.domain, ...(reading.sender.domain === '' ? local.split(/[._-]/) : [])];
	const letters = new Set(wanted.map(lettersOf).filter((each) => each.length >= LEAST_LETTERS));
	return letters.size === 0 ? null : runSpelling(reading.page.text, letters);
}

function runSpelling(text: string, wanted: ReadonlySet<string>): Spelled | null {
	const tokens = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*|&|\n|@\S*/gu)].slice(0, MOST_TOKENS);
	for (const [index, first] of tokens.entries()) {
		let letters = '';
		for (const token of tokens.slice(index, index + MOST_WORDS)) {
			if (/^[\n@]/.test(token[0])) break;
			letters += token[0] === '&' ? 'and' : lettersOf(token[0]);
			const [start, end] = [first.index, token.index + token[0].length];
			const inAddress =
				/[@.\w-]/.test(text[start - 1] ?? ' ') || /^(?:@|\.\w)/.test(text.slice(end, end + 2));
			if (wanted.has(letters) && !inAddress) return { name: text.slice(start, end), start, end };
		}
	}
	return null;
}
