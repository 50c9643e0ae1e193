import { almanac } from './almanac.ts';
import type { Correspondence, Expectation, Letter, Thread, ThreadWithExpectations } from './letter.ts';
import { endingSoon, german, proposal, yesterday } from './letters/consultants.ts';
import { byCalendar, byScheduler, byVideo, cancelled } from './letters/employers.ts';
import { moved } from './letters/moved.ts';
import { delivery, dinner, newsletter, rejection } from './letters/others.ts';

export interface PracticeMail {
	/** Newest first, as an inbox shows them. */
	readonly threads: readonly Thread[];
	/** Throws where there is no such letter: a test that names one wrongly should stop. */
	message(key: string): PracticeMessage;
	/** Keys of all letters that the reader did not write. */
	readonly keys: readonly string[];
}

export interface PracticeMessage {
	readonly thread: Thread;
	readonly letter: Letter;
	readonly expected: Expectation;
}

const CORRESPONDENCE: readonly Correspondence[] = [
	endingSoon,
	yesterday,
	byVideo,
	byScheduler,
	byCalendar,
	moved,
	proposal,
	cancelled,
	german,
	newsletter,
	rejection,
	delivery,
	dinner,
];

/**
 * The mail in the practice mailbox: a pure function of the moment and of the reader's zone (IANA name), which is also
 * the zone the senders write in. People and firms are invented.
 */
export function practiceMail(now: Date, timeZone: string): PracticeMail {
	const calendar = almanac(now, timeZone);
	const written = CORRESPONDENCE.map((write) => write(calendar));
	const messages = new Map(written.flatMap(messagesOf));
	return {
		threads: written.map(({ thread }) => thread).sort(newestFirst),
		keys: [...messages.keys()],
		message(key) {
			const message = messages.get(key);
			if (message === undefined) throw new Error(`There is no practice letter ${key}.`);
			return message;
		},
	};
}

function messagesOf({ thread, expected }: ThreadWithExpectations): (readonly [string, PracticeMessage])[] {
	return thread.letters.flatMap((letter) => {
		const expectation = expected[letter.key];
		return expectation === undefined
			? []
			: [[letter.key, { thread, letter, expected: expectation }] as const];
	});
}

function newestFirst(one: Thread, other: Thread): number {
	return lastSentAt(other).localeCompare(lastSentAt(one));
}

function lastSentAt(thread: Thread): string {
	return thread.letters.at(-1)?.sentAt ?? '';
}
