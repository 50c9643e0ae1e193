import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { fitOf, readWeights, sharesOf } from '../weighing/weights.ts';
import { noPlaceFeatures, placeContextOf, placeFeatures } from './place-features.ts';
import PLACE_WEIGHTS from './place-weights.json' with { type: 'json' };
import { type PlaceChoice, placeChoices } from './places.ts';

const WEIGHTS = readWeights(PLACE_WEIGHTS);

/** Where to go, as written, without directions, with how likely it is; null for calls and video meetings. */
export function findLocation(reading: Reading): Found<string> | null {
	const { places, features } = weighablePlaces(reading);
	const shares = sharesOf(features.map((each) => fitOf(each, WEIGHTS)));
	const place = places[shares.indexOf(Math.max(...shares))];
	if (place === undefined) return null;
	const nothing = shares.at(-1) ?? 0;
	return foundAt(reading.page, place.text, place.start, place.start + place.text.length, 1 - nothing);
}

/** All places of a mail with their features; those of there being none come last. */
export function weighablePlaces(reading: Reading): { places: PlaceChoice[]; features: string[][] } {
	const places = placeChoices(reading);
	const context = placeContextOf(reading, places);
	return {
		places,
		features: [...places.map((place) => placeFeatures(place, context)), noPlaceFeatures(places, context)],
	};
}
