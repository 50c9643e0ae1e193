// What a built folder must hold before anyone loads it; used by build.mjs and tested in build-checks.test.ts.
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Code that would run text as code, load code, or talk to the network. */
const FORBIDDEN = [
	[/\beval\s*\(/, 'eval'],
	[/\bnew Function\b/, 'new Function'],
	[/\bimport\s*\(/, 'import() of code at run time'],
	[/\bimportScripts\s*\(/, 'importScripts'],
	[/\bfetch\s*\(/, 'fetch'],
	[/\bXMLHttpRequest\b/, 'XMLHttpRequest'],
	[/\bWebSocket\b/, 'WebSocket'],
	[/\bEventSource\b/, 'EventSource'],
	[/\bsendBeacon\b/, 'sendBeacon'],
	[/\bouterHTML\s*=[^=]/, 'outerHTML'],
	[/\binsertAdjacentHTML\b/, 'insertAdjacentHTML'],
	[/\bdocument\.write/, 'document.write'],
	[/\bsetHTMLUnsafe\b/, 'setHTMLUnsafe'],
	[/\bsourceMappingURL\b/, 'a source map'],
];

/** Preact assigns innerHTML in one place, for a property that our lint forbids. */
const PREACT_INNER_HTML = 2;

/**
 * @param {string} folder a built dist/<browser>
 * @returns {Promise<string[]>} findings in words; none when the folder is fit to load
 */
export async function checkBuild(folder) {
	const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
	const files = (await readdir(folder, { recursive: true })).filter((file) => file.includes('.'));
	const scripts = await Promise.all(
		files
			.filter((file) => file.endsWith('.js'))
			.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')]),
	);
	return [
		...(await missingFiles(folder, manifest)),
		...scripts.flatMap(([file, source]) => checkScript(file, source)),
		...checkContentScript(manifest, scripts),
		...(await checkPages(folder, files)),
	];
}

/** @param {Record<string, any>} manifest */
export function filesNamedBy(manifest) {
	const { background, action, icons, content_scripts } = manifest;
	return [
		background.service_worker,
		...(background.scripts ?? []),
		action.default_popup,
		...Object.values(action.default_icon),
		...Object.values(icons),
		...content_scripts.flatMap((script) => [...script.js, ...(script.css ?? [])]),
		`_locales/${manifest.default_locale}/messages.json`,
	].filter(Boolean);
}

async function missingFiles(folder, manifest) {
	const found = await Promise.all(
		filesNamedBy(manifest).map((file) =>
			access(path.join(folder, file)).then(
				() => null,
				() => `the manifest names ${file}, which is missing`,
			),
		),
	);
	return found.filter((finding) => finding !== null);
}

/** @returns {string[]} */
export function checkScript(file, source) {
	const findings = FORBIDDEN.filter(([pattern]) => pattern.test(source)).map(
		([, name]) => `${file} holds ${name}`,
	);
	const innerHtml = source.match(/\.innerHTML\s*=[^=]/g)?.length ?? 0;
	if (innerHtml > PREACT_INNER_HTML) findings.push(`${file} assigns innerHTML ${innerHtml} times`);
	return findings;
}

function checkContentScript(manifest, scripts) {
	const named = manifest.content_scripts.flatMap((script) => script.js);
	if (named.length !== 1) return [`content scripts are ${named.length} files instead of one`];
	const [, source] = scripts.find(([file]) => file === named[0]) ?? ['', ''];
	return /^\s*(import|export)\b/m.test(source) ? [`${named[0]} is no classic script`] : [];
}

async function checkPages(folder, files) {
	const pages = files.filter((file) => file.endsWith('.html'));
	const sources = await Promise.all(pages.map((file) => readFile(path.join(folder, file), 'utf8')));
	return sources.flatMap((source, index) => [
		...(/<script(?![^>]*\bsrc=)/.test(source) ? [`${pages[index]} holds an inline script`] : []),
		...(/\b(?:src|href)="(?:https?:)?\/\//.test(source) ? [`${pages[index]} loads from elsewhere`] : []),
	]);
}
