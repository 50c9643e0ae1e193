import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { findWriter } from '../../src/recognise/who/contact.ts';
import { weighablePeople } from '../../src/recognise/who/interviewers.ts';
import { nameWords } from '../../src/recognise/who/people.ts';
import { namesOf } from '../recognise/evaluate/compare.ts';
import type { Labelled } from '../recognise/evaluate/labelled.ts';
import type { Decisions } from './decisions.ts';

/** Whom a message names and who of them will ask the questions; null where that is not known. */
export function peopleOf(labelled: Labelled): (Decisions & { readonly isExact: SetTest }) | null {
	if (labelled.expected === null) return null;
	const { message } = labelled;
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { people, features } = weighablePeople(reading, findWriter(reading)?.value ?? null);
	const wanted = namesOf(labelled.expected['interviewers'] ?? []);
	const names = people.map(({ name }) => name);
	return {
		id: labelled.id,
		features,
		right: names.map((name) => isOneOf(name, wanted)),
		isExact: (said) => {
			const told = namesOf(names.filter((_, index) => said[index]));
			return told.size === wanted.size && [...told].every((each) => wanted.has(each));
		},
	};
}

/** Whether saying these of the people gives the labelled set of names, to the letter. */
export type SetTest = (said: readonly boolean[]) => boolean;

/** A name that is only cut wrong is still of the right person. */
function isOneOf(name: string, wanted: ReadonlySet<string>): boolean {
	const words = nameWords(name);
	return [...wanted].map(nameWords).some((other) => within(words, other) || within(other, words));
}

function within(words: readonly string[], others: readonly string[]): boolean {
	return words.length > 0 && words.every((word) => others.includes(word));
}
