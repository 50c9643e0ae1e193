/**
 * One mail that is open on the screen, as read from the page. Everything in it is hostile until proven otherwise:
 * plain text only, never markup.
 */
export interface Message {
	readonly subject: string;
	readonly fromName: string;
	/** Null where the page hides the address (Outlook does for senders of the same organisation). */
	readonly fromEmail: string | null;
	/** The reader's own address, so that it is never taken for the contact's. */
	readonly toEmail: string | null;
	/** ISO 8601 with offset or Z; null when the page's date could not be read. Relative words count from here. */
	readonly sentAt: string | null;
	/** IANA name, as `Europe/London`. */
	readonly readerTimeZone: string;
	/** BCP 47, as `en-AU`: decides dd/mm against mm/dd when nothing better does. */
	readonly locale: string;
	/** What the sender wrote anew, as rendered: lines separated by `\n`, struck-out and hidden text left out. */
	readonly text: string;
	/** Quoted history, if the page tells it apart; it may explain the new text but never outranks it. */
	readonly quotedText: string;
	readonly links: readonly MessageLink[];
	/** The calendar part (RFC 5545), where there is one. */
	readonly calendar: string | null;
}

export interface MessageLink {
	/** As written in the page's `href`; not yet checked. */
	readonly href: string;
	readonly text: string;
}
