import { type Instant, instantOf, millisecondsOf } from '../journal/instant.ts';
import type { Interview, Opportunity, StepHistory } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { historyOf } from './contacts.ts';
import { isCall, type Step, type StepKind } from './step.ts';

/** All that the steps of one interview are worked out from. */
export interface Planning {
	readonly opportunity: Opportunity;
	readonly interview: Interview;
	readonly settings: Settings;
	readonly place: Place;
	readonly now: Instant;
}

export interface Planned {
	/** Snoozing included. */
	readonly dueAt: Instant;
	/** 1 for the first try. */
	readonly attempt?: number;
	readonly urged?: boolean;
}

/** Where the mail states no end. */
const USUAL_LENGTH = 3_600_000;

export function endOf(interview: Interview): Instant {
	return interview.when.end ?? instantOf(millisecondsOf(interview.when.start) + USUAL_LENGTH);
}

export function stepId(planning: Planning, kind: StepKind, attempt = 1): string {
	const first = `${planning.opportunity.id}/${planning.interview.id}/${kind}`;
	return attempt === 1 ? first : `${first}/${attempt}`;
}

export function stepHistory(planning: Planning, kind: StepKind, attempt = 1): StepHistory {
	return historyOf(planning.opportunity, stepId(planning, kind, attempt));
}

export function makeStep(planning: Planning, kind: StepKind, planned: Planned): Step {
	const id = stepId(planning, kind, planned.attempt);
	const history = historyOf(planning.opportunity, id);
	return {
		id,
		kind,
		opportunity: planning.opportunity.id,
		interview: planning.interview.id,
		dueAt: planned.dueAt,
		state: stateOf(isDone(kind, history, planning.interview), history, planned.dueAt <= planning.now),
		urged: planned.urged ?? true,
		...(kind === 'call' && isAgreed(history) ? { agreed: true } : {}),
	};
}

/** The planned time, or the one that the person put it off to. Putting off never brings a step forward. */
export function unlessSnoozed(planned: Instant, history: StepHistory): Instant {
	return history.snoozedUntil === null ? planned : laterOf(planned, history.snoozedUntil);
}

export function laterOf(a: Instant, b: Instant): Instant {
	return a > b ? a : b;
}

function stateOf(done: boolean, history: StepHistory, due: boolean): Step['state'] {
	if (done) return 'done';
	if (history.skippedAt !== null) return 'skipped';
	return due ? 'due' : 'waiting';
}

/**
 * A note is done when the person says it went: a draft kept in the compose box is not sent yet. A try of a call is
 * done when it was made, unless the two agreed on another time.
 */
function isDone(kind: StepKind, history: StepHistory, interview: Interview): boolean {
	if (kind === 'debrief') return interview.debrief !== null;
	if (isCall(kind)) return history.calls.length > 0 && !isAgreed(history);
	return history.sentAt !== null;
}

function isAgreed({ calls }: StepHistory): boolean {
	return calls.at(-1)?.outcome === 'agreed-another-time';
}
