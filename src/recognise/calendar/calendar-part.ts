import { MAX_CALENDAR, MAX_FIELD } from '../limits.ts';
import { isDay } from '../when/civil.ts';
import { zoneOfPlace, zoneOfWindowsName } from '../when/zone-names.ts';
import { isZone } from '../when/zone-sums.ts';

/**
 * The few fields of an invitation (RFC 5545) that tell of an interview. Read by our own lines of code: ical.js turns
 * a zone it doesn't know into floating time without a word, and is 23 KB.
 */
export interface CalendarPart {
	readonly method: string | null;
	readonly status: string | null;
	readonly sequence: number;
	readonly start: CalendarTime | null;
	readonly end: CalendarTime | null;
	readonly summary: string;
	readonly location: string;
	readonly description: string;
	readonly organizerName: string;
	readonly organizerEmail: string;
}

export interface CalendarTime {
	/** Wall time, as milliseconds of UTC with the same digits. */
	readonly wall: number;
	/** IANA name or `UTC`; null for floating time or a zone nobody knows. */
	readonly timeZone: string | null;
	/** Offsets into the calendar part as it stands in the message. */
	readonly spanStart: number;
	readonly spanEnd: number;
}

interface ContentLine {
	readonly name: string;
	readonly parameters: string;
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

const MAX_LINES = 20_000;
const MAX_VALUE = 5_000;

/** Reads the first event of a calendar part; null where there is none. */
export function readCalendar(calendar: string | null): CalendarPart | null {
	if (calendar === null || calendar.length > MAX_CALENDAR) return null;
	const lines = contentLines(calendar);
	const begin = lines.findIndex((line) => line.name === 'BEGIN' && line.value.toUpperCase() === 'VEVENT');
	if (begin === -1) return null;
	const fields = eventFields(lines.slice(begin + 1));
	const text = (name: string) => plainText(fields.get(name)?.value ?? '');
	const organizer = fields.get('ORGANIZER');
	const start = timeOf(fields.get('DTSTART'));
	return {
		method:
			lines
				.find((line) => line.name === 'METHOD')
				?.value.trim()
				.toUpperCase() ?? null,
		status: fields.get('STATUS')?.value.trim().toUpperCase() ?? null,
		sequence: sequenceOf(fields.get('SEQUENCE')?.value ?? ''),
		start,
		end: timeOf(fields.get('DTEND')) ?? endByDuration(start, fields.get('DURATION')?.value ?? ''),
		summary: text('SUMMARY').slice(0, MAX_FIELD),
		location: text('LOCATION').slice(0, MAX_VALUE),
		description: text('DESCRIPTION').slice(0, MAX_VALUE),
		organizerName: commonName(organizer?.parameters ?? ''),
		organizerEmail: organizer?.value.replace(/^mailto:/i, '').trim() ?? '',
	};
}

/** Fields of the event itself: alarms inside it have descriptions of their own. */
function eventFields(lines: readonly ContentLine[]): Map<string, ContentLine> {
	const fields = new Map<string, ContentLine>();
	let depth = 0;
	for (const line of lines) {
		if (line.name === 'BEGIN') depth++;
		else if (line.name === 'END' && depth === 0) break;
		else if (line.name === 'END') depth--;
		else if (depth === 0 && !fields.has(line.name)) fields.set(line.name, line);
	}
	return fields;
}

/** Unfolds lines that were broken after 75 octets and continue with a space or tab. */
function contentLines(calendar: string): ContentLine[] {
	const lines: ContentLine[] = [];
	let from = 0;
	let raw = '';
	let rawStart = 0;
	for (let count = 0; from <= calendar.length && count < MAX_LINES; count++) {
		const stop = lineEnd(calendar, from);
		const text = calendar.slice(from, Math.min(stop, from + MAX_VALUE));
		if (/^[ \t]/.test(text)) {
			if (raw.length < MAX_VALUE) raw += text.slice(1);
		} else {
			push(lines, raw, rawStart, from);
			raw = text;
			rawStart = from;
		}
		from = stop + (calendar.startsWith('\r\n', stop) ? 2 : 1);
	}
	push(lines, raw, rawStart, calendar.length);
	return lines;
}

function lineEnd(calendar: string, from: number): number {
	for (let at = from; at < calendar.length; at++) {
		const character = calendar[at];
		if (character === '\n' || character === '\r') return at;
	}
	return calendar.length;
}

function push(lines: ContentLine[], raw: string, start: number, end: number): void {
	const head = /^\ufeff?([A-Za-z0-9-]{1,40})([;:])/.exec(raw);
	const name = head?.[1];
	if (head === null || name === undefined) return;
	const colon = head[2] === ':' ? head[0].length - 1 : unquotedColon(raw, head[0].length);
	if (colon === -1) return;
	const parameters = raw.slice(head[0].length, Math.max(head[0].length, colon));
	lines.push({ name: name.toUpperCase(), parameters, value: raw.slice(colon + 1), start, end });
}

/** Outlook writes TZID="(UTC+10:00) Canberra, Melbourne, Sydney", with a colon inside the quotes. */
function unquotedColon(raw: string, from: number): number {
	let quoted = false;
	for (let at = from; at < raw.length; at++) {
		if (raw[at] === '"') quoted = !quoted;
		if (raw[at] === ':' && !quoted) return at;
	}
	return -1;
}

function parameter(parameters: string, name: string): string | null {
	const match = new RegExp(`(?:^|;)${name}=(?:"([^"]{0,200})"|([^;"]{0,200}))`, 'i').exec(parameters);
	return match === null ? null : (match[1] ?? match[2] ?? '');
}

function commonName(parameters: string): string {
	return (parameter(parameters, 'CN') ?? '').trim().slice(0, MAX_FIELD);
}

function timeOf(line: ContentLine | undefined): CalendarTime | null {
	if (line === undefined) return null;
	const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z?)\s*$/.exec(line.value.trim());
	if (match === null) return null;
	const [year, month, day, hour, minute] = match.slice(1, 6).map(Number);
	if (year === undefined || month === undefined || day === undefined) return null;
	if (!isDay(year, month, day) || (hour ?? 24) > 23 || (minute ?? 60) > 59) return null;
	const tzid = parameter(line.parameters, 'TZID');
	if (match[7] === 'Z' && tzid !== null && !/^(?:utc|gmt|etc\/utc)$/i.test(tzid)) return null;
	const timeZone = match[7] === 'Z' ? 'UTC' : tzid === null ? null : ianaName(tzid);
	return {
		wall: Date.UTC(year, month - 1, day, hour, minute),
		timeZone,
		spanStart: line.start,
		spanEnd: line.end,
	};
}

/** The IANA name of a TZID; null where neither IANA nor Windows know it. */
export function ianaName(tzid: string): string | null {
	const plain = tzid
		.trim()
		.replace(/^\/?(?:freeassociation\.sourceforge\.net|mozilla\.org\/[^/]{1,20})\//, '');
	const byCity = /^\((?:utc|gmt)([+-]\d\d:\d\d)?\) ?([^"]{0,150})$/i.exec(plain);
	if (byCity !== null) return cityZone(byCity[2] ?? '') ?? byCity[1] ?? 'UTC';
	const windows = zoneOfWindowsName(plain);
	if (windows !== undefined) return windows;
	return plain.length < 60 && !/^\d/.test(plain) && isZone(plain) ? plain : null;
}

function cityZone(cities: string): string | null {
	for (const city of cities.split(',')) {
		const zone = zoneOfPlace(city.trim().toLowerCase());
		if (zone !== undefined) return zone;
	}
	return null;
}

function sequenceOf(value: string): number {
	const match = /^\s*(\d{1,9})\s*$/.exec(value);
	return match === null ? 0 : Number(match[1]);
}

/** P1D, PT1H30M and their like; negative or absurd lengths give no end. */
function endByDuration(start: CalendarTime | null, duration: string): CalendarTime | null {
	const match = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,4}S)?)?$/.exec(duration.trim());
	if (start === null || match === null) return null;
	const minutes = Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
	return minutes > 0 && minutes < 7 * 1440 ? { ...start, wall: start.wall + minutes * 60_000 } : null;
}

function plainText(value: string): string {
	return value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
