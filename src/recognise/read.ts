import { readCalendar } from './calendar/calendar-part.ts';
import { MAX_LINES } from './limits.ts';
import type { Message } from './message.ts';
import type { Reading } from './reading.ts';
import { readLines } from './text/lines.ts';
import { layOut } from './text/page.ts';
import { sentencesOf } from './text/sentences.ts';
import { isZone } from './when/zone-sums.ts';
import { readSender } from './who/sender.ts';
import { vocabularyOf } from './words/vocabulary.ts';

/** Cuts a message into lines and sentences and reads its sender and calendar part. */
export function read(given: Message, language: string): Reading {
	const message = isZone(given.readerTimeZone) ? given : { ...given, readerTimeZone: 'UTC' };
	const page = layOut(message);
	const sender = readSender(message);
	const lines = readLines(page, sender.person ? sender.name : '').slice(0, MAX_LINES);
	const spoken = lines.filter((line) => line.kind === 'subject' || line.kind === 'body');
	return {
		message,
		page,
		lines,
		sender,
		fresh: spoken.flatMap(sentencesOf),
		quoted: lines.filter((line) => line.kind === 'quoted').flatMap(sentencesOf),
		signature: lines.filter((line) => line.kind === 'signature'),
		calendar: readCalendar(message.calendar),
		vocabulary: vocabularyOf(language),
	};
}
