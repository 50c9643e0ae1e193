import { expect, test } from 'vitest';
import { ianaName, readCalendar } from '../../src/recognise/calendar/calendar-part.ts';
import { invitation } from './sample.ts';

const EVENT = [
	'BEGIN:VEVENT',
	'DTSTART;TZID=GMT Standard Time:20261118T090000',
	'DTEND;TZID=GMT Standard Time:20261118T100000',
	'SUMMARY:Interview\\, second',
	'END:VEVENT',
];

test('the event counts, not the times of its zone or its alarm', () => {
	const zone = [
		'BEGIN:VTIMEZONE',
		'TZID:GMT Standard Time',
		'BEGIN:STANDARD',
		'DTSTART:16010101T020000',
		'END:STANDARD',
		'END:VTIMEZONE',
	];
	const alarm = ['BEGIN:VALARM', 'DESCRIPTION:REMINDER', 'END:VALARM'];
	const part = readCalendar(
		invitation('METHOD:REQUEST', ...zone, ...EVENT.slice(0, 4), ...alarm, 'END:VEVENT'),
	);
	expect(part?.start).toMatchObject({ wall: Date.UTC(2026, 10, 18, 9), timeZone: 'Europe/London' });
	expect(part).toMatchObject({ method: 'REQUEST', summary: 'Interview, second', description: '' });
});

test('folded lines are joined, whatever ends them', () => {
	for (const end of ['\r\n', '\n', '\r']) {
		const part = readCalendar(
			['BEGIN:VEVENT', 'LOCATION:https://zoom.us/', ' j/1', '\t2', 'END:VEVENT'].join(end),
		);
		expect(part?.location).toBe('https://zoom.us/j/12');
	}
});

test('the span of the start stands in the calendar part', () => {
	const calendar = invitation(...EVENT);
	const start = readCalendar(calendar)?.start;
	expect(calendar.slice(start?.spanStart, start?.spanEnd)).toContain('20261118T090000');
});

test.each([
	['GMT Standard Time', 'Europe/London'],
	['aus eastern standard time', 'Australia/Sydney'],
	['Europe/Paris', 'Europe/Paris'],
	['(UTC+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
	['Customized Time Zone', null],
	['tzone://Microsoft/Custom', null],
])('TZID "%s" is %s', (tzid, expected) => {
	expect(ianaName(tzid)).toBe(expected);
});

test.each([
	'DTSTART:20260231T090000Z',
	'DTSTART:20261301T090000Z',
	'DTSTART:20260101T250000Z',
	'DTSTART;TZID=Europe/Paris:20260101T090000Z',
	'DTSTART;VALUE=DATE:20260101',
	'DTSTART:',
])('"%s" is no time', (line) => {
	expect(readCalendar(invitation('BEGIN:VEVENT', line, 'END:VEVENT'))?.start).toBeNull();
});

test.each([
	['PT45M', 45],
	['PT1H30M', 90],
])('a duration of %s ends %i minutes later', (duration, minutes) => {
	const part = readCalendar(
		invitation('BEGIN:VEVENT', 'DTSTART:20260101T090000Z', `DURATION:${duration}`, 'END:VEVENT'),
	);
	expect(part?.end?.wall).toBe(Date.UTC(2026, 0, 1, 9, minutes));
});

test.each(['-PT1H', 'P400D', 'PT', ''])('a duration of "%s" gives no end', (duration) => {
	const part = readCalendar(
		invitation('BEGIN:VEVENT', 'DTSTART:20260101T090000Z', `DURATION:${duration}`, 'END:VEVENT'),
	);
	expect(part?.end).toBeNull();
});

test('a sequence that is no number counts as none', () => {
	expect(readCalendar(invitation('BEGIN:VEVENT', 'SEQUENCE:abc', 'END:VEVENT'))?.sequence).toBe(0);
});

test('no event, no calendar part', () => {
	expect(readCalendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBeNull();
	expect(readCalendar(null)).toBeNull();
	expect(readCalendar(`BEGIN:VEVENT\n${'x'.repeat(2_000_000)}`)).toBeNull();
});
