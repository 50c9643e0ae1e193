import type { Instant } from '../journal/instant.ts';
import { historyOf, wentAt } from './contacts.ts';
import { type Planning, stepId } from './planning.ts';

/** The person closed it, and no interview was noted since. */
export function isClosed({ opportunity, interview }: Planning): boolean {
	return opportunity.closedAt !== null && opportunity.closedAt >= interview.recognisedAt;
}

/**
 * Chasing rests once the contact wrote back after `since`, once the person said no, and once a further interview is
 * set: its own steps follow it up.
 */
export function isAtRest(planning: Planning, since: Instant): boolean {
	const { opportunity } = planning;
	const replied = opportunity.repliedAt !== null && opportunity.repliedAt >= since;
	return replied || hasDeclined(planning) || hasLaterInterview(planning);
}

/** Never a chasing step after a no, even where the debrief was changed since. */
function hasDeclined(planning: Planning): boolean {
	const said = planning.opportunity.interviews.map((interview) =>
		wentAt(historyOf(planning.opportunity, stepId({ ...planning, interview }, 'decline'))),
	);
	return said.some((at) => at !== null && at >= planning.interview.when.start);
}

export function hasLaterInterview({ opportunity, interview }: Planning): boolean {
	return opportunity.interviews.some(
		(each) => !each.cancelled && each.id !== interview.id && each.when.start > interview.when.start,
	);
}
