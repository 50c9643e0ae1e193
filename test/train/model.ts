import { isWord } from '../../src/recognise/kind/features.ts';
import { KINDS } from '../../src/recognise/kind/model.ts';
import { exampleOf, namesIn, type Seen } from './examples.ts';
import { optimise, sharesOf } from './optimise.ts';

/** A trained model: weights by feature, in the order of KINDS. */
export interface Trained {
	readonly names: readonly string[];
	readonly weights: Float64Array;
	readonly indexOf: ReadonlyMap<string, number>;
}

const LEAST_MESSAGES = 3;
const ROUNDS = 250;
/** Words of one language are many and rare; classes and forms are few and shared by all languages. */
const PULL_OF_WORDS = 0.0005;
const PULL_OF_CLASSES = 0.0002;

export function train(seen: readonly Seen[]): Trained {
	const names = namesIn(seen, LEAST_MESSAGES);
	const indexOf = new Map(names.map((name, index) => [name, index]));
	const examples = seen.map((each) => exampleOf(each, indexOf));
	const pull = names.map(pullOf);
	return { names, indexOf, weights: optimise(examples, { classes: KINDS.length, pull, rounds: ROUNDS }) };
}

function pullOf(name: string): number {
	return isWord(name) ? PULL_OF_WORDS : PULL_OF_CLASSES;
}

/** How likely each of KINDS is for a message. */
export function judgeBy(model: Trained, seen: Seen, temperature = 1): Float64Array {
	return sharesOf(model.weights, exampleOf(seen, model.indexOf), KINDS.length, temperature);
}
