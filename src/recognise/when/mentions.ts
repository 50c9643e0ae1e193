import { MAX_MENTIONS } from '../limits.ts';
import type { Line } from '../text/lines.ts';
import { tokenise } from '../text/tokens.ts';
import type { CalendarNames } from './calendar-names.ts';
import { readDate } from './dates.ts';
import type { DateMention, TimeMention, ZoneMention } from './mention.ts';
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
const HAS_DATE_OR_TIME =
	/\d|noon|midday|midnight|half|quarter|day|tomo|tmr|tmw|tonight|o'clock|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|woe|don|vri|zat|zon|sex|qua|qui|seg|ter|dom|mittwoch|mié|juev|vier|s[aá]b|heute|morgen|demain|ma[nñ]an|hoy|hoje|amanh|vandaag|midi|mediod|meio|halb|kwart|viertel|aujourd/i;

/** Finds all dates and times of the lines; beyond `MAX_MENTIONS` the rest is left unread. */
export function findMentions(lines: readonly Line[], options: MentionOptions): LineMentions[] {
	const found: LineMentions[] = [];
	let count = 0;
	for (const [index, line] of lines.entries()) {
		if (count >= MAX_MENTIONS) break;
		if (!HAS_DATE_OR_TIME.test(line.text)) continue;
		const mentions = mentionsOf(line, options, MAX_MENTIONS - count);
		count += mentions.dates.length + mentions.times.length;
		if (mentions.dates.length + mentions.times.length > 0) found.push({ line, index, ...mentions });
	}
	return found;
}

function mentionsOf(
	line: Line,
	options: MentionOptions,
	most: number,
): Pick<LineMentions, 'dates' | 'times'> {
	const tokens = tokenise(line.text, line.start);
	const dates: DateMention[] = [];
	const times: TimeMention[] = [];
	let lastDateEnd = -NEAR - 1;
	for (let at = 0; at < tokens.length && dates.length + times.length < most; ) {
		const date = readDate(tokens, at, options.names);
		if (date !== null) {
			dates.push(date.mention);
			lastDateEnd = date.next;
			at = date.next;
			continue;
		}
		const time = readTime(tokens, at, at - lastDateEnd < NEAR, options.names.words);
		if (time === null) {
			at++;
			continue;
		}
		const start = tokens[at]?.start ?? line.start;
		const end = tokens[time.next - 1]?.end ?? start;
		times.push({ start, end, from: time.from, to: time.to, zone: zoneAfter(line, end, options.readerZone) });
		at = time.next;
	}
	return { dates, times };
}

function zoneAfter(line: Line, end: number, readerZone: string): ZoneMention | null {
	const zone = readZone(line.text, end - line.start, readerZone);
	return zone === null ? null : { ...zone, start: line.start + zone.start, end: line.start + zone.end };
}
