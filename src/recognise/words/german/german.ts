import type { Vocabulary } from '../vocabulary.ts';
import { GERMAN_ACTS } from './acts.ts';
import { GERMAN_AROUND } from './around.ts';
import { GERMAN_TIMES } from './times.ts';
import { GERMAN_TOPICS } from './topics.ts';

export const GERMAN: Vocabulary = {
	language: 'de',
	acts: GERMAN_ACTS,
	topics: GERMAN_TOPICS,
	around: GERMAN_AROUND,
	times: GERMAN_TIMES,
};
