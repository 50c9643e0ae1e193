import type { Vocabulary } from '../vocabulary.ts';
import * as acts from './acts.ts';
import * as when from './around.ts';
import * as times from './times.ts';
import * as topics from './topics.ts';

export const ENGLISH: Vocabulary = {
	language: 'en',
	acts: {
		cancel: acts.CANCEL_CUES,
		cancelNot: acts.CANCEL_NOT,
		move: acts.MOVE_CUES,
		moveNot: acts.MOVE_NOT,
		remind: acts.REMIND_CUES,
		remindNot: acts.REMIND_NOT,
		propose: acts.PROPOSE_CUES,
		proposeNot: acts.PROPOSE_NOT,
		confirm: acts.CONFIRM_CUES,
		confirmNot: acts.CONFIRM_NOT,
		settled: acts.SETTLED,
		booking: acts.BOOKING,
		invitation: acts.INVITATION,
	},
	topics: { job: topics.JOB_CUES, other: topics.OTHER_TOPICS, notice: topics.WARNING_NOTICE },
	around: {
		fits: when.FITS,
		fitsNot: when.FITS_NOT,
		oldTime: when.OLD_TIME,
		newTime: when.NEW_TIME,
		label: when.WHEN_LABEL,
	},
	times: times.ENGLISH_TIMES,
};
