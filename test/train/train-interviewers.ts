import { keptOf, messagesIn, rounded, SCALE, writeWeights } from './corpora.ts';
import { checkDecisions, trainDecisions } from './decisions.ts';
import { peopleOf } from './people.ts';

const FOLDS = 5;
/** Smaller weights, in hundredths, say next to nothing of a person. */
const LEAST = 8;

/** Learns who of those whom a mail names will ask the questions, and prints how well on messages left out in turn. */
function main(): void {
	const known = (folder: 'read' | 'taught') =>
		messagesIn(folder)
			.map(peopleOf)
			.filter((each) => each !== null);
	const [also, taught] = [known('read'), known('taught')];
	const shares = checkDecisions(taught, also, FOLDS, (weight) => rounded(weight, LEAST) / SCALE);
	for (const least of [0.4, 0.45, 0.5, 0.55]) {
		const right = taught.filter((each, index) =>
			each.isExact((shares[index] ?? []).map((share) => share >= least)),
		);
		process.stdout.write(
			`interviewers, said from ${least}: ${right.length} of ${taught.length} sets right on messages left out\n`,
		);
	}
	writeWeights('who/interviewer-weights.json', keptOf(trainDecisions([...also, ...taught]), LEAST));
}

main();
