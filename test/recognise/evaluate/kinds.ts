import { isFixed, LABELS } from './labelled.ts';
import type { Judged } from './run.ts';
import { percent, ratio, table } from './table.ts';

/** How well one answer separates a class from all else; null where nothing was said or nothing was to be found. */
export interface Separation {
	readonly precision: number | null;
	readonly recall: number | null;
	readonly f1: number | null;
	readonly falseAlarms: number;
}

export type Teller = (each: Judged) => string;
export const own: Teller = (each) => each.answer.label;
export const baseline: Teller = (each) => each.guess.label;

export function separation(
	cases: readonly Judged[],
	tell: Teller,
	belongs: (label: string) => boolean,
): Separation {
	const meant = cases.filter((each) => belongs(each.label)).length;
	const said = cases.filter((each) => belongs(tell(each)));
	const hits = said.filter((each) => belongs(each.label)).length;
	return {
		precision: said.length === 0 ? null : hits / said.length,
		recall: meant === 0 ? null : hits / meant,
		f1: said.length + meant === 0 ? null : (2 * hits) / (said.length + meant),
		falseAlarms: said.length - hits,
	};
}

export function kindsTable(cases: readonly Judged[]): string {
	const head = ['kind', 'messages', 'precision', 'recall', 'F1', '| base. prec.', 'recall', 'F1'];
	const rows = LABELS.map((label) => kindRow(cases, label, (each) => each === label));
	rows.push(kindRow(cases, 'a fixed interview is here', isFixed));
	return table('Kinds (ours | keywords and chrono-node)', head, rows);
}

function kindRow(cases: readonly Judged[], name: string, belongs: (label: string) => boolean): string[] {
	const count = cases.filter((each) => belongs(each.label)).length;
	const [ours, theirs] = [separation(cases, own, belongs), separation(cases, baseline, belongs)];
	return [
		name,
		String(count),
		...[ours.precision, ours.recall, ours.f1, theirs.precision, theirs.recall, theirs.f1].map(ratio),
	];
}

export function overallTable(cases: readonly Judged[]): string {
	const rows = [own, baseline].map((tell) => [
		tell === own ? 'ours' : 'baseline',
		String(cases.length),
		percent(cases.filter((each) => tell(each) === each.label).length, cases.length),
		String(separation(cases, tell, isFixed).falseAlarms),
		String(cases.filter((each) => each.label === 'not-interview' && tell(each) !== each.label).length),
	]);
	const head = ['overall', 'messages', 'kind right', 'fixed where none is', 'other mail taken for interview'];
	return table('Overall', head, rows);
}
