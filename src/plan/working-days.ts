import type { Instant } from '../journal/instant.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { addDays, instantAt, type LocalDate, localDate, weekday } from '../journal/wall-time.ts';

/** Longer than any leave; with more days off in a row than this, days off are no longer looked at. */
const LONGEST_LEAVE = 400;
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** A working weekday that is no day off. With no weekday chosen at all, Monday to Friday stand in. */
export function isWorkingDay(date: LocalDate, settings: Settings): boolean {
	const weekdays = settings.workingDays.length > 0 ? settings.workingDays : MONDAY_TO_FRIDAY;
	return weekdays.includes(weekday(date)) && !settings.daysOff.includes(date);
}

/** The day itself, if it is a working day, else the next one that is. */
export function workingDayFrom(date: LocalDate, settings: Settings): LocalDate {
	for (let days = 0; days <= LONGEST_LEAVE; days++) {
		const candidate = addDays(date, days);
		if (isWorkingDay(candidate, settings)) return candidate;
	}
	return date;
}

/** The `count`th working day after the date, the date itself not counted. */
export function addWorkingDays(date: LocalDate, count: number, settings: Settings): LocalDate {
	let day = date;
	for (let done = 0; done < count; done++) day = workingDayFrom(addDays(day, 1), settings);
	return day;
}

/** The person's morning on the first working day after the day on which the instant falls there. */
export function nextWorkingMorning(after: Instant, settings: Settings, place: Place): Instant {
	const day = addWorkingDays(localDate(after, place.timeZone), 1, settings);
	return instantAt(day, settings.morning, place.timeZone);
}
