import { readFileSync } from 'node:fs';
import { recognise } from '../../src/recognise/recognise.ts';
import { messageFromJson } from '../../src/terminal/message-from-json.ts';

export interface Judged {
	readonly id: string;
	readonly label: string;
	readonly negativeKind: string | null;
	readonly warnings: readonly string[];
	readonly strong: boolean;
}

const FILES = ['dev', 'own-en', 'own-other'].map((name) => `read/${name}`);

/** Every labelled message with what it is warned of. */
export function corpus(): Judged[] {
	return FILES.flatMap((name) => {
		const file = new URL(`../corpus/${name}.jsonl`, import.meta.url);
		const lines = readFileSync(file, 'utf8').split('\n');
		return lines.filter((line) => line.trim() !== '').map(judged);
	});
}

function judged(line: string): Judged {
	const read = messageFromJson(line);
	if (!read.ok) throw new Error(read.reason);
	const given = JSON.parse(line) as {
		label: string;
		features?: { negativeKind?: string };
		negativeKind?: string;
	};
	const { warnings } = recognise(read.value.message);
	return {
		id: read.value.id ?? '?',
		label: given.label,
		negativeKind: given.negativeKind ?? given.features?.negativeKind ?? null,
		warnings: warnings.map(({ reason }) => reason),
		strong: warnings.some(({ strong }) => strong),
	};
}
