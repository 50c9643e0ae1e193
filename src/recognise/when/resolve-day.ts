import { type Day, dayNumber, dayOf, isDay, weekdayOfDay } from './civil.ts';
import type { DateMention, NamedDay, ResolvedDay } from './mention.ts';

/** What the rest of the mail says of its dates. */
export interface DayContext {
	/** The day the mail was sent, in the reader's zone; null when unknown. */
	readonly sent: Day | null;
	readonly dayFirst: boolean;
	/** The order was shown by another date or weekday of the mail, not guessed from the locale. */
	readonly orderKnown: boolean;
}

/** How far back a date without a year is still taken for the past rather than for next year. */
const DAYS_BACK = 60;
const DAYS_AHEAD = 120;
/** No interview is dated further from the day of sending than this. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 2;

/** The day a mention means, or null where there is no such day or nothing to count from. */
export function resolveDay(mention: DateMention, context: DayContext): ResolvedDay | null {
	const named = mention.named;
	switch (named.kind) {
		case 'full':
			return resolveFull(mention, context, named);
		case 'numeric':
			return resolveNumeric(mention, context, named);
		case 'day-of-month':
			return resolveDayOfMonth(mention, context, named);
		case 'offset':
			return context.sent === null ? null : plain(dayOf(dayNumber(context.sent) + named.days));
		case 'weekday':
			return resolveWeekday(mention, context, named);
	}
}

function plain(day: Day): ResolvedDay {
	return { day, assumedYear: false, assumedOrder: false, weekdayContradicts: false };
}

interface WrittenDay {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
}

function resolveFull(mention: DateMention, context: DayContext, written: WrittenDay): ResolvedDay | null {
	const { year, month, day } = written;
	if (year !== null) {
		const sound = isDay(year, month, day) && isNear(year, context.sent);
		return sound ? checked(mention, { year, month, day }, false) : null;
	}
	if (context.sent === null) return null;
	const years = [context.sent.year, context.sent.year + 1, context.sent.year - 1].filter((candidate) =>
		isDay(candidate, month, day),
	);
	const days = years.map((candidate) => ({ year: candidate, month, day }));
	const chosen = nearest(days, context.sent);
	return chosen === null ? null : checked(mention, chosen, chosen.year !== context.sent.year);
}

function isNear(year: number, sent: Day | null): boolean {
	return sent === null || (year >= sent.year - YEARS_BACK && year <= sent.year + YEARS_AHEAD);
}

/** The next such day, or one that has just gone by. */
function nearest(days: readonly Day[], sent: Day): Day | null {
	const from = dayNumber(sent) - DAYS_BACK;
	const ahead = days.filter((day) => dayNumber(day) >= from).sort((a, b) => dayNumber(a) - dayNumber(b));
	return ahead[0] ?? days[0] ?? null;
}

function checked(mention: DateMention, day: Day, assumedYear: boolean): ResolvedDay {
	const weekdayContradicts = mention.weekday !== null && weekdayOfDay(day) !== mention.weekday;
	return { day, assumedYear, assumedOrder: false, weekdayContradicts };
}

/** Weekday first, then the mail's other dates or the locale, then whichever order is a day at all. */
function resolveNumeric(
	mention: DateMention,
	context: DayContext,
	named: NamedDay & { kind: 'numeric' },
): ResolvedDay | null {
	const dayFirst = resolveFull(mention, context, { year: named.year, month: named.second, day: named.first });
	const monthFirst = resolveFull(mention, context, {
		year: named.year,
		month: named.first,
		day: named.second,
	});
	if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
	if (mention.weekday !== null && dayFirst.weekdayContradicts !== monthFirst.weekdayContradicts) {
		return dayFirst.weekdayContradicts ? monthFirst : dayFirst;
	}
	const chosen = context.dayFirst ? dayFirst : monthFirst;
	if (context.orderKnown || named.first === named.second) return chosen;
	const likely = [dayFirst, monthFirst].filter((each) => isSoon(each.day, context.sent));
	return likely.length === 1 && likely[0] !== undefined ? likely[0] : { ...chosen, assumedOrder: true };
}

/** Interviews lie some weeks ahead: where only one order gives such a day, that is meant. */
function isSoon(day: Day, sent: Day | null): boolean {
	const ahead = sent === null ? -1 : dayNumber(day) - dayNumber(sent);
	return ahead >= 0 && ahead <= DAYS_AHEAD;
}

/** "Tuesday 31st": the next such day, on that weekday where one is named. */
function resolveDayOfMonth(
	mention: DateMention,
	context: DayContext,
	{ day, bare }: NamedDay & { kind: 'day-of-month' },
): ResolvedDay | null {
	if (context.sent === null) return null;
	let first: Day | null = null;
	for (let ahead = 0; ahead < (bare === true ? MONTHS_OF_BARE : 6); ahead++) {
		const month = ((context.sent.month - 1 + ahead) % 12) + 1;
		const year = context.sent.year + Math.floor((context.sent.month - 1 + ahead) / 12);
		const candidate = { year, month, day };
		if (!isDay(year, month, day) || dayNumber(candidate) < dayNumber(context.sent)) continue;
		first ??= candidate;
		if (mention.weekday === null || weekdayOfDay(candidate) === mention.weekday) return plain(candidate);
	}
	if (first === null) return null;
	return bare === true
		? resolveWeekday(mention, context, { kind: 'weekday', which: 'coming' })
		: checked(mention, first, false);
}

/** "Saturday 9" is the ninth where one of the next months has it on a Saturday, else nine o'clock. */
const MONTHS_OF_BARE = 2;

function isDayOfMonth(mention: DateMention, context: DayContext, day: number): boolean {
	const resolved = resolveDayOfMonth(mention, context, { kind: 'day-of-month', day, bare: true });
	return resolved?.day.day === day;
}

/** "Thursday" is the next one after the sending day; "next Thursday" is in the following week. */
function resolveWeekday(
	mention: DateMention,
	context: DayContext,
	{ which, orDay }: NamedDay & { kind: 'weekday' },
): ResolvedDay | null {
	if (context.sent === null || mention.weekday === null) return null;
	if (orDay !== undefined && isDayOfMonth(mention, context, orDay)) return null;
	const today = dayNumber(context.sent);
	const ahead = (mention.weekday - weekdayOfDay(context.sent) + 7) % 7 || 7;
	if (which === 'last') return plain(dayOf(today + ahead - (ahead === 7 ? 14 : 7)));
	if (which === 'coming') return plain(dayOf(today + ahead));
	if (which === 'week-after') return plain(dayOf(today + ahead + 7));
	const monday = today - ((weekdayOfDay(context.sent) + 6) % 7);
	const nextWeek = monday + 7 + ((mention.weekday + 6) % 7);
	return plain(dayOf(nextWeek));
}
