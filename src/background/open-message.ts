import type { MessageIds, MessageRef } from '../journal/fact.ts';
import { plainLine } from '../journal/plain-line.ts';
import type { Place } from '../journal/settings.ts';
import type { Message } from '../recognise/message.ts';
import { readSentAt } from '../recognise/sent-at.ts';
import type { OpenMessage } from '../webmail/webmail.ts';

/** What the recogniser reads: the page's message, with the shown date read in the interface's own language. */
export function messageOf(open: OpenMessage, place: Place): Message {
	const { subject, fromName, fromEmail, text, quotedText, links } = open;
	const locale = open.interfaceLanguage || place.locale;
	return {
		subject,
		fromName,
		fromEmail,
		toEmail: open.account || null,
		sentAt: readSentAt(open.sentText, { locale, timeZone: place.timeZone }),
		readerTimeZone: place.timeZone,
		locale: place.locale,
		text,
		quotedText,
		links,
		// The page names calendar files but does not hold what is in them.
		calendar: null,
	};
}

/** What tells the message from all others, and nothing else of it. */
export function messageIdsOf({ webmail, account, threadId, messageId }: OpenMessage): MessageIds {
	return { webmail, account, threadId, messageId };
}

/** What is kept of where the message stands. */
export function messageRefOf(open: OpenMessage): MessageRef {
	const { webmail, account, threadId, messageId, link } = open;
	return {
		webmail,
		account,
		threadId,
		messageId,
		link,
		subject: plainLine(open.subject, 300),
		fromName: plainLine(open.fromName, 200),
		fromEmail: open.fromEmail,
	};
}
