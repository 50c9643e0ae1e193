import { type Choices, checkChoices, trainChoices } from './choices.ts';
import { keptOf, taughtMessages, writeWeights } from './corpora.ts';
import { placeChoicesOf } from './places.ts';

const FOLDS = 5;

/** Learns which of a mail's places is the interview's, and prints how well that does on messages left out in turn. */
function main(): void {
	const choices = taughtMessages()
		.map(placeChoicesOf)
		.filter((each): each is Choices => each !== null);
	const { right, of } = checkChoices(choices, FOLDS);
	process.stdout.write(`places: ${right} of ${of} right on messages left out\n`);
	writeWeights('where/place-weights.json', keptOf(trainChoices(choices)));
}

main();
