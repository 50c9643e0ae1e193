import { readFileSync } from 'node:fs';
import { recognise } from '../../src/recognise/recognise.ts';
import { type Answer, answerOf } from '../../src/terminal/answer.ts';
import { messageFromJson } from '../../src/terminal/message-from-json.ts';

/** A labelled message of the corpus, with what the recogniser answered. */
export interface Case {
	readonly id: string;
	readonly label: string;
	readonly locale: string;
	readonly expected: Readonly<Record<string, unknown>> | null;
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
	readonly count: number;
}

export interface Score {
	readonly messages: number;
	readonly labels: Share;
	readonly byLabel: Readonly<Record<string, LabelScore>>;
	/** Of the messages that state a time, found as interviews or not. */
	readonly fields: Readonly<Record<string, Share>>;
}

const TEXT_FIELDS = [
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
	'timeZoneStated',
] as const;

/** Runs the recogniser over a file of labelled JSON lines; `language` keeps messages of one language only. */
export function runCorpus(file: string | URL, language?: string): Case[] {
	const cases: Case[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.trim() === '') continue;
		const read = messageFromJson(line);
		if (!read.ok) throw new Error(`unreadable line in the corpus: ${read.reason}`);
		const { message, id } = read.value;
		if (language !== undefined && !message.locale.startsWith(language)) continue;
		const labelled = JSON.parse(line) as { label: string; expected?: Record<string, unknown> };
		const answer = answerOf(recognise(message));
		cases.push({
			id: id ?? '',
			label: labelled.label,
			locale: message.locale,
			expected: labelled.expected ?? null,
			answer,
		});
	}
	return cases;
}

export function score(cases: readonly Case[]): Score {
	const fields: Record<string, Share> = {};
	const timed = cases.filter((each) => each.expected !== null);
	fields['start'] = share(
		timed,
		(each) => sameInstant(each.answer.start, each.expected?.['start']),
		(each) => `${each.answer.start} for ${each.expected?.['start']}`,
	);
	fields['end'] = share(
		timed,
		(each) => sameInstant(each.answer.end, each.expected?.['end']),
		(each) => `${each.answer.end} for ${each.expected?.['end']}`,
	);
	for (const name of TEXT_FIELDS) {
		fields[name] = share(
			timed,
			(each) => same(each.answer[name], each.expected?.[name]),
			(each) => `${each.answer[name]} for ${each.expected?.[name]}`,
		);
	}
	fields['interviewers'] = share(
		timed,
		sameInterviewers,
		(each) => `${each.answer.interviewers?.join('+')} for ${String(each.expected?.['interviewers'])}`,
	);
	return {
		messages: cases.length,
		labels: share(
			cases,
			(each) => each.answer.label === each.label,
			(each) => `${each.answer.label} for ${each.label}`,
		),
		byLabel: byLabel(cases),
		fields,
	};
}

function share(cases: readonly Case[], right: (each: Case) => boolean, tell: (each: Case) => string): Share {
	const wrong = cases.filter((each) => !right(each));
	return {
		right: cases.length - wrong.length,
		of: cases.length,
		wrong: wrong.map((each) => `${each.id}: ${tell(each)}`),
	};
}

function byLabel(cases: readonly Case[]): Record<string, LabelScore> {
	const scores: Record<string, LabelScore> = {};
	for (const label of new Set(cases.map((each) => each.label))) {
		const meant = cases.filter((each) => each.label === label);
		const said = cases.filter((each) => each.answer.label === label);
		const hits = meant.filter((each) => each.answer.label === label).length;
		scores[label] = {
			precision: said.length === 0 ? 1 : hits / said.length,
			recall: hits / meant.length,
			count: meant.length,
		};
	}
	return scores;
}

function sameInstant(one: string | null, other: unknown): boolean {
	if (one === null || typeof other !== 'string') return one === (other ?? null);
	return Date.parse(one) === Date.parse(other);
}

function same(one: unknown, other: unknown): boolean {
	return normal(one) === normal(other);
}

/** Case, outer signs and spaces say nothing. */
function normal(value: unknown): string {
	if (value === null || value === undefined) return '';
	return String(value)
		.toLowerCase()
		.replace(/[\s\u00a0]+/g, ' ')
		.replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
}

function sameInterviewers(each: Case): boolean {
	const expected = each.expected?.['interviewers'];
	const names = (value: unknown) => (Array.isArray(value) ? value.map(plainName).sort().join('|') : '');
	return names(each.answer.interviewers) === names(expected);
}

function plainName(name: unknown): string {
	return normal(name).replace(/^(?:dr|mr|mrs|ms|prof|capt)\.? /, '');
}

/** The score as lines of text, with what went wrong where asked for. */
export function report(result: Score, detailed: boolean): string {
	const lines = [`messages ${result.messages}`, line('label', result.labels, detailed)];
	for (const [label, { precision, recall, count }] of Object.entries(result.byLabel)) {
		lines.push(`  ${label}: precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} (${count})`);
	}
	for (const [name, part] of Object.entries(result.fields)) lines.push(line(name, part, detailed));
	return lines.join('\n');
}

function line(name: string, part: Share, detailed: boolean): string {
	const head = `${name}: ${part.right}/${part.of} = ${(part.right / Math.max(1, part.of)).toFixed(3)}`;
	return detailed ? [head, ...part.wrong.map((wrong) => `    ${wrong}`)].join('\n') : head;
}
