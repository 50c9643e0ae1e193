import { attribute, queryAll, textContent } from './unclobbered.ts';

/**
 * Looking for an element by alternatives: selectors from the most semantic to the most fragile, tried in turn.
 */
export type Alternatives = readonly string[];

/** Shown at all: not taken out of the page, not hidden, not wholly transparent. Off-screen counts as shown. */
export function isShown(element: Element): boolean {
	return Element.prototype.checkVisibility.call(element, {
		// Both pairs: the names changed between Chrome 105 and 121.
		checkOpacity: true,
		checkVisibilityCSS: true,
		opacityProperty: true,
		visibilityProperty: true,
	});
}

/** All shown matches of the first alternative that has any. */
export function allShown(root: Document | Element, alternatives: Alternatives): Element[] {
	for (const selector of alternatives) {
		const shown = queryAll(root, selector).filter(isShown);
		if (shown.length > 0) return shown;
	}
	return [];
}

/** The first shown match of the first alternative that has any. */
export function firstShown(root: Document | Element, alternatives: Alternatives): Element | null {
	return allShown(root, alternatives)[0] ?? null;
}

/** All matches, shown or not, of the first alternative that has any. */
export function allMatches(root: Document | Element, alternatives: Alternatives): Element[] {
	for (const selector of alternatives) {
		const found = queryAll(root, selector);
		if (found.length > 0) return found;
	}
	return [];
}

/** The first match, shown or not, of the first alternative that has any. */
export function first(root: Document | Element, alternatives: Alternatives): Element | null {
	return allMatches(root, alternatives)[0] ?? null;
}

/** Controls, and the marks that turn or isolate the direction of text: they have no place in one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One line of plain text, at most `most` UTF-16 units. */
export function oneLine(text: string, most: number): string {
	const line = text
		.slice(0, most * 4)
		.replace(CONTROLS, ' ')
		.split(' ')
		.filter((word) => word !== '')
		.join(' ')
		.slice(0, most);
	return /[\ud800-\udbff]$/.test(line) ? line.slice(0, -1) : line;
}

/** An element's text as one line; '' for none. */
export function lineOf(element: Element | null, most: number): string {
	return element ? oneLine(textContent(element) ?? '', most) : '';
}

/** An attribute as one line; '' for none. */
export function attributeLine(element: Element | null, name: string, most: number): string {
	return element ? oneLine(attribute(element, name), most) : '';
}

/** The last address in a text, as `me@example.com`; '' for none. Linear: it splits, it does not search. */
export function lastAddress(text: string): string {
	const words = text.slice(0, 2000).split(/[\s<>()[\],;:"'|]/);
	return words.findLast(isAddress) ?? '';
}

/** Looks like an address: one @ with a host behind it that has a dot. */
export function isAddress(word: string): boolean {
	const at = word.indexOf('@');
	const host = word.slice(at + 1);
	return at > 0 && !host.includes('@') && host.includes('.') && !host.endsWith('.') && word.length <= 320;
}
