/** A day of the Gregorian calendar; months from 1. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01, for sums and comparisons. */
export function dayNumber(day: Day): number {
	return Math.round(Date.UTC(day.year, day.month - 1, day.day) / MILLISECONDS_A_DAY);
}

export function dayOf(number: number): Day {
	const date = new Date(number * MILLISECONDS_A_DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOfDay(day: Day): number {
	return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Whether the day exists: no 31 February, no 29 February 2027. */
export function isDay(year: number, month: number, day: number): boolean {
	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
