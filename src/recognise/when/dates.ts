import type { Token } from '../text/tokens.ts';
import { type CalendarNames, isMisspelt, weekdayOf } from './calendar-names.ts';
import {
	afterOrdinal,
	isClockNumber,
	isNumber,
	type Piece,
	readMonthDay,
	readPlain,
	skip,
} from './date-forms.ts';
import type { DateMention, NamedDay } from './mention.ts';

/** A date found at a token, and the first token after it. */
export interface DateReading {
	readonly mention: DateMention;
	readonly next: number;
}

/** Reads the date that begins at a token: with or without weekday, by words or numbers, relative or full. */
export function readDate(tokens: readonly Token[], at: number, names: CalendarNames): DateReading | null {
	const first = tokens[at];
	if (first === undefined) return null;
	const relative = readRelative(tokens, at, names);
	if (relative !== null) return trailingDate(tokens, at, relative, names);
	if (first.kind === 'word') return readFromWord(tokens, at, names);
	const piece = readPlain(tokens, at, names);
	return piece === null ? null : withTrailingWeekday(tokens, at, piece, names);
}

function readFromWord(tokens: readonly Token[], at: number, names: CalendarNames): DateReading | null {
	const lead = leadingWeekday(tokens, at, names);
	if (lead !== null) return lead;
	const byMonth = readMonthDay(tokens, at, names);
	if (byMonth !== null) return withTrailingWeekday(tokens, at, byMonth, names);
	const word = tokens[at]?.lower ?? '';
	const article = word === 'the' || names.words.dayLeads.has(word);
	const afterArticle = article ? readPlain(tokens, at + 1, names) : null;
	if (afterArticle === null) return readTheNth(tokens, at, names);
	return withTrailingWeekday(tokens, at, afterArticle, names);
}

/** "Thursday", "this coming Thursday", "Thursday 12/03", "Thursday the 7th", "Tuesday 31st", "next Tuesday (16th)". */
function leadingWeekday(tokens: readonly Token[], at: number, names: CalendarNames): DateReading | null {
	const { which, index } = whichWeek(tokens, at, names);
	const word = tokens[index];
	if (word === undefined || word.kind !== 'word') return null;
	const weekday = weekdayOf(word.lower, names);
	if (weekday === undefined || !looksLikeName(word, tokens, index, names)) return null;
	const after = skip(tokens, index + 1, names.words.dateJoints);
	const separated = after > index + 1 && !names.words.dayLeads.has(tokens[after - 1]?.lower ?? '');
	const dated = readPlain(tokens, after, names) ?? readBareDay(tokens, after, separated, names);
	if (dated !== null) return reading(tokens, at, dated, weekday);
	if (names.words.notAfterWeekday.has(tokens[index + 1]?.lower ?? '')) return null;
	const week = tokens[index + 1]?.lower === 'week' && tokens[index + 1]?.glued === false;
	const named: NamedDay = { kind: 'weekday', which: week ? 'week-after' : which };
	return reading(tokens, at, { named, next: week ? index + 2 : index + 1 }, weekday);
}

function whichWeek(
	tokens: readonly Token[],
	at: number,
	{ words }: CalendarNames,
): { which: 'coming' | 'next' | 'last'; index: number } {
	let index = at;
	let which: 'coming' | 'next' | 'last' = 'coming';
	if (words.nextWeek.has(tokens[index]?.lower ?? '')) {
		which = 'next';
		index++;
	} else if (tokens[index]?.lower === 'last') {
		which = 'last';
		index++;
	} else if (words.thisWeek.has(tokens[index]?.lower ?? '')) index++;
	if (words.thisWeek.has(tokens[index]?.lower ?? '')) index++;
	return { which, index };
}

/** "sun", "sat" and "mon" are also words: short names need a capital or a date beside them. */
function looksLikeName(word: Token, tokens: readonly Token[], index: number, names: CalendarNames): boolean {
	if (word.text.length > 3 || (!names.mixed && word.text[0] !== word.lower[0])) return true;
	const after = skip(tokens, index + 1, names.words.dateJoints);
	if (readPlain(tokens, after, names) !== null) return true;
	return names.mixed && readBareDay(tokens, after, false, names) !== null;
}

function reading(tokens: readonly Token[], at: number, piece: Piece, weekday: number | null): DateReading {
	const start = tokens[at]?.start ?? 0;
	const end = tokens[piece.next - 1]?.end ?? start;
	return { mention: { start, end, weekday, named: piece.named }, next: piece.next };
}

/** "24th January 2026 (Saturday)", "10-Sep-2026, Thursday". */
function withTrailingWeekday(
	tokens: readonly Token[],
	at: number,
	piece: Piece,
	names: CalendarNames,
): DateReading {
	const after = skip(tokens, piece.next, [',', '(']);
	const word = tokens[after];
	const weekday = word?.kind === 'word' && after > piece.next ? weekdayOf(word.lower, names) : undefined;
	if (weekday === undefined || word === undefined || !looksLikeName(word, tokens, after, names)) {
		return reading(tokens, at, piece, null);
	}
	const datedAgain = readPlain(tokens, skip(tokens, after + 1, [',']), names) !== null;
	if (datedAgain) return reading(tokens, at, piece, null);
	return reading(tokens, at, { named: piece.named, next: after + 1 }, weekday);
}

/** "tomorrow", "this afternoon", "pasado mañana"; not "today's" of a heading. */
function readRelative(tokens: readonly Token[], at: number, { words }: CalendarNames): Piece | null {
	const word = tokens[at];
	if (word === undefined || word.kind !== 'word') return null;
	for (let count = 3; count > 0; count--) {
		const name = tokens.slice(at, at + count).map((token) => token.lower);
		const days = words.relativeDays.get(name.join(' '));
		if (days === undefined || words.notRelativeAfter.has(tokens[at - 1]?.lower ?? '')) continue;
		return { named: { kind: 'offset', days }, next: at + count };
	}
	if (word.lower.length >= 7 && isMisspelt(word.lower, 'tomorrow')) {
		return { named: { kind: 'offset', days: 1 }, next: at + 1 };
	}
	const next = tokens[at + 1]?.lower ?? '';
	const partOfDay = ['morning', 'afternoon', 'arvo', 'evening'].includes(next);
	return word.lower === 'this' && partOfDay ? { named: { kind: 'offset', days: 0 }, next: at + 1 } : null;
}

/** "tomorrow, Thursday 4 June": the date says more than the relative word. */
function trailingDate(
	tokens: readonly Token[],
	at: number,
	relative: Piece,
	names: CalendarNames,
): DateReading {
	const after = skip(tokens, relative.next, [',', '(', '-']);
	const dated = readPlainOrWeekday(tokens, after, names);
	if (dated === null || dated.mention.named.kind === 'weekday') return reading(tokens, at, relative, null);
	const start = tokens[at]?.start ?? 0;
	return { mention: { ...dated.mention, start }, next: dated.next };
}

function readPlainOrWeekday(tokens: readonly Token[], at: number, names: CalendarNames): DateReading | null {
	const first = tokens[at];
	if (first?.kind === 'word') return readFromWord(tokens, at, names);
	const piece = readPlain(tokens, at, names);
	return piece === null ? null : reading(tokens, at, piece, null);
}

/** A number after a weekday: "Tuesday 31st", "Wednesday 23rd at 9", "Mon 10 or Tue 11". */
function readBareDay(
	tokens: readonly Token[],
	at: number,
	separated: boolean,
	names: CalendarNames,
): Piece | null {
	const day = tokens[at];
	if (!isNumber(day, 31)) return null;
	const ordinal = afterOrdinal(tokens, at + 1, names) > at + 1;
	if (ordinal) return { named: { kind: 'day-of-month', day: day.value }, next: at + 2 };
	if (separated || isClockNumber(tokens, at) || startsRange(tokens, at, names)) return null;
	return { named: { kind: 'day-of-month', day: day.value }, next: at + 1 };
}

function startsRange(tokens: readonly Token[], at: number, { words }: CalendarNames): boolean {
	const after = tokens[at + 1];
	if (after === undefined) return false;
	const digits = /^[-:.]$/.test(after.text) && after.glued && tokens[at + 2]?.kind === 'number';
	return digits || words.units.has(after.lower) || words.hourUnits.has(after.lower);
}

/** "the 7th", "dia 7" alone. */
function readTheNth(tokens: readonly Token[], at: number, names: CalendarNames): DateReading | null {
	const day = tokens[at + 1];
	if (!isNumber(day, 31)) return null;
	if (isLedDay(tokens, at, names))
		return reading(tokens, at, { named: { kind: 'day-of-month', day: day.value }, next: at + 2 }, null);
	if (tokens[at]?.lower !== 'the' || afterOrdinal(tokens, at + 2, names) === at + 2) return null;
	if (/^(?:floor|century|anniversary|edition|stage|round|year)$/.test(tokens[at + 3]?.lower ?? ''))
		return null;
	return reading(tokens, at, { named: { kind: 'day-of-month', day: day.value }, next: at + 3 }, null);
}

/** "den 3.", "dia 3": where days are written with a dot it must stand there. */
function isLedDay(tokens: readonly Token[], at: number, names: CalendarNames): boolean {
	const { words } = names;
	if (!words.dayLeads.has(tokens[at]?.lower ?? '')) return false;
	const after = tokens[at + 2];
	if (words.dottedDays) return after?.text === '.' && after.glued && tokens[at + 3]?.glued !== true;
	return (
		!(
			after !== undefined &&
			(words.units.has(after.lower) || words.hourUnits.has(after.lower) || /^[:.,%€/-]$/.test(after.text))
		) || after?.text === ','
	);
}
