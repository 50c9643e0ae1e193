import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../build.mjs';
import { checkBuild, checkScript } from './build-checks.mjs';

let folder: string;
let again: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-build-'));
	again = await mkdtemp(path.join(os.tmpdir(), 'afterword-build-'));
	await build(folder);
	await build(again);
});

afterAll(() => Promise.all([folder, again].map((each) => rm(each, { recursive: true, force: true }))));

/** Every file below a folder with the hash of its bytes. */
async function bytesOf(parent: string): Promise<Record<string, string>> {
	const entries = await readdir(parent, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
	const hashes = files.map(async (file) => [
		path.relative(parent, file),
		createHash('sha256')
			.update(await readFile(file))
			.digest('hex'),
	]);
	return Object.fromEntries(await Promise.all(hashes));
}

test('two builds are the same to the byte', async () => {
	const bytes = await bytesOf(folder);
	expect(Object.keys(bytes).length).toBeGreaterThan(10);
	expect(bytes).toEqual(await bytesOf(again));
});

test.each(['chrome', 'firefox'])('the build for %s passes its own checks', async (browser) => {
	expect(await checkBuild(path.join(folder, browser))).toEqual([]);
});

describe('a build is refused', () => {
	test('when a file that the manifest names is missing', async () => {
		await rm(path.join(again, 'chrome/icons/icon-48.png'));
		expect(await checkBuild(path.join(again, 'chrome'))).toEqual([
			'the manifest names icons/icon-48.png, which is missing',
		]);
	});

	test('when the content script is no classic script', async () => {
		const file = path.join(again, 'firefox/content.js');
		await writeFile(file, `import './other.js';\n${await readFile(file, 'utf8')}`);
		expect(await checkBuild(path.join(again, 'firefox'))).toContain('content.js is no classic script');
	});

	test.each([
		['eval("1")', 'eval'],
		['new Function("return 1")', 'new Function'],
		['import("https://elsewhere.example/x.js")', 'import() of code at run time'],
		['fetch("https://elsewhere.example")', 'fetch'],
		['new WebSocket(address)', 'WebSocket'],
		['navigator.sendBeacon(address)', 'sendBeacon'],
		['element.outerHTML = text', 'outerHTML'],
		['element.insertAdjacentHTML("beforeend", text)', 'insertAdjacentHTML'],
		['document.write(text)', 'document.write'],
	])('when a script holds %s', (source, name) => {
		expect(checkScript('some.js', source)).toEqual([`some.js holds ${name}`]);
	});

	test('when a script assigns innerHTML more often than Preact does', () => {
		expect(checkScript('some.js', 'a.innerHTML = b;\n'.repeat(3))).toHaveLength(1);
	});
});
