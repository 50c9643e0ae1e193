import { MAX_FIELD } from '../limits.ts';
import type { Message } from '../message.ts';
import { fold, tidy } from '../text/fold.ts';
import { AGENCY_NAME, COMPANY_WORD } from '../words/firms.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { HONORIFIC } from '../words/honorifics.ts';
import { AUTOMATON, FREE_MAIL, NO_REPLY, RELAY_DOMAIN, RELAY_NAME } from '../words/relays.ts';
import { capitalised, cutDisplayName, lettersOf, withoutDepartments } from './display-name.ts';
import { isPersonName, nameAt } from './names.ts';

/** Who sent the mail, as far as name and address tell. */
export interface Sender {
	/** The display name without "(via Lever)", and without the house behind a person's name. */
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

const NO_ORGANISATION =
	/^(?:early$|graduate$|our$|the$|online$|office$|admin$|info$|store manager|mrs?\b|ms\b|volunteer)/i;
const FUNCTION_ONLY =
	/^(?:(?:team|box office|front desk|reception|services?|support|desk|office|cent(?:re|er)|unit|department|portal|administration|admin|help|interviews?|appointments?|bookings?|selection|notifications?|updates?|centre|people|operations|resourcing|human|resources|public|candidates?|applicants?|tracking|system|staff|graduate|programme|program|recruitment|and|&) ?){1,6}$/i;
const ADDRESS = /^[^\s@<>]{1,64}@[^\s@<>]{1,180}\.[a-z]{2,24}$/i;
const PUBLIC_LABELS = new Set(
	'com co org net gov govt ac edu nhs ltd plc mil uk au nz ie sg in ca us de fr es nl pt br be ch at mx io hr jobs example wales scot mail apply hire careers jobs recruiting talent email news notifications app dev ai me eu info biz gemeente ats rh'.split(
		' ',
	),
);

/** "TalentDesk for Gorse", "Interview Scheduling for Gorse": what a service does. */
const ENDS_IN_TASK =
	/(?:desk|talent|recruiting|recruitment|hiring|scheduling|scheduler|careers|jobs|interviews|tracking|hr)$/i;

export function readSender(message: Message): Sender {
	const shown = tidy(fold(message.fromName).text, MAX_FIELD);
	const email = addressOf(message.fromEmail);
	const host = email?.split('@')[1] ?? '';
	const local = email?.split('@')[0] ?? '';
	const relayed = withoutRelay(shown);
	const cut = cutDisplayName(relayed.name, lettersOf(host));
	const unread = NO_REPLY.test(local) || AUTOMATON.test(shown);
	const person =
		relayed.behalf === null &&
		(cut.surelyPerson || isPersonLike(cut.name, { local, host, unread })) &&
		!AUTOMATON.test(shown);
	const name = person ? cut.name : relayed.name;
	const relayName = RELAY_NAME.test(shown) && !person;
	const house = person ? cut.organisation : organisationOf(relayName ? '' : name, local);
	return {
		name,
		person,
		organisation: relayed.behalf ?? house,
		email,
		relay: RELAY_DOMAIN.test(host) || relayName,
		unread,
		domain: FREE_MAIL.test(host) || RELAY_DOMAIN.test(host) ? '' : domainLabel(host),
	};
}

export function addressOf(email: string | null): string | null {
	const plain = email?.trim().toLowerCase() ?? '';
	return ADDRESS.test(plain) ? plain : null;
}

/** "Skyler Nguyen (via Lever)", "Tidewater via ModernLoop", "SmartRecruiters on behalf of Prairie Mutual". */
function withoutRelay(shown: string): { name: string; behalf: string | null } {
	const via = / \(?(?:via|über|par|door|por) [^()]{2,40}\)?$/i.exec(shown);
	if (via !== null) {
		const name = shown.slice(0, via.index).trim();
		return { name, behalf: isPersonName(capitalised(name)) ? null : withoutDepartments(name) };
	}
	const behalf =
		/^(.{2,60}?) (on behalf of|for|im auftrag von|im namen von|pour le compte de|en nombre de|namens|em nome de) (\p{Lu}.{1,100})$/iu.exec(
			shown,
		);
	const [, service = '', joint = '', behalfOf] = behalf ?? [];
	// "For" also joins a name, as in "Centre for Ageing".
	const told = joint.toLowerCase() !== 'for' || RELAY_NAME.test(service) || ENDS_IN_TASK.test(service);
	if (behalfOf !== undefined && told && !isPersonName(capitalised(service)))
		return { name: shown, behalf: withoutDepartments(behalfOf) };
	const bracketed = /^([^()]{2,40}) \(([^()]{3,60})\)$/.exec(shown);
	if (bracketed !== null && isFunctionOnly(bracketed[1] ?? ''))
		return { name: shown, behalf: withoutDepartments(bracketed[2] ?? '') };
	return { name: shown, behalf: null };
}

interface Mailbox {
	readonly local: string;
	readonly host: string;
	readonly unread: boolean;
}

/** A full name that the address does not call a house, or a single first name that the address repeats: "Tamsin". */
function isPersonLike(shown: string, box: Mailbox): boolean {
	const name = capitalised(shown);
	if (isPersonName(name)) return isRepeated(name, box.local) || !isHouse(name, box);
	return /^\p{Lu}\p{Ll}+$/u.test(name) && nameAt(name, 0, true) !== null && isRepeated(name, box.local);
}

function isRepeated(name: string, local: string): boolean {
	const letters = lettersOf(local);
	const words = name.split(' ').map(lettersOf);
	// "salaodacidinha" is the whole of a name, as a shop's mailbox is called.
	return words.some((word) => word.length > 2 && letters.includes(word)) && !isHouseBox(words, letters);
}

function isHouseBox(words: readonly string[], letters: string): boolean {
	return words.length > 2 && letters === words.join('');
}

/** "Fromagerie Pellerin" at fromagerie-pellerin, "Zonneveer Energie" that takes no answers at zonneveer. */
function isHouse(name: string, { host, unread }: Mailbox): boolean {
	const letters = lettersOf(host);
	const words = name.split(' ').map(lettersOf);
	const inHost = words.filter((word) => word.length > 3 && letters.includes(word));
	return inHost.length === words.length || (unread && inHost.length > 0);
}

function organisationOf(name: string, local: string): string | null {
	if (name === '' || /@/.test(name) || isFunctionOnly(name)) return null;
	let bare = AUTOMATON.test(name) && name.includes(', ') ? name.slice(name.indexOf(', ') + 2) : name;
	bare = withoutDepartments(bare.replace(/ \([^()]{2,30}\)$/, ''));
	if (/^(?:recruit|careers|jobs|hr|talent)/.test(local)) bare = bare.replace(/ recruitment$/i, '');
	return bare.length >= 3 && !NO_ORGANISATION.test(bare) && !isFunctionOnly(bare) && !isTitledPerson(bare)
		? bare
		: null;
}

/** "Sister Joan Kessler", "SFC (Ret) Boone Trammell": a rank that is no name, then somebody. */
function isTitledPerson(name: string): boolean {
	if (COMPANY_WORD.test(name) || AGENCY_NAME.test(name)) return false;
	if (HONORIFIC.test(name) && nameAt(name, 0, true)?.end === name.length) return true;
	const words = name.split(' ');
	return words.slice(1, -1).some((word) => GIVEN_NAMES.has(lettersOf(word)));
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
