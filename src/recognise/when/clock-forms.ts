import type { Token } from '../text/tokens.ts';
import { HOUR_WORDS, MINUTE_WORDS, SURE_HOUR_LEADS } from '../words/english-times.ts';

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

export function readRaw(tokens: readonly Token[], at: number): RawTime | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.kind === 'number') return readDigits(tokens, at, token);
	if (token.kind === 'word') return readWords(tokens, at, token.lower);
	return null;
}

function readDigits(tokens: readonly Token[], at: number, token: Token): RawTime | null {
	if (token.text.length === 4) return readMilitary(tokens, at, token);
	if (token.text.length > 2) return null;
	const sign = tokens[at + 1];
	const minutes = tokens[at + 2];
	if (sign !== undefined && /^[:.h]$/.test(sign.lower) && sign.glued && isMinutes(minutes)) {
		return readHourMinute(tokens, at, token, minutes);
	}
	if (token.value > 24) return null;
	return close(tokens, at + 1, {
		hour: token.value,
		minute: 0,
		sure: false,
		padded: token.text.startsWith('0'),
	});
}

function isMinutes(token: Token | undefined): token is Token {
	return token?.kind === 'number' && token.text.length === 2 && token.value < 60 && token.glued;
}

function readHourMinute(tokens: readonly Token[], at: number, hour: Token, minutes: Token): RawTime | null {
	if (hour.value > 24) return null;
	const after = tokens[at + 3];
	const longer = after?.glued === true && /^[:./]$/.test(after.text) && tokens[at + 4]?.glued === true;
	const seconds = longer && after?.text === ':' && isMinutes(tokens[at + 4]);
	if (longer && !seconds && tokens[at + 4]?.kind === 'number') return null;
	const next = seconds ? at + 5 : at + 3;
	const padded = hour.text.startsWith('0') || hour.value > 12;
	return close(tokens, next, {
		hour: hour.value,
		minute: minutes.value,
		sure: tokens[at + 1]?.text === ':',
		padded,
	});
}

/** "1630hrs", "0930 h". */
function readMilitary(tokens: readonly Token[], at: number, token: Token): RawTime | null {
	const unit = tokens[at + 1]?.lower ?? '';
	if (!/^(?:hrs?|hours|h)$/.test(unit)) return null;
	const hour = Math.floor(token.value / 100);
	const minute = token.value % 100;
	if (hour > 24 || minute > 59) return null;
	return { hour, minute, half: null, sure: true, fullDay: true, next: at + 2 };
}

interface Digits {
	readonly hour: number;
	readonly minute: number;
	readonly sure: boolean;
	readonly padded: boolean;
}

/** Looks for am, p.m., o'clock, hrs after the digits. */
function close(tokens: readonly Token[], at: number, digits: Digits): RawTime | null {
	const { hour, minute } = digits;
	const half = readHalf(tokens, at);
	if (half !== null) return withHalf(digits, half);
	if (hour === 24 && minute > 0) return null;
	if (isClockWord(tokens, at)) return { hour, minute, half: null, sure: true, fullDay: false, next: at + 3 };
	const hours = /^(?:hrs?|h|uhr)$/.test(tokens[at]?.lower ?? '') && minute > 0;
	const fullDay = digits.padded || hour > 12 || hour === 0;
	return { hour, minute, half: null, sure: digits.sure || hours, fullDay, next: hours ? at + 1 : at };
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

function readHalf(tokens: readonly Token[], at: number): Half | null {
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
function readWords(tokens: readonly Token[], at: number, word: string): RawTime | null {
	if (word === 'noon' || word === 'midday') return named(12, at + 1);
	if (word === 'midnight') return named(0, at + 1);
	const minute = MINUTE_WORDS.get(word);
	const joint = tokens[at + 1]?.lower;
	if (minute !== undefined && (joint === 'past' || joint === 'to')) {
		const hour = hourAt(tokens, at + 2);
		if (hour !== null) return pastOrTo(tokens, at + 3, hour, joint === 'past' ? minute : -minute);
	}
	if (word === 'half') {
		const hour = hourAt(tokens, at + 1);
		if (hour !== null) return pastOrTo(tokens, at + 2, hour, 30);
	}
	return readHourWord(tokens, at, word);
}

function readHourWord(tokens: readonly Token[], at: number, word: string): RawTime | null {
	const hour = HOUR_WORDS.get(word);
	if (hour === undefined) return null;
	const closed = close(tokens, at + 1, { hour, minute: 0, sure: false, padded: false });
	return closed !== null && (closed.sure || SURE_HOUR_LEADS.has(tokens[at - 1]?.lower ?? '')) ? closed : null;
}

function named(hour: number, next: number): RawTime {
	return { hour, minute: 0, half: null, sure: true, fullDay: true, next };
}

function hourAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (token?.kind === 'number' && token.value >= 1 && token.value <= 12) return token.value;
	return HOUR_WORDS.get(token?.lower ?? '') ?? null;
}

function pastOrTo(tokens: readonly Token[], at: number, hour: number, minutes: number): RawTime {
	const total = (hour * 60 + minutes + 720) % 720;
	const half = readHalf(tokens, at);
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
