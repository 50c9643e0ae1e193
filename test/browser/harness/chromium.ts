import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium, isBranded } from '../../setup/system.mjs';
import { CdpConnection } from './cdp.ts';
import { type ChromiumChoices, chromiumArguments, type ExtensionLoading } from './chromium-arguments.ts';
import type { Desktop } from './desktop.ts';
import { ExtensionWorker } from './extension-worker.ts';
import type { Mailbox } from './mailbox.ts';
import { listenToConsoles } from './page-console.ts';
import { findPopup, type PopupView, popupIfOpen } from './popup-view.ts';
import { type Profile, prepareForChromium, profileFolder } from './profile.ts';
import { PATIENCE_MS } from './until.ts';

export interface ChromiumOptions {
	/** The folder of the built extension. */
	readonly extension: string;
	readonly mailbox: Mailbox;
	/** Where its notifications go; the person's own when absent. */
	readonly desktop?: Pick<Desktop, 'environment'>;
	/** IANA name; the machine's own zone when absent. */
	readonly timeZone?: string;
	/** BCP 47; "en-AU" when absent. */
	readonly locale?: string;
	readonly colorScheme?: 'light' | 'dark';
	readonly headless?: boolean;
	/** A profile folder to keep, for closing the browser and starting it again: storage stays, alarms are gone. */
	readonly profile?: string;
	readonly executable?: string;
	/** False when the caller closes the browser on Ctrl-C itself; else Ctrl-C ends the browser and then the process. */
	readonly handleSignals?: boolean;
	readonly windowSize?: { readonly width: number; readonly height: number };
	/** "flag" where the browser heeds `--load-extension`, else "protocol". */
	readonly loading?: ExtensionLoading;
}

/** Starts a real Chromium with the extension in it. It reaches the mailbox under the webmails' names, and nothing else. */
export async function openChromium(options: ChromiumOptions): Promise<Chromium> {
	const executable = options.executable ?? findChromium()?.executable;
	if (!executable) throw new Error('No Chromium, Chrome or Edge was found. Name one in AFTERWORD_CHROMIUM.');
	const choices: ChromiumChoices = {
		mailbox: options.mailbox,
		extension: options.extension,
		loading: options.loading ?? (isBranded(executable) ? 'protocol' : 'flag'),
		locale: options.locale ?? 'en-AU',
		colorScheme: options.colorScheme ?? 'light',
		windowSize: options.windowSize ?? { width: 1280, height: 900 },
	};
	const profile = await profileFolder(options.profile);
	await prepareForChromium(profile.folder);
	const context = await launch(executable, choices, profile, options);
	try {
		return await withExtension(context, choices, profile);
	} catch (error) {
		await context.close();
		await profile.remove();
		throw error;
	}
}

async function withExtension(
	context: BrowserContext,
	choices: ChromiumChoices,
	profile: Profile,
): Promise<Chromium> {
	const cdp = await CdpConnection.toProfile(profile.folder);
	if (choices.loading === 'protocol') {
		await cdp.sender().send('Extensions.loadUnpacked', { path: choices.extension });
	}
	const worker = await ExtensionWorker.of(context, cdp);
	return new Chromium({ context, cdp, profile, worker, popupUrl: await popupUrl(choices.extension, worker) });
}

interface Parts {
	readonly context: BrowserContext;
	readonly cdp: CdpConnection;
	readonly profile: Profile;
	readonly worker: ExtensionWorker;
	readonly popupUrl: string;
}

export class Chromium {
	readonly context: BrowserContext;
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.context = parts.context;
		this.#parts = parts;
	}

	/** The tab that was there first. */
	get page(): Page {
		const [first] = this.context.pages();
		if (!first) throw new Error('All tabs are closed');
		return first;
	}

	get extensionId(): string {
		return this.#parts.worker.extensionId;
	}

	/** The address of a file of the extension, such as "desk.html". */
	url(path: string): string {
		return `chrome-extension://${this.extensionId}/${path}`;
	}

	/** The extension's service worker; started when it is stopped. */
	async worker(): Promise<Worker> {
		return this.#parts.worker.running();
	}

	/** Stops the service worker as the browser does after 30 idle seconds, and waits until it is gone. */
	async killWorker(): Promise<void> {
		await this.#parts.worker.kill();
	}

	/** What an update does: the extension starts afresh while the mail tabs stay open with the old content script. */
	async reloadExtension(): Promise<void> {
		await this.#parts.worker.reloadExtension();
	}

	/** The popup that is open below the toolbar button, once it is. */
	async popup(): Promise<PopupView> {
		return findPopup(this.#parts.cdp, this.#parts.popupUrl);
	}

	/** The toolbar popup if it is open now; does not wait. */
	async popupIfOpen(): Promise<PopupView | undefined> {
		return popupIfOpen(this.#parts.cdp, this.#parts.popupUrl);
	}

	/** Opens the toolbar popup over the tab in front. */
	async openPopup(): Promise<PopupView> {
		const worker = await this.worker();
		await worker.evaluate(() => chrome.action.openPopup());
		return this.popup();
	}

	/** The connection beside Playwright's, for what has no method here. */
	get cdp(): CdpConnection {
		return this.#parts.cdp;
	}

	/** Ends the browser with all its processes; its own profile goes with it. */
	async close(): Promise<void> {
		this.#parts.cdp.disconnect();
		await this.context.close();
		await this.#parts.profile.remove();
	}
}

async function launch(
	executable: string,
	choices: ChromiumChoices,
	profile: Profile,
	{ headless = true, timeZone, desktop, handleSignals = true }: ChromiumOptions,
): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(profile.folder, {
		executablePath: executable,
		headless,
		args: chromiumArguments(choices),
		chromiumSandbox: process.getuid?.() !== 0,
		colorScheme: choices.colorScheme,
		handleSIGHUP: handleSignals,
		handleSIGINT: handleSignals,
		handleSIGTERM: handleSignals,
		env: { ...environment(choices.locale, timeZone), ...desktop?.environment },
		ignoreDefaultArgs: ['--disable-extensions'],
		timeout: PATIENCE_MS * 2,
		viewport: null,
	});
	context.setDefaultTimeout(PATIENCE_MS);
	listenToConsoles(context);
	return context;
}

/** Zone and language for the whole browser: emulating them in a page would leave worker and popup out. */
function environment(locale: string, timeZone: string | undefined): Record<string, string> {
	const inherited = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined,
	);
	const language = locale.replace('-', '_');
	return {
		...Object.fromEntries(inherited),
		LANGUAGE: language,
		...(timeZone === undefined ? {} : { TZ: timeZone }),
	};
}

async function popupUrl(extension: string, worker: ExtensionWorker): Promise<string> {
	const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
	return `chrome-extension://${worker.extensionId}/${manifest.action?.default_popup ?? 'popup.html'}`;
}
