import { TZDate } from '@date-fns/tz';
import { type Instant, instantOf, millisecondsOf } from './instant.ts';

/** A day without time, as `2026-12-03`; sorts as text. Never a Date, which would be a point in some zone. */
export type LocalDate = string;
/** Wall time of a day, as `09:00`. */
export type Clock = string;

/** The day on which the instant falls in the zone. */
export function localDate(instant: Instant, timeZone: string): LocalDate {
	const there = inZone(instant, timeZone);
	return dateOf(Date.UTC(there.getFullYear(), there.getMonth(), there.getDate()));
}

/** The minutes since midnight that a clock on the wall shows there at the instant. */
export function minutesOfDay(instant: Instant, timeZone: string): number {
	const there = inZone(instant, timeZone);
	return there.getHours() * 60 + there.getMinutes();
}

/**
 * The instant at which clocks in the zone show this day and time. A time that the change to summer time leaves out is
 * shifted by the gap (02:30 becomes 03:30).
 */
export function instantAt(date: LocalDate, clock: Clock, timeZone: string): Instant {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return instantOf(new TZDate(year, month - 1, day, hours, minutes, knownZone(timeZone)).getTime());
}

/** Minutes since midnight of a time of day, and back. */
export function minutesOf(clock: Clock): number {
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return hours * 60 + minutes;
}

export function clockOf(minutes: number): Clock {
	const padded = (value: number) => String(value).padStart(2, '0');
	return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

/** Sum of calendar days, independent of any zone. */
export function addDays(date: LocalDate, days: number): LocalDate {
	return dateOf(Date.parse(date) + days * 86_400_000);
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekday(date: LocalDate): number {
	return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: LocalDate, second: LocalDate): number {
	return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

function dateOf(utcMidnight: number): LocalDate {
	return instantOf(utcMidnight).slice(0, 10);
}

function inZone(instant: Instant, timeZone: string): TZDate {
	return new TZDate(millisecondsOf(instant), knownZone(timeZone));
}

/** Some systems answer with a zone that Intl does not know (`Etc/Unknown`); UTC then, rather than no plan at all. */
function knownZone(timeZone: string): string {
	return Number.isNaN(new TZDate(0, timeZone).getTime()) ? 'UTC' : timeZone;
}
