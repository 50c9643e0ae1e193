import type { NewFact } from '../journal/fact.ts';
import { type Instant, instantOf, millisecondsOf } from '../journal/instant.ts';
import type { Opportunity } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import type { Because, Effect, Shown } from './effect.ts';
import { type Reminder, remindersOf } from './reminders.ts';

/** The notification that stands for several steps at once. */
export const MISSED = 'missed';
const LATE = 12 * 3_600_000;
const MANY = 3;
/** No alarm is set further ahead: clocks jump, devices sleep, and Firefox's timers wrap after 49 days. */
const HORIZON = 24 * 3_600_000;

/**
 * What is to be done so that the browser shows what the plan says, as data, in the order in which to do it. Applied
 * and asked again at the same time it orders nothing.
 */
export function reconcile(
	opportunities: readonly Opportunity[],
	settings: Settings,
	place: Place,
	now: Instant,
	shown: Shown,
): Effect[] {
	const reminders = opportunities.flatMap((each) => remindersOf(each, { settings, place, now }));
	const due = reminders.filter((each) => each.step.state === 'due');
	const notices = noticesFor(
		due.filter((each) => each.tellNow),
		now,
	);
	return [
		...record(notices),
		...notices.map(notify),
		...takeDown(due, notices, shown),
		...badge(due.length, shown),
		...wake(reminders, now, shown),
	];
}

interface Notice {
	readonly id: string;
	readonly reminders: readonly Reminder[];
	readonly because: Because;
}

function notify({ id, reminders, because }: Notice): Effect {
	return { do: 'notify', id, steps: reminders.map((each) => each.step), because };
}

/** Many at once, or several that came up while nobody looked, are one notification. */
function noticesFor(telling: readonly Reminder[], now: Instant): Notice[] {
	// Told of before, a step is old but none that was missed.
	const isMissed = (each: Reminder) =>
		!each.told && millisecondsOf(now) - millisecondsOf(each.step.dueAt) > LATE;
	const missed = telling.filter(isMissed);
	const reminders = telling.length >= MANY ? telling : missed;
	if (reminders.length >= 2) {
		return [{ id: MISSED, reminders, because: reminders.every(isMissed) ? 'late' : 'several' }];
	}
	return telling.map((each) => ({
		id: each.step.id,
		reminders: [each],
		because: isMissed(each) ? 'late' : 'due',
	}));
}

function record(notices: readonly Notice[]): Effect[] {
	const facts = notices
		.flatMap((notice) => notice.reminders)
		.map(({ step }): NewFact => ({ kind: 'Notified', opportunity: step.opportunity, step: step.id }));
	return facts.length > 0 ? [{ do: 'record', facts }] : [];
}

function takeDown(due: readonly Reminder[], notices: readonly Notice[], shown: Shown): Effect[] {
	const wanted = due.filter((each) => !each.quiet).map((each) => each.step.id);
	const grouped = notices.filter((each) => each.id === MISSED).flatMap((each) => each.reminders);
	const inGroup = new Set(grouped.map((each) => each.step.id));
	const single = shown.notifications.filter(isOfStep).filter((id) => !wanted.includes(id) || inGroup.has(id));
	const hasOwn = new Set([
		...shown.notifications.filter((id) => !inGroup.has(id)),
		...notices.map((each) => each.id),
	]);
	const inOldGroup = due.some((each) => each.told && !each.quiet && !hasOwn.has(each.step.id));
	const isStale = shown.notifications.includes(MISSED) && inGroup.size === 0 && !inOldGroup;
	return [...single, ...(isStale ? [MISSED] : [])].map((id): Effect => ({ do: 'take-down', id }));
}

/** A notification of another part of the product is none of ours to take down. */
function isOfStep(id: string): boolean {
	return id.includes('/');
}

function badge(due: number, shown: Shown): Effect[] {
	const text = due === 0 ? '' : String(due);
	return text === shown.badge ? [] : [{ do: 'badge', text }];
}

function wake(reminders: readonly Reminder[], now: Instant, shown: Shown): Effect[] {
	const needs = reminders.flatMap((each) => each.nextAt ?? []);
	const need = needs.length === 0 ? null : needs.reduce((a, b) => (a < b ? a : b));
	const horizon = instantOf(millisecondsOf(now) + HORIZON);
	// With nothing to do before the horizon any time before it will do, so that it is not set anew at every look.
	const isSet = shown.wakeAt !== null && shown.wakeAt > now && shown.wakeAt <= horizon;
	if (need !== null && need > horizon && isSet) return [];
	const at = need !== null && need > horizon ? horizon : need;
	return at === shown.wakeAt ? [] : [{ do: 'wake', at }];
}
