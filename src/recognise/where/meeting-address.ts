import { MAX_URL } from '../limits.ts';
import { NOT_A_MEETING_PAGE, SHORTENER } from '../words/join-words.ts';
import {
	MEETING_SERVICES,
	type MeetingService,
	NOT_A_MEETING,
	NOT_A_MEETING_HOST,
} from '../words/meeting-hosts.ts';
import { unwrapped } from './unwrap.ts';

export interface MeetingAddress {
	/** As written, or as browsers read it where the host is written in other letters. */
	readonly url: string;
	/** Null for a host that isn't known for meetings. */
	readonly service: MeetingService | null;
}

/** What stands behind an address in a sentence rather than in it. */
const BEHIND = /[).,;:!?\]*\u2019\u201d\u00bb\u2026]{1,9}$/;

/**
 * The address of a meeting on a host known for them; null for all else, whatever the text around it calls it. The way of
 * a mail filter around it is taken off.
 */
export function meetingAt(written: string): MeetingAddress | null {
	const address = plainAddress(written);
	if (address === null) return null;
	const service = serviceOf(address.host);
	if (service === undefined || NOT_A_MEETING_HOST.test(address.host)) return null;
	const { pathname } = address;
	if (pathname.length < 2 || NOT_A_MEETING.test(pathname) || service.path?.test(pathname) === false)
		return null;
	return { url: address.url, service };
}

/** The address of a page that may be a meeting where the words before it say so: no page for something else. */
export function unknownMeetingAt(written: string): MeetingAddress | null {
	const address = plainAddress(written);
	if (address === null || serviceOf(address.host) !== undefined || !isProperHost(address.host)) return null;
	if (address.pathname.length < 3 || NOT_A_MEETING_PAGE.test(`${address.host}${address.pathname}`))
		return null;
	return { url: address.url, service: null };
}

function serviceOf(host: string): MeetingService | undefined {
	return MEETING_SERVICES.find(({ hosts }) =>
		hosts.some((name) => host === name || host.endsWith(`.${name}`)),
	);
}

/** No number, no machine of one's own, no letters that look like others, no shortener. */
function isProperHost(host: string): boolean {
	if (!/^[a-z\d.-]{1,100}\.[a-z]{2,24}$/.test(host) || SHORTENER.test(host)) return false;
	return !/(?:^|\.)xn--|\.(?:local|localhost|internal|lan|home|onion)$/.test(host);
}

interface PlainAddress {
	readonly url: string;
	readonly host: string;
	readonly pathname: string;
}

/** https, no user-info, no backslash, no space, no odd port; the scheme is looked at before anything else. */
function plainAddress(written: string): PlainAddress | null {
	const address = unwrapped(written.slice(0, MAX_URL * 2).replace(BEHIND, '')).replace(BEHIND, '');
	if (address.length > MAX_URL || !/^https:\/\/[^/]/i.test(address) || !URL.canParse(address)) return null;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of an address without a word.
	if (/[\\\s\u0000-\u001f\u007f]/.test(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null;
	const host = url.hostname.replace(/\.$/, '').toLowerCase();
	if (!host.split('.').every((label) => /^[a-z\d-]{1,63}$/.test(label))) return null;
	const spelt = /^https:\/\/([^/?#:]{1,255})/i.exec(address)?.[1]?.toLowerCase();
	const plain = spelt === host ? address : url.href.replace(url.hostname, host);
	return { url: plain, host, pathname: url.pathname };
}
