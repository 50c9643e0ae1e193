import { plain } from '../text/fold.ts';
import { nounLevel } from '../what/title.ts';
import { zoneOfPlace } from '../when/zone-names.ts';
import type { PlaceWords } from '../words/place-words.ts';
import { marksWithin } from './marked-line.ts';
import type { PlaceContext } from './place-features.ts';
import { beginning } from './place-neighbours.ts';
import type { PlaceChoice } from './places.ts';

/** What a place is made of. */
export function addText(choice: PlaceChoice, context: PlaceContext, features: string[]): void {
	const { text, key, marked } = choice;
	const { language } = context.vocabulary;
	const words = key.split(/[\s,()]+/).filter(Boolean);
	const first = words[0] ?? '';
	const parts = text.split(', ');
	features.push(`${language}^${first}`, `${language}|${words.at(-1) ?? ''}`);
	const size = `words ${Math.min(words.length, 12) >> 1}`;
	features.push(`parts ${Math.min(parts.length, 5)}`, marked.label > 0 ? `labelled ${size}` : size);
	if (context.sender.has(first)) features.push(parts.length > 1 ? 'sender first, more' : 'sender first');
	const smalls = text.split(/[\s,]+/).filter((word) => /^\p{Ll}{2,}$/u.test(word)).length;
	features.push(`small words ${Math.min(smalls, 5)}`);
	if ((context.said.get(key) ?? 0) > 1) features.push('said again');
	addAddress(choice, context.vocabulary.places, features);
	if (parts.length > 1) addParts(parts[0] ?? '', parts.at(-1) ?? '', context.vocabulary.places, features);
	if (zoneOfPlace(plain(parts.at(-1) ?? '')) !== undefined) features.push('town last');
	if (nounLevel(words.at(-1) ?? '', context.vocabulary.roles) === 2) features.push('role');
	addStrange(choice, features);
}

const NUMBER = /\b\d{1,5}[a-z]?(?= \p{L}|$|,)/u;

function addAddress(
	{ text, key, marked, from, to }: PlaceChoice,
	places: PlaceWords,
	features: string[],
): void {
	const begins = beginning(text);
	features.push(`begins ${begins}`);
	const address = marksWithin(marked.addresses, from, to);
	const street = marksWithin(marked.streets, from, to);
	if (address) features.push('address word');
	if (street) features.push('street', `street, begins ${begins}`);
	if (!address && !street) features.push('no place word');
	if (NUMBER.test(key)) features.push('number', `number, street ${street}`);
	if (places.postcode.test(text)) features.push('postcode');
	if (places.streetName.test(key)) features.push('begins with street');
	if (places.nameless.test(key)) features.push('begins nameless');
}

/** What stands before the first comma and behind the last. */
function addParts(first: string, last: string, places: PlaceWords, features: string[]): void {
	const lower = plain(first);
	if (places.street.test(lower)) features.push('street first');
	else features.push(places.address.test(lower) ? 'house first' : 'name first');
	if (/\d/.test(last)) features.push('figure in the last part');
	else if (/^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(last)) features.push('name last');
	else features.push(/\p{Ll} \p{Ll}/u.test(last) ? 'prose last' : 'other last');
}

/** What no place holds. */
function addStrange({ text, key, marked }: PlaceChoice, features: string[]): void {
	if (marked.virtual) features.push('virtual');
	if (/https?:|www\.|@/.test(key)) features.push('link');
	if (/\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b/.test(key)) features.push('clock');
	if (text.includes('(')) features.push('bracket');
	if (/\d{5} ?\d{3}/.test(text)) features.push('phone');
}
