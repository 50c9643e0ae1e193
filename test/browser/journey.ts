import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { journey } from '../practice/journey/journey.ts';
import { openStage } from '../practice/journey/open-stage.ts';
import type { PracticeWebmail, Stage } from '../practice/journey/stage.ts';
import { consoleOf } from './harness/page-console.ts';
import { screenshotOnFailure } from './harness/screenshots.ts';

/**
 * The whole journey in one webmail, with the production build in a real Chromium. The worker is killed before each
 * step: none may rest on what it had in memory.
 */
export function testJourney(webmail: PracticeWebmail): void {
	describe.sequential(`The journey in ${webmail}`, () => {
		let stage: Stage;
		let close: () => Promise<void>;

		beforeAll(async () => {
			// Half a minute back, so that the interview that ends soon ends sooner.
			const now = new Date(Date.now() - 30_000);
			({ stage, close } = await openStage({ webmail, now }));
		});

		beforeEach(async (context) => {
			const { browser } = stage;
			screenshotOnFailure(context, {
				page: (file) => browser.page.screenshot({ path: file }),
				popup: async (file) => (await browser.popupIfOpen())?.screenshot(file),
			});
			await browser.killWorker();
		});

		afterAll(() => close());

		test.each(journey.map((step) => [step.says, step] as const))('%s', (_, step) => step.act(stage));

		test('nothing of ours was written to the page’s console', () => {
			const ours = consoleOf(stage.page).filter(({ url }) => url.startsWith('chrome-extension://'));
			expect(ours).toEqual([]);
		});

		test('no notification came twice', () => {
			const shown = stage.desktop.all.map(({ title, body }) => `${title}\n${body}`);
			expect(shown).toEqual([...new Set(shown)]);
		});
	});
}
