import type { Vocabulary } from '../vocabulary.ts';
import { SPANISH_ACTS } from './acts.ts';
import { SPANISH_AROUND } from './around.ts';
import { SPANISH_TIMES } from './times.ts';
import { SPANISH_TOPICS } from './topics.ts';

export const SPANISH: Vocabulary = {
	language: 'es',
	acts: SPANISH_ACTS,
	topics: SPANISH_TOPICS,
	around: SPANISH_AROUND,
	times: SPANISH_TIMES,
};
