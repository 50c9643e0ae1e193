import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../src/recognise/calendar/calendar-part.ts';
import { zoneOfTzid } from '../../src/recognise/calendar/tzid.ts';
import { instantOf } from '../../src/recognise/when/wall.ts';
import { zoneOfWindowsName } from '../../src/recognise/when/windows-zones.ts';
import { invitation } from './sample.ts';

describe('the names of zones', () => {
	test.each([
		['AUS Eastern Standard Time', 'Australia/Sydney'],
		['aus eastern standard time', 'Australia/Sydney'],
		['  GMT Standard Time ', 'Europe/London'],
		['Pacific Standard Time (Mexico)', 'America/Tijuana'],
		['Europe/Paris', 'Europe/Paris'],
		['europe/paris', 'Europe/Paris'],
		['EST5EDT', 'EST5EDT'],
		['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
		['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta', 'America/Argentina/Salta'],
		['tzone://Microsoft/Utc', 'UTC'],
		['GMT', 'UTC'],
		['GMT+0530', '+05:30'],
		['UTC-3', '-03:00'],
		['(UTC+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
		['(GMT-08.00) Pacific Time (US & Canada)/Tijuana', 'America/Los_Angeles'],
		['(UTC-03:00) City of Buenos Aires', 'America/Buenos_Aires'],
		['(UTC+08:00) Kuala Lumpur, Singapore', 'Asia/Kuala_Lumpur'],
		['(UTC) Coordinated Universal Time', 'UTC'],
		['(UTC-09:00) Alaska', 'America/Anchorage'],
		['CET', 'Europe/Paris'],
	])('TZID "%s" is %s', (tzid, expected) => {
		expect(zoneOfTzid(tzid)).toBe(expected);
	});

	test.each([
		'Customized Time Zone',
		'tzone://Microsoft/Custom',
		'Eastern',
		'EST',
		'IST',
		'(UTC-05:00) Atlantis',
		'(UTC+05:00) Canberra, Melbourne, Sydney',
		'GMT +0100 (Standard) / GMT +0200 (Daylight)',
		'America/Nowhere',
		'Foo-10',
		'constructor',
		'constructor standard time',
		'/',
		'',
	])('TZID "%s" alone tells no zone', (tzid) => {
		expect(zoneOfTzid(tzid)).toBeNull();
	});

	/** One of each part of the world; all are names of CLDR's windowsZones. */
	test.each([
		['Yukon Standard Time', 'America/Whitehorse'],
		['Turks And Caicos Standard Time', 'America/Grand_Turk'],
		['Central Brazilian Standard Time', 'America/Cuiaba'],
		['Sao Tome Standard Time', 'Africa/Sao_Tome'],
		['South Sudan Standard Time', 'Africa/Juba'],
		['West Bank Standard Time', 'Asia/Hebron'],
		['Russia Time Zone 10', 'Asia/Srednekolymsk'],
		['Qyzylorda Standard Time', 'Asia/Qyzylorda'],
		['Aus Central W. Standard Time', 'Australia/Eucla'],
		['Chatham Islands Standard Time', 'Pacific/Chatham'],
		['UTC-11', 'Etc/GMT+11'],
		['UTC+13', 'Etc/GMT-13'],
		['Russia Time Zone 10 Standard Time', undefined],
		['Yukon', undefined],
	])('Windows’ "%s" is %s', (name, zone) => {
		expect(zoneOfWindowsName(name)).toBe(zone);
	});
});

/** Clocks a quarter of an hour past those of Sydney, which no IANA zone keeps. */
const ODD = (tzid: string, ...rules: string[]) => [
	'BEGIN:VTIMEZONE',
	`TZID:${tzid}`,
	'BEGIN:STANDARD',
	'DTSTART:16010101T030000',
	'TZOFFSETFROM:+1115',
	'TZOFFSETTO:+1015',
	rules[0] ?? 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4',
	'END:STANDARD',
	'BEGIN:DAYLIGHT',
	'DTSTART:16010101T020000',
	'TZOFFSETFROM:+1015',
	'TZOFFSETTO:+1115',
	rules[1] ?? 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=10',
	'END:DAYLIGHT',
	'END:VTIMEZONE',
];

function startOf(tzid: string, time: string, zone: readonly string[] = []) {
	const lines = ['BEGIN:VEVENT', `DTSTART;TZID=${tzid}:${time}`, 'END:VEVENT'];
	return readCalendar(invitation(...zone, ...lines))?.start;
}

describe('a zone that the calendar part defines', () => {
	test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', 'Office'])(
		'gives "%s" its offset',
		(tzid) => {
			expect(startOf(`"${tzid}"`, '20260708T090000', ODD(tzid))?.timeZone).toBe('+10:15');
			expect(startOf(`"${tzid}"`, '20261118T090000', ODD(tzid))?.timeZone).toBe('+11:15');
			expect(startOf(`"${tzid}"`, '20261118T090000')?.timeZone).toBeNull();
		},
	);

	test.each([
		['before the last Sunday', '20261024T090000', '+02:00'],
		['on it, before the change', '20261025T013000', '+02:00'],
		['on it, after the change', '20261025T090000', '+01:00'],
		['in a gap: as before it', '20260329T023000', '+01:00'],
		['in winter, after new year', '20270105T090000', '+01:00'],
	])('changes its clocks by the last Sunday of a month: %s', (_, time, offset) => {
		const zone = [
			'BEGIN:VTIMEZONE\r\nTZID:C',
			'BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19700329T020000',
			'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT',
			'BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19701025T030000',
			'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;WKST=MO;INTERVAL=1\r\nEND:STANDARD\r\nEND:VTIMEZONE',
		];
		expect(startOf('C', time, zone)?.timeZone).toBe(offset);
	});

	test.each([
		[
			'a Sunday from the eighth on',
			'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU',
			'+11:15',
		],
		['a day of the month', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=5', '+10:15'],
		['a rule that has ended', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20200101T000000Z', '+11:15'],
		['dates alone', 'RDATE:20250406T030000,20260405T030000', '+10:15'],
	])('changes its clocks by %s', (_, rule, offset) => {
		expect(startOf('C', '20260408T090000', ODD('C', rule))?.timeZone).toBe(offset);
	});

	test('whose every onset is still to come has the offset before the first', () => {
		const zone = [
			'BEGIN:VTIMEZONE\r\nTZID:C\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T020000',
			'TZOFFSETFROM:+0145\r\nTZOFFSETTO:+0245\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE',
		];
		expect(startOf('C', '20260210T090000', zone)?.timeZone).toBe('+01:45');
	});

	test.each([
		['a rule nobody can follow', ODD('C', 'RRULE:FREQ=YEARLY;BYSETPOS=3;BYMONTH=4;BYDAY=SU')],
		['a rule of every second', ODD('C', 'RRULE:FREQ=SECONDLY')],
		['no offsets', ['BEGIN:VTIMEZONE', 'TZID:C', 'BEGIN:STANDARD', 'END:STANDARD', 'END:VTIMEZONE']],
		['no observance', ['BEGIN:VTIMEZONE', 'TZID:C', 'END:VTIMEZONE']],
		['another name', ODD('D')],
	])('with %s tells no zone', (_, zone) => {
		expect(startOf('C', '20261118T090000', zone)?.timeZone).toBeNull();
	});

	test('that says which IANA zone it follows is that zone', () => {
		const zone = ODD('C').toSpliced(2, 0, 'X-LIC-LOCATION:Australia/Sydney');
		expect(startOf('C', '20261118T090000', zone)).toMatchObject({
			timeZone: 'Australia/Sydney',
			zoneContradicts: true,
		});
	});
});

describe('a known name beside a definition', () => {
	const sydney = (offset: string) =>
		ODD('AUS Eastern Standard Time').map((line) => line.replace('+1115', offset).replace('+1015', '+1000'));

	test('keeps its own clock; another offset at that time contradicts it', () => {
		const tzid = 'AUS Eastern Standard Time';
		expect(startOf(tzid, '20261118T090000', sydney('+1100'))).toMatchObject({
			timeZone: 'Australia/Sydney',
			zoneContradicts: false,
		});
		expect(startOf(tzid, '20261118T090000', sydney('+0100'))).toMatchObject({
			timeZone: 'Australia/Sydney',
			zoneContradicts: true,
		});
		expect(startOf(tzid, '20260708T090000', sydney('+0100'))?.zoneContradicts).toBe(false);
	});

	test.each(['20260405T023000', '20261004T023000'])(
		'does not contradict it while the clocks change (%s)',
		(time) => {
			expect(startOf('AUS Eastern Standard Time', time, sydney('+1100'))?.zoneContradicts).toBe(false);
		},
	);
});

test.each(['"(UTC+10:00) Canberra, Melbourne, Sydney"', '(UTC+10:00) Canberra, Melbourne, Sydney'])(
	'a colon and commas in TZID=%s are part of the name',
	(tzid) => {
		const start = startOf(tzid, '20261118T090000');
		expect(start).toMatchObject({ wall: Date.UTC(2026, 10, 18, 9), timeZone: 'Australia/Sydney' });
		expect(instantOf(start?.wall ?? 0, start?.timeZone ?? '')).toBe(Date.UTC(2026, 10, 17, 22));
	},
);
