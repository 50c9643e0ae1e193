import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns';

/** Days and times counted from one moment in one zone, and the words in which people write them. */
export interface Almanac {
	readonly now: Date;
	/** IANA name. */
	readonly timeZone: string;
	/** The wall time `HH:mm`, so many days after today (negative: before). */
	at(days: number, wallTime: string): Date;
	/** The first Monday to Friday that is at least so many days after today, as a number of days. */
	workingDay(days: number): number;
	/** `Thursday 14 May`. */
	day(date: Date): string;
	/** `Thursday 14 May 2026`. */
	dayAndYear(date: Date): string;
	/** `09:05`. */
	clock24(date: Date): string;
	/** `9:05 am`. */
	clock12(date: Date): string;
	/** Free formatting in this zone. */
	format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string;
}

export function almanac(now: Date, timeZone: string): Almanac {
	const today = new TZDate(now.getTime(), timeZone);
	const dayAfter = (days: number) => addDays(today, days);
	const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date);
	const day = (date: Date) =>
		[
			format(date, 'en-GB', { weekday: 'long' }),
			format(date, 'en-GB', { day: 'numeric' }),
			format(date, 'en-GB', { month: 'long' }),
		].join(' ');
	const clock24 = (date: Date) =>
		format(date, 'en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	return {
		now,
		timeZone,
		at(days, wallTime) {
			const [hours = 0, minutes = 0] = wallTime.split(':').map(Number);
			const date = dayAfter(days);
			return new Date(
				new TZDate(date.getFullYear(), date.getMonth(), date.getDate(), hours, minutes, timeZone).getTime(),
			);
		},
		workingDay(days) {
			const weekday = dayAfter(days).getDay();
			if (weekday === 6) return days + 2;
			return weekday === 0 ? days + 1 : days;
		},
		day,
		dayAndYear: (date) => `${day(date)} ${format(date, 'en-GB', { year: 'numeric' })}`,
		clock24,
		clock12(date) {
			const [hours = 0, minutes = '00'] = clock24(date)
				.split(':')
				.map((part, index) => (index === 0 ? Number(part) : part));
			return `${Number(hours) % 12 || 12}:${minutes} ${Number(hours) < 12 ? 'am' : 'pm'}`;
		},
		format,
	};
}
