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
/** A sentence that comes later seldom brings the day of a time before it. */
const SENTENCE_AHEAD = 120;
/** A day that has been is taken only where there is no other. */
const PAST_GAP = 1000;

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
	if (own !== null && own.past !== true && !startsAnew(page, line, time, own)) return own;
	const peers = dated.filter(
		({ line: { kind, turn }, date }) => kind === line.kind && turn === line.turn && !isAside(date),
	);
	const back = peers.filter(
		(each) => each.index < mentions.index && mentions.index - each.index <= LINES_BACK,
	);
	const before = back.findLast((each) => !isOld(page, each.date.start, words)) ?? null;
	const ahead = peers.find(
		(each) => each.index > mentions.index && each.index - mentions.index <= LINES_AHEAD,
	);
	const subject = dated.find(
		(each) => each.line.kind === 'subject' && line.kind !== 'quoted' && !isAside(each.date),
	);
	return (before ?? ahead ?? subject)?.date ?? own;
}

/** A day that has been, or one that is only meant if a number is an hour. */
function isAside({ named, past }: DateMention): boolean {
	return past === true || (named.kind === 'weekday' && named.orDay !== undefined);
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
		const gap = distance(page, date, time);
		if (gap < least) {
			best = date;
			least = gap;
		}
	}
	return best;
}

/** How far a date is from its time, as a reader sees it; infinite where they can't go together. */
function distance(page: string, date: DateMention, time: TimeMention): number {
	if (date.end <= time.start) {
		const provisional = date.named.kind === 'weekday' && date.named.orDay !== undefined;
		if (provisional && date.end < time.start) return Number.POSITIVE_INFINITY;
		return gapBetween(page, date.end, time.start, SENTENCE_GAP) + (date.past === true ? PAST_GAP : 0);
	}
	if (date.start < time.end) return Number.POSITIVE_INFINITY;
	return gapBetween(page, time.end, date.start, SENTENCE_AHEAD) + 1 + (date.past === true ? PAST_GAP : 0);
}

function gapBetween(page: string, from: number, to: number, sentence: number): number {
	const text = page.slice(from, Math.min(to, from + 400));
	return to - from + (/[.!?] \p{Lu}/u.test(text) ? sentence : 0);
}
