import { displayLocale } from '../platform/i18n.ts';

/** Day and time of an instant in a zone, as "Thursday 3 December, 10:00" in the browser's language. */
export function dayAndTime(instant: string, timeZone: string): string {
	return new Intl.DateTimeFormat(displayLocale(), {
		timeZone,
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: 'numeric',
		minute: '2-digit',
	}).format(new Date(instant));
}

/** Whether a time has gone by and by how much, as "2 days ago" or "in 3 hours"; whole minutes, hours or days. */
export function fromNow(instant: string, now: number): string {
	const minutes = Math.round((Date.parse(instant) - now) / 60_000);
	const words = new Intl.RelativeTimeFormat(displayLocale(), { numeric: 'auto' });
	if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
	if (Math.abs(minutes) < 36 * 60) return words.format(Math.round(minutes / 60), 'hour');
	return words.format(Math.round(minutes / (24 * 60)), 'day');
}
