import type { Letter, Person, Thread } from '../letter.ts';
import { paragraph } from '../markup.ts';
import type { Outbox, ReceivedMail, SentMail } from './outbox.ts';

/** The letters of a thread with what was sent and received in this tab, oldest first. */
export function lettersOf(thread: Thread, threadId: string, outbox: Outbox): Letter[] {
	const partner = partnerOf(thread);
	const sent = outbox.sent
		.filter((mail) => mail.threadId === threadId)
		.map((mail) => sentLetter(mail, partner, outbox.site));
	const received = outbox.received
		.filter((mail) => mail.threadId === threadId)
		.map((mail) => receivedLetter(mail, partner));
	const added = [...sent, ...received].sort((one, other) => one.sentAt.localeCompare(other.sentAt));
	return [...thread.letters, ...added];
}

/** Whom the reader writes with. */
export function partnerOf(thread: Thread): Person {
	const partner = thread.letters.find((letter) => letter.from !== null)?.from;
	return partner ?? { name: '', email: '' };
}

/** Whom a reply to the letter goes to: its sender, or for one's own letter its recipient. */
export function recipientOf(letter: Letter, thread: Thread): Person {
	return letter.from ?? letter.to ?? partnerOf(thread);
}

export function replySubject(subject: string, prefix = 'Re'): string {
	return /^(?:re|aw|رد):/iu.test(subject) ? subject : `${prefix}: ${subject}`;
}

function sentLetter(mail: SentMail, to: Person, writtenIn: Letter['writtenIn']): Letter {
	return {
		key: mail.draftId,
		from: null,
		to,
		sentAt: mail.sentAt,
		text: mail.content,
		quotes: mail.answers,
		writtenIn,
		attachments: [],
	};
}

function receivedLetter(mail: ReceivedMail, from: Person): Letter {
	return {
		key: mail.key,
		from,
		to: null,
		sentAt: mail.sentAt,
		text: mail.text.split('\n').map((line) => paragraph(line)),
		quotes: null,
		writtenIn: 'gmail',
		attachments: [],
	};
}
