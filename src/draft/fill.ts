import type { Fields, Sentence, Wording } from './wording.ts';

const FIELD = /\{([a-zA-Z]{1,20})\}/g;

/** The paragraphs of a wording with the fields filled in; what cannot be said without a missing field is left out. */
export function fillParagraphs(wording: Wording, fields: Fields): string[] {
	return wording.paragraphs
		.map((sentences) => sentences.flatMap((sentence) => fillSentence(sentence, fields) ?? []).join(' '))
		.filter((paragraph) => paragraph !== '');
}

/** The first alternative whose fields are all known; null when there is none. */
export function fillSentence(sentence: Sentence, fields: Fields): string | null {
	const alternatives = typeof sentence === 'string' ? [sentence] : sentence;
	const values = new Map(Object.entries(fields));
	const sayable = alternatives.find((each) => fieldsIn(each).every((name) => values.get(name)));
	// The function's answer is put in as it is: what a field holds is never looked into for braces again.
	return sayable === undefined ? null : sayable.replace(FIELD, (_, name: string) => values.get(name) ?? '');
}

export function fieldsIn(text: string): string[] {
	return [...text.matchAll(FIELD)].map((match) => match[1] ?? '');
}
