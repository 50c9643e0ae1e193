import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from '../../setup/system.mjs';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import type { Desktop } from './desktop.ts';
import { FirefoxClosedShadow } from './firefox-closed-shadow.ts';
import * as internals from './firefox-internals.ts';
import { FirefoxPage } from './firefox-page.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { FirefoxSession } from './firefox-session.ts';
import { FirefoxView } from './firefox-view.ts';
import type { Mailbox } from './mailbox.ts';
import { type Profile, profileFolder } from './profile.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
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
	/** After so long without work the background page is put to sleep; 30 s when absent, as in real life. */
	readonly idleTimeoutMs?: number;
	readonly executable?: string;
}

/** Starts a real Firefox with the extension in it. It reaches the mailbox under the webmails' names, and nothing else. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
	const executable = options.executable ?? findFirefox()?.executable;
	if (!executable) throw new Error('No Firefox was found. Name one in AFTERWORD_FIREFOX.');
	const addon = { id: await addonIdOf(options.extension), uuid: randomUUID() };
	const proxy = await startConnectProxy(options.mailbox);
	const profile = await profileFolder(undefined);
	try {
		const preferences = firefoxPreferences({
			proxyPort: proxy.port,
			addonId: addon.id,
			addonUuid: addon.uuid,
			idleTimeoutMs: options.idleTimeoutMs ?? 30_000,
			locale: options.locale ?? 'en-AU',
			colorScheme: options.colorScheme ?? 'light',
		});
		const environment = {
			...process.env,
			...options.desktop?.environment,
			...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
		};
		const headless = options.headless ?? true;
		const started = await startFirefox({ executable, profile, preferences, headless, environment });
		const parts = { addon, proxy, profile, started };
		await install(options.extension, parts);
		return new Firefox(parts);
	} catch (error) {
		await proxy.close();
		await profile.remove();
		throw error;
	}
}

interface Parts {
	readonly addon: { readonly id: string; readonly uuid: string };
	readonly proxy: ConnectProxy;
	readonly profile: Profile;
	readonly started: FirefoxProcess;
}

export class Firefox {
	readonly page: FirefoxPage;
	readonly closedShadow: FirefoxClosedShadow;
	readonly #session: FirefoxSession;
	readonly #background: FirefoxView;
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
		this.#session = new FirefoxSession(parts.started.marionette);
		this.page = new FirefoxPage(this.#session);
		this.closedShadow = new FirefoxClosedShadow(this.#session, this.#place('tab'));
		this.#background = new FirefoxView(this.#session, this.#place('background'));
	}

	/** The address of a file of the extension, such as "desk.html". */
	url(path: string): string {
		return `moz-extension://${this.#parts.addon.uuid}/${path}`;
	}

	/** Hosts the browser asked for besides the mailbox's; none was reached. */
	get refusedHosts(): readonly string[] {
		return this.#parts.proxy.refused;
	}

	/** The popup that is open below the toolbar button, once it is. */
	async popup(): Promise<FirefoxPopup> {
		const popup = new FirefoxPopup(this.#session, this.#place('popup'));
		await popup.opened();
		return popup;
	}

	/** Opens the real toolbar popup over the tab in front. */
	async openPopup(): Promise<FirefoxPopup> {
		await this.#session.inBrowser(internals.openToolbarPopup, this.#parts.addon.id);
		return this.popup();
	}

	/** Runs a self-contained function in the extension's background page; wakes it when it is asleep. */
	async background<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		...parameters: Parameters
	): Promise<Awaited<Answer>> {
		await this.#session.inBrowser(internals.wakeBackground, this.#parts.addon.id);
		return this.#background.evaluate(ask, ...parameters);
	}

	async backgroundIsRunning(): Promise<boolean> {
		return (await this.#session.inBrowser(internals.backgroundState, this.#parts.addon.id)) === 'running';
	}

	/** Ends the background page as the browser does when it is idle, and waits until it is gone. */
	async killBackground(): Promise<void> {
		const { id } = this.#parts.addon;
		await this.#session.inBrowser(internals.terminateBackground, id);
		const isStopped = async () =>
			(await this.#session.inBrowser(internals.backgroundState, id)) === 'stopped';
		await until(isStopped, { what: 'the background page to stop' });
	}

	/** What an update does: the extension starts afresh, and its content script anew in the open tabs. */
	async reloadExtension(): Promise<void> {
		const isNew = () => !('isOld' in globalThis);
		await this.background(() => {
			Object.assign(globalThis, { isOld: true });
			setTimeout(() => chrome.runtime.reload(), 0);
		});
		await until(() => this.background(isNew), { what: 'the extension to be back' });
	}

	/** Answers Firefox's question for an optional permission, once it is asked. */
	async answerPermission(isAllowed: boolean): Promise<void> {
		const answer = () => this.#session.inBrowser(internals.answerPermission, isAllowed);
		await until(answer, { what: 'the question for a permission' });
	}

	/** Errors that nobody caught in any part of the extension, content scripts included, as text. */
	async extensionErrors(): Promise<readonly string[]> {
		return this.#session.inBrowser(internals.extensionErrors, this.#parts.addon.uuid);
	}

	/** Ends the browser with all its processes; its profile goes with it. */
	async close(): Promise<void> {
		await this.#parts.started.end();
		await this.#parts.proxy.close();
		await this.#parts.profile.remove();
	}

	#place(at: internals.Place['at']): internals.Place {
		return { at, addonId: this.#parts.addon.id };
	}
}

async function install(path: string, { started }: Parts): Promise<void> {
	try {
		await started.marionette.send('Addon:Install', { path, temporary: true });
	} catch (error) {
		await started.end();
		throw error;
	}
}

async function addonIdOf(extension: string): Promise<string> {
	const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
	return manifest.browser_specific_settings.gecko.id;
}
