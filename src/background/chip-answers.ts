import type { NewFact } from '../journal/fact.ts';
import { factsFor } from '../journal/facts-for.ts';
import { notedAs } from '../journal/noted-as.ts';
import type { Interview } from '../journal/opportunity.ts';
import { refusal } from '../platform/receive.ts';
import type { Reply } from '../platform/requests.ts';
import { writeSession } from '../platform/session-store.ts';
import { openPopup } from '../platform/toolbar.ts';
import type { ChipView } from '../platform/views.ts';
import { recognise } from '../recognise/recognise.ts';
import { ASK_FROM, STATE_FROM } from '../recognise/recognition.ts';
import type { OpenMessage } from '../webmail/webmail.ts';
import type { AnswerTo } from './answers.ts';
import { chipOfFact, chipOfInterview } from './chip-view.ts';
import { interviewOf, opportunityHolding } from './find.ts';
import type { Look } from './look.ts';
import { messageOf, messageRefOf } from './open-message.ts';
import { record } from './record.ts';

type ChipReply = Promise<Reply<ChipView | null>>;
const SILENCE = { ok: true, value: null } as const;

/**
 * A message was opened. What is surely an interview is noted, what may be one is asked about, all else is left alone;
 * a message that was noted or dismissed before stays what it was.
 */
export const messageOpened: AnswerTo<'messageOpened'> = async (open, seen) => {
	const before = notedAs(seen.facts, messageRefOf(open));
	if (before === 'dismissed') return SILENCE;
	if (before !== null) return noted(interviewOf(seen.opportunities, before.interview), seen);
	const { facts, confidence } = proposed(open, seen);
	const [fact] = facts;
	if (fact === undefined || confidence < ASK_FROM) return SILENCE;
	if (confidence < STATE_FROM) return { ok: true, value: chipOfFact(fact, seen, 'ask') };
	const written = await record(facts);
	return written.ok ? { ok: true, value: chipOfFact(fact, seen) } : refusal(written.reason);
};

/** What the person said to the chip. */
export const chipAnswered: AnswerTo<'chipAnswered'> = async ({ interview, answer, message }, seen) => {
	if (answer === 'edit') return edit(interview);
	const opportunity = opportunityHolding(seen.opportunities, interview)?.id;
	if (opportunity !== undefined) {
		if (answer === 'yes') return noted(interviewOf(seen.opportunities, interview), seen);
		return write([{ kind: 'Dismissed', opportunity, interview }], null);
	}
	const { facts } = message ? proposed(message, seen) : { facts: [] };
	const [fact] = facts;
	if (fact === undefined || !('interview' in fact)) return refusal('gone');
	if (answer === 'yes') return write(facts, chipOfFact(fact, seen));
	// Remembered as dismissed, so that the same mail is not asked about at every opening.
	const dismissed: NewFact = { kind: 'Dismissed', opportunity: fact.opportunity, interview: fact.interview };
	return write([...facts, dismissed], null);
};

function proposed(open: OpenMessage, seen: Look): { facts: NewFact[]; confidence: number } {
	const recognition = recognise(messageOf(open, seen.place));
	const newIds = { opportunity: crypto.randomUUID(), interview: crypto.randomUUID() };
	const facts = factsFor(recognition, messageRefOf(open), seen.opportunities, newIds);
	return { facts, confidence: recognition.confidence };
}

async function write(facts: readonly NewFact[], chip: ChipView | null): ChipReply {
	const written = await record(facts);
	return written.ok ? { ok: true, value: chip } : refusal(written.reason);
}

async function noted(interview: Interview | undefined, seen: Look): ChipReply {
	return interview ? { ok: true, value: chipOfInterview(interview, seen.place) } : SILENCE;
}

/** Opens the popup, where editing is out of a hostile page's reach. */
async function edit(interview: string): ChipReply {
	await writeSession('focus', { edit: interview });
	await openPopup();
	return SILENCE;
}
