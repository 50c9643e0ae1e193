import type { Vocabulary } from '../vocabulary.ts';
import { DUTCH_ACTS } from './acts.ts';
import { DUTCH_AROUND } from './around.ts';
import { DUTCH_TIMES } from './times.ts';
import { DUTCH_TOPICS } from './topics.ts';

export const DUTCH: Vocabulary = {
	language: 'nl',
	acts: DUTCH_ACTS,
	topics: DUTCH_TOPICS,
	around: DUTCH_AROUND,
	times: DUTCH_TIMES,
};
