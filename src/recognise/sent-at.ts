import { fold } from './text/fold.ts';
import { type Token, tokenise } from './text/tokens.ts';
import { calendarNames } from './when/calendar-names.ts';
import { dayNumber, isDay, weekdayOfDay } from './when/civil.ts';
import { readDate } from './when/dates.ts';
import { localeIsDayFirst } from './when/day-order.ts';
import type { NamedDay } from './when/mention.ts';
import { instantsOf, offsetAt } from './when/zone-sums.ts';

const LONGEST = 200;
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Reads the date that a webmail shows beside a message ("Jul 15, 2026, 12:20 PM", "Mi 15.07.2026 12:20",
 * "2016年5月4日 上午10:08") as an instant, ISO 8601 in UTC. Null where the year is missing or anything can't be read.
 *
 * @param options.locale BCP 47 name of the webmail's language
 * @param options.timeZone IANA name of the zone the webmail shows times in
 */
export function readSentAt(text: string, options: { locale: string; timeZone: string }): string | null {
	const plain = fold(text.slice(0, LONGEST)).text.replace(/\s+/g, ' ').trim();
	const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.exec(plain);
	if (iso !== null) return Number.isNaN(Date.parse(plain)) ? null : new Date(plain).toISOString();
	const clock = findClock(plain, options.locale);
	if (clock === null) return null;
	const day = findDay(
		plain.slice(0, clock.start) + ' '.repeat(clock.end - clock.start) + plain.slice(clock.end),
		options.locale,
	);
	if (day === null) return null;
	const wall = day * DAY + clock.minutes * MINUTE;
	const instant = instantsOf(wall, options.timeZone)[0] ?? wall - offsetAt(wall - DAY, options.timeZone);
	return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}

interface ShownClock {
	readonly minutes: number;
	readonly start: number;
	readonly end: number;
}

/** The last "12:20" of the text with the words for the day's half around it, as the language writes them. */
function findClock(text: string, locale: string): ShownClock | null {
	let last: RegExpExecArray | null = null;
	const pattern = /(?<![\d:./])(\d{1,2})[:.h時时시](\d{2})(?::\d{2})?(?![\d./])/g;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match;
	if (last === null) return null;
	const hour = Number(last[1]);
	const minute = Number(last[2]);
	if (hour > 23 || minute > 59) return null;
	const end = last.index + last[0].length;
	const half = halfOf(
		text.slice(Math.max(0, last.index - 12), last.index),
		text.slice(end, end + 12),
		locale,
	);
	if (half === null) return { minutes: hour * 60 + minute, start: last.index, end };
	if (hour > 12) return { minutes: hour * 60 + minute, start: last.index, end };
	return { minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute, start: last.index, end };
}

/** "PM", "p. m.", "下午": the words come from `Intl`, so no list of languages is needed. */
function halfOf(before: string, after: string, locale: string): 'am' | 'pm' | null {
	for (const language of [locale, 'en']) {
		for (const half of ['pm', 'am'] as const) {
			for (const word of halfWords(language, half)) {
				if (letters(after).startsWith(word) || letters(before).endsWith(word)) return half;
			}
		}
	}
	return null;
}

function halfWords(locale: string, half: 'am' | 'pm'): string[] {
	const hours = half === 'am' ? [9] : [15];
	return hours.map((hour) => letters(dayPeriod(locale, hour))).filter((word) => word !== '');
}

function dayPeriod(locale: string, hour: number): string {
	try {
		const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
		const parts = format.formatToParts(Date.UTC(2023, 0, 1, hour));
		return parts.find((part) => part.type === 'dayPeriod')?.value ?? '';
	} catch {
		return '';
	}
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Days since 1970 of the date in the text. */
function findDay(text: string, locale: string): number | null {
	const asian = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
	if (asian !== null) return numberOf(Number(asian[1]), Number(asian[2]), Number(asian[3]));
	const names = calendarNames(locale);
	const tokens = tokenise(text, 0).filter((token) => !isFiller(token));
	for (let at = 0; at < tokens.length; at++) {
		const date = readDate(tokens, at, names);
		const named = date?.mention.named;
		if (date === null || named === undefined) continue;
		const weekday = date.mention.weekday ?? weekdayBefore(tokens, at, locale);
		const day = dayNumberOf(named, weekday, locale);
		if (day !== null) return day;
	}
	return null;
}

/** "15 de julio de 2026", "15. Juli": the small words between. */
function isFiller(token: Token): boolean {
	return token.lower === 'de' || token.lower === 'del' || token.text === ',';
}

function weekdayBefore(tokens: readonly Token[], at: number, locale: string): number | null {
	const names = calendarNames(locale).weekdays;
	for (const index of [at - 1, at - 2]) {
		const weekday = names.get(tokens[index]?.lower ?? '');
		if (weekday !== undefined) return weekday;
	}
	return null;
}

function dayNumberOf(named: NamedDay, weekday: number | null, locale: string): number | null {
	if (named.kind === 'full' && named.year !== null) return numberOf(named.year, named.month, named.day);
	if (named.kind !== 'numeric' || named.year === null) return null;
	const dayFirst = numberOf(named.year, named.second, named.first);
	const monthFirst = numberOf(named.year, named.first, named.second);
	if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
	const onDay = (number: number) => weekdayOfNumber(number) === weekday;
	if (weekday !== null && onDay(dayFirst) !== onDay(monthFirst))
		return onDay(dayFirst) ? dayFirst : monthFirst;
	return localeIsDayFirst(locale) ? dayFirst : monthFirst;
}

function numberOf(year: number, month: number, day: number): number | null {
	return isDay(year, month, day) ? dayNumber({ year, month, day }) : null;
}

function weekdayOfNumber(number: number): number {
	return weekdayOfDay({ year: 1970, month: 1, day: 1 + number });
}
