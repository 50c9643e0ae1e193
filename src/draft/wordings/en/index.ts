import type { Wordings } from '../../wording.ts';
import { closingNote } from './closing-note.ts';
import { decline } from './decline.ts';
import { goodwill } from './goodwill.ts';
import { notSuited } from './not-suited.ts';
import { secondNote } from './second-note.ts';
import { thankYouFair } from './thank-you-fair.ts';
import { thankYouStrong } from './thank-you-strong.ts';
import { thankYouUnsure } from './thank-you-unsure.ts';
import { thankYouWeak } from './thank-you-weak.ts';

export const english: Wordings = {
	'thank-you-strong': thankYouStrong,
	'thank-you-fair': thankYouFair,
	'thank-you-weak': thankYouWeak,
	'thank-you-unsure': thankYouUnsure,
	'second-note': secondNote,
	'closing-note': closingNote,
	decline,
	'not-suited': notSuited,
	goodwill,
};
