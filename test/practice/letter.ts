import type { RecognitionKind } from '../../src/recognise/recognition.ts';
import type { Almanac } from './almanac.ts';
import type { Markup } from './markup.ts';

export interface Person {
	readonly name: string;
	readonly email: string;
}

export interface Attachment {
	readonly name: string;
	readonly mimeType: string;
	readonly text: string;
}

/** One mail. Sender and recipient are null where they are the reader. */
export interface Letter {
	readonly key: string;
	readonly from: Person | null;
	readonly to: Person | null;
	/** ISO 8601 in UTC. */
	readonly sentAt: string;
	/** What the sender wrote anew. */
	readonly text: readonly Markup[];
	/** The key of the earlier letter of the thread that is quoted below the text. */
	readonly quotes: string | null;
	/** Decides the shape of the quote. */
	readonly writtenIn: 'gmail' | 'outlook';
	readonly attachments: readonly Attachment[];
}

export interface Thread {
	readonly key: string;
	readonly subject: string;
	readonly unread: boolean;
	/** Oldest first. */
	readonly letters: readonly Letter[];
}

/** What a letter should be recognised as. */
export interface Expectation {
	readonly kind: RecognitionKind;
	/** ISO 8601 in UTC; null where there is no fixed time. Of a cancelled interview: when it would have been. */
	readonly start: string | null;
	/** Only where the letter states an end or a length. */
	readonly end: string | null;
	readonly contactName: string | null;
	readonly contactEmail: string | null;
}

export interface ThreadWithExpectations {
	readonly thread: Thread;
	readonly expected: Readonly<Record<string, Expectation>>;
}

export type Correspondence = (almanac: Almanac) => ThreadWithExpectations;

export const NOT_AN_INTERVIEW: Expectation = {
	kind: 'none',
	start: null,
	end: null,
	contactName: null,
	contactEmail: null,
};

interface SingleLetter {
	readonly key: string;
	readonly subject: string;
	readonly from: Person;
	readonly sentAt: Date;
	readonly text: readonly Markup[];
	readonly unread?: boolean;
	readonly writtenIn?: 'gmail' | 'outlook';
	readonly attachments?: readonly Attachment[];
	readonly expected: Expectation;
}

/** A thread of one letter to the reader. */
export function single(letter: SingleLetter): ThreadWithExpectations {
	const { key, subject, from, sentAt, text, unread, writtenIn, attachments, expected } = letter;
	return {
		thread: {
			key,
			subject,
			unread: unread ?? false,
			letters: [
				{
					key,
					from,
					to: null,
					sentAt: sentAt.toISOString(),
					text,
					quotes: null,
					writtenIn: writtenIn ?? 'outlook',
					attachments: attachments ?? [],
				},
			],
		},
		expected: { [key]: expected },
	};
}

/** An expectation of a fixed interview, followed up with the sender unless told otherwise. */
export function interview(
	kind: 'confirmed' | 'moved' | 'cancelled' | 'reminder',
	contact: Person,
	start: Date,
	end: Date | null = null,
): Expectation {
	return {
		kind,
		start: start.toISOString(),
		end: end?.toISOString() ?? null,
		contactName: contact.name,
		contactEmail: contact.email,
	};
}

export function minutesAfter(date: Date, minutes: number): Date {
	return new Date(date.getTime() + minutes * 60_000);
}
