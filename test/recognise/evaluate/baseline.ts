import { TZDate } from '@date-fns/tz';
import * as chrono from 'chrono-node';
import type { Message } from '../../../src/recognise/message.ts';

/**
 * What a user could have had without this product: English keywords for the kind and chrono-node for the time, each
 * used as their documentation advises.
 */
export interface Guess {
	readonly label: string;
	readonly start: string | null;
	readonly end: string | null;
}

type Time = Pick<Guess, 'end'> & { readonly start: string };

/** chrono-node's time grows with the square of the dates (`npm run bench`); no page can wait for all of a long mail. */
const MOST_TEXT = 20_000;

const INTERVIEW =
	/\binterview|\b(?:phone|recruiter|initial) (?:screen|call|chat)|\bscreening\b|\bhiring manager|\b(?:first|second|final) (?:stage|round)/i;
/** chrono-node takes "just now" for a time. */
const NOW = /\bnow$/i;
const REMINDER = /\breminder\b|\bupcoming interview|\binterview (?:is )?(?:tomorrow|today)/i;
const CANCELLED = /\bcancell?ed\b|\bcancell?ation\b|\bcalled off\b|\bpostponed?\b|\bunable to proceed\b/i;
const MOVED = /\breschedul|\bmoved to\b|\bnew (?:date|time)\b|\bchanged to\b|\bupdated invitation\b/i;
const PROPOSAL =
	/\b(?:choose|pick|select|book) (?:a|your) (?:time|slot)|\byour availability\b|\bare you (?:free|available)\b|\bcalendly\b|\bwhich (?:time|slot|day)|\b(?:does|would) .{0,40} (?:work|suit)\b/i;
const CONFIRMED =
	/\bconfirm|\bscheduled\b|\bbooked\b|\binvit|\blook(?:ing)? forward\b|\binterview (?:is|will be|on|at|with)\b/i;
const REFUSED = /\bunfortunately\b|\bnot (?:be )?(?:moving forward|progress)|\bother candidates\b/i;

type Parser = Pick<typeof chrono.casual, 'parse'>;
const PARSERS: Readonly<Record<string, Parser>> = {
	de: chrono.de.casual,
	fr: chrono.fr.casual,
	es: chrono.es.casual,
	nl: chrono.nl.casual,
	pt: chrono.pt.casual,
	'en-US': chrono.en.casual,
};

export function guess(message: Message): Guess {
	const text = `${message.subject}\n${message.text}`.slice(0, MOST_TEXT);
	const time = INTERVIEW.test(text) ? timeIn(text, message) : null;
	const label = labelOf(text, time !== null);
	return { label, start: time?.start ?? null, end: time?.end ?? null };
}

function labelOf(text: string, timed: boolean): string {
	if (!INTERVIEW.test(text)) return 'not-interview';
	if (CANCELLED.test(text) && !MOVED.test(text)) return 'interview-cancelled';
	if (REFUSED.test(text)) return 'not-interview';
	if (MOVED.test(text) && timed) return 'interview-rescheduled';
	if (PROPOSAL.test(text)) return 'interview-invite-pick-a-time';
	if (!timed) return 'not-interview';
	if (REMINDER.test(text)) return 'interview-reminder';
	return CONFIRMED.test(text) ? 'interview-confirmed' : 'not-interview';
}

/** The first time to come that names day and hour; failing that, the first day to come at the first hour. */
function timeIn(text: string, message: Message): Time | null {
	const language = message.locale.split('-')[0] ?? 'en';
	const parser = PARSERS[message.locale] ?? PARSERS[language] ?? chrono.en.GB;
	const zone = message.readerTimeZone;
	const found = parser.parse(text, referenceOf(message), { forwardDate: true });
	const spoken = found.filter((each) => !NOW.test(each.text));
	const hourly = spoken.filter(({ start }) => start.isCertain('hour'));
	const daily = spoken.filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'));
	const sent = message.sentAt === null ? 0 : Date.parse(message.sentAt);
	const coming = daily.filter(({ start }) => Date.parse(instantOf(start, start, zone)) > sent);
	const whole = coming.find((each) => hourly.includes(each));
	const [day, hour] = [whole ?? coming[0] ?? hourly[0], whole ?? hourly[0]];
	if (day === undefined || hour === undefined) return null;
	const { end } = hour;
	return {
		start: instantOf(day.start, hour.start, zone),
		end: end == null ? null : instantOf(day.start, end, zone),
	};
}

function referenceOf(message: Message): chrono.ParsingReference {
	const instant = new Date(message.sentAt ?? 0);
	return { instant, timezone: -new TZDate(instant, message.readerTimeZone).getTimezoneOffset() };
}

/** The reader's zone holds on the day meant, not its offset on the day the mail was sent. */
function instantOf(day: chrono.ParsedComponents, hour: chrono.ParsedComponents, zone: string): string {
	if (day === hour && hour.isCertain('timezoneOffset')) return hour.date().toISOString();
	const [year, month, date] = [day.get('year') ?? 0, (day.get('month') ?? 1) - 1, day.get('day') ?? 1];
	const [hours, minutes] = [hour.get('hour') ?? 0, hour.get('minute') ?? 0];
	return new Date(new TZDate(year, month, date, hours, minutes, zone)).toISOString();
}
