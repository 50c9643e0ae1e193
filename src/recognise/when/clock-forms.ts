import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/time-words.ts';
import {
	behindHour,
	closeHour,
	type Digits,
	minutesBehind,
	type RawTime,
	withMinutes,
} from './hour-marks.ts';
import { readWords } from './word-clocks.ts';
import { ABBREVIATIONS } from './zone-names.ts';

export type { RawTime } from './hour-marks.ts';

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
	if (sign !== undefined && /^[:.hu]$/.test(sign.lower) && sign.glued && isGluedNumber(minutes)) {
		return isMinutes(minutes) ? readHourMinute(tokens, at, minutes, words) : null;
	}
	if (token.value > 24) return null;
	return (
		readBehindUnit(tokens, at, words) ??
		readApart(tokens, at, token, words) ??
		readFullHour(tokens, at, token, words)
	);
}

/** "10 Uhr 30", "14 h 30". */
function readBehindUnit(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const minutes = tokens[at + 2];
	const unit = tokens[at + 1]?.lower ?? '';
	if (!words.hourUnits.has(unit) || minutes?.text.length !== 2 || !(minutes.value < 60)) return null;
	if (words.units.has(tokens[at + 3]?.lower ?? '') || tokens[at + 3]?.glued === true) return null;
	const hour = tokens[at]?.value ?? 0;
	return { hour, minute: minutes.value, half: null, sure: true, fullDay: true, next: at + 3 };
}

/** "11 30", as thumbs write it: no part of a longer row of numbers, and no quantity. */
function readApart(tokens: readonly Token[], at: number, token: Token, words: TimeWords): RawTime | null {
	const minutes = tokens[at + 1];
	if (minutes?.kind !== 'number' || minutes.glued || minutes.text.length !== 2) return null;
	if (minutes.value >= 60 || minutes.value % 5 !== 0 || token.value > 23) return null;
	const after = tokens[at + 2];
	if (after?.kind === 'number' || after?.text === '/' || words.units.has(after?.lower ?? '')) return null;
	if (after?.glued === true && after.kind === 'sign' && tokens[at + 3]?.glued === true) return null;
	const padded = token.text.startsWith('0') || token.value > 12;
	const digits = { hour: token.value, minute: minutes.value, sure: false, padded };
	const closed = closeHour(tokens, at + 2, digits, words);
	return closed === null || closed.sure ? closed : { ...closed, apart: true };
}

function readFullHour(tokens: readonly Token[], at: number, token: Token, words: TimeWords): RawTime | null {
	const digits: Digits = { hour: token.value, minute: 0, sure: false, padded: token.text.startsWith('0') };
	const closed = closeHour(tokens, at + 1, digits, words);
	const after = minutesBehind(tokens, at + 1, words);
	return closed === null || after === null ? closed : behindHour(withMinutes(closed, after), tokens, words);
}

function isGluedNumber(token: Token | undefined): boolean {
	return token?.kind === 'number' && token.glued;
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
	return closeHour(tokens, next, { hour: hour.value, minute: minutes.value, sure, padded }, words);
}

/** "1630hrs", "0930 h", "1400 MDT"; "1400" alone is a time only beside a day. */
function readMilitary(tokens: readonly Token[], at: number, token: Token): RawTime | null {
	const unit = tokens[at + 1]?.lower ?? '';
	const zoned = ABBREVIATIONS.has(tokens[at + 1]?.text ?? '');
	const united = /^(?:hrs?|hours|h)$/.test(unit);
	const hour = Math.floor(token.value / 100);
	const minute = token.value % 100;
	if (hour > 24 || minute > 59) return null;
	const sure = zoned || united;
	if (!sure && !isBareMilitary(token)) return null;
	const time = { hour, minute, half: null, sure, fullDay: true, next: united ? at + 2 : at + 1 };
	return sure ? time : { ...time, military: true };
}

/** Years and prices are written so, too: only full quarters and tens of waking hours. */
function isBareMilitary(token: Token): boolean {
	const year = token.value >= 1900 && token.value < 2100;
	return !year && token.value >= 600 && token.value < 2200 && token.value % 5 === 0;
}
