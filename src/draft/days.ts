import { daysBetween, type LocalDate, weekday } from '../journal/wall-time.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day of the last week as one says it when writing on `today`; undefined for one further back or ahead. */
export function pastDay(day: LocalDate, today: LocalDate): string | undefined {
	const ago = daysBetween(day, today);
	if (ago === 0) return 'today';
	return ago > 0 && ago < 7 ? onWeekday(day) : undefined;
}

/** A day ahead as one says it when writing on `today`. Never vaguer than need be, never so exact as to mislead. */
export function comingDay(day: LocalDate, today: LocalDate): string | undefined {
	const ahead = daysBetween(today, day);
	if (ahead <= 0) return undefined;
	if (ahead < 7) return onWeekday(day);
	const weeks = Math.floor((ahead + weekday(today) - 1) / 7);
	if (weeks === 1) return 'next week';
	return weeks === 2 ? 'the week after next' : 'in a few weeks';
}

function onWeekday(day: LocalDate): string {
	return `on ${WEEKDAYS[weekday(day) - 1]}`;
}
