import { FIELDS, type Field, namesOf, sameField } from './compare.ts';
import type { Judged } from './run.ts';
import { percent, ratio, table } from './table.ts';

export function fieldIsRight(each: Judged, field: Field): boolean {
	return sameField(field, each.answer[field], each.expected?.[field]);
}

export function isSaid(each: Judged, field: Field): boolean {
	const value = each.answer[field];
	return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** Accuracy over all fixed interviews (nothing said where nothing is, is right), and of what was said. */
export function fieldsTable(cases: readonly Judged[]): string {
	const fixed = cases.filter((each) => each.expected !== null);
	const rows = FIELDS.map((field) => {
		const said = fixed.filter((each) => isSaid(each, field));
		const right = (of: readonly Judged[]) => of.filter((each) => fieldIsRight(each, field)).length;
		return [
			field,
			`${right(fixed)}/${fixed.length}`,
			percent(right(fixed), fixed.length),
			`${right(said)}/${said.length}`,
			percent(right(said), said.length),
		];
	});
	const title = `Fields of fixed interviews (interviewers by name: F1 ${ratio(namesF1(fixed))})`;
	return table(title, ['field', 'right', 'accuracy', 'right of said', 'precision'], rows);
}

function namesF1(cases: readonly Judged[]): number | null {
	let [hits, count] = [0, 0];
	for (const each of cases) {
		const said = namesOf(each.answer.interviewers);
		const expected = namesOf(each.expected?.['interviewers']);
		count += said.size + expected.size;
		hits += [...said].filter((name) => expected.has(name)).length;
	}
	return count === 0 ? null : (2 * hits) / count;
}
