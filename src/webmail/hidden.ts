import { type Colour, colourOf, contrast, WHITE } from './colour.ts';
import { attribute, hasAttribute, parentElement, rectangleOf, tagOf } from './unclobbered.ts';

/** What a mail can do to hide text from its reader, and how each is seen: BADINPUT's table D is the test. */

/** Never text of the message, even where a style makes them visible. */
const NOT_TEXT = new Set([
	...[
		'STYLE',
		'SCRIPT',
		'TEMPLATE',
		'NOSCRIPT',
		'HEAD',
		'TITLE',
		'META',
		'LINK',
		'IFRAME',
		'OBJECT',
		'EMBED',
	],
	...[
		'VIDEO',
		'AUDIO',
		'CANVAS',
		'SVG',
		'MATH',
		'TEXTAREA',
		'SELECT',
		'OPTION',
		'INPUT',
		'BUTTON',
		'PROGRESS',
	],
]);
const STRUCK_OUT = new Set(['DEL', 'S', 'STRIKE']);

/** Below these a reader sees nothing: CSS pixels, share, and contrast as WCAG counts it. */
const SMALLEST_FONT = 3;
const FAINTEST_OPACITY = 0.1;
const LEAST_CONTRAST = 1.2;
const SMALLEST_BOX = 2;

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Nothing below this element is to be read. */
export function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
	const tag = tagOf(element);
	return (
		NOT_TEXT.has(tag) ||
		STRUCK_OUT.has(tag) ||
		style.textDecorationLine.includes('line-through') ||
		isEditable(element) ||
		isTakenAway(element, style)
	);
}

function isEditable(element: Element): boolean {
	return hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
}

function isTakenAway(element: Element, style: CSSStyleDeclaration): boolean {
	// An element with `display: contents` has no box of its own, so checkVisibility() calls it invisible.
	const boxless = style.display === 'contents';
	return (
		style.display === 'none' ||
		style.contentVisibility === 'hidden' ||
		(!boxless && !Element.prototype.checkVisibility.call(element)) ||
		Number(style.opacity) < FAINTEST_OPACITY ||
		isClippedAway(style)
	);
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
	const edges = numbersIn(style.clip);
	const [top = 0, right = 0, bottom = 0, left = 0] = edges;
	const rectangle = edges.length === 4 && (bottom - top < SMALLEST_BOX || right - left < SMALLEST_BOX);
	const inset = style.clipPath.startsWith('inset(') && (numbersIn(style.clipPath)[0] ?? 0) >= 50;
	const dot = /^(circle|ellipse)\(0/.test(style.clipPath);
	return rectangle || (inset && style.clipPath.includes('%')) || dot;
}

function numbersIn(value: string): number[] {
	const open = value.indexOf('(');
	if (open < 0) return [];
	return value
		.slice(open + 1)
		.split(/[\s,)]+/)
		.map(Number.parseFloat)
		.filter((number) => !Number.isNaN(number));
}

/** Text straight inside an element of this style can't be seen, whatever its place. */
export function isInvisibleInk(style: CSSStyleDeclaration, background: Colour | null): boolean {
	if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < SMALLEST_FONT) return true;
	const ink = colourOf(style.color);
	if (!ink) return false;
	if (ink[3] < FAINTEST_OPACITY) return true;
	return background !== null && contrast(ink, background) < LEAST_CONTRAST;
}

/** What the text of an element stands on; null where a picture or a half-transparent colour makes it unknown. */
export function backgroundOf(style: CSSStyleDeclaration, inherited: Colour | null): Colour | null {
	if (style.backgroundImage !== 'none') return null;
	const colour = colourOf(style.backgroundColor);
	if (!colour) return null;
	if (colour[3] === 0) return inherited;
	return colour[3] > 0.9 ? colour : null;
}

/** What the body of a mail stands on, told by the page around it. */
export function surroundingBackground(body: Element): Colour | null {
	for (let element = parentElement(body); element; element = parentElement(element)) {
		const style = getComputedStyle(element);
		if (style.backgroundImage !== 'none') return null;
		const colour = colourOf(style.backgroundColor);
		if (!colour || (colour[3] > 0 && colour[3] <= 0.9)) return null;
		if (colour[3] > 0.9) return colour;
	}
	const scheme = getComputedStyle(body).colorScheme;
	return scheme.includes('dark') ? null : WHITE;
}

/** The part of the page in which an element lets its content be seen. */
export function clipOf(element: Element, style: CSSStyleDeclaration, inherited: Box | null): Box | null {
	if (style.overflowX === 'visible' && style.overflowY === 'visible') return inherited;
	// Inline boxes don't clip.
	if (style.display === 'inline' || style.display === 'contents') return inherited;
	const box = rectangleOf(element);
	const small = box.width < SMALLEST_BOX || box.height < SMALLEST_BOX;
	const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
	if (scrolls && !small) return inherited;
	return inherited ? intersection(box, inherited) : box;
}

/** A text that is laid out with no size, outside its clip, or before the page's beginning where no scrolling leads. */
export function isOutOfSight(text: Box, clip: Box | null, body: Box): boolean {
	const seen = clip ? intersection(text, clip) : text;
	if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) return true;
	const away = 4000;
	return text.right <= body.left || text.bottom <= body.top || text.left >= body.right + away;
}

function intersection(one: Box, other: Box): Box {
	return {
		left: Math.max(one.left, other.left),
		top: Math.max(one.top, other.top),
		right: Math.min(one.right, other.right),
		bottom: Math.min(one.bottom, other.bottom),
	};
}
