import { until } from '../../browser/harness/until.ts';
import { openedPopup } from './confirmations.ts';
import type { JourneyStep } from './journey.ts';
import type { Stage } from './stage.ts';

const OPENING = /Priya/;
const LIKED = 'month-end close';

/** The morning's note: in the compose box, reworded, taken out, put in again, kept, sent by the person. */
export const thankYou: readonly JourneyStep[] = [
	{
		says: 'The morning’s alarm brings the thank-you',
		shows: 'page',
		async act(stage) {
			await stage.notification(/thank-you/, /Priya Raman/);
		},
	},
	{
		says: 'A click on it: the draft stands in a reply in that thread, above signature and quote, and is saved',
		shows: 'page',
		async act(stage) {
			await stage.leavePopup();
			stage.desktop.click(await stage.notification(/thank-you/, /Priya Raman/));
			await draftStands(stage);
			await (await stage.inPage).find(/Thank-you note to Priya Raman/);
		},
	},
	{
		says: 'Another wording takes its place',
		shows: 'page',
		async act(stage) {
			const before = await stage.savedDraft((text) => OPENING.test(text), 'the first wording');
			await (await stage.inPage).click(/^Another wording/, 'button');
			await stage.savedDraft((text) => OPENING.test(text) && text !== before, 'the other wording');
		},
	},
	{
		says: 'Taken out again, nothing of it is left, and the signature is untouched',
		shows: 'page',
		async act(stage) {
			await (await stage.inPage).click('Take out', 'button');
			await until(async () => !OPENING.test(aboveSignature(await stage.composeText())), {
				what: 'the draft to be gone',
			});
			await stage.savedDraft((text) => text.trim() === '', 'the emptied reply');
		},
	},
	{
		says: 'The popup still has the note and puts it in once more',
		shows: 'page',
		async act(stage) {
			const popup = await stage.browser.openPopup();
			await popup.click('Read the draft', 'button');
			await popup.click(new RegExp(`Put it into a reply in ${stage.name}`), 'button');
			await draftStands(stage);
		},
	},
	{
		says: 'The person keeps it, reads it over and presses Send; Afterword never does',
		shows: 'page',
		async act(stage) {
			await (await stage.inPage).click('Keep', 'button');
			await stage.pressSend();
		},
	},
	{
		says: 'Told that it was sent, Afterword plans the phone call a few days later',
		shows: 'popup',
		async act(stage) {
			const popup = await stage.browser.openPopup();
			await popup.click('Read the draft', 'button');
			await popup.click('I have sent it', 'button');
			await openedPopup(stage, /Coming up[\s\S]*Phone call[\s\S]*Priya Raman/);
		},
	},
];

/** The draft is in the box above the signature, and the webmail has saved it as its own. */
async function draftStands(stage: Stage): Promise<void> {
	const whole = await until(
		async () => {
			const text = await stage.composeText();
			return text?.includes(LIKED) && text;
		},
		{ what: 'the draft in the compose box' },
	);
	if (!OPENING.test(aboveSignature(whole)))
		throw new Error(`The draft is not above the signature:\n${whole}`);
	await stage.savedDraft((text) => text.includes(LIKED), 'the draft');
}

/** The practice signature begins with the reader's name on a line of its own. */
function aboveSignature(text: string | null): string {
	return text?.split(/^(?:-- ?$|Sam Doe)/m)[0] ?? '';
}
