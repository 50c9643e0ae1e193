import { type Choices, checkChoices, trainChoices } from './choices.ts';
import { keptOf, taughtMessages, writeWeights } from './corpora.ts';
import { titleChoicesOf } from './titles.ts';

const FOLDS = 5;

/** Learns which of a mail's titles is the reader's job, and prints how well that does on messages left out in turn. */
function main(): void {
	const choices = taughtMessages()
		.map(titleChoicesOf)
		.filter((each): each is Choices => each !== null);
	const { right, of } = checkChoices(choices, FOLDS);
	process.stdout.write(`roles: ${right} of ${of} right on messages left out\n`);
	writeWeights('what/role-weights.json', keptOf(trainChoices(choices)));
}

main();
