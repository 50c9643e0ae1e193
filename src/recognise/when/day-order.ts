import { isDay, weekdayOfDay } from './civil.ts';
import type { DateMention } from './mention.ts';

export interface DayOrder {
	readonly dayFirst: boolean;
	readonly orderKnown: boolean;
}

/** Whether a mail writes 5/6 for 5 June: its own weekdays and numbers over twelve tell, else the locale. */
export function dayOrder(mentions: readonly DateMention[], locale: string): DayOrder {
	let votes = 0;
	for (const mention of mentions) votes += vote(mention);
	if (votes !== 0) return { dayFirst: votes > 0, orderKnown: true };
	return { dayFirst: localeIsDayFirst(locale), orderKnown: false };
}

/** One for the day first, minus one for the month first, zero where the mention does not tell. */
function vote(mention: DateMention): number {
	if (mention.named.kind !== 'numeric') return 0;
	const { first, second, year } = mention.named;
	if (first > 12 && second <= 12) return 1;
	if (second > 12 && first <= 12) return -1;
	if (mention.weekday === null || year === null) return 0;
	const dayFirst =
		isDay(year, second, first) && weekdayOfDay({ year, month: second, day: first }) === mention.weekday;
	const monthFirst =
		isDay(year, first, second) && weekdayOfDay({ year, month: first, day: second }) === mention.weekday;
	if (dayFirst === monthFirst) return 0;
	return dayFirst ? 1 : -1;
}

/** Canada writes years first by `Intl`, then the month: so month first where nothing better tells. */
export function localeIsDayFirst(locale: string): boolean {
	try {
		const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
		const types = parts.map((part) => part.type);
		return types.indexOf('day') < types.indexOf('month');
	} catch {
		return true;
	}
}
