/** Learnt weights by the names of features, as whole hundredths (`npm run train`). */
export type Weights = ReadonlyMap<string, number>;

const SCALE = 100;

export function readWeights(kept: Readonly<Record<string, number>>): Weights {
	return new Map(Object.entries(kept));
}

/**
 * How well a candidate fits. Differences are log-odds: of two candidates of one mail, the one that leads by 1 is e times
 * as likely.
 */
export function fitOf(features: Iterable<string>, weights: Weights): number {
	let sum = 0;
	for (const name of features) sum += weights.get(name) ?? 0;
	return sum / SCALE;
}

/** How likely each of several candidates is, of which one is right. */
export function sharesOf(fits: readonly number[]): number[] {
	const top = Math.max(...fits);
	const shares = fits.map((fit) => Math.exp(fit - top));
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => share / total);
}
