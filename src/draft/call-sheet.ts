import { type Instant, instantOf, millisecondsOf } from '../journal/instant.ts';
import type { Interview, Opportunity } from '../journal/opportunity.ts';
import { plainLine } from '../journal/plain-line.ts';
import type { Settings } from '../journal/settings.ts';
import { interviewedBy } from '../plan/interviewed-by.ts';
import type { Step } from '../plan/step.ts';
import { fieldsFor } from './fields.ts';
import { firstName } from './first-name.ts';
import { interviewOf } from './interview-of.ts';
import { questionsFor } from './questions.ts';
import { type CallPurpose, opening, points, questionWords } from './wordings/en/call.ts';

/** What to have in front of one on the phone. */
export interface CallSheet {
	/** As the mail writes it; null when it names none. */
	readonly phone: string | null;
	readonly name: string | null;
	readonly when: Instant;
	/** The first words: name, thanks, whether it is a good moment. */
	readonly opening: string;
	/** What to tell before asking: on the day of an interview with the employer, how it went. */
	readonly points: readonly string[];
	/** Most important first; what is known already is not asked again. */
	readonly questions: readonly string[];
	/** Not before this time is another voicemail welcome (one a week); null when none was left yet. */
	readonly voicemailFrom: Instant | null;
}

const WEEK = 7 * 86_400_000;

export function callSheet(step: Step, opportunity: Opportunity, settings: Settings): CallSheet {
	const interview = interviewOf(step, opportunity);
	const purpose = purposeOf(step, interview, opportunity);
	const greeted = firstName(interview.contact.name ?? interview.message.fromName, interview);
	const { theRole } = fieldsFor(step, interview);
	return {
		phone: interview.contact.phone,
		name: interview.contact.name,
		when: step.dueAt,
		opening: opening(purpose, { greeted, name: plainLine(settings.name, 100), theRole }),
		points: points[purpose],
		questions: questionsFor(purpose, interview, opportunity.learnt).map((key) => questionWords[key]),
		voicemailFrom: voicemailFrom(opportunity),
	};
}

function purposeOf(step: Step, interview: Interview, opportunity: Opportunity): CallPurpose {
	if (step.kind === 'check-in') return 'check-in';
	if (interview.debrief?.verdict === 'not-for-me') return 'raise';
	const isFirst = !Object.entries(opportunity.steps).some(
		([id, history]) => id.startsWith(`${opportunity.id}/${interview.id}/call`) && history.calls.length > 0,
	);
	if (isFirst && interviewedBy(interview) === 'employer-through-consultant') return 'same-day';
	return interview.debrief?.verdict === 'not-sure' ? 'decide' : 'next-step';
}

function voicemailFrom(opportunity: Opportunity): Instant | null {
	const left = Object.values(opportunity.steps)
		.flatMap((history) => history.calls)
		.filter((call) => call.outcome === 'voicemail')
		.map((call) => millisecondsOf(call.at));
	return left.length === 0 ? null : instantOf(Math.max(...left) + WEEK);
}
