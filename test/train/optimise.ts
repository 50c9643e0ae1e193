/** A labelled example: the indices of its features and their values, and the index of its class. */
export interface Example {
	readonly indices: readonly number[];
	readonly values: readonly number[];
	readonly label: number;
}

export interface Settings {
	readonly classes: number;
	/** Strength of the pull of each feature's weights towards zero. */
	readonly pull: readonly number[];
	readonly rounds: number;
}

const STEP = 0.3;

/**
 * Weights of a log-linear model, `classes` for each feature one after the other. Gradient descent over all examples
 * with a step of its own for each weight (AdaGrad: Duchi, Hazan and Singer 2011); no chance in it, so the same
 * examples give the same weights.
 */
export function optimise(examples: readonly Example[], settings: Settings): Float64Array {
	const { classes, pull, rounds } = settings;
	const weights = new Float64Array(pull.length * classes);
	const squares = new Float64Array(weights.length).fill(1e-8);
	for (let round = 0; round < rounds; round++) {
		const slope = slopeAt(weights, examples, classes);
		for (let at = 0; at < weights.length; at++) {
			const weight = weights[at] ?? 0;
			const full = (slope[at] ?? 0) / examples.length + (pull[Math.floor(at / classes)] ?? 0) * weight;
			const square = (squares[at] ?? 0) + full * full;
			squares[at] = square;
			weights[at] = weight - (STEP * full) / Math.sqrt(square);
		}
	}
	return weights;
}

function slopeAt(weights: Float64Array, examples: readonly Example[], classes: number): Float64Array {
	const slope = new Float64Array(weights.length);
	for (const example of examples) {
		const shares = sharesOf(weights, example, classes);
		for (let kind = 0; kind < classes; kind++) {
			const miss = (shares[kind] ?? 0) - (kind === example.label ? 1 : 0);
			for (let at = 0; at < example.indices.length; at++) {
				const index = (example.indices[at] ?? 0) * classes + kind;
				slope[index] = (slope[index] ?? 0) + miss * (example.values[at] ?? 0);
			}
		}
	}
	return slope;
}

/** How likely each class is, by softmax; `temperature` above 1 makes the model less sure of itself. */
export function sharesOf(
	weights: Float64Array,
	{ indices, values }: Pick<Example, 'indices' | 'values'>,
	classes: number,
	temperature = 1,
): Float64Array {
	const sums = new Float64Array(classes);
	for (let at = 0; at < indices.length; at++) {
		const from = (indices[at] ?? 0) * classes;
		for (let kind = 0; kind < classes; kind++)
			sums[kind] = (sums[kind] ?? 0) + (weights[from + kind] ?? 0) * (values[at] ?? 0);
	}
	const top = Math.max(...sums);
	const shares = sums.map((sum) => Math.exp((sum - top) / temperature));
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => share / total);
}
