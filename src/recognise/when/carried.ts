import type { Line } from '../text/lines.ts';
import type { DateMention, TimeMention } from './mention.ts';
import type { LineMentions } from './mentions.ts';

/** Words such as "same time" with the line they stand in and its dates. */
export interface SameTime {
	readonly line: Line;
	readonly index: number;
	readonly dates: readonly DateMention[];
	readonly start: number;
	readonly end: number;
}

/** A mail that says a time without its day speaks of few. */
const MOST = 3;

/**
 * Days and times that belong together across the mail and its quoted history: "Friday, same time", "it's the 27th then",
 * "the 9am one, please". Each comes as one more line of mentions.
 */
export function carried(found: readonly LineMentions[], same: readonly SameTime[]): LineMentions[] {
	const fresh = found.filter(({ line }) => line.kind !== 'quoted');
	const quoted = newestTurn(found);
	const times = fresh.flatMap((each) => each.times);
	const repeated = same.filter(({ line }) => line.kind !== 'quoted').slice(0, MOST);
	if (repeated.length > 0) return repeated.flatMap((each) => sameTimes(each, found, quoted));
	return times.length === 0 ? daysAlone(fresh, quoted) : timesAlone(fresh, quoted);
}

/** The newest of the earlier mails that name a time. */
function newestTurn(found: readonly LineMentions[]): LineMentions[] {
	const timed = found.filter(({ line, times }) => line.kind === 'quoted' && times.length > 0);
	const newest = Math.min(...timed.map(({ line }) => line.turn));
	return found.filter(({ line }) => line.kind === 'quoted' && line.turn === newest);
}

/** The clock of the last time named before, else those of the quoted mail. */
function sameTimes(
	{ line, index, dates, start, end }: SameTime,
	found: readonly LineMentions[],
	quoted: readonly LineMentions[],
): LineMentions[] {
	const before = found
		.flatMap((each) => (each.line.kind === 'quoted' ? [] : each.times))
		.findLast((time) => time.end <= start);
	const clocks = before === undefined ? clocksOf(quoted) : [before];
	return clocks.map(({ from, to, zone }) => ({
		line,
		index,
		dates,
		times: [{ start, end, from, to, zone }],
	}));
}

/** Times that differ, in their order. */
function clocksOf(mentions: readonly LineMentions[]): TimeMention[] {
	const different = new Map<number, TimeMention>();
	for (const time of mentions.flatMap((each) => each.times)) {
		const key = minutesOf(time);
		if (!different.has(key)) different.set(key, time);
	}
	return [...different.values()].slice(0, MOST);
}

function minutesOf({ from }: TimeMention): number {
	return from.hour * 60 + from.minute;
}

/** New text that names days only: each with the times of the quoted mail, unless that has a time on such a day. */
function daysAlone(fresh: readonly LineMentions[], quoted: readonly LineMentions[]): LineMentions[] {
	const known = quoted.flatMap((each) => (each.times.length > 0 ? each.dates : []));
	const clocks = clocksOf(quoted);
	return fresh
		.flatMap(({ line, index, dates }) => dates.map((date) => ({ line, index, date })))
		.filter(({ date }) => liesAhead(date) && !known.some((other) => isAlike(date, other)))
		.slice(0, MOST)
		.flatMap(({ line, index, date }) =>
			clocks.map((time) => ({ line, index, dates: [date], times: [time] })),
		);
}

function liesAhead({ named, past }: DateMention): boolean {
	if (past === true || (named.kind === 'weekday' && named.which === 'last')) return false;
	return named.kind !== 'offset' || named.days > 0;
}

/** Whether two mentions, of a weekday or a day of the month, may mean one day. */
function isAlike(one: DateMention, other: DateMention): boolean {
	if (one.weekday !== null && one.weekday === other.weekday) return true;
	const day = dayIn(one);
	return day !== null && day === dayIn(other);
}

function dayIn({ named }: DateMention): number | null {
	if (named.kind === 'numeric') return named.dayFirst || named.first > 12 ? named.first : named.second;
	return named.kind === 'full' || named.kind === 'day-of-month' ? named.day : null;
}

/** New text that names a time only: on the day with which the quoted mail names it. */
function timesAlone(fresh: readonly LineMentions[], quoted: readonly LineMentions[]): LineMentions[] {
	const dayless = fresh.every(({ dates }) => dates.length === 0);
	const alone = fresh.filter(({ dates }) => dates.length === 0);
	return alone
		.flatMap(({ line, index, times }) => times.map((time) => ({ line, index, time })))
		.slice(0, MOST)
		.flatMap(({ line, index, time }) => {
			const days = daysOf(time, quoted, dayless);
			return days.map((date) => ({ line, index, dates: [date], times: [time] }));
		});
}

function daysOf(time: TimeMention, quoted: readonly LineMentions[], any: boolean): DateMention[] {
	const offered = quoted.find((each) => each.times.some((other) => minutesOf(other) === minutesOf(time)));
	const twin = offered?.times.find((other) => minutesOf(other) === minutesOf(time));
	if (offered !== undefined && twin !== undefined && offered.dates.length > 0) {
		const before = offered.dates.findLast((date) => date.end <= twin.start);
		return [before ?? offered.dates[0]].filter((date) => date !== undefined);
	}
	return any ? quoted.flatMap((each) => each.dates).slice(0, MOST) : [];
}
