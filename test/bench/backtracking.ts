import { allPatterns } from '../recognise/all-patterns.ts';
import { backtracking } from '../recognise/backtracking.ts';

/** `npm run backtracking`: has every regular expression of the sources decided, however long it takes. */
const started = performance.now();
const { written, built } = await allPatterns();
const faults = await backtracking([...written, ...built], 'thorough');
const seconds = Math.round((performance.now() - started) / 1_000);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${written.length} patterns written, ${faults.length} at fault (${seconds} s)\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
