import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Worker } from 'playwright-core';
import type { CdpConnection, CdpSender } from './cdp.ts';
import { evaluate } from './evaluate.ts';
import { PATIENCE_MS, until } from './until.ts';

/** The extension's service worker, through its deaths and starts. */
export class ExtensionWorker {
	readonly extensionId: string;
	readonly #context: BrowserContext;
	readonly #cdp: CdpConnection;

	private constructor(extensionId: string, context: BrowserContext, cdp: CdpConnection) {
		this.extensionId = extensionId;
		this.#context = context;
		this.#cdp = cdp;
	}

	static async of(context: BrowserContext, cdp: CdpConnection): Promise<ExtensionWorker> {
		const [known] = context.serviceWorkers();
		const worker = known ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE_MS }));
		return new ExtensionWorker(new URL(worker.url()).host, context, cdp);
	}

	async running(): Promise<Worker> {
		if (!(await this.isRunning())) await this.#start();
		return until(() => this.#answering(), { what: 'the service worker to answer' });
	}

	async isRunning(): Promise<boolean> {
		return (await this.#target()) !== undefined;
	}

	async kill(): Promise<void> {
		// One that is just starting is not stopped by the first word.
		const isStopped = async () => {
			await this.#onExtensionPage((session) => session.send('ServiceWorker.stopAllWorkers'));
			return until(async () => !(await this.isRunning()), { what: 'the worker to stop', timeoutMs: 3000 });
		};
		await until(isStopped, { what: 'the service worker to stop' });
	}

	async reloadExtension(): Promise<void> {
		const worker = await this.running();
		await worker.evaluate(() => {
			setTimeout(() => chrome.runtime.reload(), 0);
		});
		await until(() => !this.#context.serviceWorkers().includes(worker), { what: 'the extension to unload' });
		await until(() => this.#onExtensionPage(async () => true), {
			what: 'the extension to be back',
			everyMs: 250,
		});
		await this.running();
	}

	async #start(): Promise<void> {
		const scopeURL = this.#url('');
		await this.#onExtensionPage((session) => session.send('ServiceWorker.startWorker', { scopeURL }));
		await until(() => this.isRunning(), { what: 'the service worker to start' });
	}

	/** Playwright lists a worker for a moment after its end, and a new one a moment after its start. */
	async #answering(): Promise<Worker | undefined> {
		const ours = this.#context.serviceWorkers().filter((worker) => worker.url().startsWith(this.#url('')));
		const latest = ours.at(-1);
		if (latest === undefined) return undefined;
		const answer = latest.evaluate(() => true).catch(() => false);
		return (await Promise.race([answer, sleep(2000, false)])) ? latest : undefined;
	}

	async #target() {
		const targets = await this.#cdp.targets();
		return targets.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.#url('')));
	}

	/**
	 * Workers can be stopped and started from a page of the extension only. The manifest is such a page and the
	 * one that runs no script; as a hidden target it is no tab and takes no focus.
	 */
	async #onExtensionPage<Answer>(act: (session: CdpSender) => Promise<Answer>): Promise<Answer> {
		const url = this.#url('manifest.json');
		const { targetId } = await this.#cdp.sender().send('Target.createTarget', { url, hidden: true });
		try {
			const session = await this.#cdp.attach(targetId);
			await until(() => evaluate(session, (there) => location.href === there, url), {
				what: url,
				timeoutMs: 5000,
			});
			await session.send('ServiceWorker.enable');
			return await act(session);
		} finally {
			await this.#cdp.sender().send('Target.closeTarget', { targetId });
		}
	}

	#url(path: string): string {
		return `chrome-extension://${this.extensionId}/${path}`;
	}
}
