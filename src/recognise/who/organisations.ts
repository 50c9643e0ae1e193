import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import {
	AGENCY_NAME,
	AGENCY_NAME_MAYBE,
	AGENCY_WORDS,
	CLIENT_WORDS,
	LEGAL_FORM,
	OWN_HOUSE_WORDS,
} from '../words/english/companies.ts';
import { type Named, ownsDomain, sameCompany } from './companies.ts';
import { carriedDomain } from './forwarded.ts';
import { companiesIn, heaviest } from './hiring-company.ts';
import { bestOwner, ownHouse } from './own-house.ts';

/** The hiring company and the agency between, told apart. */
export interface Organisations {
	readonly employer: Found<string> | null;
	readonly agency: Found<string> | null;
}

const CONSULTANT =
	/\b(?:recruitment consultant|(?:senior|principal|managing) consultant|recruiters to|consultant|headhunter|managing partner|associate director)\b/i;
const IN_HOUSE =
	/\b(?:talent partner|talent advisor|people|hr |human resources|recruiting @|careers|in-house)\b/i;
const AGENCY_FROM = 2;
/** The weight of a company that a field names. */
const LABELLED = 6;
const CARRIED = 3;

export function findOrganisations(reading: Reading, people: readonly string[]): Organisations {
	const own = ownHouse(reading);
	const named = companiesIn(reading).filter((each) => !isOneOf(each.name, people));
	const others = named.filter((each) => own === null || !sameCompany(each.name, own.value));
	const foreign = others.filter((each) => !ownsDomain(each.name, reading.sender.domain));
	const carried = carriedDomain(reading);
	const best = (carried === null ? null : carriedCompany(reading, carried)) ?? heaviest(foreign);
	const byAgency = agencyScore(reading, own, best) + (carried === null ? 0 : 2) >= AGENCY_FROM;
	const other =
		best === null
			? null
			: foundAt(reading.page, best.name, best.start, best.end, 0.5 + Math.min(0.4, best.weight / 12));
	if (byAgency) return { employer: other, agency: own === null ? null : withoutLegalForm(own) };
	// A service that sends for many names the company in a field.
	if (reading.sender.unread && best !== null && best.weight >= LABELLED)
		return { employer: other, agency: null };
	return { employer: own ?? other, agency: null };
}

/** The name in quoted mail of the house that wrote it. */
function carriedCompany(reading: Reading, domain: string): Named | null {
	const quoted = reading.lines.filter((line) => line.kind === 'quoted');
	const owner = bestOwner(quoted, domain);
	return owner === null ? null : { ...owner, weight: CARRIED };
}

function withoutLegalForm(agency: Found<string>): Found<string> {
	return { ...agency, value: agency.value.replace(LEGAL_FORM, '') };
}

/** An interviewer's name, or a part of it, is no company. */
function isOneOf(name: string, people: readonly string[]): boolean {
	const plain = name.toLowerCase();
	return people.some(
		(person) => person.toLowerCase() === plain || person.toLowerCase().split(' ').includes(plain),
	);
}

function agencyScore(reading: Reading, own: Found<string> | null, other: Named | null): number {
	const house = `${own?.value ?? ''} ${reading.sender.domain} ${reading.sender.name}`;
	let score = 0;
	if (AGENCY_NAME.test(`${own?.value ?? ''} ${reading.sender.domain}`)) score += 2;
	else if (AGENCY_NAME_MAYBE.test(house)) score += 1;
	score += bySignature(reading) + bySaying(reading);
	if (other !== null && other.weight >= 1.5) score += other.weight >= 3 ? 1.5 : 1;
	if (reading.sender.relay) score -= 3;
	else if (reading.sender.unread) score -= 2;
	return reading.sender.organisation !== null && !AGENCY_NAME.test(house) ? score - 1.5 : score;
}

function bySignature(reading: Reading): number {
	const signature = reading.signature.map((line) => line.text).join('\n');
	return (CONSULTANT.test(signature) ? 1.5 : 0) - (IN_HOUSE.test(signature) ? 1 : 0);
}

function bySaying(reading: Reading): number {
	const says = (pattern: RegExp) => reading.fresh.some((sentence) => pattern.test(sentence.text));
	const between = says(CLIENT_WORDS) ? 3 : says(AGENCY_WORDS) ? 1.5 : 0;
	return between - (says(OWN_HOUSE_WORDS) ? 1.5 : 0);
}
