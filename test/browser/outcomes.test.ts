import { expect, test } from 'vitest';
import { factsIn, stageFor } from './open-practice.ts';
import { debriefYesterday, writeNote } from './person.ts';

/** The two outcomes that the journey does not take, in the browser. */

test('“Not for me”: a kind no is due at once, goes into the reply, and nothing is chased afterwards', async () => {
	const stage = await stageFor('gmail');
	await debriefYesterday(stage, 'Not for me');
	await writeNote(stage);
	const saved = await stage.savedDraft((text) => text.includes('Priya'), 'the kind no');
	expect(saved).not.toContain('?');
	const popup = await stage.browser.openPopup();
	await popup.click('Read the draft', 'button');
	await popup.click('I have sent it', 'button');
	await popup.waitForText(/Nothing to do right now/);
	expect(await popup.text()).not.toMatch(/Phone call|Second note|Closing note/);
});

test('“The job has gone”: a goodwill note next morning and a check-in call weeks later', async () => {
	const stage = await stageFor('outlook');
	await stage.openMessage('consultant-ending-soon');
	await (await stage.inPage).find(/Interview noted/);
	const popup = await stage.browser.openPopup();
	await popup.click(/^How did it go/, 'button');
	await popup.click('The job has gone', 'radio');
	await popup.click('Worth knowing', 'radio');
	await popup.click('Save', 'button');
	await popup.waitForText(/Coming up[\s\S]*Goodwill note[\s\S]*Check-in call/);
	expect((await factsIn(stage.browser)).map(({ kind }) => kind)).toContain('Debriefed');
});
