import { attribute, firstChild, matches, nextSibling, tagOf, textContent } from './unclobbered.ts';

/**
 * Telling quoted history from new text. Webmails prefix the classes and ids of a mail (Gmail `m_123`, Outlook
 * `x_`), so all of these look for the name inside, not for the whole.
 */

/** What these hold is quoted. */
const HOLDS_QUOTE = [
	// Gmail's own, 2014 to 2026.
	'[class*="gmail_quote"]',
	// Apple Mail, Thunderbird, and Outlook for replies in its own style.
	'blockquote',
	// Yahoo, Proton; Thunderbird's line above its blockquote.
	'[class*="yahoo_quoted"]',
	'[class*="protonmail_quote"]',
	'[class*="moz-cite-prefix"]',
].join(',');

/** From these on everything is quoted: Outlook puts the history behind its header, not into it. */
const BEGINS_QUOTE = [
	'[id$="divRplyFwdMsg"]',
	'[id$="appendonsend"]',
	'[id$="mail-editor-reference-message-container"]',
].join(',');

export function holdsQuote(element: Element): boolean {
	return matches(element, HOLDS_QUOTE);
}

export function beginsQuote(element: Element, style: CSSStyleDeclaration): boolean {
	return matches(element, BEGINS_QUOTE) || isDesktopHeader(element, style);
}

/**
 * Outlook for Windows has neither id nor class: a block with nothing but a line above it, whose first words are
 * bold and end in a colon ("From:", "Von:").
 */
function isDesktopHeader(element: Element, style: CSSStyleDeclaration): boolean {
	if (tagOf(element) !== 'DIV' || !attribute(element, 'style').includes('border-top')) return false;
	if (style.borderTopStyle !== 'solid' || style.borderBottomStyle !== 'none') return false;
	const label =
		firstElement(firstElement(element, 'P'), 'B') ?? firstElement(firstElement(element, 'P'), 'STRONG');
	return label !== null && (textContent(label) ?? '').slice(0, 60).includes(':');
}

/** The first child element, if it has this tag; white space and wrapping spans before it don't matter. */
function firstElement(parent: Element | null, tag: string): Element | null {
	for (let node = parent && firstChild(parent); node; node = nextSibling(node)) {
		if (!(node instanceof Element)) continue;
		if (tagOf(node) === tag) return node;
		return tagOf(node) === 'SPAN' ? firstElement(node, tag) : null;
	}
	return null;
}

/** Plain-text mail quotes with `>` at the beginning of lines. */
export function withoutCitedLines(text: string): { text: string; quoted: string } {
	const lines = text.split('\n');
	const own = lines.filter((line) => !line.startsWith('>'));
	if (own.length === lines.length) return { text, quoted: '' };
	const quoted = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1).trimStart());
	return { text: own.join('\n').trimEnd(), quoted: quoted.join('\n') };
}
