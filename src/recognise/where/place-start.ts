import { HONORIFIC } from '../words/honorifics.ts';
import type { PlaceWords } from '../words/place-words.ts';

export interface Place {
	readonly text: string;
	readonly start: number;
	readonly weight: number;
}

export const MOST_STARTS = 40;
const HOUSE_NUMBER = /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?,? (?:\p{L}|\d)/iu;
const CLOCK =
	/^\d{1,2}(?:[:.h]\d{0,2})? ?(?:am|pm|a\.m|p\.m|hrs|hours|o'clock|uhr|uur|h\b|u\b|in |at |on |to |for |and |until |till |-)/i;

/** A capital, a house number, or a street in lower case: "14 rue du Marché", "calle del Romero". */
export function canBegin(text: string, lower: string, at: number, words: PlaceWords): boolean {
	const ahead = text.slice(at, at + 60);
	if (HONORIFIC.test(ahead)) return false;
	if (/^\d/.test(ahead)) return HOUSE_NUMBER.test(ahead) && !CLOCK.test(ahead);
	const small = lower.slice(at, at + 60);
	if (words.nameless.test(small)) return false;
	return /^\p{Lu}/u.test(ahead) || words.lowerStart.test(small);
}
