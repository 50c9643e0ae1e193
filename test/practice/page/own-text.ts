import { plainText } from '../markup.ts';
import { markupOf } from './element.ts';

/** What stands in the editor above the first element that the selector names: the person's own words. */
export function ownText(editor: HTMLElement, boundary: string): string {
	const range = document.createRange();
	range.selectNodeContents(editor);
	const first = editor.querySelector(boundary);
	if (first !== null) range.setEndBefore(first);
	return plainText(markupOf(range.cloneContents())).replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
}
