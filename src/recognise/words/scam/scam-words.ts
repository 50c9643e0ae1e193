import { anyOf } from '../cue.ts';
import { DUTCH_SCAMS } from './dutch.ts';
import { ENGLISH_SCAMS } from './english.ts';
import { FRENCH_SCAMS } from './french.ts';
import { GERMAN_SCAMS } from './german.ts';
import { PORTUGUESE_SCAMS } from './portuguese.ts';
import { SPANISH_SCAMS } from './spanish.ts';
import type { ScamWords } from './wordings.ts';

const LANGUAGES = [
	ENGLISH_SCAMS,
	GERMAN_SCAMS,
	FRENCH_SCAMS,
	SPANISH_SCAMS,
	DUTCH_SCAMS,
	PORTUGUESE_SCAMS,
] as const;

/** The words of a language and the English ones, which scams mix into every other. */
export function scamWordsOf(language: string): readonly ScamWords[] {
	return LANGUAGES.filter((words) => words === ENGLISH_SCAMS || words.language === language);
}

/** A department that hires, in the name or address of a sender, in any of the languages. */
export const DEPARTMENT = anyOf(...LANGUAGES.map((words) => words.department));
