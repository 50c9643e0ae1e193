import { describe, expect, test } from 'vitest';
import { movedTo } from '../../src/journal/moved-to.ts';
import {
	addDays,
	daysBetween,
	instantAt,
	localDate,
	minutesOfDay,
	weekday,
} from '../../src/journal/wall-time.ts';
import { when } from './samples.ts';

test.each([
	['2026-12-03T12:59:00.000Z', 'Australia/Sydney', '2026-12-03'],
	['2026-12-03T13:00:00.000Z', 'Australia/Sydney', '2026-12-04'],
	['2026-12-03T04:59:00.000Z', 'America/New_York', '2026-12-02'],
	['2026-12-03T23:00:00.000Z', '+10:00', '2026-12-04'],
	['2026-12-03T23:00:00.000Z', 'Etc/Unknown', '2026-12-03'],
])('%s falls in %s on %s', (instant, zone, date) => {
	expect(localDate(instant, zone)).toBe(date);
});

test.each([
	['2026-10-03', '09:00', 'Australia/Sydney', '2026-10-02T23:00:00.000Z'],
	['2026-10-04', '09:00', 'Australia/Sydney', '2026-10-03T22:00:00.000Z'],
	['2026-10-04', '02:30', 'Australia/Sydney', '2026-10-03T16:30:00.000Z'],
	['2026-11-01', '09:00', 'America/New_York', '2026-11-01T14:00:00.000Z'],
	['2026-06-01', '09:00', 'Asia/Kolkata', '2026-06-01T03:30:00.000Z'],
	['2026-06-01', '09:00', 'Pacific/Auckland', '2026-05-31T21:00:00.000Z'],
])('%s %s in %s is %s', (date, clock, zone, instant) => {
	expect(instantAt(date, clock, zone)).toBe(instant);
});

test('sums of days know leap years and ends of months, and no zone', () => {
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
	expect(daysBetween('2026-10-03', '2026-10-05')).toBe(2);
	expect([weekday('2026-11-22'), weekday('2026-11-23')]).toEqual([7, 1]);
	expect(minutesOfDay('2026-06-01T03:30:00.000Z', 'Asia/Kolkata')).toBe(540);
});

describe('an interview at another time', () => {
	test('keeps its length and its zone', () => {
		expect(movedTo(when, '2026-12-04T15:30')).toEqual({
			...when,
			start: '2026-12-04T04:30:00.000Z',
			end: '2026-12-04T05:30:00.000Z',
			startLocal: '2026-12-04T15:30',
			endLocal: '2026-12-04T16:30',
		});
	});

	test('has no end if it had none', () => {
		expect(movedTo({ ...when, end: null, endLocal: null }, '2026-12-04T15:30')).toMatchObject({ end: null });
	});

	test.each(['', '2026-02-31T10:00', '2026-12-04', '2026-12-04T24:00', 'soon'])(
		'is refused for "%s"',
		(local) => {
			expect(movedTo(when, local)).toBeNull();
		},
	);
});
