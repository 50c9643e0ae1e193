import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type ErrorCode, PAGE_REQUESTS, type Reply, type RequestName } from './requests.ts';

/** Who asks: a mail page (never trusted with more than its own message) or one of our own pages. */
export type Asker = 'page' | 'own';

/** Null for anybody else: another frame, another host, another extension. */
export function askerOf(sender: Runtime.MessageSender): Asker | null {
	if (sender.id !== browser.runtime.id) return null;
	if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'own';
	return sender.tab !== undefined && sender.frameId === 0 ? 'page' : null;
}

export function mayAsk(asker: Asker, name: string): boolean {
	return asker === 'own' || (PAGE_REQUESTS as readonly string[]).includes(name);
}

export type Answer = (name: RequestName, input: unknown) => Promise<Reply<unknown>>;

/**
 * Answers requests from pages and popup; must be called in the worker's first turn.
 * The listener itself is not async: it must say at once whether the message is ours (webextensions#338).
 */
export function receiveRequests(answer: Answer): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		const name = (message as { request?: unknown } | null)?.request;
		if (typeof name !== 'string') return undefined;
		const asker = askerOf(sender);
		if (asker === null || !mayAsk(asker, name)) return Promise.resolve(refusal('not-allowed'));
		return answer(name as RequestName, (message as { input?: unknown }).input);
	});
}

export function refusal(code: ErrorCode): Reply<never> {
	return { ok: false, error: { code } };
}
