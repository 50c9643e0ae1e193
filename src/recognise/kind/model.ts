import type { RecognitionKind } from '../recognition.ts';
import type { Features } from './features.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** In the order of the weights of a feature. */
export const KINDS = ['confirmed', 'moved', 'reminder', 'cancelled', 'proposal', 'none'] as const;

/** How likely each kind is, together 1. */
export type Likelihoods = Readonly<Record<RecognitionKind, number>>;

/** Weights are kept as whole hundredths. */
const SCALE = 100;

const { temperature, ...rows } = WEIGHTS as { temperature: number } & Record<string, number | number[]>;
const weights = new Map(Object.entries(rows) as [string, readonly number[]][]);

/**
 * A log-linear model: every feature speaks for or against each kind by a weight learnt from labelled mail (`npm run
 * train`), and the sums become likelihoods. Jurafsky and Martin, Speech and Language Processing, chapter 5.
 */
export function likelihoodsOf(features: Features): Likelihoods {
	const sums = KINDS.map(() => 0);
	for (const [name, { value }] of features) {
		const own = weights.get(name);
		if (own === undefined) continue;
		for (const [index, weight] of own.entries()) sums[index] = (sums[index] ?? 0) + weight * value;
	}
	return softmax(sums.map((sum) => sum / SCALE / temperature));
}

function softmax(sums: readonly number[]): Likelihoods {
	const top = Math.max(...sums);
	const shares = sums.map((sum) => Math.exp(sum - top));
	const total = shares.reduce((sum, share) => sum + share, 0);
	return Object.fromEntries(KINDS.map((kind, index) => [kind, (shares[index] ?? 0) / total])) as Likelihoods;
}

/** How much a feature speaks for a kind; below zero against it. */
export function weightOf(name: string, kind: RecognitionKind): number {
	return (weights.get(name)?.[KINDS.indexOf(kind)] ?? 0) / SCALE;
}
