import { type Day, dayNumber, dayOf, isDay } from '../when/civil.ts';
import { instantsOf } from '../when/zone-sums.ts';
import { type ContentLine, parameterOf } from './content-lines.ts';
import { digitsOf } from './digits.ts';
import { zoneOfTzid } from './tzid.ts';
import { type EmbeddedZone, embeddedOffset } from './vtimezone.ts';

export interface CalendarTime {
	/** Wall time, as milliseconds of UTC with the same digits. */
	readonly wall: number;
	/** IANA name, `UTC` or an offset as `+05:30`; null for floating time or a zone that nobody tells. */
	readonly timeZone: string | null;
	/** The zone has a known name, but the calendar part gives it another offset at this time. */
	readonly zoneContradicts: boolean;
	/** Offsets into the calendar part as it stands in the message. */
	readonly spanStart: number;
	readonly spanEnd: number;
}

/** Whole days, both included. */
export interface CalendarDays {
	readonly from: Day;
	readonly to: Day;
}

type Zones = ReadonlyMap<string, EmbeddedZone>;

/** Reads DTSTART or DTEND; null for a day without a time, for what is no time, and for a zone beside a Z. */
export function readTime(line: ContentLine | undefined, zones: Zones): CalendarTime | null {
	const wall = line === undefined ? null : digitsOf(line.value);
	if (line === undefined || wall === null || !inOurYears(wall)) return null;
	const tzid = parameterOf(line, 'TZID');
	const universal = /Z\s{0,9}$/.test(line.value);
	if (universal && tzid !== null && zoneOfTzid(tzid) !== 'UTC') return null;
	const zone = universal ? plainly('UTC') : tzid === null ? plainly(null) : zoneAt(wall, tzid, zones);
	return { wall, ...zone, spanStart: line.start, spanEnd: line.end };
}

function inOurYears(wall: number): boolean {
	const { year, month, day } = dayOf(Math.floor(wall / 86_400_000));
	return isDay(year, month, day);
}

type Zone = Pick<CalendarTime, 'timeZone' | 'zoneContradicts'>;

function plainly(timeZone: string | null): Zone {
	return { timeZone, zoneContradicts: false };
}

/** A known name decides, since it keeps up with the law; what the part itself defines decides for all others. */
function zoneAt(wall: number, tzid: string, zones: Zones): Zone {
	const embedded = zones.get(tzid.toLowerCase());
	const named = zoneOfTzid(tzid) ?? zoneOfTzid(embedded?.location ?? '');
	if (embedded === undefined) return plainly(named);
	const offset = embeddedOffset(embedded, wall);
	if (named === null) return plainly(offsetName(offset));
	const instants = instantsOf(wall, named);
	return { timeZone: named, zoneContradicts: instants.length > 0 && !instants.includes(wall - offset) };
}

function offsetName(milliseconds: number): string {
	const minutes = Math.abs(Math.round(milliseconds / 60_000));
	if (minutes === 0) return 'UTC';
	const digits = (number: number) => String(number).padStart(2, '0');
	return `${milliseconds < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

/** Reads the days of an event that has no time of day; DTEND is the day after the last. */
export function readDays(start: ContentLine | undefined, end: ContentLine | undefined): CalendarDays | null {
	const from = dayIn(start?.value ?? '');
	if (from === null) return null;
	const after = dayIn(end?.value ?? '');
	const last = after === null ? dayNumber(from) : dayNumber(after) - 1;
	return { from, to: dayOf(Math.max(last, dayNumber(from))) };
}

function dayIn(value: string): Day | null {
	const match = /^\s{0,9}(\d{4})(\d\d)(\d\d)\s{0,9}$/.exec(value);
	const [year = 0, month = 0, day = 0] = match?.slice(1).map(Number) ?? [];
	return isDay(year, month, day) ? { year, month, day } : null;
}

const MOST_MINUTES = 7 * 1440;

/** The end by P1D, PT1H30M and their like; negative or absurd lengths give no end. */
export function endByDuration(start: CalendarTime | null, duration: string): CalendarTime | null {
	const match = /^\+?P(?:(\d)W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/.exec(
		duration.trim(),
	);
	if (start === null || match === null) return null;
	const [weeks = 0, days = 0, hours = 0, rest = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
	const minutes = weeks * MOST_MINUTES + days * 1440 + hours * 60 + rest;
	return minutes > 0 && minutes < MOST_MINUTES ? { ...start, wall: start.wall + minutes * 60_000 } : null;
}
