import type { Recognition } from '../recognise/recognition.ts';
import { contactOf, detailsOf, lineOf, plainMessage } from './details-of.ts';
import type { InterviewDetails, MessageRef, NewFact } from './fact.ts';
import type { Interview, Opportunity } from './opportunity.ts';
import { type Placed, placeMessage } from './place.ts';
import { isSameMessage, isSameSender, isSameThread } from './same-message.ts';

/** A recognised message and what is known already: all that the choice of facts rests on. */
interface Case {
	readonly recognition: Recognition;
	readonly message: MessageRef;
	readonly details: InterviewDetails | null;
	readonly place: Placed | null;
	/** The interview of `place`. */
	readonly known: Interview | null;
	readonly newIds: Placed;
}

/**
 * The facts that a recognised message is worth; none where it says nothing new, or where somebody else than the one
 * who invited moves or cancels. Whether the message was dismissed before is the caller's to ask (`notedAs`).
 * @param newIds for the case that it is a new opportunity or interview
 */
export function factsFor(
	recognition: Recognition,
	message: MessageRef,
	opportunities: readonly Opportunity[],
	newIds: Placed,
): NewFact[] {
	const plain = plainMessage(message);
	if (plain === null) return [];
	const place = placeOf(recognition, plain, opportunities);
	const known = interviewAt(opportunities, place);
	// Opened again after a later mail moved the interview, it must not move it back.
	if (known?.messages.some((each) => isSameMessage(each, plain))) return [];
	const given: Case = { recognition, message: plain, details: detailsOf(recognition), place, known, newIds };
	switch (recognition.kind) {
		case 'confirmed':
		case 'reminder':
			return confirmed(given);
		case 'moved':
			return moved(given);
		case 'cancelled':
			return cancelled(given);
		case 'proposal':
		case 'none':
			return [];
	}
}

/** A mail that moves is looked for at the old time, where it tells it, as at the new. */
function placeOf(
	recognition: Recognition,
	message: MessageRef,
	opportunities: readonly Opportunity[],
): Placed | null {
	const who = {
		contact: contactOf(recognition),
		roleTitle: lineOf(recognition.roleTitle, 200),
		employer: lineOf(recognition.employer, 120),
	};
	const starts = [recognition.previousWhen, recognition.when].map((found) => found?.value.start ?? null);
	for (const start of starts) {
		const place = placeMessage(opportunities, message, { ...who, start });
		if (place) return place;
	}
	return null;
}

function interviewAt(opportunities: readonly Opportunity[], place: Placed | null): Interview | null {
	const interviews = opportunities.flatMap((each) => each.interviews);
	return interviews.find((each) => each.id === place?.interview) ?? null;
}

function confirmed(given: Case): NewFact[] {
	const { details, known, message } = given;
	if (details === null) return [];
	if (known === null) return [recognised(details, message, given.newIds)];
	if (known.when.start === details.when.start && !known.cancelled) return [];
	if (!isNextInterview(known, details) && known.messages.some((each) => isSameThread(each, message))) {
		return moved(given);
	}
	return [recognised(details, message, nextIn(given))];
}

/** Told of already, or with other people than the one before: then another time is another interview. */
function isNextInterview(known: Interview, details: InterviewDetails): boolean {
	const othersNow = known.stage !== null && details.stage !== null && known.stage !== details.stage;
	return known.debrief !== null || othersNow;
}

function moved(given: Case): NewFact[] {
	const { details, known, message, place } = given;
	if (details === null) return [];
	if (known === null || place === null) return [recognised(details, message, given.newIds)];
	if (!isSameSender(known.message, message)) return [];
	if (known.when.start === details.when.start && !known.cancelled) return [];
	return [{ kind: 'InterviewMoved', ...place, message, when: details.when }];
}

function cancelled({ known, message, place }: Case): NewFact[] {
	if (known === null || place === null || known.cancelled) return [];
	if (!isSameSender(known.message, message)) return [];
	return [{ kind: 'InterviewCancelled', ...place, message }];
}

function nextIn(given: Case): Placed {
	return {
		opportunity: given.place?.opportunity ?? given.newIds.opportunity,
		interview: given.newIds.interview,
	};
}

function recognised(details: InterviewDetails, message: MessageRef, ids: Placed): NewFact {
	return {
		kind: 'InterviewRecognised',
		opportunity: ids.opportunity,
		interview: ids.interview,
		message,
		details,
	};
}
