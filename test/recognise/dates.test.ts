import { expect, test } from 'vitest';
import { tokenise } from '../../src/recognise/text/tokens.ts';
import { calendarNames } from '../../src/recognise/when/calendar-names.ts';
import { readDate } from '../../src/recognise/when/dates.ts';
import { dayOrder } from '../../src/recognise/when/day-order.ts';
import type { DateMention } from '../../src/recognise/when/mention.ts';
import { resolveDay } from '../../src/recognise/when/resolve-day.ts';

function mentions(text: string, names = calendarNames('en')): DateMention[] {
	const tokens = tokenise(text, 0);
	const found: DateMention[] = [];
	for (let at = 0; at < tokens.length; ) {
		const date = readDate(tokens, at, names);
		if (date !== null) found.push(date.mention);
		at = date === null ? at + 1 : date.next;
	}
	return found;
}

/** Days that a text names, counted from Monday 9 March 2026. */
function days(
	text: string,
	locale = 'en-GB',
	sent = { year: 2026, month: 3, day: 9 },
	names = calendarNames('en'),
): string[] {
	const found = mentions(text, names);
	return found.map((mention) => {
		const resolved = resolveDay(mention, { sent, ...dayOrder(found, locale) });
		if (resolved === null) return 'none';
		const { year, month, day } = resolved.day;
		const mark = resolved.weekdayContradicts ? '!' : resolved.assumedOrder ? '?' : '';
		return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${mark}`;
	});
}

test.each([
	['2026-06-04', ['2026-06-04']],
	['4 June 2026', ['2026-06-04']],
	['June 4th, 2026', ['2026-06-04']],
	['the 4th of June', ['2026-06-04']],
	['Thurs 4 Jun', ['2026-06-04']],
	['10-Sep-2026', ['2026-09-10']],
	['24TH JANUARY 2027 (SUNDAY)', ['2027-01-24']],
	['Thursday 12/03', ['2026-03-12']],
	['12/03', ['2026-03-12']],
	['Monday 16/3', ['2026-03-16']],
	['13/03/2026', ['2026-03-13']],
	['Friday 13th', ['2026-03-13']],
	['Tuesday the 31st', ['2026-03-31']],
	['Mon 16 or Tue 17', ['2026-03-16', '2026-03-17']],
	['today', ['2026-03-09']],
	['tomorow at two', ['2026-03-10']],
	['wednsday', ['2026-03-11']],
	['Monday', ['2026-03-16']],
	['this Thursday', ['2026-03-12']],
	['next Thursday', ['2026-03-19']],
	['Thursday week', ['2026-03-19']],
	['a week on Thursday', ['2026-03-19']],
	['the day after tomorrow', ['2026-03-11']],
	['last Thursday', ['2026-03-05']],
	['5 January', ['2027-01-05']],
	['2moro at two', ['2026-03-10']],
	['2day', ['2026-03-09']],
	['Tuesday the 17', ['2026-03-17']],
	['Saturday 14', ['2026-03-14']],
	['Saturday 9', ['2026-03-14']],
	['Saturday 9 sharp', ['2026-03-14']],
	['Thursday 12 at 9', ['2026-03-12']],
	['5 mai 2026', ['2026-05-05']],
	['5 June 1430', ['2026-06-05']],
])('"%s" counts from the day the mail was sent', (text, expected) => {
	expect(days(text)).toEqual(expected);
});

test.each([
	['31 February 2026', ['none']],
	['29 February 2027', ['none']],
	['29 February 2028', ['2028-02-29']],
	['13/14/2026', []],
	['24/7 support', []],
	['version 10.30', []],
	['5 June 2569', []],
	['5 June 2031', ['none']],
	['the 2nd round', []],
	['you may call', []],
	['we sat down in the sun', []],
])('"%s" gives %j: only days that exist are days', (text, expected) => {
	expect(days(text)).toEqual(expected);
});

test('a weekday that is another day is marked as a contradiction', () => {
	expect(days('Monday 2 June 2026')).toEqual(['2026-06-02!']);
});

test.each([
	['09/12/2026', 'en-GB', ['2026-12-09?']],
	['09/12/2026', 'en-US', ['2026-09-12?']],
	['Wed 09/12/2026', 'en-US', ['2026-12-09']],
	['09/12/2026, applications closed 25/11/2026', 'en-US', ['2026-12-09', '2026-11-25']],
])(
	'"%s" for %s is read as %j: weekday, then the other dates, then the locale decide',
	(text, locale, expected) => {
		expect(days(text, locale)).toEqual(expected);
	},
);

test('without a sent date relative words name no day', () => {
	const [mention] = mentions('tomorrow');
	expect(mention).toBeDefined();
	if (mention !== undefined)
		expect(resolveDay(mention, { sent: null, dayFirst: true, orderKnown: false })).toBeNull();
});

test.each([
	['de', 'am 27. um 11 Uhr', ['2026-03-27']],
	['de', 'in der 2. Runde', []],
	['de', 'Donnerstag in acht Tagen', ['2026-03-19']],
	['de', 'Donnerstagnachmittag', ['2026-03-12']],
	['nl', 'donderdagochtend', ['2026-03-12']],
	['fr', 'jeudi en huit', ['2026-03-19']],
	['pt', '5ª feira', ['2026-03-12']],
	['de', '3.4.', ['2026-04-03']],
	['pt', 'quinta 9 da manhã', ['2026-03-12']],
	['pt', 'segunda fase', []],
	['fr', 'le 3e étage', []],
	['es', 'el 3/4/2026', ['2026-04-03']],
])('in %s "%s" names %j', (language, text, expected) => {
	expect(days(text, 'en-GB', undefined, calendarNames(language))).toEqual(expected);
});
