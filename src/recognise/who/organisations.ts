import { found, foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { fitOf, readWeights, sharesOf } from '../weighing/weights.ts';
import { LEGAL_FORM } from '../words/firms.ts';
import AGENCY_WEIGHTS from './agency-weights.json' with { type: 'json' };
import { type Named, sameCompany } from './companies.ts';
import { type Company, companyCandidates } from './company-candidates.ts';
import { companyFeatures, isForm, nothingFeatures } from './company-features.ts';
import EMPLOYER_WEIGHTS from './employer-weights.json' with { type: 'json' };
import { carriedDomain } from './forwarded.ts';
import { companiesIn } from './hiring-company.ts';
import { houseFeatures } from './house-features.ts';
import { bestOwner, ownHouse } from './own-house.ts';

const TO_AGENCY = readWeights(AGENCY_WEIGHTS);
const TO_EMPLOYER = readWeights(EMPLOYER_WEIGHTS);
/** A name that is wrong is mended more easily than one that is missing: so much likelier nothing must be. */
const RATHER_NAMED = 0.6;
/** Where an agency tells of its client, or a house signs with its name, nothing is hardly the answer. */
const CLEARLY_NAMED = 4;
const TOLD = 2.2;
/** The confidence of a name that signs and spells the address. */
const SIGNED = 0.9;
/** The weight of the company whose mail is passed on. */
const CARRIED = 3;

/** The hiring company and the agency between, told apart. */
export interface Organisations {
	readonly employer: Found<string> | null;
	readonly agency: Found<string> | null;
}

/** What is to be weighed of the houses of a mail. */
export interface WeighableHouses {
	readonly own: Found<string> | null;
	readonly companies: readonly Company[];
	/** Of the sender's house standing between. */
	readonly house: ReadonlySet<string>;
	/** The words clearly name another company than the sender's. */
	readonly told: boolean;
	/** Of each company as the employer, and last of none of them, once it is known whether an agency stands between. */
	features(agency: boolean): ReadonlySet<string>[];
}

export function findOrganisations(reading: Reading, people: readonly string[]): Organisations {
	const { own, companies, house, told, features } = weighableHouses(reading, people);
	const between = 1 / (1 + Math.exp(-fitOf(house, TO_AGENCY)));
	const agency = own !== null && between >= 0.5;
	const fits = features(agency).map((each) => fitOf(each, TO_EMPLOYER));
	const shares = sharesOf([
		...fits.slice(0, -1),
		(fits.at(-1) ?? 0) - ((agency ? told : isSigned(own)) ? CLEARLY_NAMED : RATHER_NAMED),
	]);
	const best = shares.indexOf(Math.max(...shares));
	const [company, share] = [companies[best], shares[best] ?? 0];
	return {
		employer: company === undefined ? null : foundCompany(reading, company, own, share),
		agency: agency ? { ...own, value: own.value.replace(LEGAL_FORM, ''), confidence: between } : null,
	};
}

function isSigned(own: Found<string> | null): boolean {
	return own !== null && own.confidence >= SIGNED;
}

/** All houses of a mail, with what is to be weighed of them. */
export function weighableHouses(reading: Reading, people: readonly string[]): WeighableHouses {
	const own = ownHouse(reading);
	const name = own?.value ?? null;
	const carried = carriedDomain(reading);
	const cued = [...companiesIn(reading), ...(carried === null ? [] : carriedCompany(reading, carried))];
	const more = [name, reading.sender.organisation].filter((each) => each !== null);
	const companies = companyCandidates(reading, cued, more, people);
	const house = houseFeatures(reading, { own: name, carried: carried !== null, cued, companies });
	return {
		own,
		companies,
		house: new Set(house),
		told: cued.some((each) => each.weight >= TOLD && (name === null || !sameCompany(each.name, name))),
		features(agency) {
			const context = { reading, own: name, cued, companies, house: house.filter(isForm), agency };
			return [...companies.map((each) => companyFeatures(each, context)), nothingFeatures(context)];
		},
	};
}

/** The name in quoted mail of the house that wrote it. */
function carriedCompany(reading: Reading, domain: string): Named[] {
	const quoted = reading.lines.filter((line) => line.kind === 'quoted');
	const owner = bestOwner(quoted, domain);
	return owner === null ? [] : [{ ...owner, weight: CARRIED }];
}

function foundCompany(
	reading: Reading,
	{ name, places }: Company,
	own: Found<string> | null,
	share: number,
): Found<string> {
	if (own?.value === name) return { ...own, confidence: share };
	const place = places.find(({ line }) => line.kind === 'body') ?? places[0];
	if (place !== undefined) return foundAt(reading.page, name, place.start, place.end, share);
	const shown = reading.message.fromName;
	return found(name, [quoteOf('from', shown, 0, shown.length)], share);
}
