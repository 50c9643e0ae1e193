import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/journal/fact.ts';
import { type OpenStage, openStage } from '../practice/journey/open-stage.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { consoleOf } from './harness/page-console.ts';
import { until } from './harness/until.ts';
import { factsIn } from './open-practice.ts';

/** What the production build makes of each message as the page shows it, in the order of the list. */

const CONFIRMED = [
	'consultant-ending-soon',
	'consultant-yesterday',
	'employer-video',
	'scheduling-system',
	'calendar-invitation',
];
const LEFT_ALONE = ['newsletter', 'rejection', 'delivery', 'dinner', 'proposal'];

describe.sequential.each(['gmail', 'outlook'] as const)('In %s', (webmail) => {
	let practice: OpenStage;

	beforeAll(async () => {
		practice = await openStage({ webmail });
	});

	afterAll(() => practice.close());

	test.each(CONFIRMED)('%s is noted with its time and contact, and the chip says so', async (key) => {
		const { stage } = practice;
		await stage.openMessage(key);
		const { expected } = stage.mail.message(key);
		await (await stage.inPage).find(/Interview noted/);
		const fact = await until(
			async () => (await factsIn(stage.browser)).find(isAbout(stage.mail.message(key).thread.subject)),
			{ what: 'the fact' },
		);
		expect(fact).toMatchObject({
			details: { when: { start: expected.start }, contact: { name: expected.contactName } },
		});
	});

	test.each(LEFT_ALONE)('%s is left alone', async (key) => {
		const { stage } = practice;
		const before = (await factsIn(stage.browser)).length;
		await stage.openMessage(key);
		await stage.page.waitForTimeout(2500);
		expect(await (await closedShadow(stage.page)).text()).toBe('');
		expect(await factsIn(stage.browser)).toHaveLength(before);
	});

	test('“Not an interview” makes it forgotten, and it isn’t noted again', async () => {
		const { stage } = practice;
		await stage.openMessage('employer-video');
		const chip = await stage.inPage;
		await chip.find(/Interview noted/);
		// Presses in the first half second are ignored on purpose (they could be meant for what stood there before).
		await stage.page.waitForTimeout(700);
		await chip.click('Not an interview', 'button');
		await until(async () => (await chip.text()) === '' || !(await chip.exists(/Interview noted/)), {
			what: 'the chip to go',
		});
		await stage.openMessage('employer-video');
		await stage.page.waitForTimeout(2500);
		expect(await chip.exists(/Interview noted/)).toBe(false);
	});

	test('the same message opened twice is noted once', async () => {
		const { stage } = practice;
		await stage.openMessage('consultant-yesterday');
		await (await stage.inPage).find(/Interview noted/);
		const { subject } = stage.mail.message('consultant-yesterday').thread;
		expect((await factsIn(stage.browser)).filter(isAbout(subject))).toHaveLength(1);
	});

	test('nothing of ours was written to the page’s console', () => {
		const ours = consoleOf(practice.stage.page).filter(({ url }) => url.startsWith('chrome-extension://'));
		expect(ours).toEqual([]);
	});
});

function isAbout(subject: string) {
	return (fact: Fact) => fact.kind === 'InterviewRecognised' && fact.message.subject === subject;
}
