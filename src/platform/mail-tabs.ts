import type { Tabs } from 'webextension-polyfill';
import type { MessageRef } from '../journal/fact.ts';
import { failed, ok, type Result } from '../result.ts';
import { browser } from './browser.ts';
import type { OpenThread, PageSight, WordToPage } from './requests.ts';

function mailPatterns(): string[] {
	return browser.runtime.getManifest().host_permissions ?? [];
}

/** Hosts of the manifest that the person or browser has taken away again. */
export async function hostsMissing(): Promise<string[]> {
	const asked = mailPatterns();
	const granted = await Promise.all(
		asked.map((origin) => browser.permissions.contains({ origins: [origin] })),
	);
	return asked.filter((_, index) => !granted[index]).map((pattern) => new URL(pattern.replace('*', '')).host);
}

const PATIENCE_MS = 1000;

export type IsThread = (thread: OpenThread) => boolean;

/**
 * Brings the message's thread to the front and tells the page that a draft was asked for. A tab that shows the thread is
 * left as it is: opening it by its address would draw it anew, under the person's hands. Else Gmail's tab of the same
 * account is used (only the fragment changes); Outlook would load anew and take half-written mail with it, so there a
 * new tab is opened.
 */
export async function openThread(
	message: MessageRef,
	isIts: IsThread,
): Promise<Result<null, 'tab-not-opened'>> {
	try {
		const tabs = await browser.tabs.query({ url: `${new URL(message.link).origin}/*` });
		const showing = await firstAsync(tabs, async (tab) => {
			const thread = await whichThread(tab);
			return thread !== null && isIts(thread);
		});
		const tab = await bringToFront(message, showing, tabs);
		if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
		await say('draft-asked-for', tab);
		return ok(null);
	} catch {
		return failed('tab-not-opened');
	}
}

async function bringToFront(message: MessageRef, showing: Tabs.Tab | undefined, tabs: Tabs.Tab[]) {
	if (showing?.id !== undefined) return browser.tabs.update(showing.id, { active: true });
	const mailbox = message.webmail === 'gmail' ? tabs.find((tab) => isMailboxOf(message, tab)) : undefined;
	if (mailbox?.id === undefined || mailbox.url === undefined)
		return browser.tabs.create({ url: message.link });
	const url = Object.assign(new URL(mailbox.url), { hash: new URL(message.link).hash });
	return browser.tabs.update(mailbox.id, { active: true, url: url.href });
}

/** Gmail of the same account, and not one of its windows for a single mail (`view=`), which would be left for good. */
function isMailboxOf(message: MessageRef, tab: Tabs.Tab): boolean {
	if (tab.url === undefined) return false;
	const { pathname, searchParams } = new URL(tab.url);
	return pathname === new URL(message.link).pathname && !searchParams.has('view');
}

/** What Afterword sees in the mail tab in front: null where that is no mail tab, `no-answer` where it isn't in there. */
export async function sightOfTabInFront(): Promise<PageSight | 'no-answer' | null> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: mailPatterns() });
	if (tab === undefined) return null;
	return ((await say('what-do-you-see', tab)) as PageSight | undefined) ?? 'no-answer';
}

async function whichThread(tab: Tabs.Tab): Promise<OpenThread | null> {
	const answer = await say('which-thread', tab);
	return (answer as OpenThread | null | undefined) ?? null;
}

/**
 * A page that is still loading hears nothing; it asks by itself once a message is open. One that doesn't answer in time,
 * as with a dialog open, counts as one that heard nothing.
 */
async function say(word: WordToPage, { id }: Tabs.Tab): Promise<unknown> {
	if (id === undefined) return undefined;
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
	return Promise.race([browser.tabs.sendMessage(id, { word }).catch(() => undefined), late]);
}

async function firstAsync<Item>(items: readonly Item[], holds: (item: Item) => Promise<boolean>) {
	const answers = await Promise.all(items.map(holds));
	return items.find((_, index) => answers[index]);
}

/**
 * Puts the content script into mail tabs that were open before it: Chrome does so only for pages loaded later. The
 * new copy makes an older one resign.
 */
export async function joinOpenTabs(): Promise<void> {
	const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
	const tabs = await browser.tabs.query({ url: mailPatterns() });
	await Promise.allSettled(
		tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files })),
	);
}
