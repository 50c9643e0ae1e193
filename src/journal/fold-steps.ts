import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import type { StepHistory } from './opportunity.ts';

type OfStep = Extract<Fact, { step: string }>;

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
			return { ...before, calls: [...before.calls, { at: fact.at, outcome: fact.outcome }] };
		case 'DraftInserted':
			return { ...before, draft: { state: 'inserted', at: fact.at, wording: fact.wording } };
		case 'DraftKept':
			return { ...before, draft: { state: 'kept', at: fact.at, wording: fact.wording } };
		case 'DraftRemoved':
			return { ...before, draft: { state: 'removed', at: fact.at, wording: fact.wording } };
	}
}
