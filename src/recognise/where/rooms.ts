import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { PlaceWords } from '../words/place-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { cut, LONGEST_PLACE } from './address.ts';
import { canBegin, MOST_STARTS, type Place } from './place-start.ts';

/** Houses and rooms that a line tells people to come to without an address. */
export function roomsIn(line: Line, words: Vocabulary): Place[] {
	return [...venues(line, words.places), ...rooms(line, words)];
}

/** "in the Hepworth Room", "im Café am Markt": behind a lead, a name that begins or ends as a house does. */
function rooms(line: Line, words: Vocabulary): Place[] {
	const lower = plain(line.text);
	return [...lower.matchAll(words.places.looseLeads)].slice(0, MOST_STARTS).flatMap((match) => {
		const at = match.index + match[0].length;
		const text = cut(line.text.slice(at, at + LONGEST_PLACE), words);
		const name = plain(text).split(' ').slice(0, 4).join(' ');
		const fits = canBegin(line.text, lower, at, words.places) && words.places.address.test(name);
		return fits && text.length > 4 ? [{ text, start: line.start + at, weight: 1 }] : [];
	});
}

/** A house or room that people are told to come to, where no address is given. */
function venues(line: Line, words: PlaceWords): Place[] {
	const places: Place[] = [];
	for (const match of [...plain(line.text).matchAll(words.venues)].slice(0, MOST_STARTS)) {
		const from = match.index + match[0].length - (match[1] ?? '').length;
		const text = line.text.slice(from, match.index + match[0].length);
		places.push({ text, start: line.start + from, weight: 1 });
	}
	return places;
}
