import { groupBy } from '../../../src/journal/group-by.ts';
import { fieldIsRight } from './fields.ts';
import { baseline, own, separation } from './kinds.ts';
import { isFixed } from './labelled.ts';
import type { Judged } from './run.ts';
import { percent, ratio, table } from './table.ts';
import { startIsExact } from './times.ts';

export function languageTable(cases: readonly Judged[]): string {
	return groupTable('language', cases, (each) => each.locale.split('-')[0] ?? '?');
}

/** English is written in many ways: each region on its own. */
export function regionTable(cases: readonly Judged[]): string {
	const english = cases.filter((each) => each.locale.startsWith('en-'));
	return groupTable('region', english, (each) => each.locale);
}

export function webmailTable(cases: readonly Judged[]): string {
	return groupTable('webmail', cases, (each) => each.webmail);
}

function groupTable(name: string, cases: readonly Judged[], keyOf: (each: Judged) => string): string {
	const rows = [...groupBy(cases, keyOf)].map(([key, group]) => groupRow(key, group));
	rows.sort((one, other) => Number(other[1]) - Number(one[1]));
	const head = [
		name,
		'messages',
		'kind',
		'F1 fixed',
		'(base.)',
		'start',
		'contact',
		'role',
		'employer',
		'medium',
	];
	return table(`By ${name}`, head, rows);
}

function groupRow(key: string, group: readonly Judged[]): string[] {
	const fixed = group.filter((each) => each.expected !== null);
	const of = (test: (each: Judged) => boolean) => percent(fixed.filter(test).length, fixed.length);
	return [
		key,
		String(group.length),
		percent(group.filter((each) => each.answer.label === each.label).length, group.length),
		ratio(separation(group, own, isFixed).f1),
		ratio(separation(group, baseline, isFixed).f1),
		of(startIsExact),
		of((each) => fieldIsRight(each, 'contactName')),
		of((each) => fieldIsRight(each, 'roleTitle')),
		of((each) => fieldIsRight(each, 'employer')),
		of((each) => fieldIsRight(each, 'medium')),
	];
}
