import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { invitation, sample } from './sample.ts';

const UNNAMED = [
	'BEGIN:VTIMEZONE',
	'TZID:Customized Time Zone',
	'BEGIN:STANDARD',
	'DTSTART:16010101T000000',
	'TZOFFSETFROM:+0545',
	'TZOFFSETTO:+0545',
	'END:STANDARD',
	'END:VTIMEZONE',
];

/** What a mail says that holds an invitation to an interview with these lines. */
function invited({ text = 'See you then.', zone = [] as string[], method = 'REQUEST' }, ...lines: string[]) {
	const calendar = invitation(
		`METHOD:${method}`,
		...zone,
		'BEGIN:VEVENT',
		'SUMMARY:Interview - Analyst',
		...lines,
		'END:VEVENT',
	);
	return recognise(sample({ subject: 'Invitation: Interview - Analyst', text, calendar }));
}

const AT_TWO = ['DTSTART:20260316T140000Z', 'DTEND:20260316T150000Z'];

describe('the time of an invitation', () => {
	test('in a zone of Windows is that zone’s, without a definition too', () => {
		const { when, doubts } = invited({}, 'DTSTART;TZID=AUS Eastern Standard Time:20260316T140000');
		expect(when?.value).toMatchObject({ start: '2026-03-16T03:00:00.000Z', timeZone: 'Australia/Sydney' });
		expect(doubts).toEqual([]);
	});

	test('in a zone that the part defines is that of the definition', () => {
		const { when, doubts } = invited({ zone: UNNAMED }, 'DTSTART;TZID=Customized Time Zone:20260316T140000');
		expect(when?.value).toMatchObject({ start: '2026-03-16T08:15:00.000Z', timeZone: '+05:45' });
		expect(doubts).toEqual([]);
	});

	test('in a defined zone with the reader’s clock is shown in the reader’s zone', () => {
		const zone = UNNAMED.map((line) => line.replace('+0545', '+0000'));
		const { when } = invited({ zone }, 'DTSTART;TZID=Customized Time Zone:20260316T140000');
		expect(when?.value).toMatchObject({ start: '2026-03-16T14:00:00.000Z', timeZone: 'Europe/London' });
	});

	test.each([
		['in a zone that nobody knows', 'DTSTART;TZID=Customized Time Zone:20260316T140000'],
		['without a zone', 'DTSTART:20260316T140000'],
	])('%s is asked about', (_, line) => {
		const { when, doubts } = invited({}, line);
		expect(when?.value).toMatchObject({ startLocal: '2026-03-16T14:00', zoneSource: 'reader' });
		expect(doubts).toContain('zone-assumed');
	});

	test('without a zone is in the one that the text states', () => {
		const text = 'Your interview is on Monday 16 March at 2pm AEDT.';
		const { when, doubts } = invited({ text }, 'DTSTART:20260316T140000');
		expect(when?.value).toMatchObject({ start: '2026-03-16T03:00:00.000Z', zoneSource: 'abbreviation' });
		expect(doubts).not.toContain('zone-assumed');
	});

	test('in a named zone with another clock of its own is a doubt', () => {
		const zone = UNNAMED.map((line) => line.replace('Customized Time Zone', 'Europe/Paris'));
		const { when, doubts } = invited({ zone }, 'DTSTART;TZID=Europe/Paris:20260316T140000');
		expect(when?.value.start).toBe('2026-03-16T13:00:00.000Z');
		expect(when?.confidence).toBeLessThan(0.75);
		expect(doubts).toContain('calendar-zone-contradicts');
	});

	test.each([
		['is skipped', '20260329T013000', 'time-does-not-exist'],
		['comes twice', '20261025T013000', 'time-happens-twice'],
	])('that %s when the clocks change is a doubt', (_, time, doubt) => {
		expect(invited({}, `DTSTART;TZID=Europe/London:${time}`).doubts).toContain(doubt);
	});

	test('that repeats is its first, and says so', () => {
		const { when, doubts } = invited({}, ...AT_TWO, 'RRULE:FREQ=SECONDLY');
		expect(when?.value.start).toBe('2026-03-16T14:00:00.000Z');
		expect(doubts).toContain('calendar-repeats');
		expect(invited({}, ...AT_TWO).doubts).not.toContain('calendar-repeats');
	});

	test('ends nowhere where its end is before its start', () => {
		const { when } = invited({}, 'DTSTART:20260316T140000Z', 'DTEND:20260316T130000Z');
		expect(when?.value).toMatchObject({ start: '2026-03-16T14:00:00.000Z', end: null });
	});
});

describe('text and invitation', () => {
	test.each([
		['another hour', 'Your interview is confirmed for Monday 16 March at 3pm.'],
		['another day', 'We look forward to your interview on Tuesday 17 March at 2pm.'],
		['another zone', 'Your interview is on Monday 16 March at 2pm CET.'],
	])('that name %s contradict each other', (_, text) => {
		const { when, doubts } = invited({ text }, ...AT_TWO);
		expect(when?.value.start).toBe('2026-03-16T14:00:00.000Z');
		expect(doubts).toContain('calendar-contradicts');
	});

	test.each([
		['the same', 'Your interview is on Monday 16 March at 2pm.', AT_TWO],
		['the same in another zone', 'Your interview is on Monday 16 March at 3pm CET.', AT_TWO],
		[
			'the same clock, the zone by the invitation alone',
			'Your interview is on Monday 16 March at 2pm.',
			['DTSTART;TZID=Asia/Tokyo:20260316T140000'],
		],
	])('that name %s agree', (_, text, lines) => {
		expect(invited({ text }, ...lines).doubts).not.toContain('calendar-contradicts');
	});

	test('of whole days leave the hour to the text, on those days', () => {
		const days = ['DTSTART;VALUE=DATE:20260316', 'DTEND;VALUE=DATE:20260318'];
		const on = (day: string) => invited({ text: `Your interview is on ${day} March at 2pm.` }, ...days);
		expect(on('Tuesday 17').when?.value.startLocal).toBe('2026-03-17T14:00');
		expect(on('Tuesday 17').doubts).not.toContain('calendar-contradicts');
		expect(on('Wednesday 18').doubts).toContain('calendar-contradicts');
	});
});

describe('what an invitation does', () => {
	test.each([
		['REQUEST', 'confirmed'],
		['PUBLISH', 'confirmed'],
		['CANCEL', 'cancelled'],
		['REPLY', 'none'],
		['COUNTER', 'none'],
		['DECLINECOUNTER', 'none'],
		['REFRESH', 'none'],
	])('with METHOD:%s is %s', (method, kind) => {
		const text = 'Your interview is on Monday 16 March at 2pm.';
		expect(invited({ method, text }, ...AT_TWO).kind).toBe(kind);
	});

	test('with STATUS:CANCELLED cancels', () => {
		expect(invited({}, ...AT_TWO, 'STATUS:CANCELLED').kind).toBe('cancelled');
	});

	test('tells UID and sequence, so that mails about one event find each other', () => {
		expect(invited({ method: 'CANCEL' }, ...AT_TWO, 'UID:a@b', 'SEQUENCE:3')).toMatchObject({
			calendarUid: 'a@b',
			sequence: 3,
		});
		expect(invited({}, ...AT_TWO)).toMatchObject({ calendarUid: null, sequence: 0 });
		const plain = sample({ subject: 'Interview', text: 'Your interview is on Monday 16 March at 2pm.' });
		expect(recognise(plain)).toMatchObject({ kind: 'confirmed', calendarUid: null, sequence: null });
	});
});
