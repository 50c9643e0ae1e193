import { type DraftPlace, linesOf, wordsOf } from './draft-lines.ts';
import type { EditorLine } from './editor-lines.ts';
import type { Insertion } from './webmail.ts';

/** Comparing every line with every other takes a table; a box beyond it is left alone. */
const MOST_CELLS = 4_000_000;

/**
 * Where a draft stands that the person has changed. A line alone does not tell, as sign-offs are the same in a draft
 * and in what the person had written: all lines together do, laid beside those that stood there after the insertion.
 * The draft goes down to its last line that is still unchanged.
 */
export function changedPlace(
	lines: readonly EditorLine[],
	{ paragraphs, above, below }: Insertion,
): DraftPlace | null {
	const filled = lines.map(({ text }, index) => ({ text, index })).filter(({ text }) => text !== '');
	const draft = wordsOf(linesOf(paragraphs));
	const origins = originsOf(
		filled.map(({ text }) => text),
		[...above, ...draft, ...below],
	);
	const isDraft = (origin: number) => origin >= above.length && origin < above.length + draft.length;
	const last = origins.findLastIndex(isDraft);
	if (last < 0) return null;
	const first = beginning(origins, above.length) ?? origins.findIndex(isDraft);
	return { first: filled[first]?.index ?? 0, last: filled[last]?.index ?? 0 };
}

/** At its first line; where that was changed, right below the person's own. Null where neither stands there. */
function beginning(origins: readonly number[], draftStart: number): number | null {
	const greeting = origins.indexOf(draftStart);
	if (greeting >= 0) return greeting;
	if (draftStart === 0) return 0;
	const edge = origins.indexOf(draftStart - 1);
	return edge < 0 ? null : edge + 1;
}

/**
 * For each line its place among the known ones, -1 for none: the longest common subsequence; of several equally long
 * ones that which takes the later known lines.
 */
function originsOf(lines: readonly string[], known: readonly string[]): number[] {
	const origins = lines.map(() => -1);
	const width = known.length + 1;
	if ((lines.length + 1) * width > MOST_CELLS) return origins;
	const lengths = commonLengths(lines, known);
	let [line, other] = [lines.length, known.length];
	while (line > 0 && other > 0) {
		if (lines[line - 1] === known[other - 1]) {
			line -= 1;
			other -= 1;
			origins[line] = other;
		} else if (at(lengths, (line - 1) * width + other) >= at(lengths, line * width + other - 1)) line -= 1;
		else other -= 1;
	}
	return origins;
}

/** Length of the longest common subsequence of the first lines of both, for each pair of numbers of lines. */
function commonLengths(lines: readonly string[], known: readonly string[]): Uint32Array {
	const width = known.length + 1;
	const lengths = new Uint32Array((lines.length + 1) * width);
	for (let cell = width; cell < lengths.length; cell++) {
		const [line, other] = [Math.floor(cell / width), cell % width];
		if (other === 0) continue;
		const same = lines[line - 1] === known[other - 1];
		lengths[cell] = same
			? at(lengths, cell - width - 1) + 1
			: Math.max(at(lengths, cell - width), at(lengths, cell - 1));
	}
	return lengths;
}

function at(lengths: Uint32Array, cell: number): number {
	return lengths[cell] ?? 0;
}
