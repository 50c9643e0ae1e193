import { groupBy } from '../../../src/journal/group-by.ts';
import type { Found } from '../../../src/recognise/recognition.ts';
import { namesOf } from './compare.ts';
import { fieldIsRight } from './fields.ts';
import type { Judged } from './run.ts';
import { percent, table } from './table.ts';
import { startIsExact } from './times.ts';

/** Something that was said with a confidence, and whether it was so. */
interface Said {
	readonly name: string;
	readonly confidence: number;
	readonly right: boolean;
}

const BANDS = [
	{ name: '0.0-0.5', below: 0.5 },
	{ name: '0.5-0.6', below: 0.6 },
	{ name: '0.6-0.7', below: 0.7 },
	{ name: '0.7-0.8', below: 0.8 },
	{ name: '0.8-0.9', below: 0.9 },
	{ name: '0.9-1.0', below: Number.POSITIVE_INFINITY },
] as const;
type Band = (typeof BANDS)[number]['name'];

const FOUND_FIELDS = [
	'roleTitle',
	'employer',
	'agency',
	'contactName',
	'contactEmail',
	'contactPhone',
	'medium',
	'location',
	'joinUrl',
	'stage',
] as const;

/** A field is judged where the message's label has fields; a kind always. An interviewer is judged one by one. */
export function calibrationTable(cases: readonly Judged[]): string {
	const fields = cases.filter((each) => each.expected !== null).flatMap(fieldsSaid);
	const kinds = cases.map(kindSaid);
	const interviews = cases.filter((each) => each.answer.label !== 'not-interview').map(kindSaid);
	const rows = [
		bandRow('kind', kinds),
		bandRow('kind, where not "none"', interviews),
		bandRow('all fields', fields),
		...[...groupBy(fields, (said) => said.name)].map(([name, said]) => bandRow(`  ${name}`, said)),
	];
	const head = ['right/said at confidence', ...BANDS.map((band) => band.name)];
	const share = ['all fields, right', ...BANDS.map((band) => shareOf(inBand(fields, band.name)))];
	return table('Calibration', head, [...rows.slice(0, 3), share, ...rows.slice(3)]);
}

function bandRow(name: string, said: readonly Said[]): string[] {
	return [
		name,
		...BANDS.map((band) => {
			const inside = inBand(said, band.name);
			return inside.length === 0 ? '-' : `${inside.filter((each) => each.right).length}/${inside.length}`;
		}),
	];
}

function shareOf(said: readonly Said[]): string {
	return percent(said.filter((each) => each.right).length, said.length);
}

function inBand(said: readonly Said[], name: Band): Said[] {
	return said.filter(({ confidence }) => BANDS.find((band) => confidence < band.below)?.name === name);
}

function kindSaid(each: Judged): Said {
	return { name: 'kind', confidence: each.recognition.confidence, right: each.answer.label === each.label };
}

function fieldsSaid(each: Judged): Said[] {
	const { recognition } = each;
	const said = (name: string, found: Found<unknown> | null, right: boolean): Said[] =>
		found === null ? [] : [{ name, confidence: found.confidence, right }];
	const expected = namesOf(each.expected?.['interviewers']);
	return [
		...said('start', recognition.when, startIsExact(each)),
		...FOUND_FIELDS.flatMap((name) => said(name, recognition[name], fieldIsRight(each, name))),
		...recognition.interviewers.flatMap((one) =>
			said(
				'interviewer',
				one,
				[...namesOf([one.value])].every((name) => expected.has(name)),
			),
		),
	];
}
