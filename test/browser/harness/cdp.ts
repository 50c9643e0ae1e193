import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import WebSocket from 'ws';
import { PATIENCE_MS, until } from './until.ts';

/** Whatever can send typed commands of the Chrome DevTools Protocol: a session of ours or one of Playwright's. */
export type CdpSender = Pick<CDPSession, 'send'>;

/** Attached to one target until detached. */
export interface AttachedSender extends CdpSender {
	detach(): Promise<void>;
}

export interface Target {
	readonly targetId: string;
	readonly type: string;
	readonly url: string;
}

interface Reply {
	readonly id?: number;
	readonly result?: unknown;
	readonly error?: { readonly message: string; readonly data?: string };
}

interface Pending {
	readonly method: string;
	readonly settle: (reply: Reply) => void;
}

/**
 * A second connection to the browser beside Playwright's. Playwright shows neither the toolbar popup nor the
 * worker's target; here both are plain targets, and nothing is attached to unless asked.
 */
export class CdpConnection {
	readonly #socket: WebSocket;
	readonly #pending = new Map<number, Pending>();
	#lastId = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.on('message', (data) => this.#receive(String(data)));
		socket.on('error', () => this.#abandon());
		socket.on('close', () => this.#abandon());
	}

	/** Connects to a browser that was started with `--remote-debugging-port=0` and this profile folder. */
	static async toProfile(profile: string): Promise<CdpConnection> {
		const url = await until(() => debuggerUrl(profile), { what: 'the debugging port of Chromium' });
		const socket = new WebSocket(url, { perMessageDeflate: false });
		await new Promise((resolve, reject) => {
			socket.once('open', resolve);
			socket.once('error', reject);
		});
		return new CdpConnection(socket);
	}

	/** A sender for the browser itself, or for the session named. */
	sender(sessionId?: string): CdpSender {
		return { send: (method, params) => this.#request(method, params, sessionId) };
	}

	/** All targets of the browser: tabs, popups, workers. */
	async targets(): Promise<readonly Target[]> {
		const { targetInfos } = await this.sender().send('Target.getTargets', { filter: [{}] });
		return targetInfos;
	}

	async attach(targetId: string): Promise<AttachedSender> {
		const browser = this.sender();
		const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
		const detach = async () => {
			await browser.send('Target.detachFromTarget', { sessionId });
		};
		return { ...this.sender(sessionId), detach };
	}

	disconnect(): void {
		this.#socket.terminate();
	}

	#request<Answer>(method: string, params: unknown, sessionId?: string): Promise<Answer> {
		this.#lastId += 1;
		const id = this.#lastId;
		return new Promise<Answer>((resolve, reject) => {
			const timer = setTimeout(() => {
				this.#pending.get(id)?.settle({ error: { message: `no answer in ${PATIENCE_MS / 1000} s` } });
			}, PATIENCE_MS);
			const settle = (reply: Reply): void => {
				clearTimeout(timer);
				this.#pending.delete(id);
				if (reply.error) reject(new Error(`${method}: ${reply.error.message} ${reply.error.data ?? ''}`));
				else resolve(reply.result as Answer);
			};
			this.#pending.set(id, { method, settle });
			if (this.#socket.readyState !== WebSocket.OPEN) settle({ error: { message: 'the browser is gone' } });
			else this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
		});
	}

	#receive(text: string): void {
		const reply = JSON.parse(text) as Reply;
		if (reply.id !== undefined) this.#pending.get(reply.id)?.settle(reply);
	}

	#abandon(): void {
		for (const { settle } of [...this.#pending.values()])
			settle({ error: { message: 'the browser is gone' } });
	}
}

async function debuggerUrl(profile: string): Promise<string | undefined> {
	const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).trim().split('\n');
	return port && path ? `ws://127.0.0.1:${port}${path}` : undefined;
}
