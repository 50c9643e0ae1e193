import type { Debrief } from '../journal/fact.ts';
import { type Instant, millisecondsOf } from '../journal/instant.ts';
import type { Opportunity } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { localDate } from '../journal/wall-time.ts';
import { chaseSteps, openStep, pastSteps } from './chase.ts';
import { checkInCall } from './check-in.ts';
import { wentAt } from './contacts.ts';
import { endOf, isNote, laterOf, makeStep, type Planning, stepHistory, unlessSnoozed } from './planning.ts';
import { isAtRest, isClosed } from './rest.ts';
import type { NoteKind, Step } from './step.ts';
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
	return kept.map((step) => (isNote(step.kind) ? { ...step, sendOn: dayToSend(planning, step) } : step));
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
		noteAt: went ?? note.dueAt,
		notePending: went === null && note.state !== 'skipped',
	};
	if (isAtRest(planning, planning.interview.when.start)) return [note, ...pastSteps(planning)];
	return [announcing(planning, note, chase), ...chaseSteps(planning, chase)];
}

/** With the day of the call that comes next if the note goes at its time, or now where that has gone by. */
function announcing(planning: Planning, note: Step, chase: Chase): Step {
	if (!chase.notePending) return note;
	const next = openStep(planning, { ...chase, noteAt: laterOf(note.dueAt, planning.now) });
	if (next?.kind !== 'call') return note;
	const callOn = localDate(next.dueAt, planning.place.timeZone);
	return callOn > dayToSend(planning, note) ? { ...note, callOn } : note;
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

/** The next working morning; at once where the debrief came later than that. */
function firstNote(planning: Planning, kind: NoteKind, urged: boolean): Step {
	const { interview, settings, place } = planning;
	const morning = nextWorkingMorning(endOf(interview), settings, place);
	const planned = laterOf(morning, interview.debrief?.at ?? morning);
	return makeStep(planning, kind, { dueAt: unlessSnoozed(planned, stepHistory(planning, kind)), urged });
}

function dayToSend({ now, place }: Planning, step: Step): string {
	return localDate(laterOf(step.dueAt, now), place.timeZone);
}

function isBehind(step: Step): boolean {
	return step.state === 'done' || step.state === 'skipped';
}
