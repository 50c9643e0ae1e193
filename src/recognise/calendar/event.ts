import { MAX_FIELD } from '../limits.ts';
import { dayNumber, dayOf } from '../when/civil.ts';
import { type CalendarDays, type CalendarTime, endByDuration, readDays, readTime } from './calendar-time.ts';
import { type Component, lineOf, wordOf } from './components.ts';
import { parameterOf } from './content-lines.ts';
import type { EmbeddedZone } from './vtimezone.ts';

/** The fields of an event that tell of an interview, as plain text. */
export interface CalendarEvent {
	/** The same in every message about this event; null where there is none. */
	readonly uid: string | null;
	readonly status: string | null;
	/** Counts the changes of the event; 0 where it is not told or not readable. */
	readonly sequence: number;
	/** Whether it is one instance of an event that repeats. */
	readonly instance: boolean;
	/** Whether it comes again; start and end are those of the first time. */
	readonly repeats: boolean;
	/** The days of an event without a time of day; then start and end are null. */
	readonly days: CalendarDays | null;
	readonly start: CalendarTime | null;
	readonly end: CalendarTime | null;
	readonly summary: string;
	readonly location: string;
	readonly description: string;
	/** Addresses that the event gives to join it, unchecked, the most telling first. */
	readonly conference: readonly string[];
	readonly organizerName: string;
	readonly organizerEmail: string;
}

const MAX_UID = 255;
const MAX_TEXT = 10_000;
const MAX_EMAIL = 320;
const MAX_SEQUENCE = 2 ** 31 - 1;
const MAX_CONFERENCES = 10;
const DAY = 86_400_000;
const CONFERENCE = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'URL'];

/** Reads a VEVENT; alarms and whatever else stands inside it have descriptions of their own. */
export function readEvent(event: Component, zones: ReadonlyMap<string, EmbeddedZone>): CalendarEvent {
	const value = (name: string) => lineOf(event, name)?.value ?? '';
	const text = (name: string, most: number) => plainText(value(name)).slice(0, most);
	const organizer = lineOf(event, 'ORGANIZER');
	const email = value('ORGANIZER').replace(/^\s{0,9}mailto:/i, '');
	return {
		uid: value('UID').trim().slice(0, MAX_UID) || null,
		status: wordOf(event, 'STATUS'),
		sequence: sequenceOf(value('SEQUENCE')),
		instance: lineOf(event, 'RECURRENCE-ID') !== undefined,
		repeats: event.lines.some((line) => line.name === 'RRULE' || line.name === 'RDATE'),
		...timesOf(event, zones),
		summary: text('SUMMARY', MAX_FIELD),
		location: text('LOCATION', MAX_TEXT),
		description: text('DESCRIPTION', MAX_TEXT),
		conference: conferenceOf(event),
		organizerName: (organizer === undefined ? '' : (parameterOf(organizer, 'CN') ?? '')).slice(0, MAX_FIELD),
		organizerEmail: email.length > MAX_EMAIL ? '' : email.trim(),
	};
}

type Times = Pick<CalendarEvent, 'days' | 'start' | 'end'>;

/** From midnight to midnight is how some calendars write a day without a time. */
function timesOf(event: Component, zones: ReadonlyMap<string, EmbeddedZone>): Times {
	const [startLine, endLine] = [lineOf(event, 'DTSTART'), lineOf(event, 'DTEND')];
	const start = readTime(startLine, zones);
	const end = readTime(endLine, zones) ?? endByDuration(start, lineOf(event, 'DURATION')?.value ?? '');
	if (start === null) return { days: readDays(startLine, endLine), start: null, end: null };
	const wholeDays = end !== null && end.wall > start.wall && start.wall % DAY === 0 && end.wall % DAY === 0;
	if (!wholeDays && wordOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT') !== 'TRUE')
		return { days: null, start, end };
	const from = dayOf(Math.floor(start.wall / DAY));
	const last = end === null ? 0 : Math.floor((end.wall - 1) / DAY);
	return { days: { from, to: dayOf(Math.max(last, dayNumber(from))) }, start: null, end: null };
}

function sequenceOf(value: string): number {
	const sequence = /^\s{0,9}\d{1,10}\s{0,9}$/.test(value) ? Number(value) : 0;
	return sequence > MAX_SEQUENCE ? 0 : sequence;
}

function conferenceOf(event: Component): string[] {
	const lines = CONFERENCE.flatMap((name) => event.lines.filter((line) => line.name === name));
	return lines.slice(0, MAX_CONFERENCES).map((line) => line.value.trim());
}

/** Escapes undone; the tags that calendars put into descriptions left out, the addresses in them kept. */
function plainText(value: string): string {
	return value
		.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
		.replace(/<a\s[^<>]{0,200}?href="(https:[^"<>\s]{1,2048})"[^<>]{0,300}>/gi, ' $1 ')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&nbsp;', ' ');
}
