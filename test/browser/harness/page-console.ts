import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** One line of a page's console: written, or an error that nobody caught. */
export interface ConsoleLine {
	readonly kind: 'written' | 'uncaught';
	/** "log", "warning", "error" ... */
	readonly level: string;
	readonly text: string;
	/** Where it comes from: an address of the extension for what is ours. */
	readonly url: string;
}

const lines = new WeakMap<Page, ConsoleLine[]>();

/** Listens to all pages of the browser, those that are open and those to come. */
export function listenToConsoles(context: BrowserContext): void {
	for (const page of context.pages()) listen(page);
	context.on('page', listen);
}

/** Everything the page's console got since the page was opened, content scripts included. */
export function consoleOf(page: Page): readonly ConsoleLine[] {
	return lines.get(page) ?? [];
}

function listen(page: Page): void {
	const heard: ConsoleLine[] = [];
	lines.set(page, heard);
	page.on('console', (message) => heard.push(written(message)));
	page.on('pageerror', (error) => {
		const text = error.stack ?? error.message;
		heard.push({ kind: 'uncaught', level: 'error', text, url: /\S+:\/\/[^\s)]+/.exec(text)?.[0] ?? '' });
	});
}

function written(message: ConsoleMessage): ConsoleLine {
	return { kind: 'written', level: message.type(), text: message.text(), url: message.location().url };
}
