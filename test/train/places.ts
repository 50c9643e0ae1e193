import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { weighablePlaces } from '../../src/recognise/where/location.ts';
import { sameField } from '../recognise/evaluate/compare.ts';
import type { Labelled } from '../recognise/evaluate/labelled.ts';
import type { Choices } from './choices.ts';

/** What may be the place of a message's interview, with nothing as the last of all; null where it is not known. */
export function placeChoicesOf(labelled: Labelled): Choices | null {
	if (labelled.expected === null) return null;
	const place = labelled.expected['location'] ?? null;
	const { message } = labelled;
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { places, features } = weighablePlaces(reading);
	return {
		id: labelled.id,
		features: features.map((each) => new Set(each)),
		right: [...places.map(({ text }) => sameField('location', text, place)), place === null],
	};
}
