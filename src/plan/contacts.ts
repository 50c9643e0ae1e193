import { UNTOUCHED } from '../journal/fold-steps.ts';
import { type Instant, instantOf, millisecondsOf } from '../journal/instant.ts';
import type { Opportunity, StepHistory } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { clockOf, instantAt, type LocalDate, localDate, minutesOfDay } from '../journal/wall-time.ts';
import { intoContactHours } from './contact-hours.ts';
import { addWorkingDays } from './working-days.ts';

/**
 * "Persistent without stalking": how often the person has made contact and when they may again.
 * The numbers are those of the persistence rule; each lies at the careful end of what recruiters advise.
 */
export const MOST_IN_SEVEN_DAYS = 2;
export const WORKING_DAYS_APART = 2;
export const MOST_UNANSWERED = 5;
const SEVEN_DAYS = 7 * 86_400_000;
const QUARTER_HOUR = 900_000;

export interface Contact {
	readonly at: Instant;
	readonly answered: boolean;
}

export function historyOf(opportunity: Opportunity, step: string): StepHistory {
	return opportunity.steps[step] ?? UNTOUCHED;
}

/**
 * When a note went; null while it has not. `sentAt` is only when the person told of it, which may be days later, so a
 * draft that stands in the compose box since before dates it: its words name the day of the call that follows, and the
 * plan keeps that day. A kept draft may lie unsent, but counting it as gone errs on the side of too few contacts, and
 * the steps after it come neither early nor never.
 */
export function wentAt({ sentAt, draft }: StepHistory): Instant | null {
	if (draft === null || draft.state === 'removed') return sentAt;
	if (sentAt === null) return draft.state === 'kept' ? draft.at : null;
	return draft.at < sentAt ? draft.at : sentAt;
}

/** Every note that went and every call that was made, whatever came of it, oldest first. */
export function contactsOf(opportunity: Opportunity): Contact[] {
	return Object.values(opportunity.steps).flatMap(contactsOfStep).sort(byTime);
}

function contactsOfStep(history: StepHistory): Contact[] {
	const note = wentAt(history);
	const calls = history.calls.map(({ at, outcome }) => ({ at, answered: isAnswer(outcome) }));
	return note === null ? calls : [...calls, { at: note, answered: false }];
}

export function isAnswer(outcome: StepHistory['calls'][number]['outcome']): boolean {
	return outcome === 'answered' || outcome === 'agreed-another-time';
}

/** Contacts since the last sign of life: an answered call, a reply, an interview that was held. */
export function unansweredSince(
	opportunity: Opportunity,
	contacts: readonly Contact[],
	now: Instant,
): number {
	const signs = [
		opportunity.repliedAt ?? '',
		...contacts.filter((each) => each.answered).map((each) => each.at),
		...opportunity.interviews.filter((each) => isHeld(each, now)).map((each) => each.when.start),
	];
	const last = signs.reduce((a, b) => (a > b ? a : b), '');
	return contacts.filter((each) => !each.answered && each.at > last).length;
}

function isHeld(interview: Opportunity['interviews'][number], now: Instant): boolean {
	const came = interview.debrief === null || interview.debrief.outcome !== 'did-not-happen';
	return !interview.cancelled && came && interview.when.start <= now;
}

/**
 * The first time from `wanted` on that keeps the limits: in contact hours, two working days after the last contact,
 * and no third contact within seven days. The time of day stays where it can.
 */
export function allowedFrom(
	wanted: Instant,
	contacts: readonly Contact[],
	settings: Settings,
	place: Place,
): Instant {
	const apart = laterOf(wanted, apartFrom(wanted, contacts.at(-1), settings, place));
	const inHours = intoContactHours(apart, settings, place);
	const blocking = contacts.at(-MOST_IN_SEVEN_DAYS);
	if (blocking === undefined) return inHours;
	const blocked = millisecondsOf(blocking.at) + SEVEN_DAYS;
	if (millisecondsOf(inHours) > blocked) return inHours;
	const free = instantOf((Math.floor(blocked / QUARTER_HOUR) + 1) * QUARTER_HOUR);
	const sameClock = atClockOf(wanted, localDate(free, place.timeZone), place);
	return intoContactHours(laterOf(free, sameClock), settings, place);
}

function apartFrom(wanted: Instant, last: Contact | undefined, settings: Settings, place: Place): Instant {
	if (last === undefined) return wanted;
	const date = addWorkingDays(localDate(last.at, place.timeZone), WORKING_DAYS_APART, settings);
	return atClockOf(wanted, date, place);
}

/** On that date, at the time of day of `wanted`. */
function atClockOf(wanted: Instant, date: LocalDate, place: Place): Instant {
	const minutes = minutesOfDay(wanted, place.timeZone);
	return instantAt(date, clockOf(minutes), place.timeZone);
}

function laterOf(a: Instant, b: Instant): Instant {
	return a > b ? a : b;
}

function byTime(a: Contact, b: Contact): number {
	return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
