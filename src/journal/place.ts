import type { InterviewDetails, MessageRef } from './fact.ts';
import type { Interview, Opportunity } from './opportunity.ts';
import { isSameCompany } from './same-company.ts';
import { isSameMessage, isSameText, isSameThread } from './same-message.ts';

/** What of a recognised interview says where it belongs; `start` null where the mail names no time. */
export interface Placing {
	readonly contact: InterviewDetails['contact'];
	readonly roleTitle: string | null;
	readonly employer: string | null;
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
 * thread; same contact and role; same contact and start. The last two never join two employers. Null for a new one.
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
	const isContact = contactRule(message, details);
	return [
		({ messages }) => messages.some((each) => isSameMessage(each, message)),
		({ messages }) => messages.some((each) => isSameThread(each, message)),
		(each) => isSameRole(each, roleTitle) && isContact(each) && isOneProcess(each, details),
		(each) => each.when.start === start && isContact(each) && !isOtherEmployer(each, details),
	];
}

function contactRule(message: MessageRef, { contact }: Placing): Rule {
	const sender = contact.email ?? message.fromEmail;
	return (each) => {
		const email = each.contact.email ?? each.message.fromEmail;
		return sender !== null && email !== null && isSameText(email, sender);
	};
}

function isSameRole({ roleTitle: known }: Interview, roleTitle: string | null): boolean {
	return known !== null && roleTitle !== null && isSameText(known, roleTitle);
}

/**
 * One title may be open with two clients of one consultant. A contact without an address was written for by a service
 * or from a mailbox that nobody reads; many employers share those, so there the employer has to be named both times.
 */
function isOneProcess(known: Interview, details: Placing): boolean {
	if (isOtherEmployer(known, details)) return false;
	const isPerson = known.contact.email !== null && details.contact.email !== null;
	return isPerson || (known.employer !== null && details.employer !== null);
}

function isOtherEmployer(known: Interview, { employer }: Placing): boolean {
	return known.employer !== null && employer !== null && !isSameCompany(known.employer, employer);
}

/** Of several in one thread it is the one still ahead: not cancelled, not yet told of, the latest. */
function likelierFirst(a: { readonly interview: Interview }, b: { readonly interview: Interview }): number {
	const later = b.interview.when.start < a.interview.when.start ? -1 : 1;
	return Number(isOver(a.interview)) - Number(isOver(b.interview)) || later;
}

function isOver(interview: Interview): boolean {
	return interview.cancelled || interview.debrief !== null;
}
