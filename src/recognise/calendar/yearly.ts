import { digitsOf } from './digits.ts';

/** A day of each year, as zones change their clocks: "the last Sunday of October, at two". */
export interface Yearly {
	/** From 1. */
	readonly month: number;
	/** 0 is Sunday; null where the day of the month alone counts. */
	readonly weekday: number | null;
	/** The how-manieth of its weekday in the month; negative from the end; 0 where `days` decide. */
	readonly count: number;
	readonly days: readonly number[];
	/** Milliseconds after midnight. */
	readonly time: number;
	/** Milliseconds; infinite where the rule goes on. */
	readonly until: number;
}

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** What rules of zones are made of; the clock time is that of DTSTART anyway. */
const PARTS =
	/^(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,-]{1,40}|UNTIL=\d{8}.{0,8}|WKST=..|BY(?:HOUR|MINUTE|SECOND)=\d{1,2})$/;

/** Reads a rule of a zone; null for any that is not one day a year. */
export function readYearly(rule: string, first: number): Yearly | null {
	const parts = rule.trim().toUpperCase().slice(0, 300).split(';').filter(Boolean);
	if (!parts.includes('FREQ=YEARLY') || !parts.every((part) => PARTS.test(part))) return null;
	const partOf = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
	const start = new Date(first);
	const day = /^([+-]?\d?)([A-Z]{2})$/.exec(partOf('BYDAY') ?? '');
	const weekday = day === null ? null : WEEKDAYS.indexOf(day[2] ?? '');
	const days = partOf('BYMONTHDAY')?.split(',').map(Number) ?? (day === null ? [start.getUTCDate()] : []);
	const count = Number(day?.[1] ?? 0);
	if (weekday === -1 || (weekday !== null && count === 0 && days.length === 0)) return null;
	const month = Number(partOf('BYMONTH') ?? start.getUTCMonth() + 1);
	if (month < 1 || month > 12) return null;
	return { month, weekday, count, days, time: first - startOfDay(first), until: untilOf(partOf('UNTIL')) };
}

/** A day more than it says: it is told in UTC, and onsets are half a year apart. */
function untilOf(value: string | undefined): number {
	if (value === undefined) return Number.POSITIVE_INFINITY;
	return (digitsOf(`${value.slice(0, 8)}T000000`) ?? Number.NEGATIVE_INFINITY) + 2 * DAY;
}

function startOfDay(wall: number): number {
	return Math.floor(wall / DAY) * DAY;
}

/** The wall time of the rule's day in a year; NaN where that year has none. */
export function onsetInYear(rule: Yearly, year: number): number {
	const date = dateInMonth(rule, year);
	const onset = date === null ? Number.NaN : Date.UTC(year, rule.month - 1, date) + rule.time;
	return onset <= rule.until ? onset : Number.NaN;
}

function dateInMonth({ month, weekday, count, days }: Yearly, year: number): number | null {
	const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const weekdayOf = (date: number) => new Date(Date.UTC(year, month - 1, date)).getUTCDay();
	const dates = Array.from({ length }, (_, index) => index + 1).filter(
		(date) =>
			(weekday === null || weekdayOf(date) === weekday) &&
			(days.length === 0 || days.includes(date) || days.includes(date - length - 1)),
	);
	return dates.at(count > 0 ? count - 1 : count) ?? null;
}
