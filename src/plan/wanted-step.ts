import type { Instant } from '../journal/instant.ts';
import { localDate } from '../journal/wall-time.ts';
import { type Calls, callsOf, triesInVain } from './calls.ts';
import { morningOn, tryOn } from './contact-hours.ts';
import { type Contact, WORKING_DAYS_APART, wentAt } from './contacts.ts';
import { callAfterNote, callAfterTalk, callToRaise, sameDayCall } from './first-call.ts';
import { interviewedBy } from './interviewed-by.ts';
import { type Planning, stepHistory } from './planning.ts';
import { addWorkingDays } from './working-days.ts';

const MOST_TRIES = 3;
const SECOND_NOTE_AFTER = 2;

/** How an outcome is followed up: by calls alone, or with the second and the closing note as well. */
export interface Chase {
	readonly reason: 'wants-it' | 'not-sure' | 'raise';
	/** When the thank-you went or is planned to go; the debrief where none is planned. */
	readonly noteAt: Instant;
	/** The thank-you has not gone yet, but is going to. */
	readonly notePending: boolean;
}

/** The chasing step that the rules would have next, before the limits on how often one may make contact. */
export interface Wanted {
	readonly kind: 'call' | 'second-note';
	readonly attempt: number;
	readonly at: Instant;
	/** The same-day call may follow another contact closely; a talk that both agreed on is at the time agreed on. */
	readonly limits: 'all' | 'contact-hours' | 'none';
}

export function wantedStep(planning: Planning, chase: Chase, contacts: readonly Contact[]): Wanted | null {
	const calls = callsOf(planning);
	if (calls.agreedAt !== null) return agreedCall(planning, calls.agreedAt, calls.next);
	const last = calls.tries.at(-1);
	if (last === undefined) return firstCall(planning, chase);
	if (last.result === 'unanswered') return afterTryInVain(planning, chase, calls, contacts);
	if (last.result === 'answered') return callAt(callAfterTalk(planning, last.at, calls.next), calls.next);
	const skippedSameDay = last.attempt === 1 && isSameDay(planning, chase);
	return skippedSameDay ? callAt(callAfterNote(planning, chase.noteAt, calls.next), calls.next) : null;
}

function callAt(at: Instant | null, attempt: number, limits: Wanted['limits'] = 'all'): Wanted | null {
	return at === null ? null : { kind: 'call', attempt, at, limits };
}

/** At the time that the person put it off to when they agreed on it, else after the usual gap. */
function agreedCall(planning: Planning, agreedAt: Instant, attempt: number): Wanted | null {
	const { snoozedUntil } = stepHistory(planning, 'call', attempt);
	if (snoozedUntil !== null && snoozedUntil > agreedAt) return callAt(snoozedUntil, attempt, 'none');
	return callAt(tryAfter(planning, agreedAt, attempt), attempt);
}

function firstCall(planning: Planning, chase: Chase): Wanted | null {
	if (chase.reason === 'raise') return callAt(callToRaise(planning), 1);
	if (isSameDay(planning, chase)) return callAt(sameDayCall(planning), 1, 'contact-hours');
	return callAt(callAfterNote(planning, chase.noteAt, 1), 1);
}

function isSameDay({ interview }: Planning, chase: Chase): boolean {
	return chase.reason !== 'raise' && interviewedBy(interview) === 'employer-through-consultant';
}

function afterTryInVain(
	planning: Planning,
	chase: Chase,
	calls: Calls,
	contacts: readonly Contact[],
): Wanted | null {
	const last = contacts.at(-1)?.at ?? planning.now;
	const inVain = triesInVain(calls);
	if (chase.reason === 'wants-it' && inVain >= SECOND_NOTE_AFTER && isOpen(planning, 'second-note')) {
		const { settings, place } = planning;
		const date = addWorkingDays(localDate(last, place.timeZone), WORKING_DAYS_APART, settings);
		return { kind: 'second-note', attempt: 1, at: morningOn(date, settings, place), limits: 'all' };
	}
	return inVain < MOST_TRIES ? callAt(tryAfter(planning, last, calls.next), calls.next) : null;
}

function isOpen(planning: Planning, kind: 'second-note'): boolean {
	const history = stepHistory(planning, kind);
	return wentAt(history) === null && history.skippedAt === null;
}

function tryAfter({ settings, place }: Planning, last: Instant, attempt: number): Instant {
	const date = addWorkingDays(localDate(last, place.timeZone), WORKING_DAYS_APART, settings);
	return tryOn(date, attempt, settings, place);
}
