import { MAX_CALENDAR } from '../limits.ts';
import { type Component, componentsOf, wordOf } from './components.ts';
import { contentLines } from './content-lines.ts';
import { type CalendarEvent, readEvent } from './event.ts';
import { readEmbeddedZones } from './vtimezone.ts';

/**
 * The few fields of an invitation (RFC 5545, RFC 5546) that tell of an interview. Read by our own lines of code: ical.js
 * turns a zone it doesn't know into floating time without a word, and is 23 KB.
 */
export interface CalendarPart extends CalendarEvent {
	/** What the message does with the event, as REQUEST or CANCEL; null where it is not told. */
	readonly method: string | null;
}

const MAX_EVENTS = 20;
const DAY = 86_400_000;
/** A longer break between two events of a day makes them two appointments. */
const LONGEST_BREAK = 90 * 60_000;
const ANSWERS = /^(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/;

/** Reads the event of a calendar part; null where there is none, or none that is whole. */
export function readCalendar(calendar: string | null): CalendarPart | null {
	if (calendar === null || calendar.length > MAX_CALENDAR) return null;
	const root = componentsOf(contentLines(calendar));
	const calendars = root.children.filter((child) => child.name === 'VCALENDAR');
	const inside = [...calendars, root].flatMap((each) => each.children);
	const zones = readEmbeddedZones(named(inside, 'VTIMEZONE'));
	const whole = named(inside, 'VEVENT').filter((event) => event.closed);
	const events = whole.slice(0, MAX_EVENTS).map((event) => readEvent(event, zones));
	const first = events.find((event) => !event.instance) ?? events[0];
	if (first === undefined) return null;
	const method = calendars[0] === undefined ? null : wordOf(calendars[0], 'METHOD');
	return { method, ...first, ...dayOfInterviews(first, events) };
}

/** Whether the message only answers an invitation, or asks for one: it invites to nothing itself. */
export function isAnswer(part: CalendarPart): boolean {
	return part.method !== null && ANSWERS.test(part.method);
}

function named(components: readonly Component[], name: string): Component[] {
	return components.filter((component) => component.name === name);
}

/** Several interviews of one day that follow each other are one visit, from the first to the last. */
function dayOfInterviews(
	first: CalendarEvent,
	events: readonly CalendarEvent[],
): Pick<CalendarEvent, 'start' | 'end'> {
	const { start, end } = first;
	const visits = events.filter((event) => event === first || isSeparate(event, first)).flatMap(visitOf);
	if (start === null || end === null || visits.length < 2) return { start, end };
	visits.sort((a, b) => a.start.wall - b.start.wall);
	const [earliest] = visits;
	const latest = visits.reduce((one, other) => (other.end.wall > one.end.wall ? other : one));
	const joined = visits.every((visit, index) => follows(visit, visits[index - 1]));
	return joined && earliest !== undefined ? { start: earliest.start, end: latest.end } : { start, end };
}

function isSeparate(event: CalendarEvent, first: CalendarEvent): boolean {
	return !event.instance && event.status !== 'CANCELLED' && (event.uid === null || event.uid !== first.uid);
}

function visitOf({ start, end }: CalendarEvent) {
	return start === null || end === null ? [] : [{ start, end }];
}

type Visit = ReturnType<typeof visitOf>[number];

function follows(visit: Visit, before: Visit | undefined): boolean {
	if (before === undefined) return true;
	const pause = visit.start.wall - before.end.wall;
	const sameDay = Math.floor(visit.start.wall / DAY) === Math.floor(before.start.wall / DAY);
	return sameDay && visit.start.timeZone === before.start.timeZone && pause >= 0 && pause <= LONGEST_BREAK;
}
