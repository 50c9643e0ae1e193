import type { Instant } from '../journal/instant.ts';
import { localDate } from '../journal/wall-time.ts';
import { callsOf, lastAnswer } from './calls.ts';
import { morningOn } from './contact-hours.ts';
import { allowedFrom, type Contact, contactsOf, MOST_UNANSWERED, unansweredSince } from './contacts.ts';
import { promisedDate } from './first-call.ts';
import { endOf, laterOf, makeStep, type Planning, stepHistory, unlessSnoozed } from './planning.ts';
import type { Step } from './step.ts';
import { type Chase, type Wanted, wantedStep } from './wanted-step.ts';
import { addWorkingDays } from './working-days.ts';

const CLOSING_AFTER = 10;
/** A thank-you that went weeks late is given a week before the closing note. */
const CLOSING_AFTER_NOTE = 5;

/**
 * The chasing steps: what was done, at most one that is open, and the closing note. One at a time, so that two that
 * were put off never come together; the closing note is the last word and ends what is still open when it is due.
 */
export function chaseSteps(planning: Planning, chase: Chase): Step[] {
	const past = pastSteps(planning);
	const open = openStep(planning, chase);
	if (chase.reason !== 'wants-it') return open ? [...past, open] : past;
	const closing = closingNote(planning, chase, open);
	if (closing === null) return past;
	const isOver = closing.state === 'done' || closing.dueAt <= planning.now;
	return open && !isOver ? [...past, open, closing] : [...past, closing];
}

/** Tries and a second note that were made or skipped, each at the time of that. */
export function pastSteps(planning: Planning): Step[] {
	const calls = callsOf(planning).tries.map(({ attempt, at }) =>
		makeStep(planning, 'call', { attempt, dueAt: at }),
	);
	const second = stepHistory(planning, 'second-note');
	const at = second.sentAt ?? second.skippedAt;
	return at === null ? calls : [...calls, makeStep(planning, 'second-note', { dueAt: at })];
}

/** The one chasing step, besides the closing note, that is next; null where there is none. */
export function openStep(planning: Planning, chase: Chase): Step | null {
	const contacts = contactsWith(planning, chase);
	// The last of the contacts that may stay unanswered is kept for the closing note.
	if (unansweredSince(planning.opportunity, contacts, planning.now) >= MOST_UNANSWERED - 1) return null;
	const wanted = wantedStep(planning, chase, contacts);
	if (wanted === null) return null;
	const { kind, attempt } = wanted;
	return makeStep(planning, kind, { attempt, dueAt: limited(planning, wanted, contacts) });
}

function limited(planning: Planning, wanted: Wanted, contacts: readonly Contact[]): Instant {
	const from = unlessSnoozed(wanted.at, stepHistory(planning, wanted.kind, wanted.attempt));
	if (wanted.limits === 'none') return from;
	return allowedFrom(from, wanted.limits === 'all' ? contacts : [], planning.settings, planning.place);
}

/** With the thank-you that is still to go. */
function contactsWith(planning: Planning, chase: Chase): Contact[] {
	const contacts = contactsOf(planning.opportunity);
	return chase.notePending ? withContact(contacts, chase.noteAt) : contacts;
}

function withContact(contacts: readonly Contact[], at: Instant): Contact[] {
	return [...contacts, { at, answered: false }].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Ten working days after the interview, a promised date or the last talk; null where it is one contact too many. */
function closingNote(planning: Planning, chase: Chase, open: Step | null): Step | null {
	const history = stepHistory(planning, 'closing-note');
	if (history.sentAt !== null) return makeStep(planning, 'closing-note', { dueAt: history.sentAt });
	const before = contactsWith(planning, chase);
	if (unansweredSince(planning.opportunity, before, planning.now) >= MOST_UNANSWERED) return null;
	const contacts = open ? withContact(before, open.dueAt) : before;
	const wanted = unlessSnoozed(closingFrom(planning, chase), history);
	return makeStep(planning, 'closing-note', {
		dueAt: allowedFrom(wanted, contacts, planning.settings, planning.place),
	});
}

function closingFrom(planning: Planning, chase: Chase): Instant {
	const { interview, settings, place } = planning;
	const talk = lastAnswer(callsOf(planning));
	const promised = promisedDate(planning);
	const dates = [
		addWorkingDays(localDate(endOf(interview), place.timeZone), CLOSING_AFTER, settings),
		addWorkingDays(localDate(chase.noteAt, place.timeZone), CLOSING_AFTER_NOTE, settings),
	];
	if (talk !== null) dates.push(addWorkingDays(localDate(talk, place.timeZone), CLOSING_AFTER, settings));
	if (promised !== null) dates.push(addWorkingDays(promised, CLOSING_AFTER, settings));
	return morningOn(dates.reduce(laterOf), settings, place);
}
