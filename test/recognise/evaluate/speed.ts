import type { Judged } from './run.ts';
import { table } from './table.ts';

export function speedTable(cases: readonly Judged[]): string {
	const row = (name: string, times: number[]) => {
		times.sort((one, other) => one - other);
		return [name, ...[0.5, 0.99, 1].map((share) => at(times, share).toFixed(2))];
	};
	return table(
		'Milliseconds a message (after a warm-up; the middle of three runs each)',
		['time', 'p50', 'p99', 'max'],
		[
			row(
				'ours',
				cases.map((each) => each.ownMs),
			),
			row(
				'baseline',
				cases.map((each) => each.baselineMs),
			),
		],
	);
}

/** The smallest of sorted times that a share of them does not exceed. */
function at(sorted: readonly number[], share: number): number {
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
