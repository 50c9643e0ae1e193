import type { InterviewDetails, MessageRef } from './fact.ts';
import type { Interview, Opportunity } from './opportunity.ts';
import { isSameMessage, isSameText, isSameThread } from './same-message.ts';

/** What of a recognised interview says where it belongs; `start` null where the mail names no time. */
export interface Placing {
	readonly contact: InterviewDetails['contact'];
	readonly roleTitle: string | null;
	readonly start: string | null;
}

/** Ids of an interview and the opportunity that it hangs on. */
export interface Placed {
	readonly opportunity: string;
	readonly interview: string;
}

type Rule = (interview: Interview) => boolean;

/**
 * The known interview that a recognised message belongs to, by the first rule that holds for any: same message; same
 * thread; same contact and role; same contact and start. Null for a new one.
 */
export function placeMessage(
	opportunities: readonly Opportunity[],
	message: MessageRef,
	details: Placing,
): Placed | null {
	const all = opportunities.flatMap((each) =>
		each.interviews.map((interview) => ({ opportunity: each.id, interview })),
	);
	for (const rule of rulesFor(message, details)) {
		const matches = all.filter((each) => rule(each.interview)).sort(likelierFirst);
		if (matches[0]) return { opportunity: matches[0].opportunity, interview: matches[0].interview.id };
	}
	return null;
}

function rulesFor(message: MessageRef, details: Placing): readonly Rule[] {
	const { roleTitle, start } = details;
	const sender = details.contact.email ?? message.fromEmail;
	const isContact: Rule = ({ contact, message: first }) => {
		const email = contact.email ?? first.fromEmail;
		return sender !== null && email !== null && isSameText(email, sender);
	};
	return [
		({ messages }) => messages.some((each) => isSameMessage(each, message)),
		({ messages }) => messages.some((each) => isSameThread(each, message)),
		(each) =>
			roleTitle !== null &&
			each.roleTitle !== null &&
			isSameText(each.roleTitle, roleTitle) &&
			isContact(each),
		(each) => start !== null && each.when.start === start && isContact(each),
	];
}

/** Of several in one thread it is the one still ahead: not cancelled, not yet told of, the latest. */
function likelierFirst(a: { readonly interview: Interview }, b: { readonly interview: Interview }): number {
	const later = b.interview.when.start < a.interview.when.start ? -1 : 1;
	return Number(isOver(a.interview)) - Number(isOver(b.interview)) || later;
}

function isOver(interview: Interview): boolean {
	return interview.cancelled || interview.debrief !== null;
}
