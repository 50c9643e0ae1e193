import type { Debrief } from '../journal/fact.ts';

export type Fit = 'strong' | 'fair' | 'weak';

/**
 * How well the person and the role suit, from the debrief: met all or most of the criteria *and* was sold the job at
 * least as much as asked is strong, either is fair, neither is weak. A question left open speaks neither for nor
 * against: weak takes two answers.
 */
export function fit(debrief: Pick<Debrief, 'criteriaMet' | 'timeSpent'>): Fit {
	const met = debrief.criteriaMet === 'all' || debrief.criteriaMet === 'most';
	const sold = debrief.timeSpent === 'mostly-sold' || debrief.timeSpent === 'even';
	if (met && sold) return 'strong';
	const bothSpeakAgainst = debrief.criteriaMet !== null && debrief.timeSpent !== null && !met && !sold;
	return bothSpeakAgainst ? 'weak' : 'fair';
}
