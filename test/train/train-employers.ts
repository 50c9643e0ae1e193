import { trainChoices } from './choices.ts';
import { keptOf, messagesIn, rounded, SCALE, writeWeights } from './corpora.ts';
import { trainDecisions } from './decisions.ts';
import { type Houses, housesOf } from './houses.ts';

const FOLDS = 5;
/** Smaller weights, in hundredths, say next to nothing of a company. */
const LEAST = 8;

type Learnt = Record<'agency' | 'employer', ReadonlyMap<string, number>>;

/** Learns who hires and who stands between, and prints how well on messages left out in turn. */
function main(): void {
	const known = (folder: 'read' | 'taught') =>
		messagesIn(folder)
			.map(housesOf)
			.filter((each) => each !== null);
	const [also, taught] = [known('read'), known('taught')];
	let [employers, agencies] = [0, 0];
	for (let fold = 0; fold < FOLDS; fold++) {
		const learnt = learn([...also, ...taught.filter((_, index) => index % FOLDS !== fold)]);
		for (const houses of taught.filter((_, index) => index % FOLDS === fold)) {
			const agency = fitOf(houses.agency.features[0], learnt.agency) > 0;
			if (agency === houses.agency.right[0]) agencies++;
			const { features, right } = houses.employer(agency);
			const fits = features.map((each) => fitOf(each, learnt.employer));
			if (right[fits.indexOf(Math.max(...fits))] === true) employers++;
		}
	}
	process.stdout.write(
		`employers: ${employers}, agency or none: ${agencies} of ${taught.length} right on messages left out\n`,
	);
	const learnt = learn([...also, ...taught]);
	writeWeights('who/agency-weights.json', keptOf(learnt.agency, LEAST));
	writeWeights('who/employer-weights.json', keptOf(learnt.employer, LEAST));
}

function learn(houses: readonly Houses[]): Learnt {
	return {
		agency: trainDecisions(houses.map((each) => each.agency)),
		employer: trainChoices(houses.map((each) => each.employer(each.agency.right[0] === true))),
	};
}

function fitOf(features: Iterable<string> | undefined, weights: ReadonlyMap<string, number>): number {
	return [...(features ?? [])].reduce((sum, name) => sum + rounded(weights.get(name) ?? 0, LEAST) / SCALE, 0);
}

main();
