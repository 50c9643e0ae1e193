import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { millisecondsOf } from './instant.ts';
import type { StepHistory } from './opportunity.ts';

type OfStep = Extract<Fact, { step: string }>;
type CallMade = Extract<Fact, { kind: 'CallMade' }>;

/** Longer than a page waits before it asks again, shorter than the time in which one rings twice in vain. */
const ASKED_AGAIN_WITHIN = 120_000;

/** The history of a step that nothing happened to yet. */
export const UNTOUCHED: StepHistory = {
	notifiedAt: [],
	snoozedUntil: null,
	skippedAt: null,
	sentAt: null,
	draft: null,
	calls: [],
};

/** @param ordered the facts of one opportunity, each once, oldest first */
export function foldSteps(ordered: readonly Fact[]): Record<string, StepHistory> {
	const ofSteps = ordered.filter((fact) => 'step' in fact);
	const byStep = groupBy(ofSteps, (fact) => fact.step);
	return Object.fromEntries([...byStep].map(([step, own]) => [step, own.reduce(withFact, UNTOUCHED)]));
}

function withFact(before: StepHistory, fact: OfStep): StepHistory {
	switch (fact.kind) {
		case 'Notified':
			return { ...before, notifiedAt: [...before.notifiedAt, fact.at] };
		case 'StepSnoozed':
			return { ...before, snoozedUntil: fact.until };
		case 'StepSkipped':
			return { ...before, skippedAt: fact.at };
		case 'NoteSent':
			return { ...before, sentAt: before.sentAt ?? fact.at };
		case 'CallMade':
			return isAskedTwice(before, fact) ? before : { ...before, calls: [...before.calls, call(fact)] };
		case 'DraftInserted':
			return { ...before, draft: { state: 'inserted', at: fact.at, wording: fact.wording } };
		case 'DraftKept':
			return { ...before, draft: { state: 'kept', at: fact.at, wording: fact.wording } };
		case 'DraftRemoved':
			return { ...before, draft: { state: 'removed', at: fact.at, wording: fact.wording } };
	}
}

/**
 * A worker that is killed after it wrote and before it answered is asked again and writes the same call a second time:
 * told twice in a row with the same outcome, it is one call.
 */
function isAskedTwice({ calls }: StepHistory, { at, outcome }: CallMade): boolean {
	const last = calls.at(-1);
	if (last === undefined || last.outcome !== outcome) return false;
	return millisecondsOf(at) - millisecondsOf(last.at) <= ASKED_AGAIN_WITHIN;
}

function call({ at, outcome }: CallMade): StepHistory['calls'][number] {
	return { at, outcome };
}
