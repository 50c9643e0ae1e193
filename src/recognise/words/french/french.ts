import type { Vocabulary } from '../vocabulary.ts';
import { FRENCH_ACTS } from './acts.ts';
import { FRENCH_AROUND } from './around.ts';
import { FRENCH_TIMES } from './times.ts';
import { FRENCH_TOPICS } from './topics.ts';

export const FRENCH: Vocabulary = {
	language: 'fr',
	acts: FRENCH_ACTS,
	topics: FRENCH_TOPICS,
	around: FRENCH_AROUND,
	times: FRENCH_TIMES,
};
