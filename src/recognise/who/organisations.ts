import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { AGENCY_NAME, AGENCY_NAME_MAYBE, AGENCY_WORDS, OWN_HOUSE_WORDS } from '../words/english-companies.ts';
import { type Named, ownsDomain, sameCompany } from './companies.ts';
import { companiesIn, heaviest } from './hiring-company.ts';
import { ownHouse } from './own-house.ts';

/** The hiring company and the agency between, told apart. */
export interface Organisations {
	readonly employer: Found<string> | null;
	readonly agency: Found<string> | null;
}

const AGENCY_FROM = 2;

export function findOrganisations(reading: Reading, people: readonly string[]): Organisations {
	const own = ownHouse(reading);
	const named = companiesIn(reading).filter((each) => !isOneOf(each.name, people));
	const others = named.filter((each) => own === null || !sameCompany(each.name, own.value));
	const foreign = others.filter((each) => !ownsDomain(each.name, reading.sender.domain));
	const best = heaviest(reading, foreign);
	const byAgency = agencyScore(reading, own, best) >= AGENCY_FROM;
	const other =
		best === null
			? null
			: foundAt(reading.page, best.name, best.start, best.end, 0.5 + Math.min(0.4, best.weight / 12));
	if (byAgency) return { employer: other, agency: own };
	return { employer: own ?? other, agency: null };
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
	const signature = reading.signature.map((line) => line.text).join('\n');
	if (
		/\b(?:recruitment consultant|(?:senior|principal) consultant|recruiters to|consultant|headhunter|managing partner|associate director)\b/i.test(
			signature,
		)
	)
		score += 1.5;
	if (
		/\b(?:talent partner|talent advisor|people|hr |human resources|recruiting @|careers|in-house)\b/i.test(
			signature,
		)
	)
		score -= 1;
	if (reading.fresh.some((sentence) => AGENCY_WORDS.test(sentence.text))) score += 1.5;
	if (reading.fresh.some((sentence) => OWN_HOUSE_WORDS.test(sentence.text))) score -= 1.5;
	if (other !== null && other.weight >= 1.5) score += 1;
	if (reading.sender.relay) score -= 3;
	return reading.sender.organisation !== null && !AGENCY_NAME.test(house) ? score - 1.5 : score;
}
