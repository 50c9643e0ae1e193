import { isDay } from '../when/civil.ts';

/** DTSTART of a zone in the parts that Outlook makes is 1601; days before 1900 are no days of ours. */
const FIRST_YEAR = 1600;

/**
 * The digits of a date-time (`20261118T090000`, with or without seconds and Z) as milliseconds of UTC; null where
 * there is no such day or time. 31 February is none, whatever else rolls it over.
 */
export function digitsOf(value: string): number | null {
	const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?Z?$/.exec(value.trim());
	if (match === null) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
	// The calendar repeats itself every 400 years.
	const near = year >= FIRST_YEAR && year < 1900 ? year + 400 : year;
	if (!isDay(near, month, day) || hour > 23 || minute > 59) return null;
	return Date.UTC(year, month - 1, day, hour, minute);
}
