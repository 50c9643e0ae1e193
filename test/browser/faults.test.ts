import { describe, expect, test } from 'vitest';
import { closedShadow } from './harness/closed-shadow.ts';
import { consoleOf } from './harness/page-console.ts';
import { until } from './harness/until.ts';
import { factsIn, stageFor } from './open-practice.ts';
import { debriefYesterday, writeNote } from './person.ts';

/** What breaks, breaks with a clear word, and nothing is lost. */

const oursIn = (page: Parameters<typeof consoleOf>[0]) =>
	consoleOf(page).filter(({ url }) => url.startsWith('chrome-extension://'));

describe.each(['gmail', 'outlook'] as const)('In %s', (webmail) => {
	test.each([
		['unknown-page', /doesn’t recognise the page in this tab/],
		['no-body', /can’t read the words of the message in this tab/],
	] as const)('%s: nothing is noted, nothing thrown, and the popup says why', async (hazard, word) => {
		const stage = await stageFor(webmail, [hazard]);
		await stage.openInbox();
		if (hazard === 'no-body') await stage.openMessage('consultant-yesterday');
		await stage.page.waitForTimeout(4000);
		expect(await (await closedShadow(stage.page)).text()).toBe('');
		const popup = await stage.browser.openPopup();
		await popup.waitForText(word);
		expect(await factsIn(stage.browser)).toEqual([]);
		expect(oursIn(stage.page)).toEqual([]);
	});

	test('a reply that never opens: the reason and the words are shown, and the note stays due', async () => {
		const stage = await stageFor(webmail, ['reply-never-opens']);
		await debriefYesterday(stage, 'Not for me');
		await writeNote(stage);
		const bar = await stage.inPage;
		await bar.button('Copy');
		expect(await bar.text()).toMatch(/Hi Priya/);
		const popup = await stage.browser.openPopup();
		await popup.waitForText(/Now[\s\S]*A kind no/);
		expect(oursIn(stage.page)).toEqual([]);
	});

	test('a slow webmail: the note is put in all the same', async () => {
		const stage = await stageFor(webmail, ['slow']);
		await debriefYesterday(stage, 'Not for me');
		await writeNote(stage);
		await stage.savedDraft((text) => text.includes('Priya'), 'the note');
	});

	test('the extension reloaded while mail is open: one chip, and it works', async () => {
		const stage = await stageFor(webmail);
		await stage.openMessage('employer-video');
		await (await stage.inPage).find(/Interview noted/);
		await stage.browser.reloadExtension();
		const chip = await stage.inPage;
		await until(async () => (await chip.text()).match(/Interview noted/g)?.length === 1, {
			what: 'exactly one chip',
		});
		await stage.page.waitForTimeout(1500);
		await chip.click('Not an interview', 'button');
		await until(async () => (await factsIn(stage.browser)).some(({ kind }) => kind === 'Dismissed'), {
			what: 'the new copy to answer',
		});
		expect(oursIn(stage.page)).toEqual([]);
	});
});

test('A browser that refuses to store: the person is told, and can say it again once there is room', async () => {
	const stage = await stageFor('gmail');
	await stage.openMessage('consultant-yesterday');
	await (await stage.inPage).find(/Interview noted/);
	await stage.notification(/how did it go/, /Priya/);
	await fillStorage(stage.browser);
	const popup = await stage.browser.openPopup();
	await popup.click('Tell how it went', 'button');
	await popup.click('The job has gone', 'radio');
	await popup.click('Worth knowing', 'radio');
	await popup.click('Save', 'button');
	await popup.waitForText(/The browser refused to save/);
	const worker = await stage.browser.worker();
	await worker.evaluate(() => chrome.storage.local.remove('ballast'));
	await popup.click('Save', 'button');
	await popup.waitForText(/Noted\. What comes next is below\./);
	expect((await factsIn(stage.browser)).map(({ kind }) => kind)).toContain('Debriefed');
});

/** Fills the extension's storage to the last bytes that the browser grants (10 MB). */
async function fillStorage(browser: Parameters<typeof factsIn>[0]): Promise<void> {
	const worker = await browser.worker();
	await worker.evaluate(async () => {
		const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
		await chrome.storage.local.set({ ballast: 'x'.repeat(room - 20) });
	});
}
