import type { Token } from '../text/tokens.ts';
import type { TimeWords } from '../words/time-words.ts';
import {
	behindHour,
	closeHour,
	joinedByDash,
	minutesBehind,
	type RawTime,
	readHalf,
	withMinutes,
} from './hour-marks.ts';

/** noon, half two, half past ten, quarter to four, ten past nine, three o'clock, "at two". */
export function readWords(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const twelve = readTwelve(tokens, at, words);
	if (twelve !== null) return twelve;
	const around = readAroundHour(tokens, at, words) ?? readHalfHour(tokens, at, words);
	return around ?? readHourWord(tokens, at, words);
}

/** "noon", "mitternacht", "meio-dia e meia"; not the "midi" of "après midi". */
function readTwelve(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const whole = joinedByDash(tokens, at);
	const noon = words.noon.has(whole);
	if (!noon && !words.midnight.has(whole)) return null;
	if (/^(?:apr[eè]s|before|after)$/.test(tokens[at - 1]?.lower ?? '')) return null;
	const next = at + whole.split('-').length * 2 - 1;
	const hour = noon ? 12 : 0;
	const time: RawTime = { hour, minute: 0, half: null, sure: true, fullDay: true, next };
	const after = minutesBehind(tokens, next, words, true);
	return after === null || after.minutes < 0 ? time : withMinutes(time, after);
}

/** "quarter to four", "ten past nine", "fünf vor halb drei". */
function readAroundHour(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const minute = words.minutes.get(tokens[at]?.lower ?? '');
	const joint = tokens[at + 1]?.lower ?? '';
	const past = words.past.has(joint);
	if (minute === undefined || !(past || words.to.has(joint))) return null;
	const half = words.partsOfHour.get(tokens[at + 2]?.lower ?? '') === -30 ? 1 : 0;
	const hour = hourAt(tokens, at + 2 + half, words);
	const next = at + 3 + half;
	if (hour === null || isQuantity(tokens, next, words)) return null;
	// "five to six" may count people; "ten to six" can only be a time.
	const sure = past || half === 1 || minute % 15 === 0 || minute > hour;
	return pastOrTo(tokens, next, { hour, minutes: (past ? minute : -minute) - half * 30, sure }, words);
}

/** "half two", "halb drei", "dreiviertel elf". */
function readHalfHour(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const minutes = words.partsOfHour.get(tokens[at]?.lower ?? '');
	if (minutes === undefined) return null;
	const hour = hourAt(tokens, at + 1, words);
	if (hour === null || isQuantity(tokens, at + 2, words)) return null;
	return pastOrTo(tokens, at + 2, { hour, minutes, sure: true }, words);
}

/** "five to ten minutes", "half 10 %". */
function isQuantity(tokens: readonly Token[], at: number, words: TimeWords): boolean {
	const after = tokens[at];
	return after !== undefined && (words.units.has(after.lower) || /^[%£$€/]$/.test(after.text));
}

function readHourWord(tokens: readonly Token[], at: number, words: TimeWords): RawTime | null {
	const hour = words.hours.get(tokens[at]?.lower ?? '');
	if (hour === undefined) return null;
	const digits = { hour, minute: 0, sure: false, padded: false };
	const closed = closeHour(tokens, at + 1, digits, words);
	const after = minutesBehind(tokens, at + 1, words, true);
	if (closed !== null && after !== null) return behindHour(withMinutes(closed, after), tokens, words);
	const led = isLed(tokens, at, words);
	return closed !== null && (closed.sure || led) ? closed : null;
}

/** "at two", "à quatorze" is not enough: "a la una". */
function isLed(tokens: readonly Token[], at: number, words: TimeWords): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	if (words.sureHourLeads.has(before)) return true;
	return words.hourArticles.has(before) && words.hourLeads.has(tokens[at - 2]?.lower ?? '');
}

function hourAt(tokens: readonly Token[], at: number, words: TimeWords): number | null {
	const token = tokens[at];
	if (token?.kind === 'number' && token.value >= 1 && token.value <= 12) return token.value;
	return words.hours.get(token?.lower ?? '') ?? null;
}

function pastOrTo(
	tokens: readonly Token[],
	at: number,
	{ hour, minutes, sure }: { hour: number; minutes: number; sure: boolean },
	words: TimeWords,
): RawTime {
	const total = (hour * 60 + minutes + 720) % 720;
	const half = readHalf(tokens, at, words);
	const clock = Math.floor(total / 60) === 0 ? 12 : Math.floor(total / 60);
	const next = half?.next ?? at;
	const time = { hour: clock, minute: total % 60, half: half?.half ?? null, sure, fullDay: false, next };
	const unit = half === null && words.hourUnits.has(tokens[next]?.lower ?? '') ? 1 : 0;
	return behindHour({ ...time, next: next + unit }, tokens, words);
}
