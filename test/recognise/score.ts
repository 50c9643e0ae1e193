import { recognise } from '../../src/recognise/recognise.ts';
import { type Answer, answerOf } from '../../src/terminal/answer.ts';
import { FIELDS, sameEnd, sameField, sameMinute } from './evaluate/compare.ts';
import { isFixed, type Labelled, readCorpus } from './evaluate/labelled.ts';

/** A labelled message of the corpus, with what the recogniser answered. */
export interface Case extends Labelled {
	readonly answer: Answer;
}

export interface Share {
	readonly right: number;
	readonly of: number;
	readonly wrong: readonly string[];
}

export interface LabelScore {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly count: number;
}

export interface Score {
	readonly messages: number;
	readonly labels: Share;
	readonly byLabel: Readonly<Record<string, LabelScore>>;
	/** That a fixed interview is here, whether confirmed, moved or recalled. */
	readonly fixed: LabelScore;
	/** Of the messages that state a time, found as interviews or not. */
	readonly fields: Readonly<Record<string, Share>>;
}

/** Runs the recogniser over a file of labelled JSON lines; `language` keeps messages of one language only. */
export function runCorpus(file: string | URL, language = ''): Case[] {
	return readCorpus(file)
		.filter(({ locale }) => locale.startsWith(language))
		.map((labelled) => ({ ...labelled, answer: answerOf(recognise(labelled.message)) }));
}

export function score(cases: readonly Case[]): Score {
	const right = (each: Case) => each.answer.label === each.label;
	const labels = new Set(cases.map((each) => each.label));
	return {
		messages: cases.length,
		labels: share(cases, right, (each) => `${each.answer.label} for ${each.label}`),
		byLabel: Object.fromEntries(
			[...labels].map((label) => [label, labelScore(cases, (other) => other === label)]),
		),
		fixed: labelScore(cases, isFixed),
		fields: fieldScores(cases.filter((each) => each.expected !== null)),
	};
}

function fieldScores(fixed: readonly Case[]): Record<string, Share> {
	const scores: Record<string, Share> = {};
	const add = (name: 'start' | 'end' | (typeof FIELDS)[number], right: (each: Case) => boolean) => {
		scores[name] = share(
			fixed,
			right,
			(each) => `${show(each.answer[name])} for ${show(each.expected?.[name])}`,
		);
	};
	add('start', (each) => sameMinute(each.answer.start, each.expected?.['start']));
	add('end', (each) => sameEnd(each.answer.end, each.expected?.['end']));
	for (const name of FIELDS) add(name, (each) => sameField(name, each.answer[name], each.expected?.[name]));
	return scores;
}

function show(value: unknown): string {
	return Array.isArray(value) ? value.join('+') : String(value);
}

function share(cases: readonly Case[], right: (each: Case) => boolean, tell: (each: Case) => string): Share {
	const wrong = cases.filter((each) => !right(each));
	return {
		right: cases.length - wrong.length,
		of: cases.length,
		wrong: wrong.map((each) => `${each.id}: ${tell(each)}`),
	};
}

function labelScore(cases: readonly Case[], belongs: (label: string) => boolean): LabelScore {
	const count = cases.filter((each) => belongs(each.label)).length;
	const said = cases.filter((each) => belongs(each.answer.label));
	const hits = said.filter((each) => belongs(each.label)).length;
	return {
		precision: said.length === 0 ? 1 : hits / said.length,
		recall: count === 0 ? 1 : hits / count,
		f1: said.length + count === 0 ? 1 : (2 * hits) / (said.length + count),
		count,
	};
}

/** The score as lines of text, with what went wrong where asked for. */
export function report(result: Score, detailed: boolean): string {
	const lines = [`messages ${result.messages}`, line('label', result.labels, detailed)];
	for (const [label, each] of [...Object.entries(result.byLabel), ['fixed', result.fixed] as const]) {
		lines.push(
			`  ${label}: precision ${each.precision.toFixed(2)} recall ${each.recall.toFixed(2)} (${each.count})`,
		);
	}
	for (const [name, part] of Object.entries(result.fields)) lines.push(line(name, part, detailed));
	return lines.join('\n');
}

function line(name: string, part: Share, detailed: boolean): string {
	const head = `${name}: ${part.right}/${part.of} = ${(part.right / Math.max(1, part.of)).toFixed(3)}`;
	return detailed ? [head, ...part.wrong.map((wrong) => `    ${wrong}`)].join('\n') : head;
}
