import { openedPopup } from './confirmations.ts';
import type { JourneyStep } from './journey.ts';

/** The person tells how yesterday's interview went; the other one ends, and its notice is waved away. */
export const debriefs: readonly JourneyStep[] = [
	{
		says: 'A click on the notification opens the toolbar popup at its questions',
		shows: 'popup',
		async act(stage) {
			await stage.leavePopup();
			stage.desktop.click(await stage.notification(/how did it go/, /Priya Raman/));
			await openedPopup(stage, /How did it go\?[\s\S]*Priya Raman[\s\S]*What came of it\?/);
		},
	},
	{
		says: 'The person tells how it went, a tap each; the thank-you is planned for the morning',
		shows: 'popup',
		async act(stage) {
			const popup = await stage.browser.popup();
			for (const answer of ['We talked about a real job', 'Yes', 'All', 'Mostly selling me the job'])
				await popup.click(answer, 'radio');
			await popup.fill(/One thing you liked or learnt/, 'how the team runs the month-end close');
			await popup.click('Save');
			await popup.waitForText(/Coming up[\s\S]*Thank-you note[\s\S]*Priya Raman/);
		},
	},
	{
		says: 'The other interview ends; a notification asks how it went',
		shows: 'page',
		async act(stage) {
			await stage.notification(/how did it go/, /Jane Marlow/);
		},
	},
	{
		says: 'The person waves it away: that means "not now", the popup still asks',
		shows: 'popup',
		async act(stage) {
			stage.desktop.dismiss(await stage.notification(/how did it go/, /Jane Marlow/));
			await stage.leavePopup();
			const popup = await stage.browser.openPopup();
			await popup.waitForText(/Now[\s\S]*How did it go\?[\s\S]*Jane Marlow/);
		},
	},
];
