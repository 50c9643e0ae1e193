import type { Sentence } from '../text/sentences.ts';
import type { Cue } from '../words/cue.ts';

/** A cue found in a sentence. */
export interface Sign {
	readonly weight: number;
	/** The words themselves, in lower case. */
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** The signs of a sentence; `except` names wordings that undo them all. */
export function signsIn(sentence: Sentence, cues: readonly Cue[], except?: RegExp): Sign[] {
	if (except?.test(sentence.lower)) return [];
	const signs: Sign[] = [];
	for (const cue of cues) {
		const match = cue.pattern.exec(sentence.lower);
		if (match === null) continue;
		const start = sentence.start + match.index;
		signs.push({ weight: cue.weight, words: match[0], start, end: start + match[0].length });
	}
	return signs;
}

export function sumOf(signs: readonly Sign[]): number {
	return signs.reduce((sum, sign) => sum + sign.weight, 0);
}

export function strongest(signs: readonly Sign[]): Sign | null {
	return signs.reduce<Sign | null>(
		(best, sign) => (best === null || sign.weight > best.weight ? sign : best),
		null,
	);
}
