import type { Instant } from '../journal/instant.ts';
import type { Place, Settings } from '../journal/settings.ts';
import {
	addDays,
	type Clock,
	clockOf,
	instantAt,
	type LocalDate,
	localDate,
	minutesOf,
	minutesOfDay,
} from '../journal/wall-time.ts';
import { isWorkingDay, workingDayFrom } from './working-days.ts';

/** Where in the contact hours the first, second and third try of a call lie: another time of day each. */
const TRIES_AT = [1 / 8, 5 / 8, 3 / 8] as const;

/** The instant itself where it lies inside the contact hours of a working day, else the next that does. */
export function intoContactHours(wanted: Instant, settings: Settings, place: Place): Instant {
	const date = localDate(wanted, place.timeZone);
	const minutes = minutesOfDay(wanted, place.timeZone);
	if (isWorkingDay(date, settings)) {
		if (minutes < minutesOf(settings.contactFrom))
			return instantAt(date, settings.contactFrom, place.timeZone);
		if (minutes < endOf(settings)) return wanted;
	}
	const next = workingDayFrom(addDays(date, 1), settings);
	return instantAt(next, settings.contactFrom, place.timeZone);
}

/** When to call on a day: with the usual hours 10:00, 14:15 and 12:00 for the first three tries, then over again. */
export function tryOn(date: LocalDate, attempt: number, settings: Settings, place: Place): Instant {
	const from = minutesOf(settings.contactFrom);
	const share = TRIES_AT[(attempt - 1) % TRIES_AT.length] ?? 0;
	const minutes = from + Math.max(0, endOf(settings) - from) * share;
	return instantAt(date, clockOf(Math.max(from, Math.floor(minutes / 15) * 15)), place.timeZone);
}

/** The person's morning, or the beginning of the contact hours where that is later. */
export function morningOn(date: LocalDate, settings: Settings, place: Place): Instant {
	return instantAt(date, laterOf(settings.morning, settings.contactFrom), place.timeZone);
}

function laterOf(a: Clock, b: Clock): Clock {
	return a > b ? a : b;
}

/** Hours that end before they begin are taken to last until midnight, so that there always is a time. */
function endOf(settings: Settings): number {
	const until = minutesOf(settings.contactUntil);
	return until > minutesOf(settings.contactFrom) ? until : 24 * 60;
}
