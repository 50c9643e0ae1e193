import type { MessageRef } from '../journal/fact.ts';
import { failed, ok, type Result } from '../result.ts';
import { browser } from './browser.ts';
import { NUDGE } from './requests.ts';

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

/**
 * Brings the message's thread to the front and tells the page that a draft was asked for. Gmail's tab of the same
 * account is used again (only the fragment changes); Outlook would load anew and take half-written mail with it, so
 * there only a tab that already shows the thread is used.
 */
export async function openThread(message: MessageRef): Promise<Result<null, 'tab-not-opened'>> {
	try {
		const tab = await tabFor(message);
		const shown = tab?.id
			? await browser.tabs.update(tab.id, {
					active: true,
					...(tab.url === message.link ? {} : { url: message.link }),
				})
			: await browser.tabs.create({ url: message.link });
		if (shown.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
		if (shown.id !== undefined) await nudge(shown.id);
		return ok(null);
	} catch {
		return failed('tab-not-opened');
	}
}

async function tabFor(message: MessageRef) {
	const link = new URL(message.link);
	const tabs = await browser.tabs.query({ url: `${link.origin}/*` });
	const exact = tabs.find((tab) => tab.url === message.link);
	if (exact || message.webmail !== 'gmail') return exact;
	return tabs.find((tab) => tab.url !== undefined && new URL(tab.url).pathname === link.pathname);
}

/** A page that is still loading doesn't hear it; it asks by itself once the message is open. */
async function nudge(tabId: number): Promise<void> {
	await browser.tabs.sendMessage(tabId, NUDGE).catch(() => {});
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
