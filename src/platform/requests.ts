import type { Debrief, InterviewDetails, MessageRef } from '../journal/fact.ts';
import type { Settings } from '../journal/settings.ts';
import type { OpenMessage, ReadFailure } from '../webmail/webmail.ts';
import type { AgendaView, ChipView, DraftJob, NoteView } from './views.ts';

/**
 * Everything the page and the popup may ask of the worker: name, what goes in, what comes out. Only JSON crosses.
 * Inputs are checked by the worker (src/background/request-inputs.ts); a page may only ask for `PageRequest`s.
 */
export interface Requests {
	messageOpened: { input: OpenMessage; output: ChipView | null };
	chipAnswered: {
		input: {
			interview: string;
			answer: 'yes' | 'not-an-interview' | 'edit';
			/** Comes along always: for a question nothing is stored before the answer. */
			message?: OpenMessage | undefined;
		};
		output: ChipView | null;
	};
	claimDraft: {
		input: OpenThread;
		output: DraftJob | null;
	};
	anotherWording: { input: { step: string; wording: string }; output: DraftJob };
	draftOutcome: {
		input: {
			step: string;
			wording: string;
			outcome: 'inserted' | 'kept' | 'removed' | 'failed';
			reason?: string | undefined;
		};
		output: null;
	};

	agenda: { input: null; output: AgendaView };
	note: { input: { step: string; wording: string | null }; output: NoteView };
	debrief: { input: { interview: string; debrief: Debrief }; output: null };
	correct: { input: { interview: string; changes: Partial<InterviewDetails> }; output: null };
	dismiss: { input: { interview: string }; output: null };
	writeDraft: { input: { step: string; wording: string }; output: null };
	noteSent: { input: { step: string }; output: null };
	callMade: {
		input: { step: string; outcome: 'answered' | 'voicemail' | 'no-answer' | 'agreed-another-time' };
		output: null;
	};
	replied: { input: { opportunity: string }; output: null };
	snooze: { input: { step: string; until: string }; output: null };
	skip: { input: { step: string }; output: null };
	saveSettings: { input: Settings; output: null };
	openThread: { input: { message: MessageRef }; output: null };
}

export type RequestName = keyof Requests;

/** What a mail page may ask. Pages are not trusted with stored interviews of other mails. */
export const PAGE_REQUESTS = [
	'messageOpened',
	'chipAnswered',
	'claimDraft',
	'anotherWording',
	'draftOutcome',
] as const satisfies readonly RequestName[];

export type ErrorCode =
	/** The worker could not write; nothing was changed. */
	| 'storage-refused'
	/** The worker could not read what is stored; nothing was changed. */
	| 'storage-unreadable'
	/** The input was not what the request takes, or the sender may not ask it. */
	| 'not-allowed'
	/** The interview or step no longer exists. */
	| 'gone'
	/** The webmail's tab could not be opened. */
	| 'tab-not-opened'
	/** The worker did not answer: it was replaced or is starting. */
	| 'no-answer'
	/** A surprise; it is in the worker's own console. */
	| 'unexpected';

export type Reply<Output> =
	| { readonly ok: true; readonly value: Output }
	| { readonly ok: false; readonly error: { readonly code: ErrorCode } };

/** What tells a thread from others: its id, or, where ids change between visits, the open message's. */
export type OpenThread = Pick<OpenMessage, 'webmail' | 'account' | 'threadId' | 'messageId'>;

/**
 * The worker's words to a page, none with content: "which thread do you show?", answered with an OpenThread or null;
 * "can you read what is open?", answered with a PageSight; and "a draft was just asked for", on which the page asks.
 */
export type WordToPage = 'which-thread' | 'what-do-you-see' | 'draft-asked-for';

export type PageSight = 'message' | ReadFailure;
