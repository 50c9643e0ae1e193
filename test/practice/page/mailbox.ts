import type { Thread } from '../letter.ts';
import type { PageConfig } from './config.ts';
import type { Labels } from './labels.ts';
import type { Later } from './later.ts';
import type { Outbox } from './outbox.ts';
import type { ReadMarks } from './read-marks.ts';

/** What every part of the page needs. */
export interface Mailbox {
	readonly config: PageConfig;
	readonly labels: Labels;
	readonly later: Later;
	readonly outbox: Outbox;
	readonly readMarks: ReadMarks;
	readonly threads: readonly Thread[];
}
