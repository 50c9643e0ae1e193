import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import { AGENCY_NAME, AGENCY_NAME_MAYBE, PUBLIC_HOUSE } from '../words/firms.ts';
import type { Named } from './companies.ts';

/** How strongly the rules say that the sender's house stands between; from 2 on they are sure. */
export function agencyScore(reading: Reading, own: string | null, other: Named | null): number {
	const house = `${own ?? ''} ${reading.sender.domain} ${reading.sender.name}`;
	let score = 0;
	if (AGENCY_NAME.test(`${own ?? ''} ${reading.sender.domain}`)) score += 2;
	else if (AGENCY_NAME_MAYBE.test(house)) score += 1;
	score += bySignature(reading, own ?? '') + bySaying(reading);
	if (own !== null && PUBLIC_HOUSE.test(own)) score -= 1.5;
	if (other !== null && other.weight >= 1.5) score += other.weight >= 3 ? 1.5 : 1;
	if (reading.sender.relay) score -= 3;
	else if (reading.sender.unread) score -= 2;
	return reading.sender.organisation !== null && !AGENCY_NAME.test(house) ? score - 1.5 : score;
}

/** The name of the house itself says nothing of its people: "Boréal RH". */
function bySignature({ signature, vocabulary }: Reading, house: string): number {
	const { consultant, inHouse } = vocabulary.companies;
	const lines = signature.map((line) => line.text).join('\n');
	const text = plain(house === '' ? lines : lines.replaceAll(house, ''));
	return (consultant.test(text) ? 1.5 : 0) - (inHouse.test(text) ? 1 : 0);
}

function bySaying({ fresh, vocabulary }: Reading): number {
	const { client, agency, ownHouse: own } = vocabulary.companies;
	const says = (pattern: RegExp) => fresh.some((sentence) => pattern.test(sentence.lower));
	const between = says(client) ? 3 : says(agency) ? 1.5 : 0;
	return between - (says(own) ? 1.5 : 0);
}
