import { type Instant, instantOf, millisecondsOf } from '../journal/instant.ts';
import type { Interview, Opportunity } from '../journal/opportunity.ts';
import { plainLine } from '../journal/plain-line.ts';
import type { Settings } from '../journal/settings.ts';
import { localDate } from '../journal/wall-time.ts';
import { interviewedBy } from '../plan/interviewed-by.ts';
import type { Step } from '../plan/step.ts';
import { pastDay } from './days.ts';
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
	/** The first words: name, which interview it is about, whether it is a good moment. */
	readonly opening: string;
	/** What to tell before asking, as reminders to the caller and not to be read out: "How it went, honestly." */
	readonly points: readonly string[];
	/** Most important first; what is known already is not asked again. */
	readonly questions: readonly string[];
	/**
	 * Before this time another voicemail is one too many (one a week); null when none was left yet. May be past, and
	 * then says nothing any more.
	 */
	readonly voicemailFrom: Instant | null;
}

const WEEK = 7 * 86_400_000;

export function callSheet(step: Step, opportunity: Opportunity, settings: Settings): CallSheet {
	const interview = interviewOf(step, opportunity);
	const purpose = purposeOf(step, interview, opportunity);
	const greeted = firstName(interview.contact.name ?? interview.message.fromName, interview);
	const name = plainLine(settings.name, 100);
	const by = interviewedBy(interview);
	const { theRole } = fieldsFor(step, interview);
	return {
		phone: interview.contact.phone,
		name: interview.contact.name,
		when: step.dueAt,
		opening: opening(purpose, { greeted, name, by, theRole, day: heldOn(step, interview) }),
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

/** Seen from the day of the call, which may be the morning after or, put off, days later. */
function heldOn({ madeOn, dueAt }: Step, { when }: Interview): string | undefined {
	return pastDay(when.startLocal.slice(0, 10), madeOn ?? localDate(dueAt, when.timeZone));
}

function voicemailFrom(opportunity: Opportunity): Instant | null {
	const left = Object.values(opportunity.steps)
		.flatMap((history) => history.calls)
		.filter((call) => call.outcome === 'voicemail')
		.map((call) => millisecondsOf(call.at));
	return left.length === 0 ? null : instantOf(Math.max(...left) + WEEK);
}
