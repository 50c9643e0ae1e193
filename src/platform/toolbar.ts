import { browser } from './browser.ts';

const BADGE_COLOUR = '#1d625e';

export async function setBadge(text: string): Promise<void> {
	await browser.action.setBadgeText({ text });
	await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
	await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

export async function badge(): Promise<string> {
	return browser.action.getBadgeText({});
}

/** Opens the toolbar popup; where the browser doesn't let us (no window in front), the same page as a tab. */
export async function openPopup(): Promise<void> {
	try {
		await browser.action.openPopup();
	} catch {
		await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
	}
}
