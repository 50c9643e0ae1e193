import type { CalendarPart } from '../calendar/calendar-part.ts';
import type { CalendarTime } from '../calendar/calendar-time.ts';
import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Doubt, When } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { dayNumber } from './civil.ts';
import type { TextWhen } from './find-when.ts';
import { DAY, instantOf, LONGEST, whenAt } from './wall.ts';
import { instantsOf, offsetAt } from './zone-sums.ts';
import { isStated, type Zoned } from './zoned.ts';

const SURE = 0.95;
const DOUBTFUL = 0.7;

/** The event's own time, shown in the zone that the text states, else in its own, else in the reader's. */
export function whenOfCalendar(reading: Reading, textZone: Zoned | null): TextWhen | null {
	const calendar = reading.calendar;
	if (calendar === null || calendar.start === null) return null;
	const { wall, timeZone, spanStart, spanEnd } = calendar.start;
	const reader = reading.message.readerTimeZone;
	const zone = timeZone ?? (textZone !== null && isStated(textZone) ? textZone.timeZone : reader);
	const instant = instantOf(wall, zone);
	if (Number.isNaN(instant)) return null;
	const shown = shownZone({ own: timeZone, instant, reader }, textZone);
	const value = whenAt(instant, endInstant(calendar.end, zone, instant), shown);
	const evidence = [quoteOf('calendar', reading.message.calendar ?? '', spanStart, spanEnd)];
	const doubts = [...shown.doubts, ...doubtsOf(calendar, zone)];
	const confidence = calendar.start.zoneContradicts ? DOUBTFUL : SURE;
	return { when: found(value, evidence, confidence), zone: shown, doubts };
}

/** A part that names no zone, or one that nobody knows, is asked about; UTC is how services write any time. */
function shownZone(
	{ own, instant, reader }: { own: string | null; instant: number; reader: string },
	textZone: Zoned | null,
): Zoned {
	if (textZone !== null && isStated(textZone)) return textZone;
	if (own === null) return { timeZone: reader, source: 'reader', doubts: ['zone-assumed'], evidence: [] };
	const readers =
		own === 'UTC' || (/^[+-]/.test(own) && offsetAt(instant, own) === offsetAt(instant, reader));
	return { timeZone: readers ? reader : own, source: 'calendar', doubts: [], evidence: [] };
}

function doubtsOf(calendar: CalendarPart, zone: string): Doubt[] {
	const doubts: Doubt[] = [];
	const meanings = calendar.start === null ? 1 : instantsOf(calendar.start.wall, zone).length;
	if (meanings === 0) doubts.push('time-does-not-exist');
	if (meanings > 1) doubts.push('time-happens-twice');
	if (calendar.start?.zoneContradicts === true) doubts.push('calendar-zone-contradicts');
	if (calendar.repeats && !calendar.instance) doubts.push('calendar-repeats');
	return doubts;
}

function endInstant(end: CalendarTime | null, zone: string, start: number): number | null {
	if (end === null) return null;
	const instant = instantOf(end.wall, end.timeZone ?? zone);
	return Number.isNaN(instant) || instant <= start || instant - start > LONGEST ? null : instant;
}

/** Whether the calendar part tells of whole days, and the text of a time on another. */
export function outsideItsDays(reading: Reading, when: When): boolean {
	const days = reading.calendar?.days ?? null;
	if (days === null) return false;
	const day = Math.floor(Date.parse(`${when.startLocal}Z`) / DAY);
	return day < dayNumber(days.from) || day > dayNumber(days.to);
}
