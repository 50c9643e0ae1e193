import type { Fact, MessageIds } from './fact.ts';
import { fold, inOrder } from './fold.ts';
import { foldInterviews } from './fold-interviews.ts';
import type { Opportunity } from './opportunity.ts';
import type { Placed } from './place.ts';
import { isSameMessage } from './same-message.ts';

/** What this very message was noted as before, "dismissed" if the person said it is no interview, null if neither. */
export function notedAs(facts: readonly Fact[], message: MessageIds): Placed | 'dismissed' | null {
	const noted = opportunityOfMessage(fold(facts), message);
	if (noted !== null) return noted;
	return dismissedMessages(facts).some((each) => isSameMessage(each, message)) ? 'dismissed' : null;
}

/** The interview that this very message said something of; a mail of the same thread alone is not enough. */
export function opportunityOfMessage(
	opportunities: readonly Opportunity[],
	message: MessageIds,
): Placed | null {
	for (const opportunity of opportunities) {
		for (const interview of opportunity.interviews) {
			if (interview.messages.some((each) => isSameMessage(each, message))) {
				return { opportunity: opportunity.id, interview: interview.id };
			}
		}
	}
	return null;
}

/** The messages of interviews that were dismissed, and not recognised anew since: not to be noted again. */
export function dismissedMessages(facts: Iterable<Fact>): MessageIds[] {
	const ordered = inOrder(facts);
	const ofInterviews = foldInterviews(ordered).filter((each) => each.dismissed);
	const remembered = ordered
		.filter((fact) => fact.kind === 'Dismissed')
		.flatMap((fact) => fact.message ?? []);
	return [...ofInterviews.flatMap((each) => each.interview.messages), ...remembered];
}
