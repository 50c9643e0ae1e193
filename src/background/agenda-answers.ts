import { callSheet } from '../draft/call-sheet.ts';
import { agenda as agendaOf } from '../plan/agenda.ts';
import { isCall, type Step } from '../plan/step.ts';
import { hostsMissing, sightOfTabInFront } from '../platform/mail-tabs.ts';
import { refusal } from '../platform/receive.ts';
import { readSession, writeSession } from '../platform/session-store.ts';
import type { StepView } from '../platform/views.ts';
import type { AnswerTo } from './answers.ts';
import { findStep, interviewOf } from './find.ts';
import type { Look } from './look.ts';
import { isInComposeBox } from './notification-words.ts';
import { nextWording, numbered } from './wording-walk.ts';

/** All that the popup shows at its opening. What led here is told once. */
export const agenda: AnswerTo<'agenda'> = async (_, seen) => {
	const focus = await readSession('focus');
	if (focus !== null) await writeSession('focus', null);
	const { due, coming } = agendaOf(seen.opportunities, seen.settings, seen.place, seen.now);
	const sight = await sightOfTabInFront();
	const interviews = seen.opportunities.flatMap((each) => each.interviews);
	return {
		ok: true,
		value: {
			due: due.flatMap((step) => stepView(step, seen)),
			coming: coming.flatMap((step) => stepView(step, seen)),
			settings: seen.settings,
			timeZone: seen.place.timeZone,
			trouble: seen.trouble,
			focus,
			interviews: interviews.sort((a, b) => (a.when.start < b.when.start ? 1 : -1)),
			tabUnreadable: sight === 'message' || sight === 'no-message-open' ? null : sight,
			hostsMissing: await hostsMissing(),
		},
	};
};

function stepView(step: Step, seen: Look): StepView[] {
	const opportunity = seen.opportunities.find((each) => each.id === step.opportunity);
	const interview = opportunity && interviewOf([opportunity], step.interview);
	if (!opportunity || !interview) return [];
	return [
		{
			step,
			interview,
			callSheet: isCall(step.kind) ? callSheet(step, opportunity, seen.settings) : null,
			inComposeBox: isInComposeBox(step, seen),
		},
	];
}

/** A note's words; with a wording named, the one after it. */
export const note: AnswerTo<'note'> = async ({ step, wording }, seen) => {
	const found = findStep(seen, step);
	if (!found) return refusal('gone');
	const { draft, number } =
		wording === null ? numbered(found, seen, null) : nextWording(found, seen, wording);
	return { ok: true, value: { draft, number, canWrite: found.interview.message.link !== '' } };
};
