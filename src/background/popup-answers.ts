import { agenda, note } from './agenda-answers.ts';
import { callMade, correct, debrief, dismiss, noteSent, replied, skip, snooze } from './fact-answers.ts';
import { openMail, saveSettings, writeDraft } from './popup-commands.ts';

/** All that only our own pages may ask. */
export const popupAnswers = {
	agenda,
	note,
	debrief,
	correct,
	dismiss,
	writeDraft,
	noteSent,
	callMade,
	replied,
	snooze,
	skip,
	saveSettings,
	openThread: openMail,
};
