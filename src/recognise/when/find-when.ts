import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Doubt, Evidence, Found, When } from '../recognition.ts';
import { outsideItsDays, whenOfCalendar } from './calendar-when.ts';
import type { Candidate } from './candidates.ts';
import type { Choice } from './choose.ts';
import type { ZoneMention } from './mention.ts';
import { DAY, LONGEST, MINUTE, resolve, wallOf } from './wall.ts';
import { twinsAgree, type Zoned, zoneOf } from './zoned.ts';

/** The time of the interview with what makes it doubtful. */
export interface WhenReading {
	readonly when: Found<When> | null;
	readonly previous: Found<When> | null;
	readonly doubts: readonly Doubt[];
}

/** "Duration: 45 min", "please allow 45 minutes"; a length with "about" is none. */
const LENGTH =
	/(?:\b(?:duration|length|dauer|dur[ée]e|duraci[óo]n|dura[çc][ãa]o|duur|tijdsduur)[ \t]{0,2}(?:[:=\t(]|- )? ?|(?:\b(?:please|kindly) |[.;] |^)(?:allow|set aside|reserve|block) )(\d{1,3}) ?(min(?:u{1,2}t[eo]?[ns]?)?s?|hours?|hrs?|stunden?|heures?|horas?|uur|h)\b/i;

/** A length beyond a day is a slip of the pen. */
const LONGEST_MINUTES = 24 * 60;

/** Turns the chosen words into wall time, zone and instants; the calendar part outranks them. */
export function findWhen(
	reading: Reading,
	choice: Choice | null,
	general: ZoneMention | null,
	location: string | null,
): WhenReading {
	const byText = choice === null ? null : whenOfChoice(reading, choice, general, location);
	const byCalendar = whenOfCalendar(reading, byText?.zone ?? null);
	const timeZone = byText?.zone.timeZone ?? reading.message.readerTimeZone;
	const previous = choice?.previous == null ? null : plainWhen(reading, choice.previous, timeZone);
	if (byCalendar !== null) return { ...joined(byCalendar, byText), previous };
	if (byText !== null) {
		const doubts = outsideItsDays(reading, byText.when.value) ? (['calendar-contradicts'] as const) : [];
		return { when: byText.when, previous, doubts: [...byText.doubts, ...doubts] };
	}
	return { when: null, previous: null, doubts: reading.message.sentAt === null ? ['sent-date-unknown'] : [] };
}

/** The calendar part decides; text that says another time makes it doubtful. */
function joined(byCalendar: TextWhen, byText: TextWhen | null): Pick<WhenReading, 'when' | 'doubts'> {
	const { value, evidence } = byCalendar.when;
	if (byText === null) return { when: byCalendar.when, doubts: byCalendar.doubts };
	if (!agree(byText, value)) {
		return { when: found(value, evidence, 0.7), doubts: [...byCalendar.doubts, 'calendar-contradicts'] };
	}
	return { when: found(value, [...byText.when.evidence, ...evidence], 0.97), doubts: byCalendar.doubts };
}

/** A text that names no zone may mean the calendar part's. */
function agree(byText: TextWhen, value: When): boolean {
	const { start, startLocal } = byText.when.value;
	return start === value.start || (byText.doubts.includes('zone-assumed') && startLocal === value.startLocal);
}

export interface TextWhen {
	readonly when: Found<When>;
	readonly zone: Zoned;
	readonly doubts: readonly Doubt[];
}

function whenOfChoice(
	reading: Reading,
	choice: Choice,
	general: ZoneMention | null,
	location: string | null,
): TextWhen | null {
	const { best, last } = choice;
	if (best.time === null) return null;
	const zone = zoneOf(reading, choice, general, location);
	const start = wallOf(best, best.time.from);
	const end = endOf(reading, last, start);
	const { when, doubts } = resolve(start, end, zone);
	if (when === null) return null;
	const all = [...new Set([...doubts, ...zone.doubts, ...doubtsOf(choice)])];
	const evidence = [...evidenceOf(reading, best), ...zone.evidence];
	const confidence = Math.max(
		0.4,
		0.95 -
			0.08 * all.filter((doubt) => doubt !== 'zone-assumed').length -
			(best.line.kind === 'quoted' ? 0.15 : 0),
	);
	return { when: found(when, evidence, confidence), zone, doubts: all };
}

function plainWhen(reading: Reading, candidate: Candidate, timeZone: string): Found<When> | null {
	if (candidate.time === null) return null;
	const zone: Zoned = { timeZone, source: 'reader', doubts: [], evidence: [] };
	const start = wallOf(candidate, candidate.time.from);
	const end = candidate.time.to === null ? null : wallOf(candidate, candidate.time.to);
	const { when } = resolve(start, end, zone);
	return when === null ? null : found(when, evidenceOf(reading, candidate), 0.7);
}

function doubtsOf(choice: Choice): Doubt[] {
	const doubts: Doubt[] = [];
	const { day } = choice.best;
	if (day.assumedOrder) doubts.push('day-month-order');
	if (day.weekdayContradicts) doubts.push('weekday-contradicts');
	if (day.assumedYear) doubts.push('year-assumed');
	if (isRivalled(choice) || isMidnight(choice.best)) doubts.push('several-times');
	return doubts;
}

/** The same instant told in another zone is no rival. */
function isRivalled({ best, rival }: Choice): boolean {
	if (rival === null) return false;
	return rival.time?.start !== best.time?.twin?.start || twinsAgree(best) !== true;
}

/** Midnight ends one day and begins another, and nobody interviews at it. */
function isMidnight({ time }: Candidate): boolean {
	return time !== null && time.from.hour % 24 === 0 && time.from.minute === 0;
}

function evidenceOf(reading: Reading, candidate: Candidate): Evidence[] {
	const { date, time } = candidate;
	const evidence = [reading.page.evidence(date.start, date.end)];
	if (time !== null) evidence.push(reading.page.evidence(time.start, time.end));
	return evidence;
}

/** The written end, carried over midnight, or a written length; "about an hour" is no end. */
function endOf(reading: Reading, last: Candidate, start: number): number | null {
	const time = last.time;
	if (time === null || time.to === null) return endByLength(reading, start);
	const end = wallOf(last, time.to);
	const carried = end <= wallOf(last, time.from) ? end + DAY : end;
	return carried > start && carried - start <= LONGEST ? carried : null;
}

function endByLength(reading: Reading, start: number): number | null {
	for (const line of reading.lines) {
		const match = line.kind === 'body' ? LENGTH.exec(line.text) : null;
		const minutes = Number(match?.[1] ?? 0) * (/^m/i.test(match?.[2] ?? '') ? 1 : 60);
		if (minutes > 0 && minutes <= LONGEST_MINUTES) return start + minutes * MINUTE;
	}
	return null;
}
