import { callSheet } from '../draft/call-sheet.ts';
import { agenda as agendaOf } from '../plan/agenda.ts';
import type { Step } from '../plan/step.ts';
import { hostsMissing } from '../platform/mail-tabs.ts';
import { refusal } from '../platform/receive.ts';
import { readSession, writeSession } from '../platform/session-store.ts';
import type { StepView } from '../platform/views.ts';
import type { AnswerTo } from './answers.ts';
import { findStep, interviewOf } from './find.ts';
import type { Look } from './look.ts';
import { nextWording, numbered } from './wording-walk.ts';

/** All that the popup shows at its opening. What led here is told once. */
export const agenda: AnswerTo<'agenda'> = async (_, seen) => {
	const focus = await readSession('focus');
	if (focus !== null) await writeSession('focus', null);
	const { due, coming } = agendaOf(seen.opportunities, seen.settings, seen.place, seen.now);
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
			hostsMissing: await hostsMissing(),
		},
	};
};

function stepView(step: Step, seen: Look): StepView[] {
	const opportunity = seen.opportunities.find((each) => each.id === step.opportunity);
	const interview = opportunity && interviewOf([opportunity], step.interview);
	if (!opportunity || !interview) return [];
	const isCall = step.kind === 'call' || step.kind === 'check-in';
	const state = opportunity.steps[step.id]?.draft?.state;
	return [
		{
			step,
			interview,
			callSheet: isCall ? callSheet(step, opportunity, seen.settings) : null,
			inComposeBox: state === 'inserted' || state === 'kept',
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
