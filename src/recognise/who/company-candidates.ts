import type { Reading } from '../reading.ts';
import type { Line } from '../text/lines.ts';
import { COMPANY_WORD } from '../words/firms.ts';
import { companiesOn, type Named } from './companies.ts';
import { withoutDepartments } from './display-name.ts';
import { salutation } from './reader.ts';

/** A name that may be a company's, with all places in the page that have it. */
export interface Company {
	readonly name: string;
	readonly places: readonly Place[];
}

interface Place {
	readonly line: Line;
	readonly start: number;
	readonly end: number;
}

const MOST = 60;
const MOST_PLACES = 4;
const MOST_QUOTED_LINES = 40;

/**
 * All names that may be the employer's, each once.
 *
 * @param cued those that the words around them give away
 * @param more names known from elsewhere: the sender's house, the display name
 * @param people whose names are no company's
 */
export function companyCandidates(
	reading: Reading,
	cued: readonly Named[],
	more: readonly string[],
	people: readonly string[],
): Company[] {
	const found = new Map<string, Place[]>();
	const add = (given: string, place: Place | null) => {
		const name = more.find((each) => isItsTeam(given, each)) ?? given;
		const places = found.get(name) ?? [];
		if (place !== null && places.length < MOST_PLACES && !places.some((each) => each.start === place.start))
			places.push(place);
		found.set(name, places);
	};
	for (const name of more) add(name, null);
	for (const { name, start, end } of cued) {
		const line = reading.lines.find((each) => start >= each.start && start <= each.end);
		add(name, line === undefined ? null : { line, start, end });
	}
	const greeting = salutation(reading);
	let quoted = 0;
	for (const line of reading.lines) {
		if (
			line === greeting ||
			line.kind === 'footer' ||
			(line.kind === 'quoted' && ++quoted > MOST_QUOTED_LINES)
		)
			continue;
		for (const run of companiesOn(line))
			add(run.name, { line, start: line.start + run.start, end: line.start + run.end });
	}
	return [...found]
		.map(([name, places]) => ({ name, places }))
		.filter(({ name }) => !isOneOf(name, people))
		.slice(0, MOST);
}

/** "The Copperkite Team" is Copperkite. */
function isItsTeam(name: string, house: string): boolean {
	return name !== house && withoutDepartments(name.replace(/^the /i, '')) === house;
}

/** A person's name, or a part of it, is no company. */
function isOneOf(name: string, people: readonly string[]): boolean {
	const lower = name.toLowerCase();
	return people.some((person) => {
		const whole = person.toLowerCase();
		if (whole === lower || whole.split(' ').includes(lower)) return true;
		// "Estaremos Jonas Albrecht"; but Jonas Albrecht GmbH is one.
		return whole.includes(' ') && lower.includes(whole) && !COMPANY_WORD.test(name);
	});
}
