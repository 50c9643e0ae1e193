import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import { AGENCY_NAME, AGENCY_NAME_MAYBE, COMPANY_WORD, PUBLIC_HOUSE } from '../words/firms.ts';
import { FREE_MAIL } from '../words/relays.ts';
import { agencyScore } from './agency-score.ts';
import { type Named, ownsDomain, sameCompany } from './companies.ts';
import type { Company } from './company-candidates.ts';
import { heaviest } from './hiring-company.ts';
import { held } from './name-form.ts';
import { toldOn } from './told.ts';

const MOST_SIGNED = 40;

/** The houses of a mail besides the sender's own. */
export interface HouseContext {
	readonly own: string | null;
	/** Mail of another house is passed on. */
	readonly carried: boolean;
	readonly cued: readonly Named[];
	readonly companies: readonly Company[];
}

/** What speaks for or against the sender's house standing between the reader and the employer. */
export function houseFeatures(reading: Reading, context: HouseContext): string[] {
	const { own, carried } = context;
	const { sender, signature, vocabulary } = reading;
	const { consultant, inHouse } = vocabulary.companies;
	const lines = signature.map((line) => line.text).join('\n');
	const signed = plain(own === null ? lines : lines.replaceAll(own, ''));
	const features = [
		...saying(reading),
		...naming(`${own ?? ''} ${sender.domain}`, own ?? ''),
		...besideOthers(reading, context),
	];
	if (consultant.test(signed)) features.push('consultant');
	if (inHouse.test(signed)) features.push('in house');
	if (sender.relay) features.push('relay');
	if (sender.unread) features.push('unread');
	if (sender.person) features.push('person sends');
	if (sender.organisation !== null) features.push('house sends');
	if (FREE_MAIL.test(sender.email?.split('@')[1] ?? '')) features.push('free mail');
	if (carried) features.push('carried');
	for (const word of signed.split(/[^\p{L}]+/u).slice(0, MOST_SIGNED)) {
		if (word.length > 1) features.push(`${vocabulary.language}|${word}`);
	}
	return features;
}

/** Which other houses the mail speaks of, and where it speaks of the sender's. */
function besideOthers(reading: Reading, { own, carried, cued, companies }: HouseContext): string[] {
	const isOther = (name: string) =>
		(own === null || !sameCompany(name, own)) && !ownsDomain(name, reading.sender.domain);
	const best = heaviest(cued.filter(({ name }) => isOther(name)));
	const others = companies.filter(({ name }) => isOther(name));
	const told = others.filter(({ places }) => places.some(({ line }) => SPOKEN.has(line.kind)));
	const firms = told.filter(({ name }) => COMPANY_WORD.test(name));
	const inSubject = others.some(({ places }) => places.some(({ line }) => line.kind === 'subject'));
	const body = reading.fresh.filter((each) => each.line.kind === 'body');
	const score = agencyScore(reading, own, best) + (carried ? 2 : 0);
	return [
		'bias',
		`other cue ${Math.min(4, Math.round(best?.weight ?? 0))}`,
		`other firms ${Math.min(2, firms.length)}`,
		inSubject ? 'other in subject' : 'none in subject',
		own !== null && body.some(({ text }) => text.includes(own)) ? 'own in text' : 'own not in text',
		...(own !== null && reading.message.subject.includes(own) ? ['own in subject'] : []),
		`score ${Math.max(-2, Math.min(5, Math.round(score)))}`,
	];
}

const SPOKEN = new Set(['body', 'subject']);

function naming(house: string, own: string): string[] {
	const features: string[] = [];
	if (AGENCY_NAME.test(house)) features.push('agency name');
	else if (AGENCY_NAME_MAYBE.test(house)) features.push('agency name maybe');
	if (PUBLIC_HOUSE.test(own)) features.push('public house');
	if (COMPANY_WORD.test(own)) features.push('plain house');
	return features;
}

function saying({ lines, fresh, vocabulary }: Reading): string[] {
	const { client, agency, ownHouse } = vocabulary.companies;
	const features = new Set<string>();
	const says = (pattern: RegExp) => fresh.some(({ lower }) => pattern.test(lower));
	for (const each of held({
		'says client': says(client),
		'says agency': says(agency),
		'says own house': says(ownHouse),
	}))
		features.add(each);
	const spoken = lines.filter(({ kind }) => SPOKEN.has(kind));
	for (const { words, classes } of spoken.flatMap((line) => toldOn(line, vocabulary.phrases))) {
		for (const each of classes) features.add(`says ${each}`);
		for (const { text } of words) if (THEY.has(text)) features.add(`${vocabulary.language}<${text}`);
	}
	return [...features];
}

/** Who says "we" hires, who says "they" places. */
const THEY = new Set(
	`they them their theyre theyve theyd theyll we us our weve were wed ill ive sie ihnen deren dort uns unser unsere unserem wir ils elles leur leurs nous notre nos
	ellos ellas nosotros nuestra nuestro ze zij hun wij ons onze eles elas deles nossa nosso`.split(/\s+/),
);
