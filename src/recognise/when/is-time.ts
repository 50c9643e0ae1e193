import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/time-words.ts';
import type { CalendarNames } from './calendar-names.ts';
import type { RawTime } from './hour-marks.ts';

/** A time as it may have been meant, with what stands around it. */
export interface TimeGuess {
	readonly first: RawTime;
	readonly second: RawTime | null;
	readonly afterDate: boolean;
	readonly names: CalendarNames;
}

/** Whether numbers or words that can be a time of day are one here, and no price, quantity or address. */
export function isTime(tokens: readonly Token[], at: number, guess: TimeGuess): boolean {
	const { first, second, names } = guess;
	if (isPriceOrPart(tokens, at)) return false;
	if (first.military === true) return isMilitary(tokens, at, guess);
	if (first.sure || second?.sure === true) return true;
	const next = tokens[(second ?? first).next];
	if (first.hour === 0 || isQuantity(next, names.words)) return false;
	if (isDottedRange(tokens, at, first, second)) return true;
	return !isAddress(next) && (isBesideDay(tokens, at, guess) || isLed(tokens, at, guess));
}

function isBesideDay(
	tokens: readonly Token[],
	at: number,
	{ first, second, afterDate, names }: TimeGuess,
): boolean {
	const next = (second ?? first).next;
	if (afterDate && (first.hour <= 12 || hasMinutes(tokens, at, first))) return true;
	return standsApart(tokens, at, first, next) || leadsToDay(tokens, next, names);
}

function isLed(
	tokens: readonly Token[],
	at: number,
	{ first, second, names: { words } }: TimeGuess,
): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	if (words.sureHourLeads.has(before)) return true;
	if (hasMinutes(tokens, at, first)) return words.hourLeads.has(before) || second !== null;
	return second !== null && (before === 'from' || before === 'time');
}

/** "Monday 1400", "1400 Monday", "at 1400."; not "at 1400 George Street". */
function isMilitary(
	tokens: readonly Token[],
	at: number,
	{ first, second, afterDate, names }: TimeGuess,
): boolean {
	const { words } = names;
	const next = (second ?? first).next;
	if (isInRow(tokens[at - 1]) || tokens[next]?.kind === 'number') return false;
	const padded = tokens[at]?.text.startsWith('0') === true;
	if (!padded && isQuantityOrAddress(tokens[next], words)) return false;
	if (afterDate || leadsToDay(tokens, next, names)) return true;
	const after = tokens[next];
	const ends = after === undefined || /^[.,;)]$/.test(after.text);
	return words.sureHourLeads.has(tokens[at - 1]?.lower ?? '') && ends;
}

/** Part of a longer number, unless that is the day or year of a date. */
function isInRow(before: Token | undefined): boolean {
	if (before?.kind !== 'number' || before.text.length <= 2) return false;
	return before.value < 1900 || before.value >= 2100;
}

/** "on the 28th in its place, 12.15 as before": between commas, with the minutes of an appointment. */
function standsApart(tokens: readonly Token[], at: number, time: RawTime, next: number): boolean {
	if (tokens[at + 1]?.text !== '.' || time.minute % 5 !== 0 || time.hour < 7 || time.hour > 19) return false;
	const before = tokens[at - 1];
	const after = tokens[next];
	const opened = before !== undefined && before.text === ',' && tokens[at - 2]?.kind === 'word';
	return opened && (after === undefined || after.kind === 'word' || /^[,.;)]$/.test(after.text));
}

function hasMinutes(tokens: readonly Token[], at: number, time: RawTime): boolean {
	return time.minute > 0 || tokens[at + 1]?.text === '.';
}

/** "1.15 on the 18th", "11 tomorrow", "10 op maandag". */
function leadsToDay(tokens: readonly Token[], at: number, { words, weekdays }: CalendarNames): boolean {
	const word = tokens[at]?.lower ?? '';
	const days = words.relativeDays.get(word);
	if (days !== undefined) return days >= 0;
	if (isWeekday(tokens[at], weekdays)) return true;
	if (word === 'on' && tokens[at + 1]?.lower === 'the') return true;
	return DAY_LEADS.has(word) && isWeekday(tokens[at + 1], weekdays);
}

const DAY_LEADS = new Set(['on', 'this', 'next', 'am', 'op', 'el', 'na', 'no', 'le', 'ce', ',']);

/** Short names of days are words, too: "sat", "sun", "mar", "do". */
function isWeekday(token: Token | undefined, weekdays: CalendarNames['weekdays']): boolean {
	if (token?.kind !== 'word' || !weekdays.has(token.lower)) return false;
	return token.text.length > 3 || isCapitalised(token);
}

function isQuantityOrAddress(next: Token | undefined, words: TimeWords): boolean {
	return isQuantity(next, words) || isAddress(next);
}

/** "4-6 yrs". */
function isQuantity(next: Token | undefined, words: TimeWords): boolean {
	return next !== undefined && (words.units.has(next.lower) || /^[%£$€/]$/.test(next.text));
}

/** "at 2 Kingdom Street". */
function isAddress(next: Token | undefined): boolean {
	return next?.kind === 'word' && isCapitalised(next) && isAddressLike(next);
}

/** "10.00-10.30   Coffee": a row of a programme. */
function isDottedRange(
	tokens: readonly Token[],
	at: number,
	first: RawTime,
	second: RawTime | null,
): boolean {
	if (second === null || tokens[at + 1]?.text !== '.' || tokens[second.next - 2]?.text !== '.') return false;
	return first.minute % 5 === 0 && second.minute % 5 === 0 && first.hour >= 7 && second.hour < 22;
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
