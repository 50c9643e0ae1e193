import type { Interview } from '../journal/opportunity.ts';

export type InterviewedBy = 'consultant' | 'employer-through-consultant' | 'employer';

/**
 * Decides the first move. Where recognition could not tell the stage it is taken for a first interview with the
 * recruiter, which is what most confirmations are about; the person can correct it.
 */
export function interviewedBy(interview: Pick<Interview, 'stage' | 'agency'>): InterviewedBy {
	if (interview.stage === null || interview.stage === 'recruiter') return 'consultant';
	return interview.agency === null ? 'employer' : 'employer-through-consultant';
}
