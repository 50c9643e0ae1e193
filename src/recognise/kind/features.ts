import type { Reading } from '../reading.ts';
import { matchPhrases, type PhraseMatch } from '../text/phrase-matcher.ts';
import type { Sentence } from '../text/sentences.ts';
import { plainWords, type Word, wordsOf } from '../text/words-of.ts';
import type { Times } from '../when/find-times.ts';
import { spansOf } from '../when/spans.ts';
import { balanceOf, type Counts, count } from './balance.ts';
import { formFeatures } from './form-features.ts';
import { type Nearness, nearnessOf } from './nearness.ts';

/** Something that speaks for or against a kind, and the words it rests on, if any. */
export interface Feature {
	/** How much it counts. */
	readonly value: number;
	/** Offsets into the page; both 0 where it rests on no words. */
	readonly start: number;
	readonly end: number;
}

/** By name: `fix@slot`, `en:see you`, `form:calendar`. */
export type Features = ReadonlyMap<string, Feature>;

export type Add = (name: string, value: number, start: number, end: number) => void;

/** How much a word counts by where it stands. */
const VALUE: Readonly<Record<Nearness, number>> = { subject: 1, slot: 1, near: 1, far: 0.4, quoted: 0.4 };

/** What a mail says and how it says it, as the weights know it. Linear in its length. */
export function featuresOf(reading: Reading, times: Times): Features {
	const features = new Map<string, Feature>();
	const add: Add = (name, value, start, end) => {
		const known = features.get(name);
		if (known === undefined || known.value < value) features.set(name, { value, start, end });
	};
	const nearness = nearnessOf(reading.fresh, times.candidates);
	addWordings(add, reading, times, nearness);
	addInvitation(add, reading);
	for (const name of formFeatures(reading, times)) add(`form:${name}`, 1, 0, 0);
	return evened(features);
}

/** A word of a language: `en:role`, `en@slot:see you`, `en>role`. */
export function isWord(name: string): boolean {
	return /^[a-z]{2}[:@>]/.test(name);
}

/** How much all words of a mail count together, and all classes of phrases. */
const ALL_WORDS = 10;
const ALL_CLASSES = 4;

/** A long mail says no more than a short one: its words share what they count, and so do its phrases. */
function evened(features: Features): Features {
	const words = [...features].filter(([name]) => isWord(name));
	const classes = [...features].filter(([name]) => isClass(name));
	const [ofWords, ofClasses] = [ALL_WORDS / length(words), ALL_CLASSES / length(classes)];
	const factor = (name: string) => (isWord(name) ? ofWords : isClass(name) ? ofClasses : 1);
	return new Map([...features].map(([name, each]) => [name, { ...each, value: each.value * factor(name) }]));
}

/** A class of phrases, by place or anywhere: `fix@slot`, `fix`. */
function isClass(name: string): boolean {
	return /^[a-zA-Z]+(?:@[a-z]+)?$/.test(name);
}

function length(features: readonly (readonly [string, Feature])[]): number {
	return Math.sqrt(1 + features.reduce((sum, [, { value }]) => sum + value * value, 0));
}

function addWordings(
	add: Add,
	reading: Reading,
	times: Times,
	nearness: ReadonlyMap<Sentence, Nearness>,
): void {
	const { language, phrases } = reading.vocabulary;
	const spans = spansOf(times.candidates);
	const counts: Counts = new Map();
	for (const sentence of [...reading.fresh, ...reading.quoted]) {
		const near = nearness.get(sentence) ?? 'quoted';
		const words = wordsOf(sentence, spans);
		const matches = matchPhrases(words, phrases);
		addPhrases(add, matches, near);
		count(counts, words, matches, near);
		addWords(add, words, near, language);
		addRoles(add, words, near, reading.vocabulary.roles.nouns);
	}
	for (const name of balanceOf(counts)) add(name, 1, 0, 0);
}

/** What the calendar part calls the event says as much as a subject; it stands nowhere on the page. */
function addInvitation(add: Add, { calendar, vocabulary }: Reading): void {
	if (calendar === null) return;
	const { language, phrases } = vocabulary;
	const words = plainWords(calendar.summary);
	const unseen: Add = (name, value) => add(name, value, 0, 0);
	addPhrases(unseen, matchPhrases(words, phrases), 'subject');
	addWords(unseen, words, 'subject', language);
	addRoles(unseen, words, 'subject', vocabulary.roles.nouns);
}

/** The classes of phrases in a sentence, by place. */
function addPhrases(add: Add, matches: readonly PhraseMatch[], near: Nearness): void {
	for (const { phraseClass, start, end } of matches) {
		add(`${phraseClass}@${near}`, 1, start, end);
		if (near !== 'quoted') add(phraseClass, VALUE[near], start, end);
	}
}

/** A job is named: in the subject, with the time or elsewhere. */
function addRoles(add: Add, words: readonly Word[], near: Nearness, nouns: ReadonlySet<string>): void {
	const noun = words.find((word) => nouns.has(word.text));
	if (noun !== undefined) add(`role@${near}`, 1, noun.start, noun.end);
}

/** Words and pairs of words of the language, by place where the place tells. */
function addWords(add: Add, words: readonly Word[], near: Nearness, language: string): void {
	for (const [index, word] of words.entries()) {
		if (near === 'quoted') {
			add(`${language}>${word.text}`, VALUE.quoted, word.start, word.end);
			continue;
		}
		const next = words[index + 1];
		addWord(add, language, near, word.text, word.start, word.end);
		addStem(add, language, near, word);
		if (next !== undefined) addWord(add, language, near, `${word.text} ${next.text}`, word.start, next.end);
	}
}

function addStem(add: Add, language: string, near: Nearness, word: Word): void {
	if (word.text.length > 6 && /^[a-z]/.test(word.text))
		add(`${language}:${word.text.slice(0, 5)}*`, VALUE[near], word.start, word.end);
}

function addWord(add: Add, language: string, near: Nearness, text: string, start: number, end: number): void {
	add(`${language}:${text}`, VALUE[near], start, end);
	if (near === 'slot' || near === 'subject') add(`${language}@${near}:${text}`, 1, start, end);
}

const OF_JOBS = ['interview', 'recruiting', 'application', 'role@subject', 'role@slot', 'job often'] as const;

/** Whether the new text of a mail says anything of a job or an interview. */
export function speaksOfJob(features: Features): boolean {
	return OF_JOBS.some((name) => features.has(name));
}
