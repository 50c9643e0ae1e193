import type { Instant } from '../journal/instant.ts';
import type { Opportunity } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { plan } from './plan.ts';
import type { Step } from './step.ts';

export interface Agenda {
	/** What may be done now: the urged first, then the longest due first. */
	readonly due: readonly Step[];
	/** What comes, soonest first. */
	readonly coming: readonly Step[];
}

/** The open steps of all opportunities, for the popup. */
export function agenda(
	opportunities: readonly Opportunity[],
	settings: Settings,
	place: Place,
	now: Instant,
): Agenda {
	const steps = opportunities.flatMap((each) => plan(each, settings, place, now)).sort(soonestFirst);
	const due = steps.filter((step) => step.state === 'due');
	return {
		due: [...due.filter((step) => step.urged), ...due.filter((step) => !step.urged)],
		coming: steps.filter((step) => step.state === 'waiting'),
	};
}

function soonestFirst(a: Step, b: Step): number {
	if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
