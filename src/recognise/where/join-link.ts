import { found } from '../found.ts';
import { MAX_URL } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Found } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { MEETING_HOSTS, NOT_A_MEETING } from '../words/meeting-hosts.ts';

const ADDRESS = /https:\/\/[^\s<>"'{}|^`\\]{4,2048}/gi;

/** The link to the video meeting, where it is https on a host known for meetings. */
export function findJoinUrl(reading: Reading): Found<string> | null {
	return inText(reading) ?? inLinks(reading) ?? inCalendar(reading);
}

function inText(reading: Reading): Found<string> | null {
	let quoted: Found<string> | null = null;
	for (const line of reading.lines) {
		for (const match of line.text.matchAll(ADDRESS)) {
			const url = joinable(match[0]);
			if (url === null) continue;
			const start = line.start + match.index;
			const hit = found(url, [reading.page.evidence(start, start + match[0].length)], 0.95);
			if (line.kind !== 'quoted') return hit;
			quoted ??= hit;
		}
	}
	return quoted;
}

function inLinks(reading: Reading): Found<string> | null {
	for (const link of reading.message.links) {
		const url = joinable(link.href);
		if (url !== null) return found(url, [quoteOf('link', link.href, 0, link.href.length)], 0.9);
	}
	return null;
}

function inCalendar(reading: Reading): Found<string> | null {
	const calendar = reading.calendar;
	if (calendar === null) return null;
	for (const text of [calendar.location, calendar.description]) {
		for (const match of text.matchAll(ADDRESS)) {
			const url = joinable(match[0]);
			if (url !== null) return found(url, [calendarEvidence(reading, url)], 0.9);
		}
	}
	return null;
}

/** Long values are folded in the calendar part, so the whole address may not stand there in one piece. */
function calendarEvidence(reading: Reading, url: string): Evidence {
	const calendar = reading.message.calendar ?? '';
	const length = Math.min(url.length, 24);
	const at = calendar.indexOf(url.slice(0, length));
	return at === -1 ? quoteOf('calendar', calendar, 0, 0) : quoteOf('calendar', calendar, at, at + length);
}

/**
 * The address as written when it leads to a meeting: https, no user-info, no backslash, no odd port, known host. Wrapped
 * links of mail filters are unwrapped once.
 */
export function joinable(written: string): string | null {
	const address = unwrapped(written.replace(/[).,;:!?\]]{1,9}$/, ''));
	if (address.length > MAX_URL || /[\\\s]/.test(address) || !/^https:\/\/[^/]/i.test(address)) return null;
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null;
	const host = url.hostname.replace(/\.$/, '').toLowerCase();
	const known = MEETING_HOSTS.some((name) => host === name || host.endsWith(`.${name}`));
	if (!known || url.pathname.length < 2 || NOT_A_MEETING.test(url.pathname)) return null;
	return address;
}

/** Outlook's Safe Links and Google's redirect carry the address inside their own. */
function unwrapped(address: string): string {
	const wrapper =
		/^https:\/\/(?:[a-z0-9]{1,20}\.safelinks\.protection\.outlook\.com\/[^?]{0,20}\?|www\.google\.com\/url\?)/i;
	if (!wrapper.test(address)) return address;
	const inner = /[?&](?:url|q)=([^&]{1,2048})/.exec(address)?.[1];
	if (inner === undefined) return address;
	try {
		return decodeURIComponent(inner);
	} catch {
		return address;
	}
}
