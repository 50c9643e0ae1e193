import type { NewFact } from '../journal/fact.ts';
import type { Instant } from '../journal/instant.ts';
import type { Step } from './step.ts';

/**
 * Why it is told now, so that the words can be true. `due` one step that came up or is told of again; `late` all of them
 * came up over twelve hours ago and are told of for the first time; `several` at once that are not all late.
 */
export type Because = 'due' | 'late' | 'several';

/** What the worker is to do, in this order, as data. */
export type Effect =
	/** Write first: a notification that was shown has always been noted. */
	| { readonly do: 'record'; readonly facts: readonly NewFact[] }
	/** Id of the notification is the step's id, or `missed` for several at once; a repeat replaces. */
	| {
			readonly do: 'notify';
			readonly id: string;
			readonly steps: readonly Step[];
			readonly because: Because;
	  }
	| { readonly do: 'take-down'; readonly id: string }
	/** '' for none. */
	| { readonly do: 'badge'; readonly text: string }
	/** At most 24 h ahead; null when nothing is ahead. */
	| { readonly do: 'wake'; readonly at: Instant | null };

/** What the browser shows now, so that only differences are ordered. */
export interface Shown {
	readonly notifications: readonly string[];
	readonly badge: string;
	readonly wakeAt: Instant | null;
}
