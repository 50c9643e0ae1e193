import type { Interview, Opportunity } from '../journal/opportunity.ts';
import type { Step } from '../plan/step.ts';

/** The interview that the step is about. Throws where the step is not of this opportunity: a mistake of the caller. */
export function interviewOf(step: Step, opportunity: Opportunity): Interview {
	const interview = opportunity.interviews.find((each) => each.id === step.interview);
	if (interview === undefined) throw new Error('The step is of another opportunity.');
	return interview;
}
