/**
 * Reads nodes through the prototypes. A mail may hold `<form><input name="firstChild">`, and a form (as the document
 * itself) then answers `firstChild` with that input: what we read must not be what the sender chose.
 */

function reader<Of extends object, Name extends keyof Of>(prototype: Of, name: Name): (of: Of) => Of[Name] {
	const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
	return (of) => getter?.call(of) as Of[Name];
}

export const firstChild = reader(Node.prototype, 'firstChild');
export const nextSibling = reader(Node.prototype, 'nextSibling');
export const parentElement = reader(Node.prototype, 'parentElement');
export const textContent = reader(Node.prototype, 'textContent');
export const isConnected = reader(Node.prototype, 'isConnected');
const tagName = reader(Element.prototype, 'tagName');

/** Upper case, whatever the document's kind. */
export function tagOf(element: Element): string {
	return tagName(element).toUpperCase();
}

export function attribute(element: Element, name: string): string {
	return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
	return Element.prototype.hasAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
	return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
	return Element.prototype.closest.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
	return Node.prototype.contains.call(outer, inner);
}

/** All matches in document order, the root itself not among them. */
export function queryAll(root: Document | Element, selector: string): Element[] {
	const prototype = root instanceof Document ? Document.prototype : Element.prototype;
	return [...prototype.querySelectorAll.call(root, selector)];
}

export function rectangleOf(element: Element): DOMRect {
	return Element.prototype.getBoundingClientRect.call(element);
}
