import type { Instant } from '../journal/instant.ts';
import type { Opportunity } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { historyOf } from './contacts.ts';
import { plan } from './plan.ts';
import type { Step } from './step.ts';
import { nextWorkingMorning } from './working-days.ts';

/** Once when a step comes up, then three mornings more; after that it waits silently in the popup. */
const MOST_TELLINGS = 4;

export interface Moment {
	readonly settings: Settings;
	readonly place: Place;
	readonly now: Instant;
}

/** An urged step that is open, and whether the person is to be told of it. */
export interface Reminder {
	readonly step: Step;
	readonly tellNow: boolean;
	/** Told of before, since it came up. */
	readonly told: boolean;
	/** The draft was kept in the compose box: the step still counts, but no notification is needed. */
	readonly quiet: boolean;
	/** When to look again, once `tellNow` is obeyed; null for never. */
	readonly nextAt: Instant | null;
}

export function remindersOf(opportunity: Opportunity, moment: Moment): Reminder[] {
	return plan(opportunity, moment.settings, moment.place, moment.now)
		.filter((step) => step.urged && (step.state === 'due' || step.state === 'waiting'))
		.map((step) => reminderOf(step, opportunity, moment));
}

function reminderOf(step: Step, opportunity: Opportunity, moment: Moment): Reminder {
	const history = historyOf(opportunity, step.id);
	const quiet = history.draft?.state === 'kept';
	// Only what was told since the step came up counts, so that one that was put off starts anew.
	const told = history.notifiedAt.filter((at) => at >= step.dueAt);
	const reminder = { step, quiet, told: told.length > 0, tellNow: false };
	if (step.state === 'waiting') return { ...reminder, nextAt: step.dueAt };
	if (quiet) return { ...reminder, nextAt: null };
	const tellAt = told.length === 0 ? step.dueAt : nextTelling(told, moment);
	if (tellAt === null || tellAt > moment.now) return { ...reminder, nextAt: tellAt };
	return { ...reminder, tellNow: true, nextAt: nextTelling([...told, moment.now], moment) };
}

function nextTelling(told: readonly Instant[], { settings, place }: Moment): Instant | null {
	const last = told.at(-1);
	if (last === undefined || told.length >= MOST_TELLINGS) return null;
	return nextWorkingMorning(last, settings, place);
}
