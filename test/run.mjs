// `npm test`: sets up, then runs every check and suite, and counts them all in the last line.
// Runs before anything is installed, so it needs nothing but Node.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowserPackages, ensureNodeModules } from './setup/system.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const counts = { passed: 0, failed: 0 };

/** A check that passes or fails as a whole. */
async function check(name, command, args) {
	const seconds = stopwatch();
	const code = await run(command, args);
	tally(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
	say(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  (${seconds()} s)`);
}

/** A vitest project, counted by its own report; a project that breaks before reporting counts as one failure. */
async function suite(name, project) {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-test-'));
	const report = path.join(folder, 'report.json');
	const seconds = stopwatch();
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await run('npx', ['vitest', 'run', '--project', project, ...reporters]);
	const { passed, failed } = await countsOf(report, code);
	await rm(folder, { recursive: true, force: true });
	tally(passed, failed);
	say(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed  (${seconds()} s)`);
}

async function countsOf(report, code) {
	const text = await readFile(report, 'utf8').catch(() => null);
	if (text === null) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(text);
	const failed = numFailedTests || numFailedTestSuites;
	// A run that ends badly without a failed test (an unhandled error) must not count as passed.
	return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function run(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('error', () => resolve(1));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

function tally(passed, failed) {
	counts.passed += passed;
	counts.failed += failed;
}

function stopwatch() {
	const start = Date.now();
	return () => Math.round((Date.now() - start) / 1000);
}

function say(line) {
	process.stdout.write(`${line}\n`);
}

await ensureNodeModules();
await ensureBrowserPackages();
await check('format and lint', 'npx', ['biome', 'check', '.']);
await check('types', 'npx', ['tsc', '-p', 'tsconfig.json']);
await check('types of the pure rooms', 'npx', ['tsc', '-p', 'tsconfig.pure.json']);
await check('build and its self-checks', 'node', ['build.mjs']);
await suite('unit tests', 'unit');
await suite('browser tests', 'browser');
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
