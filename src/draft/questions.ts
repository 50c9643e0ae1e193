import type { Interview, Opportunity } from '../journal/opportunity.ts';
import { fit as fitOf } from '../plan/fit.ts';
import { type CallPurpose, type Question, questionWords } from './wordings/en/call.ts';

/**
 * Fit changes the order: who is likely to go on asks how it goes on, who is not asks first what the job really takes.
 */
const BY_FIT = {
	strong: ['next-step', 'candidate-number', 'role', 'report', 'team', 'culture'],
	fair: ['role', 'next-step', 'report', 'team', 'culture', 'candidate-number'],
	weak: ['role', 'report', 'team', 'culture', 'next-step', 'candidate-number'],
} as const satisfies Record<string, readonly Question[]>;
const TO_DECIDE = ['role', 'team', 'culture', 'report', 'next-step', 'candidate-number'] as const;
const AT_CHECK_IN = ['new-roles', 'my-profile', 'when-again'] as const;
const TO_RAISE = { place: 'raise-place', hours: 'raise-hours', pay: 'raise-pay' } as const;

/** The questions of a call, most important first, without those that were answered. */
export function questionsFor(
	purpose: CallPurpose,
	interview: Interview,
	learnt: Opportunity['learnt'],
): Question[] {
	const answered = new Set(learnt.map((each) => each.question));
	const isOpen = (question: Question) =>
		!answered.has(question) &&
		!answered.has(questionWords[question]) &&
		!(question === 'candidate-number' && interview.debrief?.candidateNumber);
	return allFor(purpose, interview).filter(isOpen);
}

function allFor(purpose: CallPurpose, { debrief }: Interview): readonly Question[] {
	switch (purpose) {
		case 'check-in':
			return AT_CHECK_IN;
		case 'raise':
			return [...raised(debrief?.notForMeBecause ?? []), 'next-step'];
		case 'decide':
			return TO_DECIDE;
		case 'same-day':
		case 'next-step':
			return BY_FIT[debrief ? fitOf(debrief) : 'fair'];
	}
}

function raised(reasons: readonly string[]): Question[] {
	return Object.entries(TO_RAISE).flatMap(([reason, question]) =>
		reasons.includes(reason) ? [question] : [],
	);
}
