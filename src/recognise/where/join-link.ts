import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Doubt, Evidence, Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { quoteOf } from '../text/page.ts';
import { JOIN_BUTTON, LEADS_TO_MEETING, NAMED_SERVICE } from '../words/join-words.ts';
import { type MeetingAddress, meetingAt, unknownMeetingAt } from './meeting-address.ts';

const ADDRESS = /https:\/\/[^\s<>"'{}|^`\\]{4,2048}/gi;
/** How far before an address the words may stand that lead to it. */
const LEAD = 60;
/** Nobody sends more addresses that matter. */
const MOST = 50;
const MOST_LINKS = 500;

export interface JoinLink {
	readonly joinUrl: Found<string> | null;
	readonly doubts: readonly Doubt[];
}

interface Hit extends MeetingAddress {
	readonly found: Found<string>;
}

/** The link to the video meeting: https, on a host known for meetings, or where the words right before it say so. */
export function findJoinLink(reading: Reading): JoinLink {
	const calendar = inCalendar(reading);
	const fresh = [...inText(reading, false), ...calendar];
	const known = firstOf(fresh, inLinks(reading), inText(reading, true));
	const meetings = known.some((hit) => hit.service?.beside !== true)
		? known.filter((hit) => hit.service?.beside !== true)
		: known;
	const [first] = meetings;
	if (first === undefined) return unknownHost(reading);
	const several = meetings.some((hit) => hit.service !== first.service);
	return { joinUrl: first.found, doubts: several ? ['several-links'] : [] };
}

function firstOf(...sources: readonly Hit[][]): Hit[] {
	return sources.find((hits) => hits.length > 0) ?? [];
}

function inText(reading: Reading, quoted: boolean): Hit[] {
	const lines = reading.lines.filter((line) => (line.kind === 'quoted') === quoted);
	return lines
		.flatMap((line) => addressesIn(line.text).flatMap((match) => hitInLine(reading, line, match)))
		.slice(0, MOST);
}

function hitInLine(reading: Reading, line: Line, match: RegExpExecArray): Hit[] {
	const start = line.start + match.index;
	return hit(meetingAt(match[0]), () => reading.page.evidence(start, start + match[0].length), 0.95);
}

function inLinks(reading: Reading): Hit[] {
	const links = reading.message.links.slice(0, MOST_LINKS);
	return links.flatMap(({ href }) => hit(meetingAt(href), () => quoteOf('link', href, 0, href.length), 0.9));
}

function inCalendar(reading: Reading): Hit[] {
	const part = reading.calendar;
	if (part === null) return [];
	const texts = [part.location, ...part.conference, part.description];
	const addresses = texts.flatMap((text) => addressesIn(text).map((match) => match[0]));
	return addresses.flatMap((address) => {
		const meeting = meetingAt(address);
		return hit(meeting, () => calendarEvidence(reading, address), 0.9);
	});
}

function addressesIn(text: string): RegExpExecArray[] {
	return [...text.matchAll(ADDRESS)].slice(0, MOST);
}

function hit(meeting: MeetingAddress | null, evidence: () => Evidence, confidence: number): Hit[] {
	return meeting === null ? [] : [{ ...meeting, found: found(meeting.url, [evidence()], confidence) }];
}

/** Long values are folded in the calendar part, so the whole address may not stand there in one piece. */
function calendarEvidence(reading: Reading, address: string): Evidence {
	const calendar = reading.message.calendar ?? '';
	const length = Math.min(address.length, 24);
	const at = calendar.indexOf(address.slice(0, length));
	return at === -1 ? quoteOf('calendar', calendar, 0, 0) : quoteOf('calendar', calendar, at, at + length);
}

/** A company's own room: only where it is the event's place, or the words right before call it the way into the meeting. */
function unknownHost(reading: Reading): JoinLink {
	const joinUrl = unknownPlace(reading) ?? unknownInText(reading) ?? unknownInLinks(reading);
	return { joinUrl, doubts: joinUrl === null ? [] : ['link-host-unknown'] };
}

function unknownPlace(reading: Reading): Found<string> | null {
	const place = reading.calendar?.location.trim() ?? '';
	if (!/^https:\/\/\S{4,2048}$/i.test(place)) return null;
	return hit(unknownMeetingAt(place), () => calendarEvidence(reading, place), 0.6)[0]?.found ?? null;
}

function unknownInText(reading: Reading): Found<string> | null {
	const lines = reading.lines.filter((line) => line.kind === 'body');
	for (const [index, line] of lines.entries()) {
		for (const match of addressesIn(line.text)) {
			const before = wordsBefore(lines, index, match.index);
			if (!LEADS_TO_MEETING.test(before) || NAMED_SERVICE.test(before)) continue;
			const start = line.start + match.index;
			const evidence = reading.page.evidence(start, start + match[0].length);
			const joinUrl = hit(unknownMeetingAt(match[0]), () => evidence, 0.6)[0]?.found ?? null;
			if (joinUrl !== null) return joinUrl;
		}
	}
	return null;
}

function unknownInLinks(reading: Reading): Found<string> | null {
	const links = reading.message.links.slice(0, MOST_LINKS);
	const buttons = links.filter(({ text }) => text.length < 80 && JOIN_BUTTON.test(text.trim()));
	const hits = buttons.flatMap(({ href }) =>
		hit(unknownMeetingAt(href), () => quoteOf('link', href, 0, href.length), 0.6),
	);
	return hits[0]?.found ?? null;
}

/** What stands before an address in its line; where nothing does, the last line before it that holds words. */
function wordsBefore(lines: readonly Line[], index: number, at: number): string {
	const before = (lines[index]?.text ?? '').slice(Math.max(0, at - LEAD), at);
	if (/\p{L}/u.test(before)) return before;
	const above = lines.slice(Math.max(0, index - 2), index).findLast((line) => /\p{L}/u.test(line.text));
	return above?.text.trimEnd().endsWith(':') ? above.text.slice(-LEAD) : '';
}
