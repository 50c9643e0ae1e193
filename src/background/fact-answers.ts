import type { NewFact } from '../journal/fact.ts';
import { refusal } from '../platform/receive.ts';
import type { Reply } from '../platform/requests.ts';
import type { AnswerTo } from './answers.ts';
import { dismissal } from './dismiss.ts';
import { findStep, opportunityHolding } from './find.ts';
import type { Look } from './look.ts';
import { record } from './record.ts';

/** What the person said in the popup, each one fact. */

export const debrief: AnswerTo<'debrief'> = ({ interview, debrief: said }, seen) =>
	ofInterview(interview, seen, (opportunity) => ({
		kind: 'Debriefed',
		opportunity,
		interview,
		debrief: said,
	}));

export const correct: AnswerTo<'correct'> = ({ interview, changes }, seen) =>
	ofInterview(interview, seen, (opportunity) => ({ kind: 'Corrected', opportunity, interview, changes }));

export const dismiss: AnswerTo<'dismiss'> = async ({ interview }, seen) => {
	const { facts, forget } = dismissal(interview, seen);
	if (facts.length === 0) return refusal('gone');
	const written = await record(facts, forget);
	return written.ok ? { ok: true, value: null } : refusal(written.reason);
};

export const replied: AnswerTo<'replied'> = ({ opportunity }) =>
	write({ kind: 'ReplyReceived', opportunity });

export const noteSent: AnswerTo<'noteSent'> = ({ step }, seen) =>
	ofStep(step, seen, (opportunity) => ({ kind: 'NoteSent', opportunity, step }));

export const callMade: AnswerTo<'callMade'> = ({ step, outcome }, seen) =>
	ofStep(step, seen, (opportunity) => ({ kind: 'CallMade', opportunity, step, outcome }));

export const snooze: AnswerTo<'snooze'> = ({ step, until }, seen) =>
	ofStep(step, seen, (opportunity) => ({ kind: 'StepSnoozed', opportunity, step, until }));

export const skip: AnswerTo<'skip'> = ({ step }, seen) =>
	ofStep(step, seen, (opportunity) => ({ kind: 'StepSkipped', opportunity, step }));

type Words = (opportunity: string) => NewFact;

async function ofInterview(interview: string, seen: Look, words: Words): Promise<Reply<null>> {
	const opportunity = opportunityHolding(seen.opportunities, interview);
	return opportunity ? write(words(opportunity.id)) : refusal('gone');
}

async function ofStep(step: string, seen: Look, words: Words): Promise<Reply<null>> {
	const found = findStep(seen, step);
	return found ? write(words(found.opportunity.id)) : refusal('gone');
}

async function write(fact: NewFact): Promise<Reply<null>> {
	const written = await record([fact]);
	return written.ok ? { ok: true, value: null } : refusal(written.reason);
}
