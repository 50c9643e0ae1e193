import type { CalendarTime } from '../calendar/calendar-part.ts';
import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { quoteOf } from '../text/page.ts';
import type { TextWhen } from './find-when.ts';
import { instantOf, LONGEST, whenAt } from './wall.ts';
import type { Zoned } from './zoned.ts';

/** The event's own time, shown in the zone that the text states, else in its own, else in the reader's. */
export function whenOfCalendar(reading: Reading, textZone: Zoned | null): TextWhen | null {
	const calendar = reading.calendar;
	if (calendar === null || calendar.start === null) return null;
	const own = calendar.start.timeZone;
	const shown = shownZone(own, reading.message.readerTimeZone, textZone);
	const zone = own ?? shown.timeZone;
	const instant = instantOf(calendar.start.wall, zone);
	if (Number.isNaN(instant)) return null;
	const value = whenAt(instant, endInstant(calendar.end, zone, instant), shown);
	const { spanStart, spanEnd } = calendar.start;
	const evidence = [quoteOf('calendar', reading.message.calendar ?? '', spanStart, spanEnd)];
	return { when: found(value, evidence, 0.95), zone: shown, doubts: shown.doubts };
}

/** UTC is how services write any time; it says nothing of where people meet. */
function shownZone(own: string | null, reader: string, textZone: Zoned | null): Zoned {
	if (textZone?.source === 'stated') return textZone;
	if (own === null) return { timeZone: reader, source: 'reader', doubts: ['zone-assumed'], evidence: [] };
	return { timeZone: own === 'UTC' ? reader : own, source: 'calendar', doubts: [], evidence: [] };
}

function endInstant(end: CalendarTime | null, zone: string, start: number): number | null {
	if (end === null) return null;
	const instant = instantOf(end.wall, end.timeZone ?? zone);
	return Number.isNaN(instant) || instant <= start || instant - start > LONGEST ? null : instant;
}
