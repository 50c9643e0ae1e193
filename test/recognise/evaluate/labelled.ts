import { readFileSync } from 'node:fs';
import type { Message } from '../../../src/recognise/message.ts';
import type { RecognitionKind } from '../../../src/recognise/recognition.ts';
import { messageFromJson } from '../../../src/terminal/message-from-json.ts';

/** A message of a corpus with what a careful reader made of it. */
export interface Labelled {
	readonly id: string;
	readonly label: string;
	readonly webmail: string;
	readonly locale: string;
	/** The fields of a fixed interview; null for every other label. */
	readonly expected: Expected | null;
	readonly message: Message;
}

export type Expected = Readonly<Record<string, unknown>>;

export const LABELS = [
	'interview-confirmed',
	'interview-rescheduled',
	'interview-reminder',
	'interview-cancelled',
	'interview-invite-pick-a-time',
	'not-interview',
] as const;

const KIND_OF_LABEL: Readonly<Record<string, RecognitionKind>> = {
	'interview-confirmed': 'confirmed',
	'interview-rescheduled': 'moved',
	'interview-reminder': 'reminder',
	'interview-cancelled': 'cancelled',
	'interview-invite-pick-a-time': 'proposal',
	'not-interview': 'none',
};

/** The kind a label stands for. Throws on a label of no kind. */
export function kindOfLabel(label: string): RecognitionKind {
	const kind = KIND_OF_LABEL[label];
	if (kind === undefined) throw new Error(`no such label: ${label}`);
	return kind;
}

/** Labels that say one fixed interview of the reader stands. */
const FIXED: ReadonlySet<string> = new Set(LABELS.slice(0, 3));

export function isFixed(label: string): boolean {
	return FIXED.has(label);
}

/** Reads a file of labelled JSON lines. Throws, with the line's number, where a line is not of the shared format. */
export function readCorpus(file: string | URL): Labelled[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]));
}

function readLine(line: string, where: string): Labelled {
	const read = messageFromJson(line);
	if (!read.ok) throw new Error(`${where} is no message: ${read.reason}`);
	const given = JSON.parse(line) as { label?: string; webmail?: string; expected?: Expected | null };
	if (given.label === undefined) throw new Error(`${where} has no label`);
	const { id, message } = read.value;
	return {
		id: id ?? where,
		label: given.label,
		webmail: given.webmail ?? '?',
		locale: message.locale,
		expected: given.expected ?? null,
		message,
	};
}
