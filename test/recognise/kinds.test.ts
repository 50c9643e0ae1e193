import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/recognise/message.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { ASK_FROM, STATE_FROM } from '../../src/recognise/recognition.ts';
import { invitation, sample } from './sample.ts';

const AT = 'Dear Sam, your interview for Category Buyer';

function kind(text: string, fields: Partial<Message> = {}): string {
	return recognise(sample({ subject: 'Interview', text, ...fields })).kind;
}

describe('grammar tells asking, proposing and confirming apart', () => {
	test.each([
		['Would Friday 13 March at 2.30pm be ok for the interview?', 'proposal'],
		['I have scheduled the interview for Friday 13 March at 2.30pm, tell me if not.', 'confirmed'],
		['Friday 13 March at 2.30pm it is, interview confirmed.', 'confirmed'],
		['Could you do Tuesday 10th at 11am or Wednesday 11th at 3pm for the interview?', 'proposal'],
		[
			'We have these interview slots:\n- Tue 17 March, 10:00\n- Tue 17 March, 14:00\nLet me know your preference.',
			'proposal',
		],
		["I've provisionally held Wednesday at 2pm for the interview, can you confirm that's ok?", 'proposal'],
		['Please use the link below to choose a time for your interview: https://cal.example/x', 'proposal'],
		['Please confirm that you will attend your interview on Friday 13 March at 2.30pm.', 'confirmed'],
		['Can you send me your availability for interviews for the next couple of weeks?', 'none'],
		[`${AT} is on Friday 13 March at 2pm.\nCan't make it? Pick another slot.`, 'confirmed'],
	])('%j is %s', (text, expected) => {
		expect(kind(text)).toBe(expected);
	});
});

describe('a time that replaces another moves, one that falls away cancels', () => {
	test.each([
		[
			"We've had to move your interview from Monday 16 March at 2pm to Wednesday 18 March at 10am.",
			'moved',
			'2026-03-18T10:00',
		],
		[
			'Instead of Friday 13 March 2pm the interview is now Thursday 12 March, 9.30am.',
			'moved',
			'2026-03-12T09:30',
		],
		[
			'Interview date: 17/03/2026 (was 16/03/2026)\nInterview time: 3:20 PM (was 2:45 PM)',
			'moved',
			'2026-03-17T15:20',
		],
		[
			'Was: Tuesday 17 March, 2.30pm\nNow: Wednesday 18 March, 11.30am\nAmended interview details as above.',
			'moved',
			'2026-03-18T11:30',
		],
		['Your interview on Friday 13 March at 2pm has been cancelled.', 'cancelled', null],
		[
			"The client has pulled the role so Thursday's 3.45pm interview won't be going ahead.",
			'cancelled',
			null,
		],
		[
			'We need to postpone the interview on Friday at 2pm, I will come back with a new date.',
			'cancelled',
			null,
		],
	])('%j is %s', (text, expected, startLocal) => {
		const recognition = recognise(sample({ subject: 'Interview', text }));
		expect(recognition.kind).toBe(expected);
		if (startLocal !== null) expect(recognition.when?.value.startLocal).toBe(startLocal);
	});

	test('the time that no longer holds is told', () => {
		const text = 'Your interview moves from Monday 16 March at 2pm to Wednesday 18 March at 10am.';
		expect(recognise(sample({ subject: 'Interview', text })).previousWhen?.value.startLocal).toBe(
			'2026-03-16T14:00',
		);
	});
});

test.each([
	[`A reminder of ${AT} tomorrow at 2pm.`, 'reminder'],
	['Reminder: please select your interview time. Slots remain on 12 March.', 'proposal'],
])('%j is a %s', (text, expected) => {
	expect(kind(text)).toBe(expected);
});

describe('the same words about something else are no interview of the reader', () => {
	test.each([
		['You are interviewing Daniel Obi for Analyst on Friday 13 March at 2pm. Please submit your scorecard.'],
		['Your exit interview is on Friday 13 March at 2pm, as it is your last week.'],
		['Your visa interview is on Friday 13 March at 09:30 at the consulate.'],
		['Parent teacher interviews: Friday 13 March, 3.40pm Ms Lyons.'],
		["I'm a reporter at The Courier and confirm our interview on Friday 13 March at 2pm."],
		['User interview, 45 min, £50 voucher: Friday 13 March at 6pm.'],
		['Thank you for interviewing with us on Friday at 2pm. Unfortunately you were unsuccessful.'],
		['Complete your on-demand video interview by Friday 13 March at 23:59.'],
		['Your interview is confirmed for tomorrow at 10am via Telegram. A refundable deposit is required.'],
		['Thank you for your application. If you are shortlisted, interviews take place on 24 March at 10am.'],
	])('%j', (text) => {
		expect(kind(text)).toBe('none');
	});

	test('ordinary mail is nothing', () => {
		expect(
			kind('Your order will arrive on Thursday 12 March between 10:00 and 12:00.', { subject: 'Order' }),
		).toBe('none');
		expect(kind('', { subject: '' })).toBe('none');
	});

	test('a mail the reader wrote is nothing', () => {
		const own = {
			fromEmail: 'sam.keller@mailbox.example',
			text: 'The interview on Friday 13 March at 2pm is confirmed.',
		};
		expect(kind(own.text, own)).toBe('none');
	});
});

describe('of several dates the interview’s is taken', () => {
	test.each([
		[`${AT} is on Friday 13 March at 2pm. Please confirm by 5pm on Wednesday 11 March.`, '2026-03-13T14:00'],
		[`Applications closed on 6 March at noon. ${AT} is on Friday 13 March at 2pm.`, '2026-03-13T14:00'],
		[
			`${AT}:\nDate: 13/03/2026\nTime: 2pm\n\nKind regards\nLaura Penn\nOffice open 8.30am - 5.30pm Monday to Friday`,
			'2026-03-13T14:00',
		],
		[
			'10:00 AM - 11:00 AM\tDesign\tAnn Lee\n11:15 AM - 12:00 PM\tCode\tBo Cole\nInterview loop on Friday 13 March',
			'2026-03-13T10:00',
		],
		[
			'Perfect, interview confirmed.\n\nOn 9 Mar 2026, Sam wrote:\n> I can do Friday at quarter to four.',
			'2026-03-13T15:45',
		],
	])('%j', (text, startLocal) => {
		expect(recognise(sample({ subject: 'Interview', text })).when?.value.startLocal).toBe(startLocal);
	});

	test('several sessions run from the first start to the last end', () => {
		const text =
			'Your interview schedule for Friday 13 March\n10:00 AM - 11:00 AM: Ann Lee\n11:15 AM - 12:00 PM: Bo Cole';
		expect(recognise(sample({ subject: 'Interview', text })).when?.value).toMatchObject({
			startLocal: '2026-03-13T10:00',
			endLocal: '2026-03-13T12:00',
		});
	});
});

describe('zones', () => {
	const text = (time: string) => `Your interview is confirmed for Friday 10 July 2026 at ${time}.`;
	test.each([
		['10am', 'Europe/London', '2026-07-10T09:00:00.000Z', 'reader'],
		['10am EST', 'America/New_York', '2026-07-10T14:00:00.000Z', 'abbreviation'],
		['10am (UTC+10:00)', 'Europe/London', '2026-07-10T00:00:00.000Z', 'offset'],
		['1:00pm Sydney = 11:00am your time', 'Australia/Perth', '2026-07-10T03:00:00.000Z', 'place'],
	])('"%s" for a reader in %s is %s', (time, readerTimeZone, start, zoneSource) => {
		const when = recognise(
			sample({ subject: 'Interview', sentAt: '2026-07-01T10:00:00Z', readerTimeZone, text: text(time) }),
		).when;
		expect(when?.value).toMatchObject({ start, zoneSource });
	});

	test('a time that the clock skips is doubted, one that comes twice too', () => {
		const at = (day: string) =>
			recognise(
				sample({
					subject: 'Interview',
					sentAt: '2026-03-01T10:00:00Z',
					readerTimeZone: 'Australia/Sydney',
					text: `Your interview is confirmed for ${day} at 02:30.`,
				}),
			);
		expect(at('5 April 2026').doubts).toContain('time-happens-twice');
		expect(
			recognise(
				sample({ subject: 'Interview', text: 'Your interview is confirmed for 29 March 2026 at 01:30.' }),
			).doubts,
		).toContain('time-does-not-exist');
	});

	test('an assumed zone is said to be assumed', () => {
		expect(
			recognise(sample({ subject: 'Interview', text: text('10am'), sentAt: '2026-07-01T10:00:00Z' })).doubts,
		).toContain('zone-assumed');
	});
});

describe('the calendar part', () => {
	const event = (...lines: string[]) =>
		invitation(
			'METHOD:REQUEST',
			'BEGIN:VEVENT',
			'SUMMARY:Interview - Analyst',
			'DTSTART:20260316T140000Z',
			'DTEND:20260316T150000Z',
			...lines,
			'END:VEVENT',
		);

	test('gives the time where the text has none', () => {
		const recognition = recognise(
			sample({ subject: 'Invitation: Interview - Analyst', text: 'See you then.', calendar: event() }),
		);
		expect(recognition.when?.value).toMatchObject({
			startLocal: '2026-03-16T14:00',
			endLocal: '2026-03-16T15:00',
			zoneSource: 'calendar',
		});
	});

	test('that says another time than the text makes a doubt', () => {
		const recognition = recognise(
			sample({
				subject: 'Interview',
				text: 'Your interview is confirmed for Monday 16 March at 3pm.',
				calendar: event(),
			}),
		);
		expect(recognition.doubts).toContain('calendar-contradicts');
	});

	test('with METHOD:CANCEL cancels', () => {
		const calendar = event().replace('METHOD:REQUEST', 'METHOD:CANCEL');
		expect(recognise(sample({ subject: 'Cancelled: Interview - Analyst', text: '', calendar })).kind).toBe(
			'cancelled',
		);
	});

	test('with a raised sequence moves', () => {
		expect(
			recognise(
				sample({
					subject: 'Interview - Analyst',
					text: 'Your interview for the Analyst role.',
					calendar: event('SEQUENCE:2'),
				}),
			).kind,
		).toBe('moved');
	});
});

test('a plain confirmation is sure enough to be stated, a bare hint is not', () => {
	const plain = recognise(
		sample({ subject: 'Interview confirmed', text: `${AT} is confirmed for Friday 13 March at 2pm.` }),
	);
	expect(plain.confidence).toBeGreaterThanOrEqual(STATE_FROM);
	const hint = recognise(sample({ subject: 'Thursday', text: 'Our chat about the role is at 3.' }));
	expect(hint.kind === 'none' || hint.confidence < STATE_FROM).toBe(true);
	expect(ASK_FROM).toBeLessThan(STATE_FROM);
});
