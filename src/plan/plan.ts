import type { Debrief } from '../journal/fact.ts';
import { type Instant, millisecondsOf } from '../journal/instant.ts';
import type { Opportunity } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { type LocalDate, localDate } from '../journal/wall-time.ts';
import { chaseSteps, openStep, pastSteps } from './chase.ts';
import { checkInCall } from './check-in.ts';
import { wentAt } from './contacts.ts';
import { endOf, laterOf, makeStep, type Planning, stepHistory, unlessSnoozed } from './planning.ts';
import { isAtRest, isClosed } from './rest.ts';
import { isCall, isNote, type NoteKind, type Step } from './step.ts';
import type { Chase } from './wanted-step.ts';
import { nextWorkingMorning } from './working-days.ts';

/** An old confirmation that is merely opened again is no reason to urge a debrief of long ago. */
const OLD_NEWS = 14 * 86_400_000;
const FIXABLE: ReadonlySet<string> = new Set(['pay', 'place', 'hours']);

/**
 * The steps of an opportunity with their due times and states, soonest first: what was done, what is due, what is to
 * come as far as it can be told now. Due times do not depend on `now`; only states do, and what a later step ended.
 */
export function plan(opportunity: Opportunity, settings: Settings, place: Place, now: Instant): Step[] {
	return opportunity.interviews
		.filter((interview) => !interview.cancelled)
		.flatMap((interview) => stepsOf({ opportunity, interview, settings, place, now }))
		.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

function stepsOf(planning: Planning): Step[] {
	const { debrief } = planning.interview;
	const ask = debriefStep(planning);
	const steps = debrief === null ? [ask] : [ask, ...afterDebrief(planning, debrief)];
	const kept = isClosed(planning) ? steps.filter((step) => isBehind(step)) : steps;
	return kept.map((step) => withDay(planning, step));
}

function debriefStep(planning: Planning): Step {
	const { interview } = planning;
	const over = endOf(interview);
	const urged = millisecondsOf(over) >= millisecondsOf(interview.recognisedAt) - OLD_NEWS;
	return makeStep(planning, 'debrief', {
		dueAt: unlessSnoozed(over, stepHistory(planning, 'debrief')),
		urged,
	});
}

function afterDebrief(planning: Planning, debrief: Debrief & { readonly at: Instant }): Step[] {
	if (debrief.outcome === 'did-not-happen') return [];
	if (debrief.outcome === 'job-gone') return jobGone(planning, debrief.worthKnowing);
	switch (debrief.verdict) {
		case 'yes':
			return wants(planning, 'wants-it');
		case 'not-sure':
			return wants(planning, 'not-sure');
		case 'not-for-me':
			return isFixable(debrief) ? raise(planning, debrief.at) : [declineNote(planning, debrief.at)];
		case 'not-suited':
			return [declineNote(planning, debrief.at)];
		case null:
			return [firstNote(planning, 'thank-you', true)];
	}
}

/** Pay, place and hours are questions to raise before they are a no. */
function isFixable({ notForMeBecause }: Debrief): boolean {
	return notForMeBecause.length > 0 && notForMeBecause.every((reason) => FIXABLE.has(reason));
}

function wants(planning: Planning, reason: 'wants-it' | 'not-sure'): Step[] {
	const note = firstNote(planning, 'thank-you', true);
	const history = stepHistory(planning, 'thank-you');
	const went = wentAt(history);
	const chase = {
		reason,
		noteAt: went === null ? note.dueAt : countedFrom(planning, went),
		notePending: went === null && note.state !== 'skipped',
	};
	if (isAtRest(planning, planning.interview.when.start)) return [note, ...pastSteps(planning)];
	return [announcing(planning, note, chase), ...chaseSteps(planning, chase)];
}

/** With the day of the call that comes next if the note goes at its time, or now where that has gone by. */
function announcing(planning: Planning, note: Step, chase: Chase): Step {
	if (!chase.notePending) return note;
	const sentAt = laterOf(firstNoteAt(planning), planning.now);
	const next = openStep(planning, { ...chase, noteAt: sentAt });
	if (next?.kind !== 'call') return note;
	const callOn = localDate(next.dueAt, planning.place.timeZone);
	return callOn > localDate(sentAt, planning.place.timeZone) ? { ...note, callOn } : note;
}

/** A draft that was asked for before its morning names the day of a call that is counted from that morning. */
function countedFrom(planning: Planning, went: Instant): Instant {
	const { draft } = stepHistory(planning, 'thank-you');
	const wasDrafted = draft !== null && draft.state !== 'removed';
	return wasDrafted ? laterOf(went, morningAfter(planning)) : went;
}

function raise(planning: Planning, debriefedAt: Instant): Step[] {
	if (isAtRest(planning, debriefedAt)) return pastSteps(planning);
	return chaseSteps(planning, { reason: 'raise', noteAt: debriefedAt, notePending: false });
}

function declineNote(planning: Planning, debriefedAt: Instant): Step {
	return makeStep(planning, 'decline', {
		dueAt: unlessSnoozed(debriefedAt, stepHistory(planning, 'decline')),
	});
}

function jobGone(planning: Planning, worthKnowing: boolean | null): Step[] {
	const note = firstNote(planning, 'goodwill', worthKnowing !== false);
	if (worthKnowing !== true) return [note];
	const call = checkInCall(planning, wentAt(stepHistory(planning, 'goodwill')) ?? note.dueAt);
	if (call === null) return [note];
	const follows = note.state !== 'done' && (call.state === 'waiting' || call.state === 'due');
	return [follows ? { ...note, callOn: localDate(call.dueAt, planning.place.timeZone) } : note, call];
}

function firstNote(planning: Planning, kind: NoteKind, urged: boolean): Step {
	const dueAt = unlessSnoozed(firstNoteAt(planning), stepHistory(planning, kind));
	return makeStep(planning, kind, { dueAt, urged });
}

/** The next working morning; at once where the debrief came later than that. */
function firstNoteAt(planning: Planning): Instant {
	const morning = morningAfter(planning);
	return laterOf(morning, planning.interview.debrief?.at ?? morning);
}

function morningAfter({ interview, settings, place }: Planning): Instant {
	return nextWorkingMorning(endOf(interview), settings, place);
}

function withDay(planning: Planning, step: Step): Step {
	if (isNote(step.kind)) return { ...step, sendOn: dayToSend(planning, step) };
	return isCall(step.kind) && !isBehind(step) ? { ...step, madeOn: dayFrom(planning, step.dueAt) } : step;
}

/** Who asks for the first note although it was put off sends it now. */
function dayToSend(planning: Planning, { kind, dueAt }: Step): LocalDate {
	const isFirst = kind === 'thank-you' || kind === 'goodwill';
	return dayFrom(planning, isFirst ? firstNoteAt(planning) : dueAt);
}

function dayFrom({ now, place }: Planning, at: Instant): LocalDate {
	return localDate(laterOf(at, now), place.timeZone);
}

function isBehind(step: Step): boolean {
	return step.state === 'done' || step.state === 'skipped';
}
