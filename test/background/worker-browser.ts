import type { Fact } from '../../src/journal/fact.ts';
import type { Reply, RequestName, Requests } from '../../src/platform/requests.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

/** The worker from outside: events in, what stands in the browser out. */

export const OWN = { id: 'afterword', url: 'chrome-extension://afterword/popup.html' };
export const PAGE = {
	id: 'afterword',
	url: 'https://mail.google.com/mail/u/0/',
	tab: { id: 1 },
	frameId: 0,
};

export function stored(...facts: Fact[]): void {
	for (const fact of facts) fakeBrowser.storage.local.stored.set(`fact:${fact.id}`, fact);
}

export function factsStored(): Fact[] {
	const entries = [...fakeBrowser.storage.local.stored];
	return entries.filter(([key]) => key.startsWith('fact:')).map(([, fact]) => fact as Fact);
}

export const kindsStored = () => factsStored().map(({ kind }) => kind);

/** Waits until the worker has come to rest. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

export async function ask<Name extends RequestName>(
	name: Name,
	input: Requests[Name]['input'],
	sender: object = OWN,
): Promise<Reply<Requests[Name]['output']>> {
	const [answer] = fakeBrowser.runtime.onMessage.fire({ request: name, input }, sender);
	const reply = (await answer) as Reply<Requests[Name]['output']>;
	await settled();
	return reply;
}
