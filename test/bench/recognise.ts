import * as chrono from 'chrono-node';
import { recognise } from '../../src/recognise/recognise.ts';
import { table } from '../recognise/evaluate/table.ts';
import { sample } from '../recognise/sample.ts';
import { INPUTS, type Input, SIZES } from './inputs.ts';

/**
 * `npm run bench`: how the time of a reading grows with the text, ours beside chrono-node's. Growth is the time's
 * against the text's from one size to the next: 1.0 is linear, 2.0 takes twice that.
 */

/** A reader that took this long is not given more of the same: ten times the text would take a hundred times that. */
const PATIENCE_MS = 2_000;
const WARM_UPS = 50;
const REFERENCE = new Date('2026-03-09T10:00:00Z');

interface Reader {
	readonly name: string;
	read(text: string): void;
}

const READERS: readonly Reader[] = [
	{
		name: 'ours',
		read: (text) => {
			recognise(sample({ subject: 'Interview confirmed: Monday 16 March at 2pm', text }));
		},
	},
	{
		name: 'chrono-node',
		read: (text) => {
			chrono.en.GB.parse(text, REFERENCE, { forwardDate: true });
		},
	},
];

function rowOf(input: Input, reader: Reader): string[] {
	const cells: string[] = [];
	let before: { readonly ms: number; readonly size: number } | null = null;
	for (const size of SIZES) {
		if (before !== null && before.ms > PATIENCE_MS) {
			cells.push('not tried', '');
			continue;
		}
		const ms = millisecondsOf(reader, input.make(size));
		const growth: number | null = before === null ? null : ms / before.ms / (size / before.size);
		cells.push(ms.toFixed(ms < 10 ? 2 : 0), growth === null ? '' : `x${growth.toFixed(1)}`);
		before = { ms, size };
	}
	// The smallest size has nothing to have grown from.
	return [input.name, reader.name, ...cells.toSpliced(1, 1)];
}

/** The quickest of several runs while they are short: all else is the machine's other work. */
function millisecondsOf(reader: Reader, text: string): number {
	let quickest = Number.POSITIVE_INFINITY;
	let spent = 0;
	for (let run = 0; run < 7 && (run === 0 || spent < 300); run++) {
		const started = performance.now();
		reader.read(text);
		const ms = performance.now() - started;
		spent += ms;
		quickest = Math.min(quickest, ms);
	}
	return quickest;
}

const [smallest, ...larger] = SIZES.map((size) => `${size / 1_000} KB`);
const head = ['text', 'reader', smallest ?? '', ...larger.flatMap((size) => [size, 'growth'])];
for (let round = 0; round < WARM_UPS; round++)
	for (const reader of READERS) for (const input of INPUTS) reader.read(input.make(1_000));
const rows = INPUTS.flatMap((input) => READERS.map((reader) => rowOf(input, reader)));
process.stdout.write(`${table('Milliseconds a text; growth x1.0 is linear', head, rows)}\n`);
