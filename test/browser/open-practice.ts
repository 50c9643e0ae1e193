import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fact } from '../../src/journal/fact.ts';
import type { Hazard } from '../practice/hazards.ts';
import { type PracticeWebmail, Stage } from '../practice/journey/stage.ts';
import { zoneAtTwo } from '../practice/journey/zone-at-two.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { startDesktop } from './harness/desktop.ts';

const BUILD = path.join(import.meta.dirname, '../../dist/chrome');

export interface OpenPractice {
	readonly stage: Stage;
	close(): Promise<void>;
}

/** A Chromium with the production build on a practice mailbox with these hazards; the caller closes it. */
export async function openPractice(
	webmail: PracticeWebmail,
	hazards: readonly Hazard[] = [],
): Promise<OpenPractice> {
	const now = new Date();
	const timeZone = zoneAtTwo(now);
	const mailbox = await startPracticeMailbox({ now, timeZone, hazards });
	const desktop = await startDesktop();
	const browser = await openChromium({ extension: BUILD, mailbox, desktop, timeZone });
	return {
		stage: new Stage({ browser, desktop, mail: mailbox.mail, webmail, timeZone }),
		async close() {
			await browser.close();
			await desktop.close();
			await mailbox.close();
		},
	};
}

/** The same, closed when the test has finished. */
export async function stageFor(webmail: PracticeWebmail, hazards: readonly Hazard[] = []): Promise<Stage> {
	const { stage, close } = await openPractice(webmail, hazards);
	onTestFinished(close);
	return stage;
}

/** What the extension has stored, as facts. */
export async function factsIn(browser: Chromium): Promise<Fact[]> {
	const worker = await browser.worker();
	const stored = await worker.evaluate(() => chrome.storage.local.get(null));
	return Object.entries(stored)
		.filter(([key]) => key.startsWith('fact:'))
		.map(([, fact]) => fact as Fact);
}
