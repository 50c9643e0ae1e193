import { readdirSync, writeFileSync } from 'node:fs';
import { type Labelled, readCorpus } from '../recognise/evaluate/labelled.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const RECOGNISE = new URL('../../src/recognise/', import.meta.url);

/** Weights are kept as whole hundredths; smaller ones than this say nothing. */
const SCALE = 100;
const LEAST = 4;

/** All labelled messages to learn from; those in `unseen` are kept for measuring. */
export function taughtMessages(): Labelled[] {
	return ['read/', 'taught/'].flatMap((folder) => {
		const names = readdirSync(new URL(folder, CORPUS)).filter((name) => name.endsWith('.jsonl'));
		return names.sort().flatMap((name) => readCorpus(new URL(folder + name, CORPUS)));
	});
}

/** A weight as it is kept; 0 where it says nothing. */
export function rounded(weight: number): number {
	const whole = Math.round(weight * SCALE);
	return Math.abs(whole) < LEAST ? 0 : whole;
}

/** Writes weights, one line each, so that a change shows in a diff. */
export function writeWeights(name: string, weights: object): void {
	const lines = Object.entries(weights).map(
		([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
	);
	writeFileSync(new URL(name, RECOGNISE), `{\n${lines.join(',\n')}\n}\n`);
}
