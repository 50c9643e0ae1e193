import { FIELDS, sameEnd } from './compare.ts';
import { fieldIsRight } from './fields.ts';
import type { Judged } from './run.ts';
import { WIDTH } from './table.ts';
import { startIsExact } from './times.ts';

/** What was said instead of what, and the words that led there. */
export interface Miss {
	readonly what: string;
	readonly evidence: readonly string[];
}

/** All misses, the gravest first: wrong kinds, then wrong times, then wrong fields. */
export function missesOf(cases: readonly Judged[]): Miss[] {
	const fixed = cases.filter((each) => each.expected !== null);
	const known = fixed.filter((each) => each.answer.label !== 'not-interview');
	return [
		...cases.filter((each) => each.answer.label !== each.label).map(kindMiss),
		...known.filter((each) => !startIsExact(each)).map((each) => miss(each, 'start', 'when')),
		...known
			.filter((each) => !sameEnd(each.answer.end, each.expected?.['end']))
			.map((each) => miss(each, 'end', 'when')),
		...FIELDS.flatMap((field) =>
			known.filter((each) => !fieldIsRight(each, field)).map((each) => miss(each, field, field)),
		),
	];
}

function kindMiss(each: Judged): Miss {
	return {
		what: `${each.id} kind (${each.recognition.confidence}): ${each.answer.label} for ${each.label}`,
		evidence: [`subject: ${each.message.subject}`, ...(each.answer.evidence['label'] ?? [])],
	};
}

function miss(each: Judged, name: 'start' | 'end' | (typeof FIELDS)[number], evidence: string): Miss {
	const doubts =
		name === 'start' && each.answer.doubts.length > 0 ? ` [${each.answer.doubts.join(', ')}]` : '';
	return {
		what: `${each.id} ${name}: ${show(each.answer[name])} for ${show(each.expected?.[name])}${doubts}`,
		evidence: each.answer.evidence[evidence] ?? [],
	};
}

function show(value: unknown): string {
	return Array.isArray(value) ? value.join(' + ') : String(value ?? 'nothing');
}

/** The first `most` misses as lines; how many more there are is told. */
export function missLines(misses: readonly Miss[], most: number): string {
	const lines = misses
		.slice(0, most)
		.flatMap(({ what, evidence }) => [oneLine(what), ...evidence.map((words) => oneLine(`    "${words}"`))]);
	const left = misses.length - Math.min(most, misses.length);
	const told = left > 0 ? [`... and ${left} more (--misses all)`] : [];
	return [`Misses (${misses.length})`, ...lines, ...told, ''].join('\n');
}

/** One line of the terminal, whatever the mail holds: breaks, controls and marks of direction become spaces. */
function oneLine(text: string): string {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
	return line.length > WIDTH ? `${line.slice(0, WIDTH - 3)}...` : line;
}
