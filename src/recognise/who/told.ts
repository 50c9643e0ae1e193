import type { Line } from '../text/lines.ts';
import { matchPhrases } from '../text/phrase-matcher.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import type { PhraseClass, Phrases } from '../words/vocabulary.ts';

/** A sentence with its words and the classes of its phrases. */
export interface Told {
	readonly sentence: Sentence;
	readonly words: readonly Word[];
	readonly classes: readonly PhraseClass[];
}

const kept = new WeakMap<Line, readonly Told[]>();

/** The sentences of a line, cut once for all that look at them. */
export function toldOn(line: Line, phrases: Phrases): readonly Told[] {
	const known = kept.get(line);
	if (known !== undefined) return known;
	const told = sentencesOf(line).map((sentence) => {
		const words = wordsOf(sentence, []);
		const classes = matchPhrases(words, phrases).map(({ phraseClass }) => phraseClass);
		return { sentence, words, classes: [...new Set(classes)] };
	});
	kept.set(line, told);
	return told;
}
