import type { Day } from './civil.ts';

/** A date as words name it, not yet tied to a year or to the day the mail was sent. */
export interface DateMention {
	readonly start: number;
	readonly end: number;
	readonly weekday: number | null;
	readonly named: NamedDay;
	/** Words before it tell of something that has been: "my letter of 4 March". */
	readonly past?: boolean;
}

export type NamedDay =
	/** `year` is null where the words leave it out. */
	| { readonly kind: 'full'; readonly year: number | null; readonly month: number; readonly day: number }
	/** `05/06/2026`: which is the month is not yet known. */
	| {
			readonly kind: 'numeric';
			readonly year: number | null;
			readonly first: number;
			readonly second: number;
			/** Written as only people do who put the day first: with dots, or in a language that does. */
			readonly dayFirst: boolean;
	  }
	/** "the 7th", "Tuesday 31st"; `bare` where it may as well be an hour: "Saturday 9". */
	| { readonly kind: 'day-of-month'; readonly day: number; readonly bare?: true }
	/** "today" is 0. */
	| { readonly kind: 'offset'; readonly days: number }
	/** "Thursday", "this Thursday" are 0 weeks, "next Thursday" is said of 1, "Thursday week" of 2. */
	| {
			readonly kind: 'weekday';
			readonly which: 'coming' | 'next' | 'week-after' | 'last';
			/** The day of the month that stood behind it, if the number was no hour. */
			readonly orDay?: number;
	  };

export interface Clock {
	readonly hour: number;
	readonly minute: number;
}

/** A time of day, or a range, as words name it. */
export interface TimeMention {
	readonly start: number;
	readonly end: number;
	readonly from: Clock;
	readonly to: Clock | null;
	readonly zone: ZoneMention | null;
	/** The same instant in the words of another zone: "10:00 CET / 4 am ET". */
	readonly twin?: TimeMention;
}

/** Words that name a time zone; several zones where the words are ambiguous. */
export interface ZoneMention {
	readonly start: number;
	readonly end: number;
	/** IANA names or offsets as `+10:00`; the likeliest first. */
	readonly zones: readonly string[];
	/** An abbreviation tells summer from winter time, and is often wrong about it. */
	readonly ambiguous: boolean;
	readonly source: 'abbreviation' | 'place' | 'offset';
	/** The abbreviation as written, which may tell summer from winter time. */
	readonly abbreviation?: string;
}

export interface ResolvedDay {
	readonly day: Day;
	readonly assumedYear: boolean;
	readonly assumedOrder: boolean;
	readonly weekdayContradicts: boolean;
}
