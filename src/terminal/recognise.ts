import { readFileSync } from 'node:fs';
import { recognise } from '../recognise/recognise.ts';
import { answerOf } from './answer.ts';
import { messageFromJson } from './message-from-json.ts';

/**
 * `npm run --silent recognise -- FILE` (or `-`): reads messages as JSON lines and prints what the recogniser makes of
 * each. A line that can't be read gives a line with `error`, and an exit code of 1 at the end.
 */
function main(file: string | undefined): number {
	if (file === undefined) {
		process.stderr.write('usage: npm run --silent recognise -- FILE|-\n');
		return 2;
	}
	const input = contentsOf(file);
	if (input === null) {
		process.stderr.write(`cannot read ${file}\n`);
		return 2;
	}
	let faults = 0;
	const lines = input.replace(/^\ufeff/, '').split('\n');
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') continue;
		const answer = answerLine(line, index + 1);
		if ('error' in answer) faults++;
		process.stdout.write(`${JSON.stringify(answer)}\n`);
	}
	return faults > 0 ? 1 : 0;
}

function contentsOf(file: string): string | null {
	try {
		return readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch {
		return null;
	}
}

function answerLine(line: string, number: number): object {
	const read = messageFromJson(line);
	if (!read.ok) return { line: number, error: read.reason };
	const { id, message } = read.value;
	const started = performance.now();
	const recognition = recognise(message);
	const ms = Math.round((performance.now() - started) * 100) / 100;
	return { id, ...answerOf(recognition), ms };
}

process.exitCode = main(process.argv[2]);
