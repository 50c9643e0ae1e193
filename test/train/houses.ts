import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { peopleNamed } from '../../src/recognise/who/find-who.ts';
import { weighableHouses } from '../../src/recognise/who/organisations.ts';
import { sameField } from '../recognise/evaluate/compare.ts';
import type { Labelled } from '../recognise/evaluate/labelled.ts';
import type { Choices } from './choices.ts';
import type { Decisions } from './decisions.ts';

/** The houses of a message, and which of them hires; null where that is not known. */
export interface Houses {
	/** Whether the sender's house stands between. */
	readonly agency: Decisions;
	/** Which company hires, with nothing as the last of all, where an agency is known to stand between or not. */
	employer(agency: boolean): Choices;
}

export function housesOf(labelled: Labelled): Houses | null {
	const { id, expected, message } = labelled;
	if (expected === null) return null;
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { companies, house, features } = weighableHouses(reading, peopleNamed(reading).names);
	const employer = expected['employer'] ?? null;
	return {
		agency: { id, features: [house], right: [(expected['agency'] ?? null) !== null] },
		employer: (agency) => ({
			id,
			features: features(agency),
			right: [
				...companies.map(({ name }) => employer !== null && sameField('employer', name, employer)),
				employer === null,
			],
		}),
	};
}
