/**
 * A piece of mail or draft as data. Pages build it with `createElement`, since both webmails enforce Trusted Types and
 * a string of HTML could not be put into them: https://w3c.github.io/trusted-types/dist/spec/
 */
export type Markup = string | MarkupElement;

export interface MarkupElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Markup[];
}

export function tag(name: string, attributes: Record<string, string>, ...children: Markup[]): MarkupElement {
	return { tag: name, attributes, children };
}

/** A paragraph; strings that follow one another stand on lines of their own. */
export function paragraph(...lines: readonly (string | readonly Markup[])[]): MarkupElement {
	const children = lines.flatMap((line, index) => [
		...(index === 0 ? [] : [tag('br', {})]),
		...(typeof line === 'string' ? [line] : line),
	]);
	return tag('p', {}, ...children);
}

export function bold(text: string): MarkupElement {
	return tag('b', {}, text);
}

export function link(href: string, text: string = href): MarkupElement {
	return tag('a', { href, target: '_blank', rel: 'noopener' }, text);
}

/** A table of labels and values, as scheduling systems send them. */
export function details(rows: readonly (readonly [string, Markup])[]): MarkupElement {
	const cells = rows.map(([label, value]) =>
		tag('tr', {}, tag('td', { class: 'label' }, bold(label)), tag('td', { class: 'value' }, value)),
	);
	return tag('table', { class: 'details', cellpadding: '4' }, tag('tbody', {}, ...cells));
}

const BLOCKS = new Set(['p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'blockquote', 'hr']);

/** The words of a piece as one reads them: blocks and breaks begin lines, paragraphs and headings are set apart. */
export function plainText(markup: readonly Markup[]): string {
	return markup
		.map(words)
		.join('')
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.trim();
}

function words(piece: Markup): string {
	if (typeof piece === 'string') return piece;
	if (piece.tag === 'br') return '\n';
	const inner = piece.children.map(words).join('');
	if (piece.tag === 'td') return `${inner}\t`;
	return BLOCKS.has(piece.tag) ? block(piece.tag, inner) : inner;
}

/** A break at the end of a block makes no line of its own. */
function block(name: string, inner: string): string {
	const closed = inner.endsWith('\n') ? inner : `${inner}\n`;
	return name === 'p' || name === 'h2' ? `${closed}\n` : closed;
}

/** The pieces before the first one that matches: a mail without its quote. */
export function before(
	markup: readonly Markup[],
	matches: (piece: MarkupElement) => boolean,
): readonly Markup[] {
	const end = markup.findIndex((piece) => typeof piece !== 'string' && matches(piece));
	return end === -1 ? markup : markup.slice(0, end);
}
