import { readdirSync } from 'node:fs';
import { type Labelled, readCorpus } from '../recognise/evaluate/labelled.ts';

const CORPUS = new URL('../corpus/', import.meta.url);

/**
 * The messages of a folder of the corpus. Those of `read` were open while the finders were written, so that only `taught`
 * tells how well they do.
 */
export function messagesIn(folder: 'read' | 'taught'): Labelled[] {
	const names = readdirSync(new URL(`${folder}/`, CORPUS)).filter((name) => name.endsWith('.jsonl'));
	return names.sort().flatMap((name) => readCorpus(new URL(`${folder}/${name}`, CORPUS)));
}
