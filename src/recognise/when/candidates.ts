import type { Line } from '../text/lines.ts';
import type { AroundWords } from '../words/vocabulary.ts';
import type { DateMention, ResolvedDay, TimeMention } from './mention.ts';
import type { LineMentions } from './mentions.ts';
import { dateFor } from './pairing.ts';
import { type DayContext, resolveDay } from './resolve-day.ts';
import { ageOf, type Hint, hintsAround, isWholeWeek, within } from './surroundings.ts';

/** A day and time that the interview may be at. */
export interface Candidate {
	readonly line: Line;
	readonly date: DateMention;
	readonly day: ResolvedDay;
	readonly time: TimeMention | null;
	readonly hints: readonly Hint[];
	/** How well it fits as the interview's time; differences between candidates of one mail are log-odds. */
	readonly fit: number;
	readonly age: 'old' | 'new' | 'plain';
	readonly labelled: boolean;
	readonly question: boolean;
}

/** How far behind a time its question mark may stand. */
const ASKED_WITHIN = 60;

/** What candidates are found and weighed by. */
export interface CandidateContext extends DayContext {
	readonly words: AroundWords;
}

/** Pairs every time with its date; how well each fits is not weighed yet. */
export function findCandidates(
	page: string,
	found: readonly LineMentions[],
	context: CandidateContext,
): Candidate[] {
	const dated = found.flatMap(({ line, dates, index }) => dates.map((date) => ({ line, date, index })));
	const paired = new Set<DateMention>();
	const candidates: (Candidate | null)[] = [];
	for (const mentions of found) {
		for (const time of mentions.times) {
			const date = dateFor(page, { mentions, time, dated, words: context.words });
			if (date === null) continue;
			paired.add(date);
			candidates.push(candidateOf(page, { line: mentions.line, date, time }, context));
		}
	}
	for (const { line, dates } of found) {
		const alone = dates.filter((date) => !paired.has(date));
		candidates.push(...alone.map((date) => candidateOf(page, { line, date, time: null }, context)));
	}
	return candidates.filter((candidate) => candidate !== null);
}

interface Pair {
	readonly line: Line;
	readonly date: DateMention;
	readonly time: TimeMention | null;
}

function candidateOf(page: string, pair: Pair, context: CandidateContext): Candidate | null {
	const { line, date, time } = pair;
	const day = resolveDay(date, context);
	if (day === null || isWholeWeek(page, date.start)) return null;
	const near = within(line, date) || time === null;
	const start = time === null ? date.start : Math.min(time.start, near ? date.start : time.start);
	const end = time === null ? date.end : Math.max(time.end, near ? date.end : time.end);
	const labelled = context.words.label.test(line.text) || line.text.includes('\t');
	const age = ageOf(page, start, pair, context.words);
	const hints = hintsAround(page, start, end, context.words);
	const question =
		page
			.slice(end, end + ASKED_WITHIN)
			.split(/[.\n!]/, 1)[0]
			?.includes('?') ?? false;
	return { line, date, day, time, hints, fit: 0, age, labelled, question };
}
