import type { CalendarPart } from './calendar/calendar-part.ts';
import type { Message } from './message.ts';
import type { Line } from './text/lines.ts';
import type { Page } from './text/page.ts';
import type { Sentence } from './text/sentences.ts';
import type { Sender } from './who/sender.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A message, cut and sorted, that the finders of its parts share. */
export interface Reading {
	readonly message: Message;
	readonly page: Page;
	readonly lines: readonly Line[];
	/** Subject and body: what the sender says here and now. */
	readonly fresh: readonly Sentence[];
	readonly quoted: readonly Sentence[];
	readonly signature: readonly Line[];
	readonly sender: Sender;
	readonly calendar: CalendarPart | null;
	/** The words of the language the new text is written in. */
	readonly vocabulary: Vocabulary;
}
