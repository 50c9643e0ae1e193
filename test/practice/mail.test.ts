import { describe, expect, it, test } from 'vitest';
import { almanac } from './almanac.ts';
import { type PracticeMail, practiceMail } from './mail.ts';
import { plainText } from './markup.ts';

const MINUTE = 60_000;

/** Ordinary moments, the last minute of a day, and days on which the clocks change. */
const MOMENTS = [
	['an ordinary afternoon', '2026-05-13T14:20:30Z', 'Europe/London'],
	['a full minute', '2026-05-13T14:20:00Z', 'Europe/London'],
	['just before midnight', '2026-05-13T22:59:30Z', 'Europe/London'],
	['just after midnight', '2026-05-13T14:00:10Z', 'Australia/Sydney'],
	['the day the clocks go forward', '2026-03-29T10:00:00Z', 'Europe/London'],
	['the day after they went forward', '2026-03-30T06:00:00Z', 'Europe/Berlin'],
	['the day the clocks go back', '2026-11-01T20:00:00Z', 'America/Los_Angeles'],
	['the day after they went back', '2026-10-26T09:00:00Z', 'Europe/London'],
	['a zone with three quarters of an hour', '2026-12-31T18:14:45Z', 'Asia/Kathmandu'],
	['a Saturday far ahead of Greenwich', '2026-08-14T12:30:00Z', 'Pacific/Kiritimati'],
] as const;

function startOf(mail: PracticeMail, key: string): Date {
	return new Date(mail.message(key).expected.start ?? '');
}

function textOf(mail: PracticeMail, key: string): string {
	return plainText(mail.message(key).letter.text);
}

describe.each(MOMENTS)('on %s', (_, moment, timeZone) => {
	const now = new Date(moment);
	const mail = practiceMail(now, timeZone);
	const calendar = almanac(now, timeZone);

	it('has one interview that ends at the next full minute that is a minute away', () => {
		const end = new Date(mail.message('consultant-ending-soon').expected.end ?? '');
		expect(end.getTime() % MINUTE).toBe(0);
		expect(end.getTime() - now.getTime()).toBeGreaterThanOrEqual(MINUTE);
		expect(end.getTime() - now.getTime()).toBeLessThan(2 * MINUTE);
	});

	it('writes the start and the end of that interview as wall times of the reader', () => {
		const { expected } = mail.message('consultant-ending-soon');
		const start = startOf(mail, 'consultant-ending-soon');
		const end = new Date(expected.end ?? '');
		expect(end.getTime() - start.getTime()).toBeGreaterThanOrEqual(27 * MINUTE);
		expect(end.getTime() - start.getTime()).toBeLessThan(32 * MINUTE);
		expect(textOf(mail, 'consultant-ending-soon')).toContain(
			`When: ${calendar.day(start)}, ${calendar.clock24(start)} – ${calendar.clock24(end)}`,
		);
	});

	it('has a screening that was at half past two yesterday', () => {
		const start = startOf(mail, 'consultant-yesterday');
		const date = (instant: Date) =>
			calendar.format(instant, 'en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });
		const dayBefore = new Date(`${date(now)}T00:00:00Z`);
		dayBefore.setUTCDate(dayBefore.getUTCDate() - 1);
		expect(date(start)).toBe(dayBefore.toISOString().slice(0, 10));
		expect(calendar.clock24(start)).toBe('14:30');
		expect(textOf(mail, 'consultant-yesterday')).toContain(`${calendar.day(start)} at 2:30 pm`);
	});

	it.each([
		['employer-video', '11:00', '11:00 am'],
		['scheduling-system', '15:00', '3:00 PM - 3:30 PM'],
		['calendar-invitation', '10:00', '10am - 10:45am'],
		['moved', '14:15', '2:15 pm'],
		['consultant-german', '14:00', '14:00 Uhr'],
	])('has %s on a working day to come at %s', (key, wallTime, words) => {
		const start = startOf(mail, key);
		expect(start.getTime()).toBeGreaterThan(now.getTime());
		expect(calendar.clock24(start)).toBe(wallTime);
		expect(['Saturday', 'Sunday']).not.toContain(calendar.day(start).split(' ')[0]);
		expect(textOf(mail, key)).toContain(words);
	});

	it('moves an interview to another day', () => {
		const words = textOf(mail, 'moved');
		const old = startOf(mail, 'moved-confirmed');
		expect(words).toContain(`moved from ${calendar.day(old)} at 10:00 am to`);
		expect(calendar.day(startOf(mail, 'moved'))).not.toBe(calendar.day(old));
	});

	it('gives the calendar part the same instants as the words', () => {
		const { letter, expected } = mail.message('calendar-invitation');
		const stamp = (instant: string | null) => instant?.slice(0, 19).replace(/[-:]/gu, '');
		expect(letter.attachments[0]?.text).toContain(`DTSTART:${stamp(expected.start)}Z`);
		expect(letter.attachments[0]?.text).toContain(`DTEND:${stamp(expected.end)}Z`);
	});

	it('was all sent before now, and each thread in order', () => {
		for (const { letters } of mail.threads) {
			const sent = letters.map((letter) => letter.sentAt);
			expect(sent).toEqual([...sent].sort());
			expect(new Date(sent.at(-1) ?? '').getTime()).toBeLessThan(now.getTime());
		}
	});

	it('is the same mail every time', () => {
		expect(practiceMail(now, timeZone).threads).toEqual(mail.threads);
	});
});

const mail = practiceMail(new Date('2026-05-13T14:20:30Z'), 'Europe/London');

test.each(['newsletter', 'rejection', 'delivery', 'dinner'])('%s is to be left alone', (key) => {
	expect(mail.message(key).expected).toMatchObject({ kind: 'none', start: null });
});

test('the proposal fixes nothing', () => {
	expect(mail.message('proposal').expected).toMatchObject({ kind: 'proposal', start: null });
});

test('the scheduling system writes from an address nobody reads, and names the human', () => {
	const { letter, expected } = mail.message('scheduling-system');
	expect(letter.from?.email).toContain('no-reply');
	expect(expected.contactEmail).toBe('helen.straub@northgatefoods.example');
	expect(textOf(mail, 'scheduling-system')).toContain('helen.straub@northgatefoods.example');
});

test('one thread has letters of both sides that quote each other', () => {
	const { thread } = mail.message('moved');
	expect(thread.letters.map((letter) => letter.from === null)).toEqual([false, true, false, true, false]);
	expect(thread.letters.slice(1).map((letter) => letter.quotes)).toEqual(
		thread.letters.slice(0, -1).map((letter) => letter.key),
	);
});

test('all addresses are of domains that can belong to nobody', () => {
	const people = mail.threads.flatMap(({ letters }) => letters.flatMap(({ from, to }) => [from, to]));
	const domains = people.flatMap((person) => (person === null ? [] : [person.email.split('.').at(-1)]));
	expect(new Set(domains)).toEqual(new Set(['example']));
});

test('a letter that is not there stops the test that asks for it', () => {
	expect(() => mail.message('no-such-letter')).toThrow('no-such-letter');
});
