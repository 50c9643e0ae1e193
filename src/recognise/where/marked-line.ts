import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { PlaceWords } from '../words/place-words.ts';

/** A line with where its words of places stand. */
export interface MarkedLine {
	readonly line: Line;
	readonly lower: string;
	/** Where the value of a field for places begins; 0 for another line. */
	readonly label: number;
	/** Offsets of "floor", "building" and of "Road", "rue". */
	readonly addresses: readonly number[];
	readonly streets: readonly number[];
	/** It speaks of a link or a call. */
	readonly virtual: boolean;
}

const MOST_MARKS = 40;
const LONGEST = 1_500;

interface Patterns {
	readonly address: RegExp;
	readonly street: RegExp;
}

const patterns = new WeakMap<PlaceWords, Patterns>();

/** The patterns of a language that find all their words on a line. */
function patternsOf(words: PlaceWords): Patterns {
	const known = patterns.get(words);
	if (known !== undefined) return known;
	const made = {
		address: new RegExp(words.address.source, `${words.address.flags}g`),
		street: new RegExp(words.street.source, `${words.street.flags}g`),
	};
	patterns.set(words, made);
	return made;
}

export function markedLine(line: Line, words: PlaceWords): MarkedLine {
	const lower = plain(line.text);
	const near = lower.slice(0, LONGEST);
	const { address, street } = patternsOf(words);
	return {
		line,
		lower,
		label: words.label.exec(near)?.[0].length ?? 0,
		addresses: offsetsOf(near, address),
		streets: offsetsOf(near, street),
		virtual: /https?:|www\./.test(near) || words.video.test(near),
	};
}

function offsetsOf(lower: string, pattern: RegExp): number[] {
	const offsets: number[] = [];
	for (const match of lower.matchAll(pattern)) {
		if (offsets.push(match.index) >= MOST_MARKS) break;
	}
	return offsets;
}

export function marksWithin(marks: readonly number[], from: number, to: number): boolean {
	return marks.some((at) => at >= from && at < to);
}
