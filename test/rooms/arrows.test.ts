import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Proves that the house's rules bite: each line below is put into its room, in a copy, and the check must refuse it. */

const ROOT = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');

const FORBIDDEN: readonly (readonly [room: string, line: string, rule: string])[] = [
	['recognise', "export { plan } from '../plan/plan.ts';", 'recognise may know no other room'],
	['recognise', "export { browser } from '../platform/browser.ts';", 'recognise may know no other room'],
	['journal', "export { plan } from '../plan/plan.ts';", 'journal may know recognise'],
	['plan', "export { draft } from '../draft/draft-for.ts';", 'plan may know journal, recognise'],
	['draft', "export { gmail } from '../webmail/gmail/gmail.ts';", 'draft may know'],
	['plan', "export { render } from 'preact';", 'no use for this package'],
	['draft', "export { readFile } from 'node:fs';", 'no use for this package'],
	['content', "export { fold } from '../journal/fold.ts';", 'content may know'],
	['content', "export * as z from 'zod/mini';", 'no use for this package'],
	['webmail', "export { browser } from '../platform/browser.ts';", 'webmail may know no other room'],
	['platform', "export { wake } from '../background/wake.ts';", 'platform may know'],
	['plan', 'export const now = () => Date.now();', 'knows no clock'],
	['plan', 'export const now = () => new Date();', 'knows no clock'],
	['draft', 'export const pick = () => Math.random();', 'knows no clock'],
	['recognise', 'export const zone = () => new Intl.DateTimeFormat().resolvedOptions();', 'knows no clock'],
	['background', 'export const tabs = () => chrome.tabs;', 'Import browser from'],
];

let copy: string;

beforeAll(async () => {
	copy = await mkdtemp(path.join(os.tmpdir(), 'afterword-rooms-'));
	for (const file of ['biome.json', 'tsconfig.base.json', 'tsconfig.pure.json', 'test/rooms/no-clock.grit'])
		await cp(path.join(ROOT, file), path.join(copy, file));
	for (const [index, [room, line]] of FORBIDDEN.entries())
		await put(`src/${room}/line-${index}.ts`, `${line}\n`);
});

afterAll(() => rm(copy, { recursive: true, force: true }));

async function put(file: string, source: string) {
	await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
	await writeFile(path.join(copy, file), source);
}

/** What a command printed, whether it succeeded or not. */
async function printed(...args: string[]): Promise<{ failed: boolean; text: string }> {
	return run(process.execPath, args, { cwd: copy }).then(
		({ stdout, stderr }) => ({ failed: false, text: stdout + stderr }),
		({ stdout, stderr }) => ({ failed: true, text: stdout + stderr }),
	);
}

describe('the check refuses', () => {
	test.each(FORBIDDEN.map(([room, line, rule], index) => ({ room, line, rule, index })))(
		'in $room: $line',
		async ({ room, rule, index }) => {
			const lint = await printed(BIOME, 'lint', '--vcs-enabled=false', `src/${room}/line-${index}.ts`);
			expect(lint).toMatchObject({ failed: true, text: expect.stringContaining(rule) });
		},
	);

	test.each(['document.title', 'window.name', 'localStorage.length', 'chrome.tabs', 'process.env', 'fetch'])(
		'in a pure room: %s, by the compiler',
		async (expression) => {
			await put('src/plan/impure.ts', `export const impure = ${expression};\n`);
			const types = await printed(TSC, '-p', 'tsconfig.pure.json');
			expect(types).toMatchObject({ failed: true, text: expect.stringContaining('src/plan/impure.ts') });
		},
	);
});
