import type { Stage } from '../practice/journey/stage.ts';

/** What the person does, in a few words, for tests that are about something else. */

/** Opens yesterday's confirmation and tells the popup that it was a real job, with this verdict. */
export async function debriefYesterday(stage: Stage, verdict: string): Promise<void> {
	await stage.openMessage('consultant-yesterday');
	await (await stage.inPage).find(/Interview noted/);
	const popup = await stage.browser.openPopup();
	await popup.click('Tell how it went', 'button');
	for (const answer of ['We talked about a real job', verdict, 'Some', 'About even'])
		await popup.click(answer, 'radio');
	await popup.click('Save', 'button');
	await popup.waitForText(/Noted\. What comes next is below\./);
}

/** Opens the note that is due and has it put into a reply. */
export async function writeNote(stage: Stage): Promise<void> {
	const popup = (await stage.browser.popupIfOpen()) ?? (await stage.browser.openPopup());
	await popup.click('Read the draft', 'button');
	await popup.click(new RegExp(`Put it into a reply in ${stage.name}`), 'button');
}
