import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import type { Interview } from './opportunity.ts';

/** An interview with what decides whether and where it is listed. */
export interface FoldedInterview {
	readonly opportunity: string;
	readonly interview: Interview;
	readonly dismissed: boolean;
}

type Recognised = Extract<Fact, { kind: 'InterviewRecognised' }>;
type OfInterview = Extract<Fact, { interview: string }>;

/** @param ordered each fact once, oldest first */
export function foldInterviews(ordered: readonly Fact[]): FoldedInterview[] {
	const ofInterviews = ordered.filter((fact) => 'interview' in fact);
	return [...groupBy(ofInterviews, (fact) => fact.interview).values()].flatMap((own) => {
		// A device whose clock is behind may date a move before the confirmation; it is not lost for that.
		const first = own.find((fact) => fact.kind === 'InterviewRecognised');
		return first ? [own.filter((fact) => fact !== first).reduce(withFact, recognised(first))] : [];
	});
}

function recognised(fact: Recognised): FoldedInterview {
	const interview: Interview = {
		...fact.details,
		id: fact.interview,
		message: fact.message,
		messages: [fact.message],
		recognisedAt: fact.at,
		cancelled: false,
		debrief: null,
	};
	return { opportunity: fact.opportunity, interview, dismissed: false };
}

function withFact(before: FoldedInterview, fact: OfInterview): FoldedInterview {
	if (fact.kind === 'Dismissed') return { ...before, dismissed: true };
	if (fact.kind === 'InterviewRecognised') return recognisedAgain(before, fact);
	return { ...before, interview: changed(before.interview, fact) };
}

function recognisedAgain(before: FoldedInterview, fact: Recognised): FoldedInterview {
	const again = recognised(fact);
	const { recognisedAt, debrief } = before.interview;
	const messages = [...before.interview.messages, fact.message];
	return { ...again, interview: { ...again.interview, recognisedAt, debrief, messages } };
}

function changed(
	interview: Interview,
	fact: Exclude<OfInterview, { kind: 'Dismissed' | 'InterviewRecognised' }>,
): Interview {
	switch (fact.kind) {
		case 'InterviewMoved':
			return moved(interview, fact);
		case 'InterviewCancelled':
			return { ...interview, cancelled: true, messages: [...interview.messages, fact.message] };
		case 'Corrected':
			return corrected(interview, fact.changes);
		case 'Debriefed':
			return { ...interview, debrief: { ...fact.debrief, at: fact.at } };
	}
}

function corrected(
	interview: Interview,
	changes: Extract<Fact, { kind: 'Corrected' }>['changes'],
): Interview {
	const told = Object.entries(changes).filter(([, value]) => value !== undefined);
	return { ...interview, ...Object.fromEntries(told) };
}

/** An interview that was told of too early ("it didn't happen") and then moved ahead is asked about again. */
function moved(interview: Interview, fact: Extract<Fact, { kind: 'InterviewMoved' }>): Interview {
	const held = interview.debrief !== null && fact.when.start <= interview.debrief.at;
	const debrief = held ? interview.debrief : null;
	const messages = [...interview.messages, fact.message];
	return { ...interview, when: fact.when, cancelled: false, debrief, messages };
}
