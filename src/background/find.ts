import type { Interview, Opportunity } from '../journal/opportunity.ts';
import { plan } from '../plan/plan.ts';
import type { Step } from '../plan/step.ts';
import type { Look } from './look.ts';

export function interviewOf(opportunities: readonly Opportunity[], interview: string): Interview | undefined {
	return opportunities.flatMap((each) => each.interviews).find((each) => each.id === interview);
}

export function opportunityHolding(
	opportunities: readonly Opportunity[],
	interview: string,
): Opportunity | undefined {
	return opportunities.find((each) => each.interviews.some(({ id }) => id === interview));
}

export interface FoundStep {
	readonly step: Step;
	readonly opportunity: Opportunity;
	readonly interview: Interview;
}

/** The step of this id as it is planned now; undefined when the plan no longer holds it. */
export function findStep(seen: Look, id: string): FoundStep | undefined {
	for (const opportunity of seen.opportunities) {
		const step = plan(opportunity, seen.settings, seen.place, seen.now).find((each) => each.id === id);
		const interview = step && interviewOf([opportunity], step.interview);
		if (step && interview) return { step, opportunity, interview };
	}
	return undefined;
}
