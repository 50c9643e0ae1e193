import { namesIn } from './names.ts';

/** The candidates of a message for one field, each with the names of its features, and which of them are right. */
export interface Choices {
	readonly id: string;
	readonly features: readonly ReadonlySet<string>[];
	readonly right: readonly boolean[];
}

const LEAST_MESSAGES = 2;
const ROUNDS = 150;
const STEP = 0.3;
const PULL_OF_WORDS = 0.004;
const PULL_OF_FORMS = 0.001;

interface Rows {
	readonly rows: readonly (readonly number[])[];
	readonly right: readonly boolean[];
}

/**
 * Weights of features, so that in each mail a right candidate leads: conditional logit (McFadden 1974) by
 * the same descent as `optimise`.
 */
export function trainChoices(messages: readonly Choices[]): Map<string, number> {
	const taught = messages.filter((each) => each.right.includes(true));
	const names = namesIn(taught, LEAST_MESSAGES);
	const indexOf = new Map(names.map((name, index) => [name, index]));
	const data = taught.map((each) => rowsOf(each, indexOf));
	const weights = new Float64Array(names.length);
	const squares = new Float64Array(names.length).fill(1e-8);
	for (let round = 0; round < ROUNDS; round++) {
		const slope = slopeAt(weights, data);
		for (const [at, name] of names.entries()) {
			const pull = /^[a-z]{2}[<>|^]/.test(name) ? PULL_OF_WORDS : PULL_OF_FORMS;
			const full = (slope[at] ?? 0) / data.length + pull * (weights[at] ?? 0);
			squares[at] = (squares[at] ?? 0) + full * full;
			weights[at] = (weights[at] ?? 0) - (STEP * full) / Math.sqrt(squares[at] ?? 1);
		}
	}
	return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function rowsOf({ features, right }: Choices, indexOf: ReadonlyMap<string, number>): Rows {
	const rows = features.map((each) => [...each].flatMap((name) => indexOf.get(name) ?? []));
	return { rows, right };
}

function slopeAt(weights: Float64Array, data: readonly Rows[]): Float64Array {
	const slope = new Float64Array(weights.length);
	for (const { rows, right } of data) {
		const all = sharesOf(weights, rows, () => true);
		const wanted = sharesOf(weights, rows, (index) => right[index] === true);
		for (const [index, row] of rows.entries()) {
			const miss = (all[index] ?? 0) - (wanted[index] ?? 0);
			for (const at of row) slope[at] = (slope[at] ?? 0) + miss;
		}
	}
	return slope;
}

function sharesOf(
	weights: Float64Array,
	rows: readonly (readonly number[])[],
	counts: (index: number) => boolean,
): number[] {
	const sums = rows.map((row) => row.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
	const top = Math.max(...sums);
	const shares = sums.map((sum, index) => (counts(index) ? Math.exp(sum - top) : 0));
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => share / total);
}

/** How many of the messages have a right candidate in the lead, by weights from the other folds. */
export function checkChoices(messages: readonly Choices[], folds: number): { right: number; of: number } {
	let right = 0;
	for (let fold = 0; fold < folds; fold++) {
		const weights = trainChoices(messages.filter((_, index) => index % folds !== fold));
		for (const each of messages.filter((_, index) => index % folds === fold)) {
			const fits = each.features.map((features) =>
				[...features].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
			);
			if (each.right[fits.indexOf(Math.max(...fits))] === true) right++;
		}
	}
	return { right, of: messages.length };
}
