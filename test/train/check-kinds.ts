import type { Seen } from './examples.ts';
import { judgeBy, train } from './model.ts';

/** A message judged by a model that has not seen it. */
export interface LeftOut {
	/** How likely each of KINDS is. */
	readonly shares: readonly number[];
	/** Index of the right one. */
	readonly label: number;
}

/** A whole mail teaches as much as two plain sentences. */
export function twice(seen: readonly Seen[]): Seen[] {
	return [...seen, ...seen];
}

/** Judges every message by a model taught on the others and on what is plain, a fold at a time. */
export function checkKinds(seen: readonly Seen[], plain: readonly Seen[], folds: number): LeftOut[] {
	return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
		const model = train([...plain, ...twice(seen.filter((_, index) => index % folds !== fold))]);
		return seen
			.filter((_, index) => index % folds === fold)
			.map((each) => ({ shares: [...judgeBy(model, each)], label: each.label }));
	});
}

const TEMPERATURES = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8, 2, 2.3, 2.6, 3];

/** How much surer the model is of messages than it should be: the temperature under which the right kinds are likeliest (Guo and others 2017). */
export function temperatureOf(judged: readonly LeftOut[]): number {
	const surprise = (temperature: number) =>
		judged.reduce((sum, { shares, label }) => {
			const cooled = shares.map((share) => Math.max(share, 1e-12) ** (1 / temperature));
			const total = cooled.reduce((all, share) => all + share, 0);
			return sum - Math.log((cooled[label] ?? 0) / total);
		}, 0);
	return TEMPERATURES.reduce((best, each) => (surprise(each) < surprise(best) ? each : best), 1);
}
