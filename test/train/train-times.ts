import { type Choices, checkChoices, trainChoices } from './choices.ts';
import { keptOf, taughtMessages, writeWeights } from './corpora.ts';
import { slotsOf } from './slots.ts';

const FOLDS = 5;

/** Learns which of a mail's times is the interview's, and prints how well that does on messages left out in turn. */
function main(): void {
	const slots = taughtMessages()
		.map(slotsOf)
		.filter((each): each is Choices => each !== null);
	const { right, of } = checkChoices(slots, FOLDS);
	process.stdout.write(`times: ${right} of ${of} right on messages left out\n`);
	writeWeights('when/slot-weights.json', keptOf(trainChoices(slots)));
}

main();
