import { sameClock, sameEnd, sameMinute } from './compare.ts';
import { baseline, own, type Teller } from './kinds.ts';
import { isFixed } from './labelled.ts';
import type { Judged } from './run.ts';
import { percent, table } from './table.ts';

export function startIsExact(each: Judged): boolean {
	return sameMinute(each.answer.start, each.expected?.['start']);
}

function guessIsExact(each: Judged): boolean {
	return sameMinute(each.guess.start, each.expected?.['start']);
}

type Test = (each: Judged) => boolean;

/** Start and end over all fixed interviews, and over those that were found to be one. */
export function timesTable(cases: readonly Judged[]): string {
	const fixed = cases.filter((each) => each.expected !== null);
	const foundBy = (tell: Teller) => fixed.filter((each) => isFixed(tell(each)));
	const ended = (each: Judged) => typeof each.expected?.['end'] === 'string';
	const row = (name: string, of: readonly Judged[], ours: Test, theirs: Test, theirOf = of) => [
		name,
		share(of, ours),
		share(theirOf, theirs),
	];
	const endsSame = (each: Judged) => sameEnd(each.answer.end, each.expected?.['end']);
	const endsGuessed = (each: Judged) => sameEnd(each.guess.end, each.expected?.['end']);
	const clock = (each: Judged) => sameClock(each.answer.start, each.expected?.['start']);
	return table(
		'Times (same instant to the minute; an end that the label leaves open is right)',
		['time', 'ours', 'baseline'],
		[
			row('start, of those found', foundBy(own), startIsExact, guessIsExact, foundBy(baseline)),
			row('start, of all', fixed, startIsExact, guessIsExact),
			row('start on the clock of its zone, of all', fixed, clock, () => false).with(2, '-'),
			row('end, of all', fixed, endsSame, endsGuessed),
			row('end, where one is written', fixed.filter(ended), endsSame, endsGuessed),
		],
	);
}

function share(of: readonly Judged[], test: Test): string {
	const right = of.filter(test).length;
	return `${right}/${of.length} = ${percent(right, of.length)}`;
}
