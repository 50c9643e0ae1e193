import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/time-words.ts';

/** A clock time as written: the half of the day may still be open. */
export interface RawTime {
	readonly hour: number;
	readonly minute: number;
	readonly half: 'am' | 'pm' | null;
	/** Written so that it can be nothing but a time of day. */
	readonly sure: boolean;
	/** `02:30` and `14:30` leave nothing open. */
	readonly fullDay: boolean;
	readonly next: number;
	/** "11 30": two numbers that are a time only beside a day. */
	readonly apart?: boolean;
	/** "1400", which may be any number of four digits. */
	readonly military?: boolean;
}

export interface Digits {
	readonly hour: number;
	readonly minute: number;
	readonly sure: boolean;
	readonly padded: boolean;
}

/** Looks for am, p.m., o'clock, hrs, sharp, "da manhã" behind the digits; null where they can't be an hour. */
export function closeHour(
	tokens: readonly Token[],
	at: number,
	digits: Digits,
	words: TimeWords,
): RawTime | null {
	const { hour, minute } = digits;
	const half = readHalf(tokens, at, words);
	if (half !== null) return withHalf(digits, half);
	if (hour === 24 && minute > 0) return null;
	const clock = afterClockWord(tokens, at);
	if (clock > at) return { hour, minute, half: null, sure: true, fullDay: false, next: clock };
	const hours = isHourUnit(tokens, at, digits, words);
	const fullDay = digits.padded || hour > 12 || hour === 0;
	const time = { hour, minute, half: null, sure: digits.sure || hours, fullDay, next: hours ? at + 1 : at };
	return behindHour(time, tokens, words);
}

/** "9 sharp", "4ish", "9 da manhã", "4.30 Uhr am Morgen": words behind an hour that make it one. */
export function behindHour(time: RawTime, tokens: readonly Token[], words: TimeWords): RawTime {
	const exact = afterExact(tokens, time.next, words);
	if (exact > time.next) return { ...time, sure: true, next: exact };
	const half = halfPhrase(tokens, time.next, words);
	if (half === null || time.hour > 12) return time;
	return { ...time, half: half.half, sure: true, fullDay: false, next: half.next };
}

/** Whether the words right behind a number make it an hour, and so no day of the month. */
export function isMarkedHour(tokens: readonly Token[], at: number, words: TimeWords): boolean {
	return (
		afterExact(tokens, at, words) > at ||
		afterClockWord(tokens, at) > at ||
		readHalf(tokens, at, words) !== null ||
		halfPhrase(tokens, at, words) !== null
	);
}

function afterExact(tokens: readonly Token[], at: number, { exact, units }: TimeWords): number {
	for (let count = 3; count > 0; count--) {
		const name = tokens.slice(at, at + count).map((token) => token.lower);
		if (exact.has(name.join(' ')) && !units.has(tokens[at + count]?.lower ?? '')) return at + count;
	}
	return at;
}

/** "14 Uhr", "14 h", but not "2 h", which is a length unless a word before it leads to a time. */
function isHourUnit(tokens: readonly Token[], at: number, digits: Digits, words: TimeWords): boolean {
	const unit = tokens[at]?.lower ?? '';
	if (!words.hourUnits.has(unit)) return false;
	if (digits.minute > 0 || !words.lengthUnits.has(unit)) return true;
	const lead = tokens[at - 2]?.lower ?? '';
	const length = lead === 'de' && !words.rangeWords.has(tokens[at + 1]?.lower ?? '');
	const led = words.hourLeads.has(lead) && !length;
	return digits.hour < 24 && (digits.hour >= words.hourUnitFrom || (led && words.hourUnitFrom < 24));
}

/** "14:30 pm" is written, and means 14:30; "14:30 am" and "0:30 pm" mean nothing. */
function withHalf(digits: Digits, half: Half): RawTime | null {
	const { hour, minute } = digits;
	if (hour === 0 || (hour > 12 && half.half === 'am')) return null;
	const past = hour > 12;
	return { hour, minute, half: past ? null : half.half, sure: true, fullDay: past, next: half.next };
}

/** "o'clock", "o clock", "oclock". */
function afterClockWord(tokens: readonly Token[], at: number): number {
	const word = tokens[at]?.lower;
	if (word === 'oclock') return at + 1;
	if (word !== 'o') return at;
	const apostrophe = /^['`]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
	return tokens[at + 1 + apostrophe]?.lower === 'clock' ? at + 2 + apostrophe : at;
}

export interface Half {
	readonly half: 'am' | 'pm';
	readonly next: number;
}

export function readHalf(tokens: readonly Token[], at: number, words: TimeWords): Half | null {
	if (!words.morning.has('am')) return null;
	const token = tokens[at];
	const word = token?.lower;
	if (word === 'am' || word === 'pm') return { half: word, next: at + 1 };
	if ((word === 'a' || word === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'm') {
		const dot = tokens[at + 3]?.text === '.' && tokens[at + 3]?.glued === true;
		return { half: word === 'a' ? 'am' : 'pm', next: dot ? at + 4 : at + 3 };
	}
	return null;
}

/** "da manhã", "in the afternoon", "de l'après-midi". */
function halfPhrase(tokens: readonly Token[], at: number, words: TimeWords): Half | null {
	let index = at;
	while (index < at + 3 && words.halfLeads.has(tokens[index]?.lower ?? '')) index++;
	if (index === at) return null;
	const word = joinedByDash(tokens, index);
	const next = index + word.split('-').length * 2 - 1;
	if (word !== 'am' && words.morning.has(word)) return { half: 'am', next };
	return word !== 'pm' && words.afternoon.has(word) ? { half: 'pm', next } : null;
}

/** "meio-dia" is one word of three tokens; a word behind a dash is part of another: "après-midi". */
export function joinedByDash(tokens: readonly Token[], at: number): string {
	const before = tokens[at - 1];
	if (before?.text === '-' && before.glued && tokens[at]?.glued === true) return '';
	const word = tokens[at]?.lower ?? '';
	const dash = tokens[at + 1];
	const next = tokens[at + 2];
	return dash?.text === '-' && dash.glued && next?.glued === true ? `${word}-${next.lower}` : word;
}

export interface Behind {
	readonly minutes: number;
	readonly next: number;
}

/**
 * "once y media", "dix heures et demie", "quatorze heures trente": minutes behind the hour or its unit.
 *
 * @param single whether one word is enough, as in "ten thirty"
 */
export function minutesBehind(
	tokens: readonly Token[],
	at: number,
	words: TimeWords,
	single = false,
): Behind | null {
	const unit = words.hourUnits.has(tokens[at]?.lower ?? '') ? 1 : 0;
	for (let count = 3; count > (unit === 1 || single ? 0 : 1); count--) {
		const behind = tokens.slice(at + unit, at + unit + count).map((each) => each.lower);
		const minutes = words.minutesAfter.get(behind.join(' '));
		const next = at + unit + count;
		if (minutes !== undefined && !words.units.has(tokens[next]?.lower ?? '')) return { minutes, next };
	}
	return null;
}

/** "once y media" is 11:30, "cuatro menos cuarto" 3:45. */
export function withMinutes(time: RawTime, { minutes, next }: Behind): RawTime {
	const hour = minutes < 0 ? time.hour - 1 : time.hour;
	return { ...time, hour, minute: (minutes + 60) % 60, sure: true, next };
}
