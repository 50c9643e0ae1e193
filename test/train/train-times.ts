import { type Choices, checkChoices, trainChoices } from './choices.ts';
import { rounded, taughtMessages, writeWeights } from './corpora.ts';
import { slotsOf } from './slots.ts';

const FOLDS = 5;

/** Learns which of a mail's times is the interview's, and prints how well that does on messages left out in turn. */
function main(): void {
	const slots = taughtMessages()
		.map(slotsOf)
		.filter((each): each is Choices => each !== null);
	const { right, of } = checkChoices(slots, FOLDS);
	process.stdout.write(`times: ${right} of ${of} right on messages left out\n`);
	const weights = [...trainChoices(slots)].map(([name, weight]) => [name, rounded(weight)] as const);
	writeWeights('when/slot-weights.json', Object.fromEntries(weights.filter(([, weight]) => weight !== 0)));
}

main();
