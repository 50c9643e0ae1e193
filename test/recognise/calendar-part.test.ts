import { describe, expect, test } from 'vitest';
import { isAnswer, readCalendar } from '../../src/recognise/calendar/calendar-part.ts';
import { invitation } from './sample.ts';

const TIMES = ['DTSTART:20261118T090000Z', 'DTEND:20261118T100000Z'];

/** The only event of a request, with the given lines behind its times. */
function event(...lines: string[]) {
	return readCalendar(invitation('METHOD:REQUEST', 'BEGIN:VEVENT', ...TIMES, ...lines, 'END:VEVENT'));
}

/** An event of nothing but the given lines. */
function bare(...lines: string[]) {
	return readCalendar(invitation('BEGIN:VEVENT', ...lines, 'END:VEVENT'));
}

const wall = (...time: [number, number, number, number?]) => Date.UTC(2026, ...time);

describe('content lines', () => {
	test.each([
		['CR LF', '\r\n'],
		['LF', '\n'],
		['CR', '\r'],
		['CR CR LF', '\r\r\n'],
	])('lines ended by %s are read, and folded ones are joined', (_, end) => {
		const lines = ['BEGIN:VEVENT', 'LOCATION:https://zoom.us/', ' j/1', '\t2', 'END:VEVENT', ''];
		expect(readCalendar(lines.join(end))?.location).toBe('https://zoom.us/j/12');
	});

	test('a fold between the halves of a character leaves it whole', () => {
		expect(event('SUMMARY:Caf\u00e9 \ud83d', ' \ude00 talk')?.summary).toBe('Caf\u00e9 \ud83d\ude00 talk');
		expect(event('SUMMARY:Caf\ufffd', ' \ufffd talk', 'UID:a')).toMatchObject({ uid: 'a' });
	});

	test('a byte order mark, names in lower case and spaces around words change nothing', () => {
		const part = readCalendar(
			'\ufeffbegin:vcalendar\nmethod: request \nbegin:vevent \ndtstart:20261118T090000Z\nend:vevent\nend:vcalendar',
		);
		expect(part).toMatchObject({ method: 'REQUEST', start: { wall: wall(10, 18, 9) } });
	});

	test('a stray empty line ends neither a folded line nor the event', () => {
		expect(event('SUMMARY:Second', '', ' interview', '', 'UID:a')).toMatchObject({
			summary: 'Secondinterview',
			uid: 'a',
		});
	});

	test('a line that is none is left out', () => {
		expect(event('no colon', ':', ';X=1:', '=:', 'UID:a')?.uid).toBe('a');
	});
});

describe('the event', () => {
	test('counts, not the times of its zone or its alarm', () => {
		const zone = ['BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'DTSTART:16010101T020000', 'END:STANDARD'];
		const alarm = ['BEGIN:VALARM', 'DESCRIPTION:REMINDER', 'ACTION:EMAIL', 'SUMMARY:Spam', 'END:VALARM'];
		const part = readCalendar(
			invitation(
				'METHOD:REQUEST',
				...zone,
				'END:VTIMEZONE',
				'BEGIN:VEVENT',
				...alarm,
				...TIMES,
				'END:VEVENT',
			),
		);
		expect(part).toMatchObject({ start: { wall: wall(10, 18, 9) }, summary: '', description: '' });
	});

	test('without its END is none, nor is one whose alarm has none', () => {
		expect(readCalendar(`BEGIN:VEVENT\n${TIMES.join('\n')}`)).toBeNull();
		expect(event('BEGIN:VALARM', 'TRIGGER:-PT15M')).toBeNull();
	});

	test('that was read whole stands, whatever follows it', () => {
		const whole = invitation('BEGIN:VEVENT', ...TIMES, 'END:VEVENT');
		for (const rest of ['END:VEVENT', 'BEGIN:VEVENT', 'BEGIN:VEVENT\r\nUID:b', '\u0000'])
			expect(readCalendar(whole + rest)?.start?.wall).toBe(wall(10, 18, 9));
	});

	test('where there is none, there is no calendar part', () => {
		expect(readCalendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBeNull();
		expect(readCalendar('BEGIN:VTODO\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VTODO')).toBeNull();
		expect(readCalendar('')).toBeNull();
		expect(readCalendar(null)).toBeNull();
	});

	test('its start stands where the span says', () => {
		const calendar = invitation('BEGIN:VEVENT', ...TIMES, 'END:VEVENT');
		const start = readCalendar(calendar)?.start;
		expect(calendar.slice(start?.spanStart, start?.spanEnd)).toBe('DTSTART:20261118T090000Z');
	});
});

describe('method, UID and sequence', () => {
	test.each(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH', 'reply'])(
		'METHOD:%s invites to nothing',
		(method) => {
			const part = readCalendar(invitation(`METHOD:${method}`, 'BEGIN:VEVENT', ...TIMES, 'END:VEVENT'));
			expect(part !== null && isAnswer(part)).toBe(true);
		},
	);

	test.each(['REQUEST', 'PUBLISH', 'CANCEL', 'ADD', 'X-OTHER'])('METHOD:%s is about an event', (method) => {
		const part = readCalendar(invitation(`METHOD:${method}`, 'BEGIN:VEVENT', ...TIMES, 'END:VEVENT'));
		expect(part !== null && isAnswer(part)).toBe(false);
		expect(part?.method).toBe(method);
	});

	test('a METHOD inside the event is not that of the message', () => {
		const part = readCalendar(invitation('BEGIN:VEVENT', 'METHOD:CANCEL', ...TIMES, 'END:VEVENT'));
		expect(part?.method).toBeNull();
	});

	test.each([
		['UID:abc@acme.example', 'abc@acme.example'],
		['UID:', null],
		['X-NO-UID:1', null],
		[`UID:${'u'.repeat(10_000)}`, 'u'.repeat(255)],
	])('"%.30s" gives a UID of at most 255 characters, or none', (line, uid) => {
		expect(event(line)?.uid).toBe(uid);
	});

	test.each([
		['3', 3],
		[' 4 ', 4],
		['abc', 0],
		['-1', 0],
		['1099511627776', 0],
		['2147483647', 2_147_483_647],
		['2147483648', 0],
		['1e3', 0],
		['', 0],
	])('SEQUENCE:%s is %i', (written, sequence) => {
		expect(event(`SEQUENCE:${written}`)?.sequence).toBe(sequence);
	});
});

describe('times that are none', () => {
	test.each([
		['31 February', '20260231T090000Z'],
		['29 February of a common year', '20270229T090000'],
		['the thirteenth month', '20261301T090000Z'],
		['the hour 25', '20260101T250000Z'],
		['minute 60', '20260101T096000Z'],
		['year 26', '00260101T090000Z'],
		['nothing', ''],
		['words', 'tomorrow'],
	])('%s starts nothing', (_, value) => {
		expect(bare(`DTSTART:${value}`)).toMatchObject({ start: null, days: null });
	});

	test('29 February of a leap year is a day', () => {
		expect(bare('DTSTART:20280229T090000Z')?.start?.wall).toBe(Date.UTC(2028, 1, 29, 9));
	});

	test('a Z beside a zone that is not UTC makes no time', () => {
		expect(bare('DTSTART;TZID=Europe/Paris:20260101T090000Z')?.start).toBeNull();
		expect(bare('DTSTART;TZID=Etc/UTC:20260101T090000Z')?.start?.timeZone).toBe('UTC');
	});

	test('a time without a zone is floating', () => {
		expect(bare('DTSTART:20260101T090000')?.start).toMatchObject({ wall: wall(0, 1, 9), timeZone: null });
	});
});

describe('days without a time', () => {
	const day = (date: number) => ({ year: 2026, month: 11, day: date });
	test.each([
		['VALUE=DATE', ['DTSTART;VALUE=DATE:20261118'], 18],
		['a date without a word of it', ['DTSTART:20261118'], 18],
		['VALUE=DATE until the day after', ['DTSTART;VALUE=DATE:20261118', 'DTEND;VALUE=DATE:20261119'], 18],
		['three days', ['DTSTART;VALUE=DATE:20261118', 'DTEND;VALUE=DATE:20261121'], 20],
		['an end before the start', ['DTSTART;VALUE=DATE:20261118', 'DTEND;VALUE=DATE:20261101'], 18],
		['midnight to midnight', ['DTSTART:20261118T000000', 'DTEND:20261119T000000'], 18],
		['Outlook’s mark', ['DTSTART:20261118T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'], 18],
	])('%s are kept as days', (_, lines, last) => {
		expect(bare(...lines)).toMatchObject({ start: null, end: null, days: { from: day(18), to: day(last) } });
	});
});

describe('ends', () => {
	test.each([
		['PT45M', 45],
		['PT1H30M', 90],
		['+PT1H', 60],
		['P1DT30M', 1470],
	])('a duration of %s ends %i minutes later', (duration, minutes) => {
		expect(bare('DTSTART:20260101T090000Z', `DURATION:${duration}`)?.end?.wall).toBe(wall(0, 1, 9, minutes));
	});

	test.each(['-PT1H', 'P400D', 'P9W', 'PT', '', 'PT99999999999H', 'P1Y'])(
		'a duration of "%s" gives no end',
		(duration) => {
			expect(bare('DTSTART:20260101T090000Z', `DURATION:${duration}`)?.end).toBeNull();
		},
	);

	test('an event may have no end', () => {
		expect(bare('DTSTART:20260101T090000Z')).toMatchObject({ end: null, start: { wall: wall(0, 1, 9) } });
	});
});

describe('several events', () => {
	const at = (from: string, to: string, ...lines: string[]) => [
		'BEGIN:VEVENT',
		`DTSTART:202611${from}00Z`,
		`DTEND:202611${to}00Z`,
		...lines,
		'END:VEVENT',
	];
	const hours = (...lines: string[]) => {
		const part = readCalendar(invitation(...lines));
		const hour = (time: number | undefined) => (time === undefined ? null : new Date(time).getUTCHours());
		return [hour(part?.start?.wall), hour(part?.end?.wall)];
	};

	test.each<[string, string[], number[]]>([
		[
			'that follow each other are one visit',
			[...at('18T0900', '18T1000'), ...at('18T1000', '18T1100')],
			[9, 11],
		],
		[
			'with a lunch between are one visit',
			[...at('18T1100', '18T1200'), ...at('18T1300', '18T1400')],
			[11, 14],
		],
		['in any order are one visit', [...at('18T1000', '18T1100'), ...at('18T0900', '18T1000')], [9, 11]],
		['hours apart: the first counts', [...at('18T0900', '18T1000'), ...at('18T1500', '18T1600')], [9, 10]],
		['of two days: the first counts', [...at('18T0900', '18T1000'), ...at('19T1000', '19T1100')], [9, 10]],
		['that overlap: the first counts', [...at('18T0900', '18T1100'), ...at('18T1000', '18T1200')], [9, 11]],
		[
			'one of them cancelled: it is left out',
			[...at('18T0900', '18T1000'), ...at('18T1000', '18T1100', 'STATUS:CANCELLED')],
			[9, 10],
		],
		[
			'of one UID are no two visits',
			[...at('18T0900', '18T1000', 'UID:a'), ...at('18T1000', '18T1100', 'UID:a')],
			[9, 10],
		],
		[
			'one an exception of the other: the series counts',
			[...at('18T1500', '18T1600', 'RECURRENCE-ID:20261118T140000Z'), ...at('18T0900', '18T1000')],
			[9, 10],
		],
		[
			'all exceptions: the first counts',
			at('18T1500', '18T1600', 'RECURRENCE-ID:20261118T140000Z'),
			[15, 16],
		],
	])('%s', (_, lines, expected) => {
		expect(hours(...lines)).toEqual(expected);
	});

	test.each([
		'FREQ=SECONDLY',
		'FREQ=DAILY;COUNT=1000000000',
		'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3,4,5',
	])('an event by the rule %s is its first time, and repeats', (rule) => {
		expect(event(`RRULE:${rule}`)).toMatchObject({ repeats: true, start: { wall: wall(10, 18, 9) } });
		expect(event()?.repeats).toBe(false);
	});
});

describe('texts are plain', () => {
	test('escapes are undone and tags left out', () => {
		const part = event(
			'SUMMARY:Interview\\, second\\; <b>on site</b>',
			'DESCRIPTION:Hello<br>world\\nTom &amp; Jo <script>alert(1)</script>',
			'X-ALT-DESC;FMTTYPE=text/html:<html><body>No</body></html>',
		);
		expect(part?.summary.replace(/ +/g, ' ')).toBe('Interview, second; on site ');
		expect(part?.description.replace(/ +/g, ' ')).toBe('Hello world\nTom & Jo alert(1) ');
	});

	test('an address behind a tag stays', () => {
		expect(event('DESCRIPTION:<a href="https://zoom.us/j/1">Join</a>')?.description).toContain(
			'https://zoom.us/j/1',
		);
	});

	test('attachments and alternatives are not read', () => {
		const part = event('ATTACH:https://evil.example/x', 'DESCRIPTION;ALTREP="https://evil.example/y":Hello');
		expect(JSON.stringify(part)).not.toContain('evil');
		expect(part?.description).toBe('Hello');
	});

	test('the organiser is told by name and address, each capped', () => {
		expect(event('ORGANIZER;CN="Doe, Jane";X=1:MAILTO:jane@acme.example')).toMatchObject({
			organizerName: 'Doe, Jane',
			organizerEmail: 'jane@acme.example',
		});
		expect(event(`ORGANIZER;CN=${'n'.repeat(9_000)}:mailto:${'e'.repeat(9_000)}`)).toMatchObject({
			organizerName: 'n'.repeat(200),
			organizerEmail: '',
		});
	});
});
