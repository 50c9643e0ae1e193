import { expect, test } from 'vitest';
import type { Message } from '../../src/recognise/message.ts';
import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { findTimes } from '../../src/recognise/when/find-times.ts';
import { findWhen } from '../../src/recognise/when/find-when.ts';
import { sample } from './sample.ts';

/** The times of a mail as `2026-06-05T10:00 Europe/London`, a day alone without a clock, each with its doubts. */
function whens(text: string, fields: Partial<Message> = {}, location: string | null = null): string[] {
	const message = sample({ sentAt: '2026-05-11T10:00:00Z', text, ...fields });
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { candidates, general } = findTimes(reading);
	const all = candidates.map((best) => {
		if (best.time === null) return `${best.day.day.year}-${two(best.day.day.month)}-${two(best.day.day.day)}`;
		const choice = { best, last: best, previous: null, rival: null };
		const { when, doubts } = findWhen(reading, choice, general, location);
		if (when === null) return 'none';
		const { startLocal, endLocal, timeZone } = when.value;
		const end = endLocal === null ? '' : ` to ${endLocal}`;
		return [startLocal + end, timeZone, ...doubts.filter((doubt) => doubt !== 'zone-assumed')].join(' ');
	});
	return [...new Set(all)];
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}

const SYDNEY = { readerTimeZone: 'Australia/Sydney', locale: 'en-AU' };
const INDIA = { readerTimeZone: 'Asia/Kolkata', locale: 'en-IN' };
const LONDON = 'Europe/London';

test.each<[string, string, string[], Partial<Message>?]>([
	['Z1 a day that is none', 'See you on 31 February 2026 at 10am.', []],
	['Z1 a day that is none, by ISO 8601', 'See you on 2026-02-31 at 10am.', []],
	['Z2 29 February of no leap year', 'See you on 29 February 2027 at 10am.', []],
	['Z2 29 February of a leap year', 'See you on 29 February 2028 at 10am.', [`2028-02-29T10:00 ${LONDON}`]],
	['Z3 day or month', 'See you on 02/03/2027 at 10am.', [`2027-03-02T10:00 ${LONDON} day-month-order`]],
	[
		'Z3 by the region',
		'See you on 02/03/2027 at 10am.',
		[`2027-02-03T10:00 ${LONDON} day-month-order`],
		{ locale: 'en-US' },
	],
	[
		'Z3 by the weekday',
		'See you on Wed 03/02/2027 at 10am.',
		[`2027-02-03T10:00 ${LONDON}`],
		{ locale: 'en-US' },
	],
	[
		'Z3 by another date',
		'We close on 25/11/2026. See you on 02/03/2027 at 10am.',
		[`2027-03-02T10:00 ${LONDON}`, '2026-11-25'],
		{ locale: 'en-US' },
	],
	[
		'Z3 by the language',
		'Ihr Vorstellungsgespräch findet am 02/03/2027 um 10 Uhr bei uns im Haus statt.',
		[`2027-03-02T10:00 ${LONDON}`],
		{ locale: 'en-GB' },
	],
	[
		'Z4 another weekday',
		'See you on Monday 2 June 2026 at 10am.',
		[`2026-06-02T10:00 ${LONDON} weekday-contradicts`],
	],
	['Z5 month 13', 'See you on 13/14/2026 at 10am.', []],
	['Z5 day 0', 'See you on 0 June 2026 at 10am.', []],
	['Z5 hour 25', 'See you on 5 June 2026 at 25:00.', ['2026-06-05']],
	['Z5 minute 60', 'See you on 5 June 2026 at 10:60.', ['2026-06-05']],
	['Z5 0:30 pm', 'See you on 5 June 2026 at 0:30 PM.', ['2026-06-05']],
	['Z5 12:30 pm', 'See you on 5 June 2026 at 12:30 PM.', [`2026-06-05T12:30 ${LONDON}`]],
	[
		'Z5 24:00 begins the next day',
		'See you on 5 June 2026 at 24:00.',
		[`2026-06-06T00:00 ${LONDON} several-times`],
	],
	['Z6 year 9999', 'See you on 5 June 9999 at 10am.', []],
	['Z6 year 26 of our era', 'See you on 5 June 0026 at 10am.', []],
	['Z6 year 1970', 'See you on 5 June 1970 at 10am.', []],
	['Z6 a far year by ISO 8601', 'See you on +012026-06-05 at 10am.', []],
	['Z6 a year of two digits', 'See you on 25/06/26 at 10am.', [`2026-06-25T10:00 ${LONDON}`]],
	[
		'Z8 no year near New Year',
		'See you on 5 January at 10am.',
		[`2027-01-05T10:00 ${LONDON} year-assumed`],
		{ sentAt: '2026-12-20T10:00:00Z' },
	],
	['Z9 relative to the day of sending', 'See you tomorrow at 10am.', [`2026-05-12T10:00 ${LONDON}`]],
	[
		'Z9 relative to that day where the reader is',
		'See you tomorrow at 10am.',
		['2026-05-13T10:00 Australia/Sydney'],
		{ ...SYDNEY, sentAt: '2026-05-11T20:00:00Z' },
	],
	['Z9 next Friday', 'See you next Friday at 10am.', [`2026-05-22T10:00 ${LONDON}`]],
	[
		'Z11 standard time in summer',
		'See you on 10 July 2026 at 10 am EST.',
		['2026-07-10T10:00 America/New_York zone-ambiguous'],
		{ readerTimeZone: 'America/New_York' },
	],
	[
		'Z11 EST of an American reader elsewhere',
		'See you on 10 December 2026 at 10 am EST.',
		['2026-12-10T10:00 America/New_York'],
		{ readerTimeZone: 'America/Denver' },
	],
	[
		'Z11 EST of a European reader',
		'See you on 10 December 2026 at 10 am EST.',
		['2026-12-10T10:00 America/New_York zone-ambiguous'],
	],
	[
		'Z11 IST of an Indian reader',
		'See you on 5 June 2026 at 10 am IST.',
		['2026-06-05T10:00 Asia/Kolkata'],
		INDIA,
	],
	[
		'Z11 IST of an Irish sender',
		'See you on 5 June 2026 at 10 am IST.',
		['2026-06-05T10:00 Europe/Dublin'],
		{ fromEmail: 'aoife@northpier.ie' },
	],
	[
		'Z11 IST by the sender’s number',
		'See you on 5 June 2026 at 10 am IST.\n\nKind regards\n\nLaura Penn\nCopperfield Talent\n+91 98765 43210',
		['2026-06-05T10:00 Asia/Kolkata'],
	],
	[
		'Z11 IST of anyone else',
		'See you on 5 June 2026 at 10 am IST.',
		['2026-06-05T10:00 Asia/Kolkata zone-ambiguous'],
	],
	[
		'Z11 CST of an American reader',
		'See you on 10 December 2026 at 10 am CST.',
		['2026-12-10T10:00 America/Chicago'],
		{ readerTimeZone: 'America/New_York' },
	],
	[
		'Z11 CST of anyone else',
		'See you on 10 December 2026 at 10 am CST.',
		['2026-12-10T10:00 America/Chicago zone-ambiguous'],
	],
	['Z11 BST of a reader in London', 'See you on 5 June 2026 at 10 am BST.', [`2026-06-05T10:00 ${LONDON}`]],
	[
		'Z11 BST of a European reader',
		'See you on 5 June 2026 at 10 am BST.',
		[`2026-06-05T10:00 ${LONDON}`],
		{ readerTimeZone: 'Europe/Paris' },
	],
	[
		'Z11 BST of an Indian reader',
		'See you on 5 June 2026 at 10 am BST.',
		[`2026-06-05T10:00 ${LONDON} zone-ambiguous`],
		INDIA,
	],
	[
		'Z11 AST of an American reader',
		'See you on 10 December 2026 at 10 am AST.',
		['2026-12-10T10:00 America/Halifax'],
		{ readerTimeZone: 'America/Toronto' },
	],
	[
		'Z11 AST of anyone else',
		'See you on 10 December 2026 at 10 am AST.',
		['2026-12-10T10:00 America/Halifax zone-ambiguous'],
	],
	[
		'Z11 AMT of a Brazilian sender',
		'See you on 5 June 2026 at 10 am AMT.',
		['2026-06-05T10:00 America/Manaus'],
		{ fromEmail: 'ana@empresa.com.br' },
	],
	[
		'Z11 AMT of anyone else',
		'See you on 5 June 2026 at 10 am AMT.',
		['2026-06-05T10:00 America/Manaus zone-ambiguous'],
	],
	[
		'Z12 GMT+10 is ahead of Greenwich',
		'See you on 5 June 2026 at 10:00 GMT+10.',
		['2026-06-05T10:00 +10:00'],
	],
	[
		'Z12 the sign of Etc is never used',
		'See you on 5 June 2026 at 10:00 Etc/GMT+10.',
		[`2026-06-05T10:00 ${LONDON}`],
	],
	[
		'Z13 AEST in summer',
		'See you on 10 December 2026 at 10:00 AEST.',
		['2026-12-10T10:00 Australia/Sydney zone-ambiguous'],
		SYDNEY,
	],
	[
		'Z13 AEDT in summer',
		'See you on 10 December 2026 at 10:00 AEDT.',
		['2026-12-10T10:00 Australia/Sydney'],
		SYDNEY,
	],
	[
		'Z13 AEST in Brisbane, which knows no summer time',
		'See you on 10 December 2026 at 10:00 AEST.',
		['2026-12-10T10:00 Australia/Brisbane'],
		{ readerTimeZone: 'Australia/Brisbane', locale: 'en-AU' },
	],
	[
		'Z13 BST in winter',
		'See you on 10 December 2026 at 10:00 BST.',
		[`2026-12-10T10:00 ${LONDON} zone-ambiguous`],
	],
	[
		'Z14 two zones that do not agree',
		'See you on 10 December 2026 at 10:00 CET / 5 am ET.',
		['2026-12-10T10:00 Europe/Paris zone-ambiguous', '2026-12-10T05:00 America/New_York zone-ambiguous'],
	],
	[
		'Z14 two zones that agree',
		'See you on 10 December 2026 at 10:00 CET / 4 am ET.',
		['2026-12-10T10:00 Europe/Paris', '2026-12-10T04:00 America/New_York'],
	],
	[
		'Z15 a time that the clock skips',
		'See you on 4 October 2026 at 02:30.',
		['2026-10-04T03:30 Australia/Sydney time-does-not-exist'],
		SYDNEY,
	],
	[
		'Z15 a time that the clock skips in Berlin',
		'See you on 29 March 2026 at 02:30.',
		['2026-03-29T03:30 Europe/Berlin time-does-not-exist'],
		{ readerTimeZone: 'Europe/Berlin', sentAt: '2026-03-20T10:00:00Z' },
	],
	[
		'Z16 a time that comes twice',
		'See you on 5 April 2026 at 02:30.',
		['2026-04-05T02:30 Australia/Sydney time-happens-twice'],
		{ ...SYDNEY, sentAt: '2026-03-20T10:00:00Z' },
	],
	['Z20 12 am', 'See you on 5 June 2026 at 12 am.', [`2026-06-05T00:00 ${LONDON} several-times`]],
	['Z20 12 pm', 'See you on 5 June 2026 at 12 pm.', [`2026-06-05T12:00 ${LONDON}`]],
	['Z20 noon', 'See you on 5 June 2026 at noon.', [`2026-06-05T12:00 ${LONDON}`]],
	['Z20 midnight', 'See you on 5 June 2026 at midnight.', [`2026-06-05T00:00 ${LONDON} several-times`]],
	['Z20 00:00', 'See you at 00:00 on 5 June 2026.', [`2026-06-05T00:00 ${LONDON} several-times`]],
	['Z21 a range', 'See you on 5 June 2026, 10-11.', [`2026-06-05T10:00 to 2026-06-05T11:00 ${LONDON}`]],
	[
		'Z21 a range of minutes',
		'See you on 5 June 2026, 10:00-10:45.',
		[`2026-06-05T10:00 to 2026-06-05T10:45 ${LONDON}`],
	],
	['Z21 pm of both', 'See you on 5 June 2026, 2-3pm.', [`2026-06-05T14:00 to 2026-06-05T15:00 ${LONDON}`]],
	[
		'Z21 over midnight',
		'See you on 5 June 2026, 22:00–01:00.',
		[`2026-06-05T22:00 to 2026-06-06T01:00 ${LONDON}`],
	],
	[
		'Z22 a length',
		'See you on 5 June 2026 at 10am.\nDuration: 45 minutes',
		[`2026-06-05T10:00 to 2026-06-05T10:45 ${LONDON}`],
	],
	[
		'Z22 a length in German',
		'Ihr Gespräch ist am 5. Juni 2026 um 10 Uhr bei uns im Haus.\nDauer: 45 Minuten',
		[`2026-06-05T10:00 to 2026-06-05T10:45 ${LONDON}`],
	],
	['Z22 no length', 'See you on 5 June 2026 at 10am.\nDuration: 0 minutes', [`2026-06-05T10:00 ${LONDON}`]],
	[
		'Z22 a negative length',
		'See you on 5 June 2026 at 10am.\nDuration: -45 minutes',
		[`2026-06-05T10:00 ${LONDON}`],
	],
	['Z22 400 hours', 'See you on 5 June 2026 at 10am.\nDuration: 400 hours', [`2026-06-05T10:00 ${LONDON}`]],
	['Z26 a telephone number', 'On 5 June 2026 call 020 7946 0955 or 07700 900 142.', ['2026-06-05']],
	['Z26 a price', 'On 5 June 2026 you pay £9.30 or 1400 euros.', ['2026-06-05']],
	['Z26 a reference', 'On 5 June 2026, ref 10.30/1400-2, job id 1030.', ['2026-06-05']],
	['Z26 a version', 'On 5 June 2026 we ship version 10.30 to you.', ['2026-06-05']],
	['Z26 a tracking number', 'On 5 June 2026 parcel 1030 1145 0900 1400 comes.', ['2026-06-05']],
	['Z27 German', 'Das Gespräch ist am 5. Juni 2026 um 10 Uhr bei uns.', [`2026-06-05T10:00 ${LONDON}`]],
	[
		'Z27 French',
		'Votre entretien aura lieu le 5 juin à 10h dans nos bureaux.',
		[`2026-06-05T10:00 ${LONDON}`],
	],
	[
		'Z27 French numbers',
		'Votre entretien aura lieu le 05/06/26 à 10h dans nos bureaux.',
		[`2026-06-05T10:00 ${LONDON}`],
	],
	['Z27 Japanese is not guessed', '面接は2026年6月5日10時です。', []],
	['Z28 a month of another language', 'See you on 5 juin 2026 at 10am.', [`2026-06-05T10:00 ${LONDON}`]],
	['Z29 a week', 'See you in 2026-W23-2 at 10am.', []],
	['Z29 a day of the year', 'See you on 2026-156 at 10am.', []],
	['Z29 seconds since 1970', 'See you at 1780650000.', []],
	['Z29 a Thai year', 'See you on 5 June 2569 at 10am.', []],
	[
		'Z30 a day without a time',
		'Deadline 2026-06-05',
		['2026-06-05'],
		{ readerTimeZone: 'America/Los_Angeles' },
	],
	['Z31 no day of sending', 'See you tomorrow at 10am.', [], { sentAt: null }],
])('%s: %j', (_rule, text, expected, fields) => {
	expect(whens(text, fields)).toEqual(expected);
});

test('Z11 a place settles which zone an abbreviation means', () => {
	expect(whens('See you on 5 June 2026 at 10 am IST.', {}, 'Mill Street, Dublin')).toEqual([
		'2026-06-05T10:00 Europe/Dublin',
	]);
});

test('Z10 a zone that nobody names is the reader’s, and said to be assumed', () => {
	const message = sample({ text: 'See you on 5 June 2026 at 10am.' });
	const reading = read(message, 'en');
	const [best] = findTimes(reading).candidates;
	if (best === undefined) throw new Error('no time found');
	const { when, doubts } = findWhen(reading, { best, last: best, previous: null, rival: null }, null, null);
	expect(when?.value).toMatchObject({ timeZone: LONDON, zoneSource: 'reader' });
	expect(doubts).toEqual(['zone-assumed']);
});

test.each([
	['Australia/Lord_Howe', '2026-12-04T23:00:00.000Z'],
	['Asia/Kathmandu', '2026-12-05T04:15:00.000Z'],
	['Pacific/Kiritimati', '2026-12-04T20:00:00.000Z'],
	['Pacific/Apia', '2026-12-04T21:00:00.000Z'],
])('Z17 10:00 in %s is %s', (readerTimeZone, start) => {
	const reading = read(sample({ text: 'See you on 5 December 2026 at 10:00.', readerTimeZone }), 'en');
	const [best] = findTimes(reading).candidates;
	if (best === undefined) throw new Error('no time found');
	const { when } = findWhen(reading, { best, last: best, previous: null, rival: null }, null, null);
	expect(when?.value).toMatchObject({ start, startLocal: '2026-12-05T10:00' });
});
