import type { Line } from '../text/lines.ts';
import type { AroundWords } from '../words/vocabulary.ts';
import type { DateMention, TimeMention } from './mention.ts';
import type { LineMentions } from './mentions.ts';
import { isOld } from './surroundings.ts';

/** A date with the line it stands in and that line's number. */
export interface Dated {
	readonly line: Line;
	readonly date: DateMention;
	readonly index: number;
}

const LINES_BACK = 14;

const LINES_AHEAD = 2;

const SENTENCE_GAP = 80;

/** A time and the dates it may go with. */
export interface PairingContext {
	readonly mentions: LineMentions;
	readonly time: TimeMention;
	readonly dated: readonly Dated[];
	readonly words: AroundWords;
}

/** The date of the same line that is nearest, else the last one before it, else one just after, else the subject's. */
export function dateFor(page: string, context: PairingContext): DateMention | null {
	const { mentions, time, dated, words } = context;
	const line = mentions.line;
	const own = nearestDate(page, mentions.dates, time);
	if (own !== null && !startsAnew(page, line, time, own)) return own;
	const peers = dated.filter((each) => each.line.kind === line.kind && each.line.turn === line.turn);
	const back = peers.filter(
		(each) => each.index < mentions.index && mentions.index - each.index <= LINES_BACK,
	);
	const before = back.findLast((each) => !isOld(page, each.date.start, words)) ?? null;
	const ahead = peers.find(
		(each) => each.index > mentions.index && each.index - mentions.index <= LINES_AHEAD,
	);
	const subject = dated.find((each) => each.line.kind === 'subject' && line.kind !== 'quoted');
	return (before ?? ahead ?? subject)?.date ?? own;
}

/** "Time: 1:10 pm. Please note daylight saving starts on Sunday": the date of another sentence or bracket is about another thing. */
function startsAnew(page: string, line: Line, time: TimeMention, date: DateMention): boolean {
	if (date.start < time.end || !/^\W{0,4}(?:\p{L}+ )?time\b/iu.test(line.text)) return false;
	return /[.!?] \p{Lu}|\(/u.test(page.slice(time.end, date.start));
}

function nearestDate(page: string, dates: readonly DateMention[], time: TimeMention): DateMention | null {
	let best: DateMention | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const date of dates) {
		const gap =
			date.end <= time.start
				? gapBetween(page, date.end, time.start)
				: gapBetween(page, time.end, date.start) + 1;
		if (gap < least) {
			best = date;
			least = gap;
		}
	}
	return best;
}

function gapBetween(page: string, from: number, to: number): number {
	const text = page.slice(from, Math.min(to, from + 400));
	return to - from + (/[.!?] \p{Lu}/u.test(text) ? SENTENCE_GAP : 0);
}
