import { HIRING_HOSTS } from '../words/scam/hosts.ts';
import { decodeLabel } from './punycode.ts';

const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|nhs|sch|ltd|plc|asn|id)$/;

/** The part of a host that somebody registered: "mail.acme.co.uk" gives "acme.co.uk". */
export function baseDomain(host: string): string {
	const labels = host.split('.');
	const [second, top] = labels.slice(-2);
	const under = labels.length > 2 && top?.length === 2 && SECOND_LEVEL.test(second ?? '');
	return labels.slice(under ? -3 : -2).join('.');
}

/** The name in it: "mail.acme.co.uk" gives "acme". */
export function baseLabel(host: string): string {
	return baseDomain(host).split('.')[0] ?? '';
}

export function isHostOf(host: string, names: readonly string[]): boolean {
	return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/** Also at another ending, as each country has one of the same system. */
export function isHiringHost(host: string): boolean {
	return isHostOf(host, HIRING_HOSTS);
}

/** The host a web address leads to, as ASCII; null where it is none. */
export function hostOfLink(address: string): string | null {
	const trimmed = address.trim();
	if (!/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return null;
	const host = new URL(trimmed).hostname.replace(/\.$/, '').toLowerCase();
	return host === '' ? null : host;
}

/** A host in the letters that it is shown in: "xn--zm-fmca.us" gives "zооm.us". */
export function shownAs(host: string): string {
	return host.split('.').map(decodeLabel).join('.');
}

export function hostOfMail(address: string | null): string {
	return address?.toLowerCase().split('@')[1]?.trim() ?? '';
}
