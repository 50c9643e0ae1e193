import type { Draft, Outbox, SentMail } from './outbox.ts';

/** What tests may look at and do, in the page's own world. */
export interface Practice {
	readonly drafts: readonly Draft[];
	readonly sent: readonly SentMail[];
	/** Lets an answer of the other side come into the thread with that id. */
	receive(threadId: string, text: string): void;
}

declare global {
	interface Window {
		practice?: Practice;
	}
}

export function expose(outbox: Outbox, arrived: (threadId: string) => void): void {
	window.practice = {
		get drafts() {
			return outbox.drafts;
		},
		get sent() {
			return outbox.sent;
		},
		receive(threadId, text) {
			const key = `received-${outbox.received.length + 1}`;
			outbox.receive({ key, threadId, text, sentAt: new Date().toISOString() });
			arrived(threadId);
		},
	};
}
