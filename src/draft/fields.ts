import type { Interview } from '../journal/opportunity.ts';
import { plainLineOrNull } from '../journal/plain-line.ts';
import { interviewedBy } from '../plan/interviewed-by.ts';
import type { Step } from '../plan/step.ts';
import { comingDay, pastDay } from './days.ts';
import { likedWords, suitsWords } from './own-words.ts';
import type { Fields } from './wording.ts';
import * as phrases from './wordings/en/phrases.ts';

/** A longer title or name is a heading that was taken for one. */
const LONGEST_NAME = 80;

/** What a wording may say of this step and interview; nothing that neither the mail nor the person has said. */
export function fieldsFor(step: Step, interview: Interview): Fields {
	const by = interviewedBy(interview);
	const role = roleName(interview.roleTitle);
	const employer = ownName(interview.employer);
	const heldOn = interview.when.startLocal.slice(0, 10);
	const day = step.sendOn === undefined ? undefined : pastDay(heldOn, step.sendOn);
	const debrief = interview.debrief;
	return {
		meeting: phrases.meeting({ by, role, employer, day }),
		role,
		theRole: phrases.theRole(role, employer),
		liked: likedWords(debrief?.likedOrLearnt ?? null),
		callDay: callDay(step),
		later: step.kind === 'goodwill' && step.callOn !== undefined ? phrases.later : undefined,
		suits: suitsWords(debrief?.wouldSuit ?? null),
		reason: reasonOf(interview),
		team: by === 'employer-through-consultant' ? phrases.team(employer) : undefined,
	};
}

function callDay({ sendOn, callOn }: Step): string | undefined {
	return sendOn === undefined || callOn === undefined ? undefined : comingDay(callOn, sendOn);
}

function reasonOf({ debrief }: Interview): string | undefined {
	return phrases.reasons.find(([reason]) => debrief?.notForMeBecause.includes(reason))?.[1];
}

/** Without the word that the sentence says itself: "the Finance Manager role role". */
function roleName(title: string | null): string | undefined {
	return (
		ownName(title)
			?.replace(/^the /i, '')
			.replace(/ (?:role|position|job|vacancy)$/i, '') || undefined
	);
}

function ownName(name: string | null): string | undefined {
	const plain = plainLineOrNull(name, LONGEST_NAME + 1);
	return plain === null || plain.length > LONGEST_NAME ? undefined : plain.replace(/[.,;:]$/, '');
}
