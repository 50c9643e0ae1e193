import { isDay, weekdayOfDay } from './civil.ts';
import type { DateMention } from './mention.ts';

/** Spanish and dots of the United States may mean either. */
const AMERICAN = /-US\b/;
const known = new Map<string, boolean>();

export interface DayOrder {
	readonly dayFirst: boolean;
	readonly orderKnown: boolean;
}

/** Whether a mail writes 5/6 for 5 June: its own weekdays and numbers over twelve tell, else the locale. */
export function dayOrder(mentions: readonly DateMention[], locale: string): DayOrder {
	let votes = 0;
	for (const mention of mentions) votes += vote(mention, AMERICAN.test(locale));
	if (votes !== 0) return { dayFirst: votes > 0, orderKnown: true };
	return { dayFirst: localeIsDayFirst(locale), orderKnown: false };
}

/** One for the day first, minus one for the month first, zero where the mention does not tell. */
function vote(mention: DateMention, american: boolean): number {
	if (mention.named.kind !== 'numeric') return 0;
	const { first, second, year, dayFirst } = mention.named;
	if (first > 12 && second <= 12) return 1;
	if (second > 12 && first <= 12) return -1;
	const written = dayFirst && !american ? 1 : 0;
	if (mention.weekday === null || year === null) return written;
	const byDay =
		isDay(year, second, first) && weekdayOfDay({ year, month: second, day: first }) === mention.weekday;
	const byMonth =
		isDay(year, first, second) && weekdayOfDay({ year, month: first, day: second }) === mention.weekday;
	if (byDay === byMonth) return written;
	return byDay ? 1 : -1;
}

/** Canada writes years first by `Intl`, then the month: so month first where nothing better tells. */
export function localeIsDayFirst(locale: string): boolean {
	const kept = known.get(locale);
	if (kept !== undefined) return kept;
	const dayFirst = askLocale(locale);
	known.set(locale, dayFirst);
	return dayFirst;
}

function askLocale(locale: string): boolean {
	try {
		const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
		const types = parts.map((part) => part.type);
		return types.indexOf('day') < types.indexOf('month');
	} catch {
		return true;
	}
}
