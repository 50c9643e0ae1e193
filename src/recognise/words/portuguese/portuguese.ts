import type { Vocabulary } from '../vocabulary.ts';
import { PORTUGUESE_ACTS } from './acts.ts';
import { PORTUGUESE_AROUND } from './around.ts';
import { PORTUGUESE_TIMES } from './times.ts';
import { PORTUGUESE_TOPICS } from './topics.ts';

export const PORTUGUESE: Vocabulary = {
	language: 'pt',
	acts: PORTUGUESE_ACTS,
	topics: PORTUGUESE_TOPICS,
	around: PORTUGUESE_AROUND,
	times: PORTUGUESE_TIMES,
};
