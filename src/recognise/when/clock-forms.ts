import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/vocabulary.ts';
import { ABBREVIATIONS } from './zone-names.ts';

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
}

export function readRaw(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.kind === 'number') return readDigits(tokens, at, token, words);
	if (token.kind === 'word') return readWords(tokens, at, words);
	return null;
}

function readDigits(tokens: readonly Token[], at: number, token: Token, words: TimeWords): RawTime | null {
	if (token.text.length === 4) return readMilitary(tokens, at, token);
	if (token.text.length > 2) return null;
	const sign = tokens[at + 1];
	const minutes = tokens[at + 2];
	if (sign !== undefined && /^[:.hu]$/.test(sign.lower) && sign.glued && isMinutes(minutes)) {
		return readHourMinute(tokens, at, minutes, words);
	}
	if (token.value > 24) return null;
	return readSpaced(tokens, at, words) ?? readFullHour(tokens, at, token, words);
}

/** "10 Uhr 30", "14 h 30". */
function readSpaced(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const minutes = tokens[at + 2];
	const unit = tokens[at + 1]?.lower ?? '';
	if (!words.hourUnits.has(unit) || minutes?.text.length !== 2 || !(minutes.value < 60)) return null;
	if (words.units.has(tokens[at + 3]?.lower ?? '') || tokens[at + 3]?.glued === true) return null;
	const hour = tokens[at]?.value ?? 0;
	return { hour, minute: minutes.value, half: null, sure: true, fullDay: true, next: at + 3 };
}

function readFullHour(tokens: readonly Token[], at: number, token: Token, words: TimeWords): RawTime | null {
	const digits = { hour: token.value, minute: 0, sure: false, padded: token.text.startsWith('0') };
	const closed = close(tokens, at + 1, digits, words);
	const after = minutesBehind(tokens, at, words);
	return closed === null || after === null ? closed : withMinutes(closed, after);
}

interface Behind {
	readonly minutes: number;
	readonly next: number;
}

/** "once y media", "dix heures et demie": minutes behind the hour or its unit. */
function minutesBehind(tokens: readonly Token[], at: number, words: TimeWords): Behind | null {
	const from = words.hourUnits.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	const behind = tokens.slice(from, from + 2).map((each) => each.lower);
	const minutes = words.minutesAfter.get(behind.join(' '));
	return minutes === undefined ? null : { minutes, next: from + 2 };
}

/** "once y media" is 11:30, "cuatro menos cuarto" 3:45. */
function withMinutes(time: RawTime, { minutes, next }: Behind): RawTime {
	const hour = minutes < 0 ? time.hour - 1 : time.hour;
	return { ...time, hour, minute: (minutes + 60) % 60, sure: true, next };
}

function isMinutes(token: Token | undefined): token is Token {
	return token?.kind === 'number' && token.text.length === 2 && token.value < 60 && token.glued;
}

function readHourMinute(
	tokens: readonly Token[],
	at: number,
	minutes: Token,
	words: TimeWords,
): RawTime | null {
	const hour = tokens[at];
	if (hour === undefined || hour.value > 24) return null;
	const after = tokens[at + 3];
	const longer = after?.glued === true && /^[:./]$/.test(after.text) && tokens[at + 4]?.glued === true;
	const seconds = longer && after?.text === ':' && isMinutes(tokens[at + 4]);
	if (longer && !seconds && tokens[at + 4]?.kind === 'number') return null;
	const next = seconds ? at + 5 : at + 3;
	const padded = hour.text.startsWith('0') || hour.value > 12;
	const sure = tokens[at + 1]?.text === ':' || /^[hu]$/.test(tokens[at + 1]?.lower ?? '');
	return close(tokens, next, { hour: hour.value, minute: minutes.value, sure, padded }, words);
}

/** "1630hrs", "0930 h", "1400 MDT". */
function readMilitary(tokens: readonly Token[], at: number, token: Token): RawTime | null {
	const unit = tokens[at + 1]?.lower ?? '';
	const zoned = ABBREVIATIONS.has(tokens[at + 1]?.text ?? '');
	if (!zoned && !/^(?:hrs?|hours|h)$/.test(unit)) return null;
	const hour = Math.floor(token.value / 100);
	const minute = token.value % 100;
	if (hour > 24 || minute > 59) return null;
	return { hour, minute, half: null, sure: true, fullDay: true, next: zoned ? at + 1 : at + 2 };
}

interface Digits {
	readonly hour: number;
	readonly minute: number;
	readonly sure: boolean;
	readonly padded: boolean;
}

/** Looks for am, p.m., o'clock, hrs after the digits. */
function close(tokens: readonly Token[], at: number, digits: Digits, words: TimeWords): RawTime | null {
	const { hour, minute } = digits;
	const half = readHalf(tokens, at, words);
	if (half !== null) return withHalf(digits, half);
	if (hour === 24 && minute > 0) return null;
	if (isClockWord(tokens, at)) return { hour, minute, half: null, sure: true, fullDay: false, next: at + 3 };
	const hours = isHourUnit(tokens, at, digits, words);
	const fullDay = digits.padded || hour > 12 || hour === 0;
	return { hour, minute, half: null, sure: digits.sure || hours, fullDay, next: hours ? at + 1 : at };
}

/** "14 Uhr", "14 h", but not "2 h", which is a length unless a word before it leads to a time. */
function isHourUnit(tokens: readonly Token[], at: number, digits: Digits, words: TimeWords): boolean {
	const unit = tokens[at]?.lower ?? '';
	if (!words.hourUnits.has(unit)) return false;
	if (digits.minute > 0 || !words.lengthUnits.has(unit)) return true;
	const led = words.hourLeads.has(tokens[at - 2]?.lower ?? '');
	return digits.hour < 24 && (digits.hour >= words.hourUnitFrom || (led && words.hourUnitFrom < 24));
}

/** "14:30 pm" is written, and means 14:30; "14:30 am" and "0:30 pm" mean nothing. */
function withHalf(digits: Digits, half: Half): RawTime | null {
	const { hour, minute } = digits;
	if (hour === 0 || (hour > 12 && half.half === 'am')) return null;
	const past = hour > 12;
	return { hour, minute, half: past ? null : half.half, sure: true, fullDay: past, next: half.next };
}

function isClockWord(tokens: readonly Token[], at: number): boolean {
	const apostrophe = /^['`]$/.test(tokens[at + 1]?.text ?? '');
	return tokens[at]?.lower === 'o' && apostrophe && tokens[at + 2]?.lower === 'clock';
}

interface Half {
	readonly half: 'am' | 'pm';
	readonly next: number;
}

function readHalf(tokens: readonly Token[], at: number, words: TimeWords): Half | null {
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

/** noon, half two, half past ten, quarter to four, ten past nine, three o'clock, "at two". */
function readWords(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const word = tokens[at]?.lower ?? '';
	const whole = joinedByDash(tokens, at);
	const twelve = words.noon.has(whole) || words.midnight.has(whole);
	if (twelve) return named(words.noon.has(whole) ? 12 : 0, at + whole.split('-').length * 2 - 1);
	const around = readAroundHour(tokens, at, words);
	if (around !== null) return around;
	if (word === words.half) {
		const hour = hourAt(tokens, at + 1, words);
		if (hour !== null)
			return pastOrTo(tokens, at + 2, { hour, minutes: words.halfIsBefore ? -30 : 30 }, words);
	}
	return readHourWord(tokens, at, words);
}

/** "quarter to four", "ten past nine". */
function readAroundHour(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const minute = words.minutes.get(tokens[at]?.lower ?? '');
	const joint = tokens[at + 1]?.lower ?? '';
	const past = words.past.has(joint);
	if (minute === undefined || !(past || words.to.has(joint))) return null;
	const hour = hourAt(tokens, at + 2, words);
	return hour === null ? null : pastOrTo(tokens, at + 3, { hour, minutes: past ? minute : -minute }, words);
}

/** "meio-dia" is one word of three tokens; a word behind a dash is part of another: "après-midi". */
function joinedByDash(tokens: readonly Token[], at: number): string {
	const before = tokens[at - 1];
	if (before?.text === '-' && before.glued && tokens[at]?.glued === true) return '';
	const word = tokens[at]?.lower ?? '';
	const dash = tokens[at + 1];
	const next = tokens[at + 2];
	return dash?.text === '-' && dash.glued && next?.glued === true ? `${word}-${next.lower}` : word;
}

function readHourWord(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const hour = words.hours.get(tokens[at]?.lower ?? '');
	if (hour === undefined) return null;
	const closed = close(tokens, at + 1, { hour, minute: 0, sure: false, padded: false }, words);
	const led = words.sureHourLeads.has(tokens[at - 1]?.lower ?? '');
	const after = minutesBehind(tokens, at, words);
	if (closed !== null && after !== null) return withMinutes(closed, after);
	return closed !== null && (closed.sure || led) ? closed : null;
}

function named(hour: number, next: number): RawTime {
	return { hour, minute: 0, half: null, sure: true, fullDay: true, next };
}

function hourAt(tokens: readonly Token[], at: number, words: TimeWords): number | null {
	const token = tokens[at];
	if (token?.kind === 'number' && token.value >= 1 && token.value <= 12) return token.value;
	return words.hours.get(token?.lower ?? '') ?? null;
}

function pastOrTo(
	tokens: readonly Token[],
	at: number,
	{ hour, minutes }: { hour: number; minutes: number },
	words: TimeWords,
): RawTime {
	const total = (hour * 60 + minutes + 720) % 720;
	const half = readHalf(tokens, at, words);
	const clock = Math.floor(total / 60) === 0 ? 12 : Math.floor(total / 60);
	return {
		hour: clock,
		minute: total % 60,
		half: half?.half ?? null,
		sure: true,
		fullDay: false,
		next: half?.next ?? at,
	};
}
