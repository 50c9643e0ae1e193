import { matchPhrases } from '../text/phrase-matcher.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, type Word, wordsOf } from '../text/words-of.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The mail that a candidate stands in. */
export interface Surroundings {
	readonly sentences: readonly Sentence[];
	/** Its days and times; each is one word. */
	readonly spans: readonly Span[];
	readonly vocabulary: Vocabulary;
}

const BEFORE = 4;
const AFTER = 3;
/** A sentence this short may be a value under its label. */
const SHORT = 8;

/**
 * Names of features of what stands around a stretch of the page: the words before (`en<at`) and behind it (`en>sharp`),
 * the word right before it (`en<<at`), the label of its line (`en|when`), the end of the line above a short one
 * (`en^when`), and the classes of phrases in its sentence, before it and above it.
 */
export function wordsAround(
	at: { readonly start: number; readonly end: number },
	mail: Surroundings,
): string[] {
	const { sentences, spans, vocabulary } = mail;
	const index = sentences.findIndex((each) => at.start >= each.start && at.start < each.end);
	const sentence = sentences[index];
	if (sentence === undefined) return [];
	const { language, phrases } = vocabulary;
	const words = wordsOf(sentence, spans);
	const before = words.filter((word) => word.end <= at.start).slice(-BEFORE);
	const after = words.filter((word) => word.start >= at.end).slice(0, AFTER);
	return [
		...before.map((word) => `${language}<${word.text}`),
		...before.slice(-1).map((word) => `${language}<<${word.text}`),
		...after.map((word) => `${language}>${word.text}`),
		...after.slice(0, 1).map((word) => `${language}>>${word.text}`),
		...labelOf(sentence, words).map((word) => `${language}|${word}`),
		...matchPhrases(words, phrases).map(({ phraseClass }) => phraseClass),
		...matchPhrases(before, phrases).map(({ phraseClass }) => `<${phraseClass}`),
		...(words.length > SHORT ? [] : above(sentence, sentences[index - 1], mail)),
	];
}

/** The words of a label: "Interview date:", or the first cell of a row. */
function labelOf(sentence: Sentence, words: readonly Word[]): string[] {
	const label = /^[^:\t]{2,40}[:\t]/.exec(sentence.text)?.[0].length ?? 0;
	return words.filter((word) => word.end <= sentence.start + label).map((word) => word.text);
}

function above(
	sentence: Sentence,
	previous: Sentence | undefined,
	{ spans, vocabulary }: Surroundings,
): string[] {
	if (previous === undefined || previous.line.kind !== sentence.line.kind) return [];
	const words = wordsOf(previous, spans);
	return [
		...words.slice(-2).map((word) => `${vocabulary.language}^${word.text}`),
		...matchPhrases(words, vocabulary.phrases).map(({ phraseClass }) => `^${phraseClass}`),
	];
}
