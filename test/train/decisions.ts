import { namesIn } from './names.ts';

/** What a message offers for a field of several values, each with the names of its features, and which of them are right. */
export interface Decisions {
	readonly id: string;
	readonly features: readonly ReadonlySet<string>[];
	readonly right: readonly boolean[];
}

const LEAST_MESSAGES = 3;
const ROUNDS = 150;
const STEP = 0.3;
/** Words of one language are many and rare; what the writer says of himself is told by few messages. */
const PULL = { words: 0.003, wordsOfWriter: 0.02, forms: 0.001, formsOfWriter: 0.003 };

/**
 * Weights of features, so that the right values of each mail lie above 0 and all others below: logistic regression by
 * the same descent as `optimise`.
 */
export function trainDecisions(messages: readonly Decisions[]): Map<string, number> {
	const names = namesIn(messages, LEAST_MESSAGES);
	const indexOf = new Map(names.map((name, index) => [name, index]));
	const rows = messages.flatMap(({ features, right }) =>
		features.map((each, index) => ({
			row: [...each].flatMap((name) => indexOf.get(name) ?? []),
			right: right[index] === true ? 1 : 0,
		})),
	);
	const pull = names.map(pullOf);
	const weights = new Float64Array(names.length);
	const squares = new Float64Array(names.length).fill(1e-8);
	for (let round = 0; round < ROUNDS; round++) {
		const slope = new Float64Array(names.length);
		for (const { row, right } of rows) {
			const miss = shareOf(row.reduce((sum, at) => sum + (weights[at] ?? 0), 0)) - right;
			for (const at of row) slope[at] = (slope[at] ?? 0) + miss;
		}
		for (let at = 0; at < weights.length; at++) {
			const full = (slope[at] ?? 0) / messages.length + (pull[at] ?? 0) * (weights[at] ?? 0);
			squares[at] = (squares[at] ?? 0) + full * full;
			weights[at] = (weights[at] ?? 0) - (STEP * full) / Math.sqrt(squares[at] ?? 1);
		}
	}
	return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function pullOf(name: string): number {
	const ofWriter = name.endsWith(' (writer)');
	if (/^[a-z]{2}[<>|^]/.test(name)) return ofWriter ? PULL.wordsOfWriter : PULL.words;
	return ofWriter ? PULL.formsOfWriter : PULL.forms;
}

/** How likely a value is right. */
export function shareOf(fit: number): number {
	return 1 / (1 + Math.exp(-fit));
}

/** The likelihood of each value of each message, by weights from the other folds and from `also`. */
export function checkDecisions(
	messages: readonly Decisions[],
	also: readonly Decisions[],
	folds: number,
	prune: (weight: number) => number,
): number[][] {
	const shares: number[][] = messages.map(() => []);
	for (let fold = 0; fold < folds; fold++) {
		const weights = trainDecisions([...also, ...messages.filter((_, index) => index % folds !== fold)]);
		for (const [index, { features }] of messages.entries()) {
			if (index % folds !== fold) continue;
			shares[index] = features.map((each) =>
				shareOf([...each].reduce((sum, name) => sum + prune(weights.get(name) ?? 0), 0)),
			);
		}
	}
	return shares;
}
