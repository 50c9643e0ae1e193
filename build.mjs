// Builds dist/chrome (Edge takes it as well) and dist/firefox: `node build.mjs [--watch]`.
// No network, no minifying: what the stores review is what was written. Two runs give the same bytes.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import { checkBuild } from './test/build/build-checks.mjs';

const ROOT = import.meta.dirname;
export const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);

/**
 * The manifest of one browser, from the one in the repository. Chrome refuses `background.scripts`, Firefox has no
 * service workers, and each warns about the other's keys.
 * @param {'chrome' | 'firefox'} browser
 * @param {Record<string, any>} source manifest.json
 * @param {string} version package.json's
 * @returns {Record<string, any>}
 */
export function manifestFor(browser, source, version) {
	const { browser_specific_settings, minimum_chrome_version, externally_connectable, ...shared } =
		structuredClone(source);
	if (browser === 'chrome') return { ...shared, version, minimum_chrome_version, externally_connectable };
	const { service_worker, ...background } = shared['background'];
	return {
		...shared,
		version,
		background: { ...background, scripts: [service_worker] },
		browser_specific_settings,
	};
}

/** @returns {import('esbuild').BuildOptions[]} one for classic content scripts, one for modules */
function bundles(outdir) {
	const shared = {
		bundle: true,
		outdir,
		absWorkingDir: ROOT,
		target: ['chrome127', 'firefox142'],
		jsx: 'automatic',
		jsxImportSource: 'preact',
		charset: 'utf8',
		legalComments: 'inline',
		metafile: true,
		logLevel: 'warning',
	};
	const entry = (name, file) => ({ entryPoints: [{ in: file, out: name }] });
	return [
		{ ...shared, ...entry('content', 'src/content/content.ts'), format: 'iife' },
		{ ...shared, ...entry('background', 'src/background/worker.ts'), format: 'esm' },
		{ ...shared, ...entry('popup', 'src/popup/popup.tsx'), format: 'esm' },
	];
}

async function copyStatics(browser, outdir) {
	await cp(path.join(ROOT, 'assets/icons'), path.join(outdir, 'icons'), {
		recursive: true,
		filter: (file) => !file.endsWith('.svg'),
	});
	await cp(path.join(ROOT, 'assets/_locales'), path.join(outdir, '_locales'), { recursive: true });
	for (const file of ['popup.html', 'popup.css'])
		await cp(path.join(ROOT, 'assets', file), path.join(outdir, file));
	const source = JSON.parse(await readFile(path.join(ROOT, 'manifest.json'), 'utf8'));
	const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
	const manifest = manifestFor(browser, source, version);
	await writeFile(path.join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
}

/** Builds one browser's folder and checks it; rejects with every finding in words. */
async function buildFor(browser, parent) {
	const outdir = path.join(parent, browser);
	await rm(outdir, { recursive: true, force: true });
	await mkdir(outdir, { recursive: true });
	const contexts = await Promise.all(bundles(outdir).map((options) => context(options)));
	try {
		await Promise.all(contexts.map((each) => each.rebuild()));
	} finally {
		await Promise.all(contexts.map((each) => each.dispose()));
	}
	await copyStatics(browser, outdir);
	const findings = await checkBuild(outdir);
	if (findings.length > 0) throw new Error(`dist/${browser}:\n  ${findings.join('\n  ')}`);
}

/** @param {string} [parent] folder that gets one folder a browser; default `dist` */
export async function build(parent = path.join(ROOT, 'dist')) {
	for (const browser of BROWSERS) await buildFor(browser, parent);
}

async function watchSources() {
	const { watch } = await import('node:fs');
	let timer;
	const again = () => {
		clearTimeout(timer);
		timer = setTimeout(() => build().then(() => report('built'), report), 100);
	};
	for (const place of ['src', 'assets', 'manifest.json'])
		watch(path.join(ROOT, place), { recursive: place !== 'manifest.json' }, again);
	report('watching src, assets and manifest.json; Ctrl-C ends');
}

function report(what) {
	process.stdout.write(`${what instanceof Error ? what.message : what}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await build().then(
		() => report('dist/chrome and dist/firefox are built and checked'),
		(error) => {
			report(error);
			if (!process.argv.includes('--watch')) process.exitCode = 1;
		},
	);
	if (process.argv.includes('--watch')) await watchSources();
}
