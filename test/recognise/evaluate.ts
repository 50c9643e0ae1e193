import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrationTable } from './evaluate/calibration.ts';
import { fieldsTable } from './evaluate/fields.ts';
import { languageTable, regionTable, webmailTable } from './evaluate/groups.ts';
import { kindsTable, overallTable } from './evaluate/kinds.ts';
import { type Labelled, readCorpus } from './evaluate/labelled.ts';
import { missesOf, missLines } from './evaluate/misses.ts';
import { judge } from './evaluate/run.ts';
import { speedTable } from './evaluate/speed.ts';
import { timesTable } from './evaluate/times.ts';

const USAGE = 'usage: npm run evaluate [-- [--misses N|all] FILE ...]';
const CORPUS = new URL('../corpus/unseen/', import.meta.url);

/**
 * `npm run evaluate [-- FILE ...]`: reads labelled messages, by default those of test/corpus/unseen, from which
 * nothing was learnt, and prints how well they are recognised, beside what keywords and chrono-node would have made of them.
 */
function main(): number {
	const asked = readArguments();
	if (asked === null) return complain(USAGE);
	const files = asked.files.length > 0 ? asked.files : unseenCorpora();
	let messages: Labelled[];
	try {
		messages = files.flatMap(readCorpus);
	} catch (fault) {
		return complain(fault instanceof Error ? fault.message : String(fault));
	}
	if (messages.length === 0) return complain('no messages');
	const cases = judge(messages);
	const sections = [
		overallTable,
		kindsTable,
		timesTable,
		fieldsTable,
		languageTable,
		regionTable,
		webmailTable,
		calibrationTable,
		speedTable,
	];
	for (const section of sections) process.stdout.write(`${section(cases)}\n`);
	process.stdout.write(missLines(missesOf(cases), asked.misses));
	return 0;
}

function readArguments(): { readonly files: string[]; readonly misses: number } | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { misses: { type: 'string', default: '20' } },
		});
		const misses = values.misses === 'all' ? Number.POSITIVE_INFINITY : Number(values.misses);
		return Number.isNaN(misses) || misses < 0 ? null : { files: positionals, misses };
	} catch {
		// An option nobody knows: the usage says which ones there are.
		return null;
	}
}

function unseenCorpora(): URL[] {
	const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' });
	return names
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.map((name) => new URL(name, CORPUS));
}

function complain(reason: string): number {
	process.stderr.write(`${reason}\n`);
	return 2;
}

process.exitCode = main();
