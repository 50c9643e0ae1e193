import { PHRASE_CLASSES, type PhraseClass, type Phrases } from '../words/vocabulary.ts';
import type { Word } from './words-of.ts';

/** A phrase found in a sentence, with offsets into the page. */
export interface PhraseMatch {
	readonly phraseClass: PhraseClass;
	readonly start: number;
	readonly end: number;
}

interface Node {
	readonly words: Map<string, Node>;
	/** Next words of which only the beginning is given. */
	readonly stems: Map<string, Node>;
	any: Node | null;
	readonly classes: PhraseClass[];
}

const SHORTEST_STEM = 2;

const compiled = new WeakMap<Phrases, Node>();

/** All phrases in a run of words, overlapping ones too. Linear in the words: a phrase has a handful of them. */
export function matchPhrases(words: readonly Word[], phrases: Phrases): PhraseMatch[] {
	const root = compile(phrases);
	return words.flatMap((_, from) => matchesFrom(words, from, root));
}

function matchesFrom(words: readonly Word[], from: number, root: Node): PhraseMatch[] {
	const matches: PhraseMatch[] = [];
	let nodes = [root];
	for (let at = from; at < words.length && nodes.length > 0; at++) {
		const word = words[at];
		if (word === undefined) break;
		nodes = nodes.flatMap((node) => nextNodes(node, word.text));
		for (const node of nodes) {
			for (const phraseClass of node.classes)
				matches.push({ phraseClass, start: words[from]?.start ?? word.start, end: word.end });
		}
	}
	return matches;
}

function nextNodes(node: Node, word: string): Node[] {
	const next: Node[] = [];
	const exact = node.words.get(word);
	if (exact !== undefined) next.push(exact);
	if (node.any !== null) next.push(node.any);
	if (node.stems.size === 0) return next;
	for (let length = SHORTEST_STEM; length <= word.length; length++) {
		const stem = node.stems.get(word.slice(0, length));
		if (stem !== undefined) next.push(stem);
	}
	return next;
}

function compile(phrases: Phrases): Node {
	const known = compiled.get(phrases);
	if (known !== undefined) return known;
	const root = emptyNode();
	for (const phraseClass of PHRASE_CLASSES) {
		for (const phrase of (phrases[phraseClass] ?? '').split('|')) {
			const words = phrase.trim().split(/\s+/).filter(Boolean);
			if (words.length > 0) words.reduce(step, root).classes.push(phraseClass);
		}
	}
	compiled.set(phrases, root);
	return root;
}

function step(node: Node, word: string): Node {
	if (word === '_') {
		node.any ??= emptyNode();
		return node.any;
	}
	const children = word.endsWith('*') ? node.stems : node.words;
	const key = word.endsWith('*') ? word.slice(0, -1) : /^\d/.test(word) ? '0' : word;
	const child = children.get(key) ?? emptyNode();
	children.set(key, child);
	return child;
}

function emptyNode(): Node {
	return { words: new Map(), stems: new Map(), any: null, classes: [] };
}
