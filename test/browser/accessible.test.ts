import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenStage, openStage } from '../practice/journey/open-stage.ts';
import { debriefYesterday } from './person.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What an automatic check of accessibility finds wrong in the page, by rule and place. */
async function violationsIn(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const { violations } = await page.evaluate<AxeResults>('axe.run()');
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.sequential('Every screen of the popup passes the check of accessibility:', () => {
	let practice: OpenStage;
	let popup: Page;

	beforeAll(async () => {
		practice = await openStage({ webmail: 'gmail' });
		const { browser } = practice.stage;
		await debriefYesterday(practice.stage, 'Not for me');
		popup = await browser.context.newPage();
		await popup.goto(browser.url('popup.html'));
	});

	afterAll(() => practice.close());

	const open = (name: string | RegExp) => popup.getByRole('button', { name }).first().click();

	test('what is due', async () => {
		await popup.getByText('A kind no').waitFor();
		expect(await violationsIn(popup)).toEqual([]);
	});

	test('a note', async () => {
		await open('Read the draft');
		await popup.getByText('Another wording').waitFor();
		expect(await violationsIn(popup)).toEqual([]);
	});

	test('settings', async () => {
		await open('Back');
		await open('Settings');
		expect(await violationsIn(popup)).toEqual([]);
	});

	test('editing an interview', async () => {
		await open('Back');
		await popup.getByText(/Interviews noted/).click();
		await open(/Priya Raman.*(AM|PM)/);
		await popup.getByText('Edit the interview').waitFor();
		expect(await violationsIn(popup)).toEqual([]);
	});

	test('the debrief', async () => {
		await open('Tell again how it went');
		await popup.getByText('What came of it?').waitFor();
		expect(await violationsIn(popup)).toEqual([]);
	});

	test('a call', async () => {
		await popup.getByRole('radio', { name: 'Yes', exact: true }).check();
		await open('Save');
		await open(/^Phone call/);
		await popup.getByText('What to ask').waitFor();
		expect(await violationsIn(popup)).toEqual([]);
	});
});
