import type { Site } from '../bundle.ts';
import type { Markup } from '../markup.ts';

/** A mail that the person writes, as the webmail's server would keep it. */
export interface Draft {
	readonly draftId: string;
	/** Gmail: the legacy id of the thread; Outlook: the conversation id; null for a new mail. */
	readonly threadId: string | null;
	/** Key of the letter that is answered. */
	readonly answers: string | null;
	readonly subject: string;
	readonly recipients: readonly string[];
	/** All that the editor shows, signature and quote included. */
	readonly text: string;
	/** What stands above the signature and the quote. */
	readonly ownText: string;
	readonly html: string;
	readonly content: readonly Markup[];
	/** ISO 8601. */
	readonly savedAt: string;
}

export interface SentMail extends Draft {
	readonly sentAt: string;
}

/** An answer of the contact that came while the page was open. */
export interface ReceivedMail {
	readonly key: string;
	readonly threadId: string;
	readonly text: string;
	readonly sentAt: string;
}

interface Stored {
	drafts: Draft[];
	sent: SentMail[];
	received: ReceivedMail[];
}

export interface Outbox {
	/** Where it is written, which decides the shape of quotes. */
	readonly site: Site;
	readonly drafts: readonly Draft[];
	readonly sent: readonly SentMail[];
	readonly received: readonly ReceivedMail[];
	save(draft: Draft): void;
	discard(draftId: string): void;
	send(draft: Draft): SentMail;
	receive(mail: ReceivedMail): void;
}

const STORAGE_KEY = 'practice-outbox';

/** Lives as long as the tab: a reload finds drafts and sent mail again. */
export function openOutbox(storage: Storage, site: Site): Outbox {
	const stored: Stored = JSON.parse(storage.getItem(STORAGE_KEY) ?? '{"drafts":[],"sent":[],"received":[]}');
	const keep = () => storage.setItem(STORAGE_KEY, JSON.stringify(stored));
	const withoutDraft = (draftId: string) => stored.drafts.filter((draft) => draft.draftId !== draftId);
	return {
		site,
		get drafts() {
			return stored.drafts;
		},
		get sent() {
			return stored.sent;
		},
		get received() {
			return stored.received;
		},
		save(draft) {
			stored.drafts = [...withoutDraft(draft.draftId), draft];
			keep();
		},
		discard(draftId) {
			stored.drafts = withoutDraft(draftId);
			keep();
		},
		send(draft) {
			const mail = { ...draft, sentAt: new Date().toISOString() };
			stored.drafts = withoutDraft(draft.draftId);
			stored.sent.push(mail);
			keep();
			return mail;
		},
		receive(mail) {
			stored.received.push(mail);
			keep();
		},
	};
}
