import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/time-words.ts';
import { type CalendarNames, halfBehind } from './calendar-names.ts';
import { type RawTime, readRaw } from './clock-forms.ts';
import { joinedByDash } from './hour-marks.ts';
import { isTime } from './is-time.ts';
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
	names: CalendarNames,
): TimeReading | null {
	const { words } = names;
	const first = readRaw(tokens, at, words);
	if (first === null) return null;
	const second = readRangeEnd(tokens, first.next, words);
	if (!isTime(tokens, at, { first, second, afterDate, names })) return null;
	const half = halfAround(tokens, at, (second ?? first).next, words);
	const to = second === null ? null : settle(second, half);
	const from = settleStart(first, second, half);
	return { from, to, next: (second ?? first).next };
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

/** Words of the day's half near the time: "3 this afternoon", "Thursday arvo, 4", "4.30 Uhr (ja, am Morgen!)". */
function halfAround(
	tokens: readonly Token[],
	at: number,
	next: number,
	words: TimeWords,
): 'am' | 'pm' | null {
	const ahead = tokens[next]?.text === '(' ? 6 : 3;
	for (let index = next; index < next + ahead; index++) {
		if (/^[.)!?;]$/.test(tokens[index]?.text ?? '')) break;
		const half = halfAt(tokens, index, words);
		if (half !== null) return half;
	}
	for (let index = at - 1; index >= at - 3; index--) {
		const half = halfAt(tokens, index, words);
		if (half !== null) return half;
	}
	return null;
}

function halfAt(tokens: readonly Token[], index: number, words: TimeWords): 'am' | 'pm' | null {
	const whole = joinedByDash(tokens, index);
	const word = halfBehind(whole, words) ?? whole;
	const day = words.relativeDays.get(word);
	if (day !== undefined && day > 0 && !words.notRelativeAfter.has(tokens[index - 1]?.lower ?? ''))
		return null;
	if (words.afternoon.has(word) && word !== 'pm') return 'pm';
	return words.morning.has(word) && word !== 'am' ? 'am' : null;
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
