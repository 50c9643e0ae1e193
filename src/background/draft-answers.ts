import { text } from '../platform/i18n.ts';
import { refusal } from '../platform/receive.ts';
import type { DraftJob } from '../platform/views.ts';
import type { AnswerTo } from './answers.ts';
import { closeRequest, pendingRequest } from './draft-request.ts';
import { type FoundStep, findStep } from './find.ts';
import type { Look } from './look.ts';
import { record } from './record.ts';
import { isThreadOf } from './same-thread.ts';
import { type NumberedDraft, nextWording, numbered } from './wording-walk.ts';

/** A page with an open thread asks whether a draft is meant for it; it is given once. */
export const claimDraft: AnswerTo<'claimDraft'> = async (thread, seen) => {
	const request = await pendingRequest();
	const found = request === null ? undefined : findStep(seen, request.step);
	if (request === null || !found || !isThreadOf(thread, found.interview)) return { ok: true, value: null };
	await closeRequest();
	return { ok: true, value: jobOf(found, numbered(found, seen, request.wording)) };
};

function jobOf({ step, interview }: FoundStep, { draft, number }: NumberedDraft): DraftJob {
	const who = interview.contact.name ?? interview.message.fromName;
	return {
		step: step.id,
		paragraphs: draft.paragraphs,
		wording: draft.wording,
		number,
		wordings: draft.wordings,
		to: interview.contact.email,
		title: text('draft_title', text(`step_${step.kind.replaceAll('-', '_')}`), who),
	};
}

export const anotherWording: AnswerTo<'anotherWording'> = async ({ step, wording }, seen) => {
	const found = findStep(seen, step);
	return found ? { ok: true, value: jobOf(found, nextWording(found, seen, wording)) } : refusal('gone');
};

const OUTCOMES = { inserted: 'DraftInserted', kept: 'DraftKept', removed: 'DraftRemoved' } as const;

/** What became of a draft in the compose box. A failure changes nothing: the step stays due. */
export const draftOutcome: AnswerTo<'draftOutcome'> = async ({ step, wording, outcome }, seen: Look) => {
	const found = findStep(seen, step);
	if (!found) return refusal('gone');
	if (outcome === 'failed') return { ok: true, value: null };
	const fact = { kind: OUTCOMES[outcome], opportunity: found.opportunity.id, step, wording };
	const written = await record([fact]);
	return written.ok ? { ok: true, value: null } : refusal(written.reason);
};
