import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

declare global {
	/** The bundle of entry.ts inside the page. */
	var adapters: typeof import('./entry.ts');
}

export const ORIGINS = {
	gmail: 'https://mail.google.com/mail/u/0/',
	outlook: 'https://outlook.live.com/mail/0/',
} as const;

/** One real Chromium: what is rendered, hidden or editable is decided by a browser, never by an imitation. */
export function startChromium(): Promise<Browser> {
	const root = process.getuid?.() === 0;
	return chromium.launch({
		executablePath: process.env['AFTERWORD_CHROMIUM'] ?? '/usr/bin/chromium',
		chromiumSandbox: !root,
	});
}

/** A classic script that sets `globalName` to what the module exports. */
export async function bundled(file: string, globalName: string): Promise<string> {
	const built = await build({
		entryPoints: [new URL(file, import.meta.url).pathname],
		bundle: true,
		format: 'iife',
		globalName,
		write: false,
		target: 'es2023',
		logLevel: 'silent',
	});
	return built.outputFiles[0]?.text ?? '';
}

let adaptersScript: Promise<string> | undefined;

/** Serves the markup at a genuine address, without any network, and puts the adapters into the page. */
export async function openPage(browser: Browser, address: string, markup: string): Promise<Page> {
	const page = await browser.newPage();
	await page.route('**/*', (route) =>
		route.request().isNavigationRequest()
			? route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup })
			: route.abort(),
	);
	await page.goto(address);
	adaptersScript ??= bundled('entry.ts', 'adapters');
	await page.evaluate(`${await adaptersScript}; globalThis.adapters = adapters;`);
	return page;
}

/** One of this folder's own pages. */
export function ownPage(name: string): Promise<string> {
	return readFile(new URL(`pages/${name}`, import.meta.url), 'utf8');
}
