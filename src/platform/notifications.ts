import { browser } from './browser.ts';

/** Shows or replaces the notification of this id. False when the browser or system refuses. */
export async function showNotification(id: string, title: string, message: string): Promise<boolean> {
	return browser.notifications
		.create(id, {
			type: 'basic',
			iconUrl: browser.runtime.getURL('icons/icon-128.png'),
			title,
			message,
		})
		.then(
			() => true,
			() => false,
		);
}

export async function takeDownNotification(id: string): Promise<void> {
	await browser.notifications.clear(id);
}

/** Ids of the notifications that stand now. */
export async function shownNotifications(): Promise<string[]> {
	return Object.keys(await browser.notifications.getAll());
}
