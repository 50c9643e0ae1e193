import type { Result } from '../result.ts';

export type WebmailName = 'gmail' | 'outlook';

/** Why a page could not be read. All but the first, which is no fault, have a sentence in the popup. */
export type ReadFailure =
	/** A list, settings, a page of the webmail without an open message. */
	| 'no-message-open'
	/** A message is open, but its body is not (yet) there. */
	| 'body-not-found'
	/** The markup is none that we know. */
	| 'page-not-recognised';

/** Why a draft could not be put in; each has a sentence in the screens. */
export type InsertFailure =
	| 'reply-button-not-found'
	| 'reply-did-not-open'
	| 'compose-not-found'
	/** The mail that is being written in this conversation goes to somebody else, as a half-written forward does. */
	| 'other-mail-open'
	/** Another conversation was opened before the draft was in. */
	| 'thread-changed'
	/** The box took nothing, or something else than was given. */
	| 'not-inserted'
	/** The draft is no longer there as it was put in, so it is not ours to remove. */
	| 'draft-changed'
	/** The box did not let go of it; the draft still stands there. */
	| 'not-removed';

/** The open message as the page shows it: plain text and addresses, no markup. Crosses to the worker as JSON. */
export interface OpenMessage {
	readonly webmail: WebmailName;
	/** The mailbox's address, '' where the page does not say. */
	readonly account: string;
	/** Gmail: legacy thread id (hex). Outlook: conversation id of the row or the address. '' when unknown. */
	readonly threadId: string;
	/** Gmail: legacy message id. Outlook has none: sender, shown date and subject joined. */
	readonly messageId: string;
	/** Address that opens this thread again. */
	readonly link: string;
	readonly subject: string;
	readonly fromName: string;
	readonly fromEmail: string | null;
	/** The date as shown, localised; the worker reads it. */
	readonly sentText: string;
	/** Language of the webmail's interface (`<html lang>`), '' when unknown. */
	readonly interfaceLanguage: string;
	/** Rendered text of what the sender wrote anew: hidden and struck-out text left out, `\n` between lines. */
	readonly text: string;
	readonly quotedText: string;
	readonly links: readonly { readonly href: string; readonly text: string }[];
	/** Names of attached calendar files shown on the page; their content is not on the page. */
	readonly calendarFiles: readonly string[];
}

/** An open message with the elements that the chip and Reply need. Stays in the page. */
export interface OpenMessageView {
	readonly message: OpenMessage;
	/** Around header and body of this message. */
	readonly element: Element;
	/** The mail's own content. */
	readonly body: Element;
	/** The message was too long: only its first part was read. */
	readonly truncated: boolean;
}

/** The compose box of a reply in the open thread. Stays in the page. */
export interface ReplyBox {
	/** Around editor, recipients and Send. */
	readonly container: Element;
	readonly editor: HTMLElement;
	/** Addresses of the recipients that are set; none where the page hides them. */
	readonly to: readonly string[];
}

/** What was put in and how, so that it can be recognised and taken out again. */
export interface Insertion {
	readonly paragraphs: readonly string[];
	/** The way of inserting that worked, from the best to the last resort. */
	readonly rung: 'already-there' | 'insert-html' | 'insert-lines' | 'paste' | 'insert-text' | 'nodes';
	/** An empty line was put between the draft and what the person had typed. */
	readonly separated: boolean;
	/** The person's own lines that stood above and below it: never the draft's, whatever they say. */
	readonly above: readonly string[];
	readonly below: readonly string[];
}

/** The one interface to a webmail's pages. Nothing here throws; "I don't know" is an answer with a reason. */
export interface Webmail {
	readonly name: WebmailName;
	matches(location: Location): boolean;
	/** The part of the page in which messages come and go, to be watched; null while the webmail still loads. */
	pane(page: Document): Element | null;
	/** The newest expanded message of the visible conversation. */
	readOpenMessage(page: Document): Result<OpenMessageView, ReadFailure>;
	/** Cheap fingerprint of what is open ('' for nothing): when it changes, reading again is worth it. */
	openMessageKey(page: Document): string;
	/** Whether the conversation of this message is still the one on the screen. */
	isOpen(page: Document, view: OpenMessageView): boolean;
	/** Where the chip stands: it is put before this element, outside the mail's own content. */
	chipPlace(view: OpenMessageView): Element | null;
	/** Presses the webmail's own Reply for this message; the box opens later. */
	pressReply(page: Document, view: OpenMessageView): Result<null, InsertFailure>;
	/** The reply of this thread that is open now, of several the best one that `suits`. */
	findReply(
		page: Document,
		view: OpenMessageView,
		suits?: (box: ReplyBox) => boolean,
	): Result<ReplyBox, InsertFailure>;
	/** Where the draft bar stands: it is put before this element, never over Send or the caret. */
	barPlace(box: ReplyBox): Element | null;
	/**
	 * Puts the draft above typed text, signature and quote, by the first rung that works, each verified by reading
	 * back; the caret ends behind the draft.
	 */
	insertDraft(box: ReplyBox, paragraphs: readonly string[]): Promise<Result<Insertion, InsertFailure>>;
	/**
	 * Takes exactly the inserted draft out again; what the person typed stays. A draft the person has changed is left
	 * alone, unless they said that their changes may go: then it is taken out down to its last unchanged line.
	 */
	takeOut(
		box: ReplyBox,
		insertion: Insertion,
		changes: 'refuse' | 'discard',
	): Promise<Result<null, InsertFailure>>;
	/**
	 * Address that opens the same words as a new mail to the contact, else to the message's sender, for when the reply
	 * can't be used; null where it would be too long.
	 */
	composeLink(message: OpenMessage, paragraphs: readonly string[], contact: string | null): string | null;
	/** `as-inserted`, `edited` by the person, or `gone`. */
	draftState(box: ReplyBox, insertion: Insertion): 'as-inserted' | 'edited' | 'gone';
	/** Whether words stand in the box above signature and quoted text. */
	holdsWords(box: ReplyBox): boolean;
}
