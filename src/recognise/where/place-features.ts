import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { addNeighbours } from './place-neighbours.ts';
import { addText } from './place-text.ts';
import type { PlaceChoice } from './places.ts';

/** What all places of a mail share. */
export interface PlaceContext {
	readonly vocabulary: Vocabulary;
	readonly said: ReadonlyMap<string, number>;
	readonly sender: ReadonlySet<string>;
	/** How much the wordings make of the best of all. */
	readonly best: number;
}

export function placeContextOf(reading: Reading, choices: readonly PlaceChoice[]): PlaceContext {
	const said = new Map<string, number>();
	for (const { key } of choices) said.set(key, (said.get(key) ?? 0) + 1);
	const sender = plain(`${reading.message.fromName} ${reading.sender.domain}`).split(/[^\p{L}\p{N}]+/u);
	const best = choices.reduce((most, { stated }) => Math.max(most, stated ?? 0), 0);
	return {
		vocabulary: reading.vocabulary,
		said,
		sender: new Set(sender.filter((word) => word.length > 3)),
		best,
	};
}

/** What is weighed of a place: names of features. */
export function placeFeatures(choice: PlaceChoice, context: PlaceContext): string[] {
	const features: string[] = [];
	addStated(choice, context, features);
	addText(choice, context, features);
	addNeighbours(choice, context.vocabulary.language, features);
	return features;
}

export function noPlaceFeatures(
	choices: readonly PlaceChoice[],
	{ best, vocabulary }: PlaceContext,
): string[] {
	const features = ['nothing', `nothing, ${vocabulary.language}`, `nothing, best ${band(best)}`];
	if (choices.length === 0) features.push('nothing at all');
	if (choices.some(({ marked }) => marked.label > 0)) features.push('nothing, but labelled');
	if (!choices.some(({ marked }) => marked.line.kind === 'body')) features.push('nothing in the body');
	return features;
}

function band(weight: number): string {
	return weight >= 6 ? '6' : weight >= 3 ? '3' : weight >= 2 ? '2' : weight >= 1 ? '1' : '0';
}

function addStated({ stated, marked, from }: PlaceChoice, { best }: PlaceContext, features: string[]): void {
	const { kind } = marked.line;
	const labelled = marked.label > 0;
	features.push(`in ${kind}`);
	if (labelled && from === marked.label) features.push('field begins');
	if (labelled) features.push('labelled', `labelled, ${kind}`);
	if (stated === null) {
		features.push('not stated');
		return;
	}
	features.push(
		'stated',
		`stated ${band(stated)}`,
		stated === best ? 'stated best' : 'stated less',
		`stated in ${kind}`,
	);
	if (stated === best) features.push(`best stated ${band(stated)}`);
	if (from === 0) features.push('stated from the start');
}
