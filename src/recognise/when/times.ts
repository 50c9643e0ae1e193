import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/vocabulary.ts';
import { type RawTime, readRaw } from './clock-forms.ts';
import type { Clock } from './mention.ts';

export interface TimeReading {
	readonly from: Clock;
	readonly to: Clock | null;
	readonly next: number;
}

/**
 * Reads the time or range of times that begins at a token.
 *
 * @param afterDate whether a date stands right before, which makes a time of a bare "9.30"
 */
export function readTime(
	tokens: readonly Token[],
	at: number,
	afterDate: boolean,
	words: TimeWords,
): TimeReading | null {
	const first = readRaw(tokens, at, words);
	if (first === null) return null;
	const second = readRangeEnd(tokens, first.next, words);
	if (!isTime(tokens, at, { first, second, afterDate, words })) return null;
	const half = halfAround(tokens, at, (second ?? first).next, words);
	const to = second === null ? null : settle(second, half);
	const from = settleStart(first, second, half);
	return { from, to, next: (second ?? first).next };
}

interface Reading {
	readonly first: RawTime;
	readonly second: RawTime | null;
	readonly afterDate: boolean;
	readonly words: TimeWords;
}

function isTime(tokens: readonly Token[], at: number, reading: Reading): boolean {
	const { first, second, afterDate, words } = reading;
	if (isPriceOrPart(tokens, at)) return false;
	if (first.sure || second?.sure === true) return true;
	const next = (second ?? first).next;
	if (first.hour === 0 || isQuantityOrAddress(tokens[next], words)) return false;
	const before = tokens[at - 1]?.lower ?? '';
	const besideDay = afterDate && (first.hour <= 12 || hasMinutes(tokens, at, first));
	if (besideDay || leadsToDay(tokens, next) || words.sureHourLeads.has(before)) return true;
	if (hasMinutes(tokens, at, first)) return words.hourLeads.has(before) || second !== null;
	return second !== null && (before === 'from' || before === 'time');
}

function hasMinutes(tokens: readonly Token[], at: number, time: RawTime): boolean {
	return time.minute > 0 || tokens[at + 1]?.text === '.';
}

/** "1.15 on the 18th", "11 tomorrow". */
function leadsToDay(tokens: readonly Token[], next: number): boolean {
	const word = tokens[next]?.lower ?? '';
	if (word === 'tomorrow' || word === 'today') return true;
	return word === 'on' && /^(?:the$|mon|tue|wed|thu|fri|sat|sun)/.test(tokens[next + 1]?.lower ?? '');
}

/** "4-6 yrs", "at 2 Kingdom Street". */
function isQuantityOrAddress(next: Token | undefined, words: TimeWords): boolean {
	if (next === undefined) return false;
	if (words.units.has(next.lower) || /^[%£$€/]$/.test(next.text)) return true;
	return next.kind === 'word' && isCapitalised(next) && isAddressLike(next);
}

/** "at 2 Kingdom Street" is no time; "at 2 Lismore", "at 10 Monday" may be. */
function isAddressLike(next: Token): boolean {
	return !next.glued && next.text.length > 2 && !/^(?:am|pm|on|mon|tue|wed|thu|fri|sat|sun)/.test(next.lower);
}

function isCapitalised(token: Token): boolean {
	return /^\p{Lu}/u.test(token.text);
}

function isPriceOrPart(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined) return false;
	const glued = tokens[at]?.glued === true;
	if (glued && (before.kind !== 'sign' || /^[£$€#/.:+=_&-]$/.test(before.text))) {
		return !(before.text === '-' && tokens[at - 2]?.kind === 'word');
	}
	return (
		/^[£$€#]$/.test(before.text) ||
		/^(?:v|ver|version|no|nr|room|unit|floor|ref|level|page|pages|question)$/.test(before.lower)
	);
}

function readRangeEnd(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const joint = tokens[at];
	if (joint === undefined) return null;
	const dash = joint.text === '-' || joint.text === '~';
	if (!dash && !words.rangeWords.has(joint.lower)) return null;
	const article = words.hourArticles.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
	const end = readRaw(tokens, at + 1 + article, words);
	if (end === null) return null;
	const between = !words.weakRangeWords.has(joint.lower) || end.sure || article > 0;
	return between ? end : null;
}

/** Words of the day's half near the time: "3 this afternoon", "Thursday arvo, 4". */
function halfAround(
	tokens: readonly Token[],
	at: number,
	next: number,
	words: TimeWords,
): 'am' | 'pm' | null {
	for (const index of [next, next + 1, next + 2, at - 1, at - 2, at - 3]) {
		const word = tokens[index]?.lower ?? '';
		if (index >= next && tokens[index]?.text === '.') return null;
		const day = words.relativeDays.get(word);
		if (day !== undefined && day > 0 && !words.notRelativeAfter.has(tokens[index - 1]?.lower ?? '')) continue;
		if (words.afternoon.has(word) && word !== 'pm') return 'pm';
		if (words.morning.has(word) && word !== 'am') return 'am';
	}
	return null;
}

/** People meet between seven in the morning and half past six: without am or pm the hour tells. */
function settle(time: RawTime, half: 'am' | 'pm' | null): Clock {
	const known = time.half ?? half;
	if (time.fullDay) return { hour: time.hour, minute: time.minute };
	if (known === 'pm') return { hour: time.hour < 12 ? time.hour + 12 : time.hour, minute: time.minute };
	if (known === 'am') return { hour: time.hour === 12 ? 0 : time.hour, minute: time.minute };
	return { hour: time.hour < 7 ? time.hour + 12 : time.hour, minute: time.minute };
}

/** "1-2pm" begins at 13:00, "11-1pm" at 11:00. */
function settleStart(first: RawTime, second: RawTime | null, half: 'am' | 'pm' | null): Clock {
	if (second === null || first.half !== null || second.half === null) return settle(first, half);
	const end = settle(second, half);
	const same = settle(first, second.half);
	const before = same.hour * 60 + same.minute < end.hour * 60 + end.minute;
	return before ? same : settle(first, second.half === 'pm' ? 'am' : null);
}
