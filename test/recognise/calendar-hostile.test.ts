import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from '../../src/recognise/calendar/calendar-part.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { invitation, sample } from './sample.ts';

const NAMES = [
	'BEGIN',
	'END',
	'DTSTART',
	'DTEND;TZID=C',
	'DTSTART;TZID="C"',
	'DTSTART;VALUE=DATE',
	'DURATION',
	'RRULE',
	'RDATE',
	'RECURRENCE-ID',
	'TZID',
	'TZOFFSETFROM',
	'TZOFFSETTO',
	'X-LIC-LOCATION',
	'METHOD',
	'STATUS',
	'SEQUENCE',
	'UID',
	'ORGANIZER;CN="a:b"',
	'DESCRIPTION;ALTREP="',
	'LOCATION',
	'URL',
	'CONFERENCE',
];
const VALUES = [
	'VCALENDAR',
	'VEVENT',
	'VTIMEZONE',
	'STANDARD',
	'DAYLIGHT',
	'VALARM',
	'20261118T090000',
	'20261118T090000Z',
	'16010101T020000',
	'00000000T000000',
	'20260231',
	'+1100',
	'-9999',
	'PT1H',
	'-P9999999999D',
	'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
	'FREQ=YEARLY;BYDAY=9ZZ;UNTIL=99999999',
	'FREQ=SECONDLY;COUNT=1000000000',
	'C',
	'Europe/Paris',
	'(UTC+10:00) Sydney',
	'https://zoom.us/j/1',
	'javascript:alert(1)',
	'99999999999999999999',
	'REQUEST',
	'\\n<b>\\',
];

const contentLine = fc
	.tuple(
		fc.constantFrom(...NAMES),
		fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 30 })),
		fc.constantFrom('\r\n', '\n', '\r', '\r\n ', '\n\t', '\r\n\r\n'),
	)
	.map(([name, value, end]) => `${name}:${value}${end}`);

const zone = fc
	.array(contentLine, { maxLength: 6 })
	.map(
		(lines) => `BEGIN:VTIMEZONE\nTZID:C\nBEGIN:STANDARD\n${lines.join('')}\nEND:STANDARD\nEND:VTIMEZONE\n`,
	);

const event = fc
	.array(contentLine, { maxLength: 12 })
	.map((lines) => `BEGIN:VEVENT\n${lines.join('')}\nEND:VEVENT\n`);

const calendar = fc
	.array(fc.oneof(contentLine, zone, event), { maxLength: 8 })
	.map((parts) => `BEGIN:VCALENDAR\n${parts.join('')}END:VCALENDAR\n`);

test('whatever a calendar part holds, it is read to capped fields and real times', () => {
	fc.assert(
		fc.property(calendar, (given) => {
			const part = readCalendar(given);
			if (part === null) return true;
			const times = [part.start, part.end].filter((time) => time !== null);
			return (
				(part.uid ?? '').length <= 255 &&
				part.summary.length <= 200 &&
				part.description.length <= 10_000 &&
				Number.isSafeInteger(part.sequence) &&
				times.every(({ wall, spanStart, spanEnd }) => !Number.isNaN(wall) && spanStart < spanEnd)
			);
		}),
		{ numRuns: 3_000 },
	);
});

test('whatever a calendar part holds, a mail with it is recognised, and its link is https', () => {
	fc.assert(
		fc.property(calendar, (given) => {
			const { when, joinUrl } = recognise(
				sample({ subject: 'Interview', text: 'at 10:00', calendar: given }),
			);
			const link = joinUrl?.value ?? 'https://none.example';
			return (when === null || !Number.isNaN(Date.parse(when.value.start))) && link.startsWith('https://');
		}),
		{ numRuns: 500 },
	);
});

const MUCH = 950_000;
const repeated = (piece: string) => piece.repeat(Math.floor(MUCH / piece.length));

/** Each of these took a calendar library seconds, or would where a list is searched for each of its items. */
test.each([
	['events', repeated('BEGIN:VEVENT\nUID:a\nEND:VEVENT\n')],
	['folded lines', `BEGIN:VEVENT\nDESCRIPTION:a\n${repeated(' a\n')}END:VEVENT\n`],
	['nested components', repeated('BEGIN:X\n')],
	['one long value', `BEGIN:VEVENT\nDESCRIPTION:${repeated('a')}\nEND:VEVENT\n`],
	['tags', `BEGIN:VEVENT\nDESCRIPTION:${repeated('<a href="https:')}\nEND:VEVENT\n`],
	['addresses', `BEGIN:VEVENT\nDESCRIPTION:${repeated('https://zoom.us/j/1 ')}\nEND:VEVENT\n`],
	['parameters', `BEGIN:VEVENT\nDTSTART${repeated(';TZID="')}:20260316T140000\nEND:VEVENT\n`],
	['empty lines', `BEGIN:VEVENT\n${repeated('\r')}END:VEVENT\n`],
	['zones', `${repeated('BEGIN:VTIMEZONE\nTZID:C\nEND:VTIMEZONE\n')}BEGIN:VEVENT\nEND:VEVENT\n`],
	[
		'onsets',
		`BEGIN:VTIMEZONE\nTZID:C\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n${repeated('RDATE:20260101T000000,20260102T000000\n')}END:STANDARD\nEND:VTIMEZONE\n`,
	],
	['ends', repeated('END:VEVENT\n')],
	['lines that are none', repeated('x\n')],
])(
	'nearly a megabyte of %s is read in a moment',
	(_, lines) => {
		expect(recognise(sample({ text: 'interview at 10:00', calendar: lines })).kind).toBeTypeOf('string');
	},
	2_000,
);

test('of many events the first ones are read, and of too large a part nothing', () => {
	const event = 'BEGIN:VEVENT\r\nDTSTART:20261118T090000Z\r\nEND:VEVENT\r\n';
	expect(readCalendar(event.repeat(15_000))?.start?.wall).toBe(Date.UTC(2026, 10, 18, 9));
	expect(readCalendar(event.repeat(50_000))).toBeNull();
	expect(readCalendar(invitation(`DESCRIPTION:${'x'.repeat(8_000_000)}`, event))).toBeNull();
});
