import { onTestFinished } from 'vitest';
import type { Fact } from '../../src/journal/fact.ts';
import type { Hazard } from '../practice/hazards.ts';
import { openStage } from '../practice/journey/open-stage.ts';
import type { PracticeWebmail, Stage } from '../practice/journey/stage.ts';
import type { Chromium } from './harness/chromium.ts';

/** A Chromium with the production build on a practice mailbox, closed when the test has finished. */
export async function stageFor(webmail: PracticeWebmail, hazards: readonly Hazard[] = []): Promise<Stage> {
	const { stage, close } = await openStage({ webmail, hazards });
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
