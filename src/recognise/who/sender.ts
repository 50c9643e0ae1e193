import { MAX_FIELD } from '../limits.ts';
import type { Message } from '../message.ts';
import { fold, tidy } from '../text/fold.ts';
import { AUTOMATON, FREE_MAIL, NO_REPLY, RELAY_DOMAIN, RELAY_NAME } from '../words/relays.ts';
import { isPersonName, nameAt } from './names.ts';

/** Who sent the mail, as far as name and address tell. */
export interface Sender {
	/** The display name without "(via Lever)". */
	readonly name: string;
	readonly person: boolean;
	/** The organisation that the display name names: "Dunmore Analytics Recruiting" gives "Dunmore Analytics". */
	readonly organisation: string | null;
	readonly email: string | null;
	/** A service sends for someone else. */
	readonly relay: boolean;
	/** Nobody reads the mailbox. */
	readonly unread: boolean;
	/** The telling part of the address's domain, letters only: "brackenhaye". */
	readonly domain: string;
}

const DEPARTMENT =
	/(?:^(?:careers|jobs|recruitment|recruiting|hr|hr desk) (?:-|at|@)? ?)|(?:[ ,-]+(?:recruiting|careers?|hiring team|hiring|talent team|talent acquisition|talent|hr|team|jobs|scheduling|recruitment team|people team|early careers|assistant|resourcing team|people ops|human resources))+$/i;
const NO_ORGANISATION =
	/^(?:early$|graduate$|our$|the$|online$|office$|admin$|info$|store manager|mrs?\b|ms\b|volunteer)/i;
const FUNCTION_ONLY =
	/^(?:(?:team|box office|front desk|reception|services?|support|desk|office|cent(?:re|er)|unit|department|portal|administration|admin|help|interviews?|appointments?|bookings?|selection|notifications?|updates?|centre|people|operations|resourcing|human|resources|public|candidates?|applicants?|tracking|system|and|&) ?){1,6}$/i;
const ADDRESS = /^[^\s@<>]{1,64}@[^\s@<>]{1,180}\.[a-z]{2,24}$/i;
const PUBLIC_LABELS = new Set(
	'com co org net gov govt ac edu nhs ltd plc mil uk au nz ie sg in ca us de fr es nl pt br io hr jobs example wales scot mail apply hire careers jobs recruiting talent email news notifications app dev ai me eu info biz'.split(
		' ',
	),
);

export function readSender(message: Message): Sender {
	const shown = tidy(fold(message.fromName).text, MAX_FIELD);
	const email = addressOf(message.fromEmail);
	const host = email?.split('@')[1] ?? '';
	const local = email?.split('@')[0] ?? '';
	const { name, behalf } = withoutRelay(shown);
	const person = behalf === null && isPersonLike(name, local) && !AUTOMATON.test(shown);
	const relayName = RELAY_NAME.test(shown) && !person;
	return {
		name,
		person,
		organisation: behalf ?? organisationOf(person || relayName ? '' : name, local),
		email,
		relay: RELAY_DOMAIN.test(host) || relayName,
		unread: NO_REPLY.test(local) || AUTOMATON.test(shown),
		domain: FREE_MAIL.test(host) || RELAY_DOMAIN.test(host) ? '' : domainLabel(host),
	};
}

export function addressOf(email: string | null): string | null {
	const plain = email?.trim().toLowerCase() ?? '';
	return ADDRESS.test(plain) ? plain : null;
}

/** "Skyler Nguyen (via Lever)", "Tidewater via ModernLoop", "SmartRecruiters on behalf of Prairie Mutual". */
function withoutRelay(shown: string): { name: string; behalf: string | null } {
	const via = / \(?via [^()]{2,40}\)?$/i.exec(shown);
	if (via !== null) {
		const name = shown.slice(0, via.index).trim();
		return { name, behalf: isPersonName(name) ? null : name };
	}
	const behalf = /^(.{2,60}?) (?:on behalf of|for) (\p{Lu}.{1,100})$/u.exec(shown);
	const behalfOf = behalf?.[2];
	if (behalf !== null && behalfOf !== undefined && RELAY_NAME.test(behalf[1] ?? ''))
		return { name: shown, behalf: behalfOf };
	return { name: shown, behalf: null };
}

/** A full name, or a single first name that the address repeats: "Tamsin". */
function isPersonLike(name: string, local: string): boolean {
	if (isPersonName(name)) return true;
	return (
		/^\p{Lu}\p{Ll}+$/u.test(name) && nameAt(name, 0, true) !== null && local.includes(name.toLowerCase())
	);
}

function organisationOf(name: string, local: string): string | null {
	if (name === '' || /@/.test(name)) return null;
	let bare = AUTOMATON.test(name) && name.includes(', ') ? name.slice(name.indexOf(', ') + 2) : name;
	for (let pass = 0; pass < 2; pass++) bare = bare.replace(DEPARTMENT, '').trim();
	if (/^(?:recruit|careers|jobs|hr|talent)/.test(local)) bare = bare.replace(/ recruitment$/i, '');
	return bare.length >= 3 && !NO_ORGANISATION.test(bare) && !isFunctionOnly(bare) ? bare : null;
}

/** "Services", "Support Desk": what a mailbox is for; "NHS Careers Portal": a service that many use. */
export function isFunctionOnly(name: string): boolean {
	return FUNCTION_ONLY.test(name) || /\bportal$/i.test(name);
}

/** The longest label of a host that is neither a public suffix nor a mail host's prefix. */
export function domainLabel(host: string): string {
	const labels = host
		.toLowerCase()
		.split('.')
		.filter((label) => !PUBLIC_LABELS.has(label));
	const letters = labels.map((label) => label.replace(/[^\p{L}\d]/gu, ''));
	return letters.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}
