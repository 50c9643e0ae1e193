import { readdirSync, writeFileSync } from 'node:fs';
import { type Labelled, readCorpus } from '../recognise/evaluate/labelled.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const RECOGNISE = new URL('../../src/recognise/', import.meta.url);

/** Weights are kept as whole hundredths; smaller ones than this say nothing. */
export const SCALE = 100;
const LEAST = 4;

/**
 * The messages of a folder of the corpus. Those of `read` were open while the finders were written, so that only `taught`
 * tells how well they do; those of `unseen` are kept for measuring.
 */
export function messagesIn(folder: 'read' | 'taught'): Labelled[] {
	const names = readdirSync(new URL(`${folder}/`, CORPUS)).filter((name) => name.endsWith('.jsonl'));
	return names.sort().flatMap((name) => readCorpus(new URL(`${folder}/${name}`, CORPUS)));
}

/** All labelled messages to learn from. */
export function taughtMessages(): Labelled[] {
	return [...messagesIn('read'), ...messagesIn('taught')];
}

/** A weight as it is kept; 0 where it says less than `least`, in hundredths. */
export function rounded(weight: number, least = LEAST): number {
	const whole = Math.round(weight * SCALE);
	return Math.abs(whole) < least ? 0 : whole;
}

/** The weights worth keeping, by name. */
export function keptOf(weights: ReadonlyMap<string, number>, least = LEAST): Record<string, number> {
	const rows = [...weights].map(([name, weight]) => [name, rounded(weight, least)] as const);
	return Object.fromEntries(rows.filter(([, weight]) => weight !== 0));
}

/** Writes weights, one line each, so that a change shows in a diff. */
export function writeWeights(name: string, weights: object): void {
	const lines = Object.entries(weights).map(
		([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
	);
	writeFileSync(new URL(name, RECOGNISE), `{\n${lines.join(',\n')}\n}\n`);
}
