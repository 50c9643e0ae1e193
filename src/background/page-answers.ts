import { chipAnswered, messageOpened } from './chip-answers.ts';
import { anotherWording, claimDraft, draftOutcome } from './draft-answers.ts';

/** All that a mail page may ask. */
export const pageAnswers = { messageOpened, chipAnswered, claimDraft, anotherWording, draftOutcome };
