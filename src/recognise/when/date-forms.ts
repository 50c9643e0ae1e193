import type { Token } from '../text/tokens.ts';
import type { CalendarNames } from './calendar-names.ts';
import type { NamedDay } from './mention.ts';
import { monthElsewhere } from './month-names.ts';

export interface Piece {
	readonly named: NamedDay;
	readonly next: number;
}

type Reader = (tokens: readonly Token[], at: number, names: CalendarNames) => Piece | null;

const READERS: readonly Reader[] = [readYearFirst, readNumeric, readDayMonth, readMonthDay];

export function readPlain(tokens: readonly Token[], at: number, names: CalendarNames): Piece | null {
	for (const reader of READERS) {
		const piece = reader(tokens, at, names);
		if (piece !== null) return piece;
	}
	return null;
}

export function skip(tokens: readonly Token[], from: number, what: readonly string[]): number {
	let at = from;
	while (at < from + 4 && what.includes(tokens[at]?.lower ?? '')) at++;
	return at;
}

/** ISO 8601 and its like: 2026-06-04, 2026/06/04, 2026.06.04. */
function readYearFirst(tokens: readonly Token[], at: number): Piece | null {
	const [year, s1, month, s2, day] = tokens.slice(at, at + 5);
	if (year?.text.length !== 4 || !isSeparator(s1) || s1?.text !== s2?.text) return null;
	if (!isNumber(month, 12) || !isNumber(day, 31) || !month?.glued || !day?.glued) return null;
	return {
		named: { kind: 'full', year: year.value, month: month.value, day: day.value },
		next: at + 5,
	};
}

/** 12/03, 05/27/2026, 14.05.2026, 9-12-2026. */
function readNumeric(tokens: readonly Token[], at: number, names: CalendarNames): Piece | null {
	const [first, s1, second, s2, third] = tokens.slice(at, at + 5);
	if (!isNumber(first, 31) || !isSeparator(s1) || !s1?.glued || !isNumber(second, 31) || !second?.glued)
		return null;
	if (isFragment(tokens, at)) return null;
	const year = s2?.text === s1.text && s2.glued && third?.glued ? yearOf(third) : null;
	if (first === undefined || (year === null && !standsAlone(tokens, at, s1, names))) return null;
	if (first.value > 12 && second.value > 12) return null;
	const dayFirst = s1.text === '.' || names.dayFirst;
	const named: NamedDay = { kind: 'numeric', year, first: first.value, second: second.value, dayFirst };
	return { named, next: year === null ? at + 3 : at + 5 };
}

/** Without a year only a slash makes a date, and not "24/7" or a fraction; in German also "3.12.". */
function standsAlone(
	tokens: readonly Token[],
	at: number,
	separator: Token,
	{ words }: CalendarNames,
): boolean {
	const after = tokens[at + 3];
	if (words.dottedDays && separator.text === '.' && after?.text === '.' && after.glued)
		return !(tokens[at + 4]?.glued === true && tokens[at + 4]?.kind === 'number');
	if (separator.text !== '/' || (after?.glued === true && /[/\d%]/.test(after.text[0] ?? ''))) return false;
	if (tokens[at]?.text === '24' && tokens[at + 2]?.text === '7') return false;
	return !words.units.has(after?.lower ?? '');
}

/** Part of a longer number, a price, a reference or a path. */
function isFragment(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const glued = tokens[at]?.glued === true;
	return before !== undefined && ((glued && /[/\d.#£$€-]/.test(before.text)) || before.lower === 'ref');
}

function isSeparator(token: Token | undefined): boolean {
	return token?.glued === true && /^[/.-]$/.test(token.text);
}

export function isNumber(token: Token | undefined, largest: number): token is Token {
	return token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= largest;
}

function yearOf(token: Token | undefined): number | null {
	if (token?.kind !== 'number') return null;
	if (token.text.length === 4 && token.value >= 1900 && token.value <= 2199) return token.value;
	return token.text.length === 2 ? 2000 + token.value : null;
}

/** 12 March, 24th of January 2026, 10-Sep-2026. */
function readDayMonth(tokens: readonly Token[], at: number, names: CalendarNames): Piece | null {
	const day = tokens[at];
	if (!isNumber(day, 31) || isFragment(tokens, at)) return null;
	let next = afterOrdinal(tokens, at + 1, names);
	next = skip(tokens, next, ['.', '-', 'of', 'de']);
	const month = monthAt(tokens, next, names);
	if (month === null) return null;
	return withYear(tokens, next + 1, month, day.value);
}

/** March 12, Jan. 5th, 2027. */
export function readMonthDay(tokens: readonly Token[], at: number, names: CalendarNames): Piece | null {
	const month = monthAt(tokens, at, names);
	if (month === null) return null;
	const next = skip(tokens, at + 1, ['.', '-', 'the']);
	const day = tokens[next];
	if (!isNumber(day, 31) || isClockNumber(tokens, next)) return null;
	return withYear(tokens, afterOrdinal(tokens, next + 1, names), month, day.value);
}

/** "4.March" is a date, "4.30" and "4pm" are not days. */
export function isClockNumber(tokens: readonly Token[], at: number): boolean {
	const after = tokens[at + 1];
	if (after === undefined) return false;
	const minutes = /^[:.]$/.test(after.text) && after.glued && tokens[at + 2]?.glued === true;
	return (minutes && tokens[at + 2]?.kind === 'number') || after.lower === 'am' || after.lower === 'pm';
}

function monthAt(tokens: readonly Token[], at: number, names: CalendarNames): number | null {
	const word = tokens[at];
	return word?.kind === 'word' ? (names.months.get(word.lower) ?? monthElsewhere(word.lower)) : null;
}

export function afterOrdinal(tokens: readonly Token[], at: number, { words }: CalendarNames): number {
	const token = tokens[at];
	return token !== undefined && words.ordinals.has(token.lower) && token.glued ? at + 1 : at;
}

/** "5 June 2569" counts from elsewhere, or is no date; "5 June 1430" has a time behind it. */
function withYear(tokens: readonly Token[], at: number, month: number, day: number): Piece | null {
	const next = skip(tokens, at, [',', '.', '-', "'", 'of', 'de', 'del']);
	const token = tokens[next];
	const long = token?.kind === 'number' && token.text.length === 4;
	const short = token?.kind === 'number' && token.text.length === 2 && tokens[next - 1]?.text === "'";
	const year = long || short ? yearOf(token) : null;
	const clock = long && /^(?:hrs?|hours|h)$/.test(tokens[next + 1]?.lower ?? '');
	if (long && year === null && !isClock(token.value)) return null;
	if (year === null || clock) return { named: { kind: 'full', year: null, month, day }, next: at };
	return { named: { kind: 'full', year, month, day }, next: next + 1 };
}

function isClock(digits: number): boolean {
	return digits >= 100 && digits < 2400 && digits % 100 < 60;
}
