import type { Markup } from '../markup.ts';

export type Child = Node | string | null;

/** An element with its attributes; never from a string of HTML, which the page's own policy forbids. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children.filter((child) => child !== null));
	return made;
}

/** Builds pieces of mail; `rename` gives the names that classes and ids of the mail get inside the page. */
export function build(markup: readonly Markup[], rename: (name: string) => string = (name) => name): Node[] {
	return markup.map((piece) => {
		if (typeof piece === 'string') return document.createTextNode(piece);
		const made = document.createElement(piece.tag);
		for (const [attribute, value] of Object.entries(piece.attributes)) {
			const renamed = attribute === 'class' || attribute === 'id';
			made.setAttribute(attribute, renamed ? value.split(' ').map(rename).join(' ') : value);
		}
		made.append(...build(piece.children, rename));
		return made;
	});
}

/** The reverse: what stands in an element, as data that outlives the page. */
export function markupOf(root: Node): Markup[] {
	return [...root.childNodes].flatMap((node): Markup[] => {
		if (node instanceof Text) return [node.data];
		if (!(node instanceof HTMLElement)) return [];
		const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
		return [{ tag: node.localName, attributes, children: markupOf(node) }];
	});
}

/** Runs on click and, as for a button, on Enter and Space. */
export function onPress(target: HTMLElement, press: () => void): void {
	target.addEventListener('click', press);
	if (target instanceof HTMLButtonElement) return;
	target.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		press();
	});
}
