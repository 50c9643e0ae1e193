import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { weighableTitles } from '../../src/recognise/what/role.ts';
import { sameField } from '../recognise/evaluate/compare.ts';
import type { Labelled } from '../recognise/evaluate/labelled.ts';
import type { Choices } from './choices.ts';

/** What may be the title of a message's job, with nothing as the last of all; null where its job is not known. */
export function titleChoicesOf(labelled: Labelled): Choices | null {
	if (labelled.expected === null) return null;
	const title = labelled.expected['roleTitle'] ?? null;
	const { message } = labelled;
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { titles, features } = weighableTitles(reading);
	return {
		id: labelled.id,
		features: features.map((each) => new Set(each)),
		right: [...titles.map(({ value }) => sameField('roleTitle', value, title)), title === null],
	};
}
