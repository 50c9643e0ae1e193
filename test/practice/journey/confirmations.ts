import { until } from '../../browser/harness/until.ts';
import type { JourneyStep } from './journey.ts';
import type { Stage } from './stage.ts';

export const SOON = 'consultant-ending-soon';
export const YESTERDAY = 'consultant-yesterday';

/** The person opens two confirmations; Afterword notes both. */
export const confirmations: readonly JourneyStep[] = [
	{
		says: 'A confirmation is open, of an interview that ends within two minutes; Afterword notes it',
		shows: 'page',
		async act(stage) {
			await stage.openMessage(SOON);
			await chipStays(stage, /Interview noted.*Jane Marlow/);
		},
	},
	{
		says: 'Another is open, of an interview that was yesterday; Afterword notes it and asks at once how it went',
		shows: 'page',
		async act(stage) {
			await stage.openMessage(YESTERDAY);
			await chipStays(stage, /Interview noted.*Priya Raman/);
			await stage.notification(/how did it go/, /Priya Raman/);
		},
	},
	{
		says: 'The person sets when the morning begins: in a minute or two, any day of the week',
		shows: 'popup',
		async act(stage) {
			const popup = await stage.browser.openPopup();
			await popup.click('Settings');
			const morning = new Date(Math.ceil((Date.now() + 75_000) / 60_000) * 60_000);
			await popup.click('Notes come up at');
			await popup.type(clockOn(morning, stage.timeZone));
			for (const day of ['Sat', 'Sun']) {
				const { checked } = await popup.find(day, 'checkbox');
				if (checked !== 'true') await popup.click(day, 'checkbox');
			}
			await popup.click('Save');
			await popup.waitForText('Saved.');
		},
	},
];

/** Webmails draw a message anew soon after they have shown it: the chip must be there then, too. */
async function chipStays(stage: Stage, title: RegExp): Promise<void> {
	await (await stage.inPage).find(title);
	await stage.page.waitForTimeout(1000);
	await (await stage.inPage).find(title);
}

/** As typed into a time field of an English (AU) Chromium: hours, minutes, am or pm. */
function clockOn(moment: Date, timeZone: string): string {
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hour: '2-digit',
		minute: '2-digit',
		hour12: true,
	});
	return format.format(moment).replaceAll(/[:\s]/g, '').toLowerCase();
}

/** Waits until the popup that something opened shows what it is about. */
export async function openedPopup(stage: Stage, text: RegExp) {
	const popup = await until(() => stage.browser.popup(), { what: 'the popup' });
	await popup.waitForText(text);
	return popup;
}
