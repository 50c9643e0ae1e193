import { expect, test } from 'vitest';
import { instantsOf } from '../../src/recognise/when/zone-sums.ts';
import { readGeneralZone, readZone } from '../../src/recognise/when/zones.ts';

test.each([
	[' AEDT', 'Australia/Sydney', 'Australia/Sydney'],
	[' EST', 'America/New_York', 'America/New_York'],
	[' EST', 'Europe/London', 'America/New_York'],
	[' IST sharp', 'Europe/Dublin', 'Europe/Dublin'],
	[' IST', 'Asia/Kolkata', 'Asia/Kolkata'],
	[' (UTC-06:00)', 'America/Chicago', '-06:00'],
	[' GMT+10', 'Europe/London', '+10:00'],
	[' Europe/London', 'Asia/Tokyo', 'Europe/London'],
	[' (Pacific Time - US & Canada)', 'Europe/London', 'America/Los_Angeles'],
	[' (UK, Ireland, Lisbon Time)', 'Europe/London', 'Europe/London'],
	[' Mumbai Local Time', 'Europe/London', 'Asia/Kolkata'],
	[' Houston time', 'America/Phoenix', 'America/Chicago'],
	[' your time in Perth', 'Australia/Perth', 'Australia/Perth'],
	[' Sydney = 11am', 'Australia/Perth', 'Australia/Sydney'],
])('"1pm%s" of a reader in %s is told in %s', (after, reader, expected) => {
	expect(readZone(`1pm${after}`, 3, reader)?.zones[0]).toBe(expected);
});

test.each([' Victoria Street', ', Sydney office', ' with Jane', ' on Friday', ' - 2pm', ' Perth Street'])(
	'"1pm%s" tells no zone',
	(after) => {
		expect(readZone(`1pm${after}`, 3, 'Europe/London')).toBeNull();
	},
);

test('an abbreviation of several countries is ambiguous unless it is the reader’s own', () => {
	expect(readZone('1pm IST', 3, 'Europe/London')?.ambiguous).toBe(true);
	expect(readZone('1pm IST', 3, 'Asia/Kolkata')?.ambiguous).toBe(false);
});

test.each([
	['All times are Mountain (MDT).', 'America/Denver'],
	['Time zone\t(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
	['Times offered are in Europe/Paris.', 'Europe/Paris'],
])('"%s" tells the zone of the whole mail', (text, expected) => {
	expect(readGeneralZone(text, 0, 'Asia/Tokyo')?.zones[0]).toBe(expected);
});

test('a wall time in a gap has no instant, in an overlap two, else one', () => {
	expect(instantsOf(Date.UTC(2026, 9, 4, 2, 30), 'Australia/Sydney')).toHaveLength(0);
	expect(instantsOf(Date.UTC(2026, 3, 5, 2, 30), 'Australia/Sydney')).toHaveLength(2);
	expect(instantsOf(Date.UTC(2026, 5, 5, 2, 30), 'Australia/Sydney')).toHaveLength(1);
	expect(instantsOf(Date.UTC(2026, 5, 5, 2, 30), 'Nowhere/Atall')).toHaveLength(0);
});
