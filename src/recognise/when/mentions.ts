import { MAX_MENTIONS } from '../limits.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { CalendarNames } from './calendar-names.ts';
import { carried, type SameTime } from './carried.ts';
import { type DateReading, readDate } from './dates.ts';
import type { DateMention, NamedDay, TimeMention, ZoneMention } from './mention.ts';
import { readTime } from './times.ts';
import { readZone } from './zones.ts';

/** The dates and times of one line, in their order. */
export interface LineMentions {
	readonly line: Line;
	/** The number of the line in the message. */
	readonly index: number;
	readonly dates: readonly DateMention[];
	readonly times: readonly TimeMention[];
}

export interface MentionOptions {
	readonly names: CalendarNames;
	readonly readerZone: string;
}

/** A date separated from the time before it by no more than this many tokens makes a time of a bare number. */
const NEAR = 4;
/** Whoever writes a bare "3" means the afternoon. */
const FIRST_HOUR = 7;
/** How far before a date words may stand that put it into the past. */
const LEAD = 40;
/** The longest wording of "same time", in words. */
const MOST_WORDS = 4;
const BETWEEN_TWINS = 12;
const BETWEEN = /^[ )\]]{0,3}(?:[/=|(,-]|or\b|is\b|which is\b)?[ (]{0,2}$/;
const HAS_DATE_OR_TIME =
	/\d|noon|midday|midnight|half|quarter|day|tomo|tmr|tmw|tonight|o'clock|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|woe|don|vri|zat|zon|sex|qua|qui|seg|ter|dom|mittwoch|mié|juev|vier|s[aá]b|heute|morgen|demain|ma[nñ]an|hoy|hoje|amanh|vandaag|midi|mediod|meio|halb|kwart|viertel|aujourd|same|gleich|selbe|m[eê]me|mism[ao]|mesm[ao]|zelfde|tag|dag|uhr|uur|heure|hora|tijd|clock/i;

/** Finds all dates and times of the lines; beyond `MAX_MENTIONS` the rest is left unread. */
export function findMentions(lines: readonly Line[], options: MentionOptions): LineMentions[] {
	const found: LineMentions[] = [];
	const same: SameTime[] = [];
	let count = 0;
	for (const [index, line] of lines.entries()) {
		if (count >= MAX_MENTIONS) break;
		if (!HAS_DATE_OR_TIME.test(line.text)) continue;
		const { dates, times, spans } = mentionsOf(line, options, MAX_MENTIONS - count);
		count += dates.length + times.length;
		if (dates.length + times.length > 0) found.push({ line, index, dates, times: withTwins(line, times) });
		for (const span of spans) same.push({ line, index, dates, ...span });
	}
	return [...found, ...carried(found, same)];
}

/** What is read of one line, from left to right. */
interface Scan {
	readonly line: Line;
	readonly tokens: readonly Token[];
	readonly options: MentionOptions;
	readonly dates: DateMention[];
	readonly times: TimeMention[];
	/** Words such as "same time". */
	readonly spans: { readonly start: number; readonly end: number }[];
	/** The token behind the last date. */
	afterDate: number;
}

function mentionsOf(line: Line, options: MentionOptions, most: number): Scan {
	const tokens = tokenise(line.text, line.start);
	const scan: Scan = { line, tokens, options, dates: [], times: [], spans: [], afterDate: -NEAR - 1 };
	for (let at = 0; at < tokens.length && scan.dates.length + scan.times.length < most; ) {
		at = takeDate(scan, at) ?? takeTime(scan, at) ?? takeSameTime(scan, at) ?? at + 1;
	}
	return scan;
}

function takeDate(scan: Scan, at: number): number | null {
	const date = readDate(scan.tokens, at, scan.options.names);
	if (date === null) return null;
	takeBareHour(scan, date);
	const past = isPast(scan, date.mention.start);
	scan.dates.push(past ? { ...date.mention, past } : date.mention);
	scan.afterDate = date.next;
	return date.next;
}

function isPast({ line, options }: Scan, start: number): boolean {
	const at = start - line.start;
	return options.names.words.pastLead.test(plain(line.text.slice(Math.max(0, at - LEAD), at)));
}

/** "Saturday 9" may be nine o'clock on Saturday, unless a time stands behind it. */
function takeBareHour(scan: Scan, { mention, next }: DateReading): void {
	const { named, start, weekday } = mention;
	const number = scan.tokens[next - 1];
	if (named.kind !== 'day-of-month' || named.bare !== true || number === undefined) return;
	for (let at = next; at < next + NEAR; at++) {
		if (readDate(scan.tokens, at, scan.options.names) !== null) break;
		if (readTime(scan.tokens, at, true, scan.options.names) !== null) return;
	}
	const hour = named.day < FIRST_HOUR ? named.day + 12 : named.day;
	const otherwise: NamedDay = { kind: 'weekday', which: 'coming', orDay: named.day };
	scan.dates.push({ start, end: number.start, weekday, named: otherwise });
	const { end } = number;
	const zone = zoneAfter(scan, end);
	scan.times.push({ start: number.start, end, from: { hour, minute: 0 }, to: null, zone });
}

function takeTime(scan: Scan, at: number): number | null {
	const { tokens, line } = scan;
	const time = readTime(tokens, at, at - scan.afterDate < NEAR, scan.options.names);
	if (time === null) return null;
	const start = tokens[at]?.start ?? line.start;
	const end = tokens[time.next - 1]?.end ?? start;
	scan.times.push({ start, end, from: time.from, to: time.to, zone: zoneAfter(scan, end) });
	return time.next;
}

function takeSameTime({ tokens, options, spans }: Scan, at: number): number | null {
	const { sameTime } = options.names.words;
	for (let count = MOST_WORDS; count > 1; count--) {
		const last = tokens[at + count - 1];
		const words = tokens.slice(at, at + count).map((token) => token.lower);
		if (last === undefined || !sameTime.has(words.join(' '))) continue;
		spans.push({ start: tokens[at]?.start ?? last.start, end: last.end });
		return at + count;
	}
	return null;
}

function zoneAfter({ line, options }: Scan, end: number): ZoneMention | null {
	const zone = readZone(line.text, end - line.start, options.readerZone);
	return zone === null ? null : { ...zone, start: line.start + zone.start, end: line.start + zone.end };
}

/** Each of two times side by side in two zones knows the other. */
function withTwins(line: Line, times: readonly TimeMention[]): TimeMention[] {
	return times.map((time, index) => {
		const twin = [times[index - 1], times[index + 1]].find(
			(other) => other !== undefined && areTwins(line, time, other),
		);
		return twin === undefined ? time : { ...time, twin };
	});
}

function areTwins(line: Line, one: TimeMention, other: TimeMention): boolean {
	if (one.zone === null || other.zone === null || one.zone.zones[0] === other.zone.zones[0]) return false;
	const [first, second] = one.start < other.start ? [one, other] : [other, one];
	const from = Math.max(first.end, first.zone?.end ?? 0);
	if (second.start - from > BETWEEN_TWINS) return false;
	return BETWEEN.test(line.text.slice(from - line.start, second.start - line.start));
}
