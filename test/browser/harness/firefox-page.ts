import { writeFile } from 'node:fs/promises';
import type { FirefoxSession } from './firefox-session.ts';
import { until } from './until.ts';

/** The tab in front: what a page's own script can see and do, and the mouse and keyboard over it. */
export class FirefoxPage {
	readonly #session: FirefoxSession;

	constructor(session: FirefoxSession) {
		this.#session = session;
	}

	async goto(url: string): Promise<void> {
		await this.#session.marionette.send('WebDriver:Navigate', { url });
	}

	/** Runs a self-contained function in the page and gives its answer as JSON. */
	async js<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		...parameters: Parameters
	): Promise<Awaited<Answer>> {
		return this.#session.inPage(ask, ...parameters);
	}

	/** Waits until the selector finds something. */
	async waitFor(selector: string): Promise<void> {
		const isThere = (css: string) => document.querySelector(css) !== null;
		await until(() => this.js(isThere, selector), { what: selector });
	}

	/** Clicks what the selector finds first, once it is there. */
	async click(selector: string): Promise<void> {
		await this.waitFor(selector);
		const sought = { using: 'css selector', value: selector };
		const { value } = await this.#session.marionette.send<{ value: object }>('WebDriver:FindElement', sought);
		await this.#session.marionette.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
	}

	/** Presses each chord, such as "Tab" or "Control+z", for whatever has the focus. */
	async keys(...chords: readonly string[]): Promise<void> {
		await this.#session.press('tab', chords);
	}

	async type(text: string): Promise<void> {
		await this.#session.type('tab', text);
	}

	/** Writes a PNG of what the tab shows. */
	async screenshot(file: string): Promise<void> {
		const whole = { full: false };
		const { value } = await this.#session.marionette.send<{ value: string }>(
			'WebDriver:TakeScreenshot',
			whole,
		);
		await writeFile(file, Buffer.from(value, 'base64'));
	}

	/** Opens a tab and brings it to the front; gives its handle for `switchTo`. */
	async newTab(url: string): Promise<string> {
		const asked = { type: 'tab', focus: true };
		const { handle } = await this.#session.marionette.send<{ handle: string }>('WebDriver:NewWindow', asked);
		await this.switchTo(handle);
		await this.goto(url);
		return handle;
	}

	/** The handles of all tabs. */
	async tabs(): Promise<readonly string[]> {
		return this.#session.marionette.send('WebDriver:GetWindowHandles');
	}

	/** Brings a tab to the front. */
	async switchTo(handle: string): Promise<void> {
		await this.#session.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
	}

	/** Closes the tab in front. */
	async closeTab(): Promise<void> {
		const [next] = await this.#session.marionette.send<string[]>('WebDriver:CloseWindow');
		if (next !== undefined) await this.switchTo(next);
	}
}
