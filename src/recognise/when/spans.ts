import type { Span } from '../text/words-of.ts';
import type { Candidate } from './candidates.ts';

/** The days and times of a mail, in the order in which they stand. */
export function spansOf(candidates: readonly Candidate[]): Span[] {
	const spans = new Map<string, Span>();
	for (const { date, time } of candidates) {
		spans.set(`d${date.start}`, { start: date.start, end: date.end, text: 'DATE' });
		if (time !== null) spans.set(`t${time.start}`, { start: time.start, end: time.end, text: 'TIME' });
	}
	return [...spans.values()].sort((one, other) => one.start - other.start);
}
