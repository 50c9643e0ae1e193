import { found, foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { fitOf, readWeights } from '../weighing/weights.ts';
import { ELSEWHERE, interviewerFeatures } from './interviewer-features.ts';
import INTERVIEWER_WEIGHTS from './interviewer-weights.json' with { type: 'json' };
import { nameWords, type Person, peopleIn } from './people.ts';

const WEIGHTS = readWeights(INTERVIEWER_WEIGHTS);
const MOST = 12;
/** Below it a name is not said: learnt on mails left out in turn. */
const LEAST_SHARE = 0.5;

/** Those who will ask the questions, in the order the mail names them. */
export function findInterviewers(reading: Reading, writer: string | null): Found<string>[] {
	const { people, features } = weighablePeople(reading, writer);
	return people
		.map((person, index) => ({ person, share: shareOf(fitOf(features[index] ?? [], WEIGHTS)) }))
		.filter(({ share }) => share >= LEAST_SHARE)
		.slice(0, MOST)
		.map(({ person, share }) => foundPerson(reading, person, share));
}

/** Everybody whom a mail names, each with what is to be weighed of them. */
export function weighablePeople(
	reading: Reading,
	writer: string | null,
): { readonly people: readonly Person[]; readonly features: readonly ReadonlySet<string>[] } {
	const named = peopleIn(reading, writer);
	const features = interviewerFeatures(reading, named);
	const may = named.map((_, index) => features[index]?.has(ELSEWHERE) !== true);
	return {
		people: named.filter((_, index) => may[index]),
		features: features.filter((_, index) => may[index]),
	};
}

function shareOf(fit: number): number {
	return 1 / (1 + Math.exp(-fit));
}

function foundPerson({ page, message }: Reading, { name, mentions }: Person, share: number): Found<string> {
	const told = mentions.filter((each) => !each.heading);
	const place = told.find((each) => each.line.kind === 'body') ?? told[0];
	if (place !== undefined) return foundAt(page, name, place.start, place.end, share);
	return found(name, [quoteOf('from', message.fromName, 0, message.fromName.length)], share);
}

/** "Hexham" of "Hexham & Gray" is no interviewer; who signs may have given the shop the name. */
export function withoutCompanies(
	interviewers: readonly Found<string>[],
	companies: readonly (Found<string> | null)[],
	signer: string | null,
): Found<string>[] {
	const words = companies.flatMap((company) => nameWords(company?.value ?? ''));
	return interviewers.filter(
		(each) => each.value === signer || !nameWords(each.value).every((word) => words.includes(word)),
	);
}
