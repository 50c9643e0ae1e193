import type { Person } from '../letter.ts';

interface CalendarEvent {
	readonly summary: string;
	readonly organiser: Person;
	readonly start: Date;
	readonly end: Date;
	readonly location: string;
}

/** A request as RFC 5545 and RFC 5546 have it, times in UTC as Google Calendar sends them. */
export function calendarPart({ summary, organiser, start, end, location }: CalendarEvent): string {
	return [
		'BEGIN:VCALENDAR',
		'PRODID:-//Practice mailbox//EN',
		'VERSION:2.0',
		'CALSCALE:GREGORIAN',
		'METHOD:REQUEST',
		'BEGIN:VEVENT',
		`DTSTART:${utcStamp(start)}`,
		`DTEND:${utcStamp(end)}`,
		`ORGANIZER;CN=${organiser.name}:mailto:${organiser.email}`,
		'UID:practice-invitation@quarrystone.example',
		`SUMMARY:${summary}`,
		`LOCATION:${location.replace(/,/gu, '\\,')}`,
		'STATUS:CONFIRMED',
		'SEQUENCE:0',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	].join('\r\n');
}

function utcStamp(date: Date): string {
	return `${date.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}
