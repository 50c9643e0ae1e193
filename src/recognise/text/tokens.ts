/** A number, a word or a single sign of a text, with offsets into the page. */
export interface Token {
	readonly kind: 'number' | 'word' | 'sign';
	readonly text: string;
	readonly lower: string;
	/** Of a number; else NaN. */
	readonly value: number;
	readonly start: number;
	readonly end: number;
	/** No space stands before it. */
	readonly glued: boolean;
}

const LONGEST_NUMBER = 12;

/** Cuts text into tokens; `offset` is where the text stands in the page. */
export function tokenise(text: string, offset: number): Token[] {
	const pattern = /\d+|\p{L}[\p{L}\p{M}]*|\S/gu;
	const tokens: Token[] = [];
	let previousEnd = -1;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const found = match[0];
		const start = offset + match.index;
		const kind = kindOf(found);
		const value = kind === 'number' && found.length <= LONGEST_NUMBER ? Number(found) : Number.NaN;
		const glued = start === previousEnd;
		previousEnd = start + found.length;
		tokens.push({ kind, text: found, lower: found.toLowerCase(), value, start, end: previousEnd, glued });
	}
	return tokens;
}

function kindOf(text: string): Token['kind'] {
	if (/^\d/.test(text)) return 'number';
	return /^\p{L}/u.test(text) ? 'word' : 'sign';
}
