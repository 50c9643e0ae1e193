import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/journal/fact.ts';
import { lastingGmailAddress, outlookAddress } from '../practice/addresses.ts';
import { zoneAtTwo } from '../practice/journey/zone-at-two.ts';
import { type PracticeMailbox, startPracticeMailbox } from '../practice/server.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { type Firefox, openFirefox } from './harness/firefox.ts';
import { screenshotOnFailure } from './harness/screenshots.ts';
import { until } from './harness/until.ts';

const BUILD = path.join(import.meta.dirname, '../../dist/firefox');

/** The same build's Firefox folder in a real Firefox: recognise, store, popup, notification, insert. */
describe.sequential('In Firefox', () => {
	let firefox: Firefox;
	let desktop: Desktop;
	let mailbox: PracticeMailbox;

	beforeAll(async () => {
		const now = new Date();
		const timeZone = zoneAtTwo(now);
		mailbox = await startPracticeMailbox({ now, timeZone });
		desktop = await startDesktop();
		firefox = await openFirefox({ extension: BUILD, mailbox, desktop, timeZone });
	});

	beforeEach(async (context) => {
		screenshotOnFailure(context, { firefox: (file) => firefox.page.screenshot(file) });
		await firefox.killBackground();
	});

	afterAll(async () => {
		await firefox.close();
		await desktop.close();
		await mailbox.close();
	});

	async function facts(): Promise<Fact[]> {
		const stored = await firefox.background(() => chrome.storage.local.get(null));
		return Object.entries(stored)
			.filter(([key]) => key.startsWith('fact:'))
			.map(([, fact]) => fact as Fact);
	}

	test('a confirmation is noted and stored, and the chip says so', async () => {
		await firefox.page.goto(lastingGmailAddress(mailbox.message('consultant-yesterday')));
		await firefox.closedShadow.waitForText(/Interview noted.*Priya Raman/);
		await until(async () => (await facts()).some(({ kind }) => kind === 'InterviewRecognised'), {
			what: 'the fact',
		});
	});

	test('the notification asks how it went, and a click on it opens Afterword', async () => {
		const asks = await desktop.waitFor(
			({ title, body }) => /how did it go/.test(title) && /Priya/.test(body),
		);
		desktop.click(asks);
		const popup = await firefox.popup();
		await popup.waitForText(/What came of it\?/);
		await popup.close();
	});

	/** Tells the popup that it was a real job, but not for the person. */
	async function sayNo(open: string | RegExp): Promise<void> {
		const popup = await firefox.openPopup();
		await popup.click(open);
		for (const answer of ['We talked about a real job', 'Not for me', 'Some', 'About even'])
			await popup.click(answer);
		await popup.click('Save');
		await popup.waitForText(/Noted\. What comes next is below\./);
		await popup.close();
	}

	async function draftIsSaved(to: string): Promise<void> {
		const saved = () => firefox.page.js(() => window.practice?.drafts.map(({ ownText }) => ownText) ?? []);
		await until(async () => (await saved()).some((text) => text.includes(`Hi ${to}`)), {
			what: 'the webmail to save the draft',
		});
	}

	test('the toolbar popup records how it went', async () => {
		await sayNo('Tell how it went');
		expect((await facts()).map(({ kind }) => kind)).toContain('Debriefed');
	});

	test('a note asked for in the popup stands in Gmail’s reply, saved', async () => {
		const popup = await firefox.openPopup();
		await popup.click('Read the draft');
		await popup.click('Put it into a reply in Gmail');
		await firefox.closedShadow.waitForText(/A kind no to Priya Raman/);
		await draftIsSaved('Priya');
	});

	test('told that it was sent, the popup has nothing left to ask', async () => {
		const popup = await firefox.openPopup();
		await popup.click('Read the draft');
		await popup.click('I have sent it');
		await popup.waitForText(/Nothing to do right now/);
		await popup.close();
	});

	test('and the same in Outlook', async () => {
		await firefox.page.goto(outlookAddress(mailbox.message('consultant-ending-soon')));
		await firefox.closedShadow.waitForText(/Interview noted.*Jane Marlow/);
		await sayNo(/Tell how it went|How did it go/);
		const popup = await firefox.openPopup();
		await popup.click('Read the draft');
		await popup.click('Put it into a reply in Outlook');
		await firefox.closedShadow.waitForText(/A kind no to Jane Marlow/);
		await draftIsSaved('Jane');
	});

	test('nothing of ours threw', async () => {
		const errors = await firefox.extensionErrors();
		// Firefox's own word for an answer that finds the popup closed or the background page ended, as here on purpose.
		expect(errors.filter((error) => !error.includes('Promise resolved after context unloaded'))).toEqual([]);
	});
});
