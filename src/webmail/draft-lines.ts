import { comparable, type EditorLine } from './editor-lines.ts';

/** Paragraphs as the lines of a mail, an empty one between two paragraphs. */
export function linesOf(paragraphs: readonly string[]): string[] {
	return paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...paragraph.split('\n')]);
}

/** Lines that hold words: the number of empty lines between them differs from editor to editor. */
export function wordsOf(lines: readonly string[]): string[] {
	return lines.map(comparable).filter((line) => line !== '');
}

/** Where a draft stands among the lines of an editor. */
export interface DraftPlace {
	/** Indices of its first and last line. */
	readonly first: number;
	readonly last: number;
}

/** All places where the draft's lines stand unchanged one after the other. */
export function placesOf(lines: readonly EditorLine[], paragraphs: readonly string[]): DraftPlace[] {
	const draft = wordsOf(linesOf(paragraphs));
	const filled = lines.map((line, index) => ({ text: line.text, index })).filter(({ text }) => text !== '');
	const places: DraftPlace[] = [];
	for (let start = 0; draft.length > 0 && start + draft.length <= filled.length; start++) {
		if (!draft.every((text, step) => filled[start + step]?.text === text)) continue;
		places.push({ first: filled[start]?.index ?? 0, last: filled[start + draft.length - 1]?.index ?? 0 });
	}
	return places;
}

export function textsOf(lines: readonly EditorLine[]): string[] {
	return wordsOf(lines.map((line) => line.text));
}

export function sameWords(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((line, index) => line === other[index]);
}
