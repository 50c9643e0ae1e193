import type { Debrief } from '../journal/fact.ts';

/** A debrief while it is being answered. */
export type Answers = { -readonly [Field in keyof Debrief]: Debrief[Field] | null };

export const NO_ANSWERS: Answers = {
	outcome: null,
	verdict: null,
	criteriaMet: null,
	timeSpent: null,
	worthKnowing: null,
	likedOrLearnt: null,
	nextStep: null,
	nextStepBy: null,
	candidateNumber: null,
	wouldSuit: null,
	notForMeBecause: null,
};

/** The finished debrief; null while an answer that the plan rests on is missing. */
export function finished(answers: Answers): Debrief | null {
	const { outcome, verdict, worthKnowing } = answers;
	if (outcome === null) return null;
	if (outcome === 'job-gone' && worthKnowing === null) return null;
	if (
		outcome === 'real-job' &&
		(verdict === null || answers.criteriaMet === null || answers.timeSpent === null)
	)
		return null;
	const real = outcome === 'real-job';
	return {
		...answers,
		outcome,
		verdict: real ? verdict : null,
		criteriaMet: real ? answers.criteriaMet : null,
		timeSpent: real ? answers.timeSpent : null,
		worthKnowing: outcome === 'job-gone' ? worthKnowing : null,
		notForMeBecause: real && verdict === 'not-for-me' ? (answers.notForMeBecause ?? []) : [],
	};
}
