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
import { isMarkedHour } from './hour-marks.ts';
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
	if (piece !== null) return withTrailingWeekday(tokens, at, piece, names);
	const numbered = numberedWeekday(tokens, at, names);
	return numbered === null ? null : withDay(tokens, at, { ...numbered, which: 'coming' }, names);
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
	const numbered = numberedWeekday(tokens, index, names);
	if (numbered !== null) return withDay(tokens, at, { ...numbered, which }, names);
	if (word === undefined || word.kind !== 'word') return null;
	const weekday = weekdayOf(word.lower, names);
	if (weekday === undefined || !looksLikeName(word, tokens, index, names)) return null;
	return withDay(tokens, at, { weekday, which, next: index + 1 }, names);
}

/** "5ª feira", "2a-feira": the weekdays of Portuguese are numbers. */
function numberedWeekday(
	tokens: readonly Token[],
	at: number,
	{ words }: CalendarNames,
): { readonly weekday: number; readonly next: number } | null {
	const [number, ordinal] = tokens.slice(at, at + 2);
	if (!words.dateJoints.includes('feira') || !isNumber(number, 6) || number.value < 2) return null;
	if (ordinal?.glued !== true || !/^[aª]$/.test(ordinal.lower)) return null;
	const feira = skip(tokens, at + 2, ['-']);
	return tokens[feira]?.lower === 'feira' ? { weekday: number.value - 1, next: feira + 1 } : null;
}

interface NamedWeekday {
	readonly weekday: number;
	readonly which: (NamedDay & { kind: 'weekday' })['which'];
	readonly next: number;
}

/** A weekday with the date behind it, where one stands there. */
function withDay(
	tokens: readonly Token[],
	at: number,
	{ weekday, which, next }: NamedWeekday,
	names: CalendarNames,
): DateReading | null {
	const { words } = names;
	const after = skip(tokens, next, words.dateJoints);
	const lead = tokens[after - 1]?.lower ?? '';
	const separated = after > next && lead !== 'the' && !words.dayLeads.has(lead);
	const dated = readPlain(tokens, after, names) ?? readBareDay(tokens, after, separated, names);
	if (dated !== null) return reading(tokens, at, dated, weekday);
	if (words.notAfterOrdinal.has(tokens[next]?.lower ?? '')) return null;
	const week = afterWeek(tokens, next, words.weekAfter);
	const named: NamedDay = { kind: 'weekday', which: week > next ? 'week-after' : which };
	return reading(tokens, at, { named, next: week }, weekday);
}

/** "Thursday week", not "Thursday-week". */
function afterWeek(tokens: readonly Token[], at: number, weekAfter: ReadonlySet<string>): number {
	for (let count = 3; count > 0; count--) {
		const words = tokens.slice(at, at + count).map((token) => token.lower);
		if (weekAfter.has(words.join(' ')) && tokens[at]?.glued === false) return at + count;
	}
	return at;
}

function whichWeek(
	tokens: readonly Token[],
	at: number,
	{ words }: CalendarNames,
): { which: NamedWeekday['which']; index: number } {
	let index = at;
	let which: NamedWeekday['which'] = 'coming';
	if (tokens[index]?.lower === 'week' && tokens[index + 1]?.lower === 'on')
		return { which: 'week-after', index: index + 2 };
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
	if (word === undefined || (word.kind !== 'word' && word.text !== '2')) return null;
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
	if (isMarkedHour(tokens, at + 1, names.words)) return null;
	const named: NamedDay = { kind: 'day-of-month', day: day.value };
	const bare =
		day.value <= 12 &&
		tokens[at - 1]?.kind === 'word' &&
		!names.words.dayLeads.has(tokens[at - 1]?.lower ?? '');
	return { named: bare ? { ...named, bare } : named, next: at + 1 };
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
	if (names.words.notAfterOrdinal.has(tokens[at + 3]?.lower ?? '')) return null;
	return reading(tokens, at, { named: { kind: 'day-of-month', day: day.value }, next: at + 3 }, null);
}

/** "den 3.", "dia 3": where days are written with a dot it must stand there. */
function isLedDay(tokens: readonly Token[], at: number, names: CalendarNames): boolean {
	const { words } = names;
	if (!words.dayLeads.has(tokens[at]?.lower ?? '')) return false;
	const next = afterOrdinal(tokens, at + 2, names);
	const after = tokens[next];
	if (words.notAfterOrdinal.has(after?.lower ?? '')) return false;
	if (words.dottedDays) return next > at + 2 && after?.glued !== true;
	return after === undefined || after.text === ',' || !isCounted(after, names);
}

/** "el 3 %", "dia 3h". */
function isCounted(after: Token, { words }: CalendarNames): boolean {
	return words.units.has(after.lower) || words.hourUnits.has(after.lower) || /^[:.%€/-]$/.test(after.text);
}
