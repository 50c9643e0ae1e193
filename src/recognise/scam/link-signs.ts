import type { Reading } from '../reading.ts';
import type { Evidence } from '../recognition.ts';
import { plain } from '../text/fold.ts';
import { quoteOf } from '../text/page.ts';
import { unwrapped } from '../where/unwrap.ts';
import { MEETING_SERVICES } from '../words/meeting-hosts.ts';
import { CLICK_COUNTERS, SHORTENERS } from '../words/scam/hosts.ts';
import { scamWordsOf } from '../words/scam/scam-words.ts';
import { baseDomain, baseLabel, hostOfLink, hostOfMail, isHiringHost, isHostOf, shownAs } from './hosts.ts';
import { isDisguised } from './letters.ts';
import { looksLike } from './look-alike.ts';
import { type ScamSign, STRONG, sign } from './sign.ts';
import { statementsOf } from './statements.ts';

const MOST_LINKS = 50;
const ADDRESS = /https?:\/\/[^\s<>"'{}|^`]{4,2048}/gi;
const PROVIDERS = ['zoom', 'microsoft', 'google', 'webex', 'calendly', 'whereby', 'gotomeeting', 'hirevue'];
const FORMS = [
	'docs.google.com',
	'forms.gle',
	'forms.office.com',
	'typeform.com',
	'calendly.com',
	'docusign.com',
];
const SHOWN = [...MEETING_SERVICES.flatMap(({ hosts }) => hosts), ...FORMS];

/** An address in the mail: where it leads, what it is shown as, and the words it stands in. */
interface Shown {
	readonly href: string;
	readonly text: string;
	readonly around: string;
	readonly evidence: Evidence;
}

/** Links that lead elsewhere than they say. Ordinary links go through counters, so only the telling ones are judged. */
export function signsOfLinks(reading: Reading): ScamSign[] {
	const links = [...ofPage(reading), ...ofText(reading)].slice(0, MOST_LINKS);
	const words = scamWordsOf(reading.vocabulary.language);
	const joins = (text: string) => words.some((each) => each.joins.test(text));
	const senderBase = baseDomain(hostOfMail(reading.message.fromEmail));
	return links.flatMap((link) => {
		const host = hostOfLink(unwrapped(link.href));
		if (host === null) return [];
		if (isLookAlikeHost(host)) return [sign('look-alike-link', STRONG, link.evidence, bothForms(host))];
		if (isHostOf(host, SHORTENERS) && joins(plain(link.around)))
			return [sign('short-link', STRONG, link.evidence, host)];
		return leadsElsewhere(link, host, senderBase);
	});
}

function ofPage(reading: Reading): Shown[] {
	return reading.message.links.slice(0, MOST_LINKS).map(({ href, text }) => {
		const shown = text.slice(0, 300);
		return { href, text: shown, around: shown, evidence: quoteOf('link', href, 0, href.length) };
	});
}

function ofText(reading: Reading): Shown[] {
	return statementsOf(reading).flatMap(({ lower, origin }) =>
		[...lower.matchAll(ADDRESS)].map(({ 0: href, index }) => {
			const evidence = reading.page.evidence(origin(index), origin(index + href.length));
			return { href, text: href, around: lower.replace(href, ' '), evidence };
		}),
	);
}

/** Where the two differ, only the ASCII form tells what the address is. */
export function bothForms(host: string): string {
	const shown = shownAs(host);
	return shown === host ? host : `${shown} = ${host}`;
}

/** "zоom.us" in letters of another script, "zoorn.us", "zoom.us-meeting.example", "teams.microsoft.com.example". */
export function isLookAlikeHost(host: string): boolean {
	if (shownAs(host).split('.').some(isDisguised)) return true;
	if (isHostOf(host, SHOWN)) return false;
	if (SHOWN.some((name) => host.startsWith(`${name}.`) || host.startsWith(`${name}-`))) return true;
	return PROVIDERS.some((name) => looksLike(baseLabel(host), name));
}

/** The link shows the address of a meeting or form and leads to another. */
function leadsElsewhere(link: Shown, host: string, senderBase: string): ScamSign[] {
	const shown = shownHost(link.text);
	if (shown === null || !isHostOf(shown, SHOWN) || baseDomain(shown) === baseDomain(host)) return [];
	const ordinary = isHostOf(host, SHOWN) || isHiringHost(host) || CLICK_COUNTERS.test(host);
	if (ordinary || baseDomain(host) === senderBase) return [];
	return [sign('link-leads-elsewhere', STRONG, link.evidence, `${shown} → ${host}`)];
}

function shownHost(text: string): string | null {
	const address = text.trim().replace(/^https?:\/\//i, '');
	const host = address.split(/[/?#:\s@]/, 1)[0]?.toLowerCase() ?? '';
	return /^[a-z\d.-]{4,200}$/.test(host) && host.includes('.') ? host : null;
}
