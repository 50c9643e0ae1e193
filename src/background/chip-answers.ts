import type { Fact, NewFact } from '../journal/fact.ts';
import { factsFor } from '../journal/facts-for.ts';
import { notedAs } from '../journal/noted-as.ts';
import { refusal } from '../platform/receive.ts';
import type { Reply } from '../platform/requests.ts';
import { writeSession } from '../platform/session-store.ts';
import { openPopup } from '../platform/toolbar.ts';
import type { ChipView } from '../platform/views.ts';
import { recognise } from '../recognise/recognise.ts';
import { ASK_FROM, type Recognition, STATE_FROM } from '../recognise/recognition.ts';
import type { OpenMessage } from '../webmail/webmail.ts';
import type { AnswerTo } from './answers.ts';
import { chipOfFact, chipOfInterview, chipOfWarnings, DISMISSED, withWarnings } from './chip-view.ts';
import { dismissal } from './dismiss.ts';
import { interviewOf } from './find.ts';
import type { Look } from './look.ts';
import { messageIdsOf, messageOf, messageRefOf } from './open-message.ts';
import { record } from './record.ts';

type ChipReply = Promise<Reply<ChipView | null>>;

/**
 * A message was opened. What is surely an interview is noted, what may be one is asked about, all else is left alone;
 * a message that was noted or dismissed before stays what it was. Nothing is noted unasked of a mail that looks like a
 * scam.
 */
export const messageOpened: AnswerTo<'messageOpened'> = async (open, seen) => {
	const before = notedAs(seen.facts, messageRefOf(open));
	if (before === 'dismissed') return { ok: true, value: DISMISSED };
	if (before !== null) return noted(before.interview, open, seen);
	const { facts, recognition } = proposed(open, seen);
	const [fact] = facts;
	if (fact === undefined || recognition.confidence < ASK_FROM)
		return { ok: true, value: chipOfWarnings(recognition) };
	if (recognition.confidence < STATE_FROM || recognition.warnings.length > 0) {
		const question = chipOfFact(fact, seen, recognition.evidence);
		return { ok: true, value: question ? withWarnings(question, recognition) : chipOfWarnings(recognition) };
	}
	return write(facts, chipOfFact(fact, seen));
};

/** What the person said to the chip; the message comes along, since of a question nothing was stored. */
export const chipAnswered: AnswerTo<'chipAnswered'> = async ({ interview, answer, message }, seen) => {
	if (answer === 'edit') return edit(interview);
	const before = message ? notedAs(seen.facts, messageRefOf(message)) : null;
	const known = before === null || before === 'dismissed' ? null : before.interview;
	if (answer === 'yes') return known === null ? confirm(message, seen) : noted(known, message, seen);
	if (known !== null) return write([], DISMISSED, dismissal(known, seen));
	if (!message) return refusal('gone');
	// Of a mail that was only asked about nothing is kept but which one it was.
	const ids = { opportunity: crypto.randomUUID(), interview: crypto.randomUUID() };
	return write([{ kind: 'Dismissed', ...ids, message: messageIdsOf(message) }], DISMISSED);
};

/** It is an interview: whatever the message says of it is noted, however unsure. */
async function confirm(message: OpenMessage | undefined, seen: Look): ChipReply {
	if (!message) return refusal('gone');
	const { facts, recognition } = proposed(message, seen);
	const [fact] = facts;
	if (fact === undefined) return refusal('gone');
	const chip = chipOfFact(fact, seen);
	return write(facts, chip && withWarnings(chip, recognition));
}

function proposed(open: OpenMessage, seen: Look): { facts: NewFact[]; recognition: Recognition } {
	const recognition = recognise(messageOf(open, seen.place));
	const newIds = { opportunity: crypto.randomUUID(), interview: crypto.randomUUID() };
	return { facts: factsFor(recognition, messageRefOf(open), seen.opportunities, newIds), recognition };
}

async function write(
	facts: readonly NewFact[],
	chip: ChipView | null,
	dismissed?: { readonly facts: readonly NewFact[]; readonly forget: readonly Fact[] },
): ChipReply {
	const written = await record([...facts, ...(dismissed?.facts ?? [])], dismissed?.forget);
	return written.ok ? { ok: true, value: chip } : refusal(written.reason);
}

/** What was noted may still look like a scam, and is told so each time. */
async function noted(interview: string, message: OpenMessage | undefined, seen: Look): ChipReply {
	const known = interviewOf(seen.opportunities, interview);
	if (!known) return { ok: true, value: null };
	const chip = chipOfInterview(known, seen.place);
	if (!message) return { ok: true, value: chip };
	return { ok: true, value: withWarnings(chip, recognise(messageOf(message, seen.place))) };
}

/** Opens the popup, where editing is out of a hostile page's reach. */
async function edit(interview: string): ChipReply {
	await writeSession('focus', { edit: interview });
	await openPopup();
	return { ok: true, value: null };
}
