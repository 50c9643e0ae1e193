import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import { quoteOf } from '../text/page.ts';
import { ownsDomain } from '../who/companies.ts';
import { ownHouse } from '../who/own-house.ts';
import { AGENCY_NAME } from '../words/firms.ts';
import { FREE_MAIL_HOST, FREE_MAIL_NAME, HIRING_TAIL, IMITATED } from '../words/scam/hosts.ts';
import { DEPARTMENT } from '../words/scam/scam-words.ts';
import { baseDomain, baseLabel, hostOfLink, hostOfMail, isHiringHost, shownAs } from './hosts.ts';
import { isDisguised } from './letters.ts';
import { lettersOf, looksLike } from './look-alike.ts';
import { type ScamSign, STRONG, sign, WEAK } from './sign.ts';

/** The sender's address, and the company that the mail says it comes from. */
interface Claim {
	readonly address: string;
	readonly host: string;
	readonly company: string | null;
	/** The display name itself claims it. */
	readonly byName: boolean;
	readonly agency: boolean;
}

/** What does not fit between who the sender says to be and the address. Hiring systems write for everybody. */
export function signsOfSender(reading: Reading): ScamSign[] {
	const host = hostOfMail(reading.sender.email);
	if (host === '' || reading.sender.relay || isHiringHost(host)) return [];
	const claim = claimOf(reading, host);
	return [
		...otherAddress(reading, host),
		...imitation(claim),
		...freeMail(reading, claim),
		...differs(reading, claim),
	];
}

function claimOf(reading: Reading, host: string): Claim {
	const company = ownHouse(reading)?.value ?? null;
	const named = reading.sender.organisation ?? '';
	return {
		address: reading.message.fromEmail ?? '',
		host,
		company,
		byName: company !== null && named !== '' && lettersOf(named).startsWith(lettersOf(company).slice(0, 5)),
		agency: AGENCY_NAME.test(`${company ?? ''} ${baseLabel(host)}`),
	};
}

const ADDRESS_IN_NAME = /[^\s@<>"'()]@([a-z\d.-]{1,180})/i;

/** "ceo@bank.example" as the name of x@other.example. */
function otherAddress({ message, sender }: Reading, host: string): ScamSign[] {
	const match = / via /.test(message.fromName) ? null : ADDRESS_IN_NAME.exec(message.fromName);
	const shown = match?.[1]?.toLowerCase() ?? '';
	if (match === null || !shown.includes('.') || baseLabel(shown) === baseLabel(host)) return [];
	const evidence = quoteOf('from', message.fromName, match.index, match.index + match[0].length);
	return [sign('name-shows-other-address', STRONG, evidence, `${shown} ≠ ${sender.email}`)];
}

/** An address made to be taken for a company's. */
function imitation({ address, host, company, agency }: Claim): ScamSign[] {
	const label = baseLabel(host);
	const evidence = quoteOf('from', address, 0, address.length);
	const like = [...(company === null ? [] : [company]), ...IMITATED].find((name) => looksLike(label, name));
	if (like !== undefined) return [sign('look-alike-domain', STRONG, evidence, `${host} ≈ ${like}`)];
	if (shownAs(host).split('.').some(isDisguised) || FREE_MAIL_NAME.test(label))
		return [sign('look-alike-domain', STRONG, evidence, host)];
	const imitated = IMITATED.find((name) => HIRING_TAIL.exec(label)?.[1]?.replace(/-$/, '') === name);
	if (imitated !== undefined && !agency) return [sign('look-alike-domain', WEAK, evidence, host)];
	return [];
}

/**
 * A company with a department that hires has addresses of its own; a café or a consultant on their own may not, and
 * makes its name the address. Who merely signs for a company is a weak point.
 */
function freeMail(reading: Reading, { address, host, company, byName, agency }: Claim): ScamSign[] {
	if (!FREE_MAIL_HOST.test(host) || company === null || agency) return [];
	const name = lettersOf(company);
	const local = address.split('@')[0] ?? '';
	const signature = reading.signature.map(({ text }) => text).join(' ');
	const shown = `${reading.message.fromName} ${local.replace(/[._\d-]/g, ' ')}`;
	const hires = DEPARTMENT.test(plain(`${shown} ${signature}`));
	const evidence = quoteOf('from', address, 0, address.length);
	const found = (weight: number) => [sign('free-mail-for-company', weight, evidence, `${company}: ${host}`)];
	if (lettersOf(local).includes(name.slice(0, 8)) && !IMITATED.includes(name))
		return DEPARTMENT.test(plain(shown)) ? found(WEAK) : [];
	return found(hires || byName ? STRONG : WEAK);
}

/** The mail itself shows another address of the company it says it comes from. */
function differs(reading: Reading, { address, host, company, byName, agency }: Claim): ScamSign[] {
	if (company === null || agency || reading.sender.unread || FREE_MAIL_HOST.test(host)) return [];
	const own = ownHosts(reading).find((each) => isOther(each, host) && ownsDomain(company, bare(each)));
	if (own === undefined || lettersOf(company) === bare(host)) return [];
	const evidence = quoteOf('from', address, 0, address.length);
	const detail = `${baseDomain(own)} ≠ ${baseDomain(host)}`;
	const tail = HIRING_TAIL.exec(baseLabel(host))?.[1]?.replace(/-$/, '');
	if (tail !== undefined && tail === baseLabel(own))
		return [sign('look-alike-domain', STRONG, evidence, detail)];
	if (ownsDomain(company, bare(host))) return [];
	return [sign('sender-domain-differs', byName ? STRONG : WEAK, evidence, detail)];
}

function isOther(one: string, other: string): boolean {
	return baseLabel(one) !== baseLabel(other);
}

function bare(host: string): string {
	return lettersOf(baseLabel(host));
}

const MAIL_OR_SITE = /(?:@|https?:\/\/|www\.)([a-z\d-][a-z\d.-]{2,120})/gi;
const MOST_HOSTS = 50;

/** Hosts of the addresses and sites that the new text and the links name. */
function ownHosts(reading: Reading): string[] {
	const lines = reading.lines.filter(({ kind }) => kind !== 'quoted');
	const written = lines.flatMap(({ text }) =>
		[...text.matchAll(MAIL_OR_SITE)].map((match) => match[1] ?? ''),
	);
	const linked = reading.message.links.slice(0, MOST_HOSTS).map(({ href }) => hostOfLink(href) ?? '');
	const hosts = [...written.slice(0, MOST_HOSTS), ...linked];
	return hosts.map((host) => host.toLowerCase().replace(/\.$/, '')).filter((host) => host.includes('.'));
}
