import type { Instant } from '../journal/instant.ts';
import type { LocalDate } from '../journal/wall-time.ts';

export type NoteKind = 'thank-you' | 'second-note' | 'closing-note' | 'decline' | 'goodwill';
export type CallKind = 'call' | 'check-in';
export type StepKind = 'debrief' | NoteKind | CallKind;

/**
 * One thing to do at a time.
 * `waiting` its time has not come; `due` it has; `done`, `skipped` by the person.
 */
export interface Step {
	/** `<opportunity>/<interview>/<kind>`, with `/2`, `/3` for further tries: the same at every look. */
	readonly id: string;
	readonly kind: StepKind;
	readonly opportunity: string;
	readonly interview: string;
	/** When it comes up, snoozing included. */
	readonly dueAt: Instant;
	readonly state: 'waiting' | 'due' | 'done' | 'skipped';
	/** False for what is offered but not urged: it is listed in the popup, never notified or counted. */
	readonly urged: boolean;
	/** Of a note: the day it would go if it went at its time or now, in the person's zone, as `2026-12-04`. */
	readonly sendOn?: LocalDate;
	/** Of a note that a call follows: the day of that call, in the person's zone. */
	readonly callOn?: LocalDate;
	/** Of a call that is open: the day on which it would be made at its time or now, in the person's zone. */
	readonly madeOn?: LocalDate;
	/** Of a call that both agreed to have at another time: it may be put off to any hour. */
	readonly agreed?: true;
}

export function isCall(kind: StepKind): kind is CallKind {
	return kind === 'call' || kind === 'check-in';
}

export function isNote(kind: StepKind): kind is NoteKind {
	return kind !== 'debrief' && !isCall(kind);
}
