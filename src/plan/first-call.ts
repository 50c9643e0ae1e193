import type { Instant } from '../journal/instant.ts';
import { type LocalDate, localDate } from '../journal/wall-time.ts';
import { intoContactHours, tryOn } from './contact-hours.ts';
import { interviewedBy } from './interviewed-by.ts';
import { endOf, laterOf, type Planning } from './planning.ts';
import { addWorkingDays } from './working-days.ts';

const WORKING_DAYS_AFTER_NOTE = 3;

/** The day that the next step was promised for; null where none was, or one before the interview. */
export function promisedDate({ interview, place }: Planning): LocalDate | null {
	const promised = interview.debrief?.nextStepBy ?? null;
	const held = localDate(interview.when.start, place.timeZone);
	return promised !== null && promised >= held ? promised : null;
}

function afterPromise(planning: Planning, promised: LocalDate, attempt: number): Instant {
	const { settings, place } = planning;
	return tryOn(addWorkingDays(promised, 1, settings), attempt, settings, place);
}

/** The consultant is rung the same day: as soon as it is over and was told of, still inside the contact hours. */
export function sameDayCall({ interview, settings, place }: Planning): Instant {
	const over = laterOf(endOf(interview), interview.debrief?.at ?? '');
	return intoContactHours(over, settings, place);
}

/**
 * When to call for the first time after the note; null for an employer without agency, who is rung only after a
 * promised date has gone by.
 */
export function callAfterNote(planning: Planning, noteAt: Instant, attempt: number): Instant | null {
	const { interview, settings, place } = planning;
	const promised = promisedDate(planning);
	if (promised !== null) return afterPromise(planning, promised, attempt);
	if (interviewedBy(interview) === 'employer') return null;
	const date = addWorkingDays(localDate(noteAt, place.timeZone), WORKING_DAYS_AFTER_NOTE, settings);
	return tryOn(date, attempt, settings, place);
}

/** What is to be raised on a call (pay, place, hours) is raised at the next time one may call. */
export function callToRaise({ interview, settings, place }: Planning): Instant {
	return intoContactHours(interview.debrief?.at ?? endOf(interview), settings, place);
}

/** What was promised for a day after the talk is asked about once that day has gone by. */
export function callAfterTalk(planning: Planning, talkedAt: Instant, attempt: number): Instant | null {
	const promised = promisedDate(planning);
	const isAhead = promised !== null && promised >= localDate(talkedAt, planning.place.timeZone);
	return isAhead ? afterPromise(planning, promised, attempt) : null;
}
