import type { Interview } from '../journal/opportunity.ts';
import { fit as fitOf } from '../plan/fit.ts';
import type { NoteKind } from '../plan/step.ts';
import type { WordingSet } from './wording.ts';

/** Which wordings suit the note and what the person said of the interview. */
export function wordingSet(kind: NoteKind, { debrief }: Interview): WordingSet {
	if (kind === 'decline') return debrief?.verdict === 'not-suited' ? 'not-suited' : 'decline';
	if (kind !== 'thank-you') return kind;
	// Interest is said only where the person said it.
	if (debrief?.verdict !== 'yes') return 'thank-you-unsure';
	return `thank-you-${fitOf(debrief)}`;
}
