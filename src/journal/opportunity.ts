import type { Debrief, Fact, InterviewDetails, MessageRef } from './fact.ts';
import type { Instant } from './instant.ts';

/** One interview of an opportunity, as all facts so far leave it. */
export interface Interview extends InterviewDetails {
	readonly id: string;
	/** The confirmation; a note that answers the interview goes into its thread. */
	readonly message: MessageRef;
	/** Every mail that said something of this interview: the confirmation, those that moved or cancelled it. */
	readonly messages: readonly MessageRef[];
	readonly recognisedAt: Instant;
	readonly cancelled: boolean;
	/** The latest; null until the person said how it went. */
	readonly debrief: (Debrief & { readonly at: Instant }) | null;
}

/** What happened to one step, counted from the facts that name it. */
export interface StepHistory {
	readonly notifiedAt: readonly Instant[];
	readonly snoozedUntil: Instant | null;
	readonly skippedAt: Instant | null;
	readonly sentAt: Instant | null;
	readonly draft: {
		readonly state: 'inserted' | 'kept' | 'removed';
		readonly at: Instant;
		readonly wording: string;
	} | null;
	readonly calls: readonly {
		readonly at: Instant;
		readonly outcome: Extract<Fact, { kind: 'CallMade' }>['outcome'];
	}[];
}

/** One role through one contact; its interviews, calls and notes hang on it. */
export interface Opportunity {
	readonly id: string;
	/** By start, then id; dismissed ones are left out. An opportunity without interviews is left out altogether. */
	readonly interviews: readonly Interview[];
	/** By step id. */
	readonly steps: Readonly<Record<string, StepHistory>>;
	readonly repliedAt: Instant | null;
	readonly closedAt: Instant | null;
	readonly learnt: readonly { readonly question: string; readonly answer: string; readonly at: Instant }[];
}
