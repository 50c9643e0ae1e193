import type { Colour } from './colour.ts';
import {
	type Box,
	backgroundOf,
	clipOf,
	isInvisibleInk,
	isLeftOut,
	isOutOfSight,
	surroundingBackground,
} from './hidden.ts';
import { beginsQuote, holdsQuote, withoutCitedLines } from './quoted.ts';
import { TextBuilder } from './text-builder.ts';
import {
	attribute,
	firstChild,
	hasAttribute,
	nextSibling,
	rectangleOf,
	tagOf,
	textContent,
} from './unclobbered.ts';

/**
 * Our own text of a mail's rendered body. `innerText` would do for honest mail; this one leaves out what the sender
 * hid, tells quoted text from new, keeps table rows together and stops at a budget.
 */
export interface RenderedText {
	readonly text: string;
	readonly quotedText: string;
	/** Of the new text only. `href` as written. */
	readonly links: readonly { readonly href: string; readonly text: string }[];
	/** The budget was used up: only the first part was read. */
	readonly truncated: boolean;
}

export interface Budget {
	/** UTF-16 units, new and quoted text together. */
	readonly characters: number;
	readonly nodes: number;
	readonly links: number;
	/** From the first node on. A mail that takes longer is cut short rather than holding up the page. */
	readonly milliseconds: number;
}

export const BUDGET: Budget = { characters: 200_000, nodes: 20_000, links: 100, milliseconds: 300 };

const LONGEST_HREF = 2048;
const LONGEST_LINK_TEXT = 300;
const KEEPS_LINES = new Set(['pre', 'pre-wrap', 'pre-line', 'break-spaces']);

interface Link {
	readonly href: string;
	readonly words: string[];
}

/** What an element hands down to what is in it. */
interface Surroundings {
	readonly background: Colour | null;
	readonly clip: Box | null;
	readonly keepsLines: boolean;
	readonly invisible: boolean;
	readonly quoted: boolean;
	readonly link: Link | null;
	readonly row: Row | null;
}

interface Row {
	cells: number;
	previousHadLines: boolean;
}

interface Level {
	next: ChildNode | null;
	readonly inside: Surroundings;
	readonly leave: () => void;
}

/** Reads the body as rendered now. Linear in its nodes; never throws. */
export function renderedText(body: Element, budget: Budget = BUDGET): RenderedText {
	return new Reading(body, budget).read();
}

class Reading {
	readonly #body: Element;
	readonly #box: Box;
	readonly #budget: Budget;
	readonly #until: number;
	readonly #own = new TextBuilder();
	readonly #quoted = new TextBuilder();
	readonly #links: Link[] = [];
	#nodes = 0;
	#truncated = false;
	/** Set by what puts everything behind it into the past. */
	#quotedFromHere = false;

	constructor(body: Element, budget: Budget) {
		this.#body = body;
		this.#box = rectangleOf(body);
		this.#budget = budget;
		this.#until = performance.now() + budget.milliseconds;
	}

	read(): RenderedText {
		this.#walk();
		const { text, quoted } = withoutCitedLines(this.#own.toString());
		return {
			text,
			quotedText: [quoted, this.#quoted.toString()].filter((part) => part !== '').join('\n'),
			links: this.#links.map(({ href, words }) => ({ href, text: linkText(words) })),
			truncated: this.#truncated,
		};
	}

	/** Without recursion: mails are nested as deep as their sender likes. */
	#walk(): void {
		const levels: Level[] = [{ next: firstChild(this.#body), inside: this.#outermost(), leave: () => {} }];
		for (let level = levels.at(-1); level; level = levels.at(-1)) {
			const node = level.next;
			if (!node || this.#isSpent()) {
				level.leave();
				levels.pop();
				continue;
			}
			level.next = nextSibling(node);
			this.#nodes++;
			if (node instanceof Text) this.#write(node, level.inside);
			else if (node instanceof Element) this.#enter(node, level.inside, levels);
		}
	}

	#outermost(): Surroundings {
		const style = getComputedStyle(this.#body);
		const background = backgroundOf(style, surroundingBackground(this.#body));
		return {
			background,
			clip: null,
			keepsLines: KEEPS_LINES.has(style.whiteSpace),
			invisible: isInvisibleInk(style, background),
			quoted: false,
			link: null,
			row: null,
		};
	}

	#isSpent(): boolean {
		const late = this.#nodes % 256 === 0 && performance.now() > this.#until;
		const long = this.#own.length + this.#quoted.length >= this.#budget.characters;
		if (late || long || this.#nodes >= this.#budget.nodes) this.#truncated = true;
		return this.#truncated;
	}

	#builder(inside: Surroundings): TextBuilder {
		return inside.quoted || this.#quotedFromHere ? this.#quoted : this.#own;
	}

	#write(node: Text, inside: Surroundings): void {
		const builder = this.#builder(inside);
		const room = this.#budget.characters - this.#own.length - this.#quoted.length;
		const whole = textContent(node) ?? '';
		const text = whole.slice(0, room);
		if (text.length < whole.length) this.#truncated = true;
		const blank = text.trim() === '';
		if (!blank && (inside.invisible || isOutOfSight(boxOf(node), inside.clip, this.#box))) return;
		if (inside.keepsLines) builder.writeLines(text);
		else builder.write(text);
		if (inside.link && inside.link.words.length < LONGEST_LINK_TEXT)
			inside.link.words.push(text.slice(0, LONGEST_LINK_TEXT));
	}

	#enter(element: Element, outside: Surroundings, levels: Level[]): void {
		const style = getComputedStyle(element);
		if (isLeftOut(element, style)) return;
		if (tagOf(element) === 'BR') {
			this.#builder(outside).lineBreak();
			return;
		}
		if (beginsQuote(element, style)) this.#quotedFromHere = true;
		const background = backgroundOf(style, outside.background);
		const inside: Surroundings = {
			background,
			clip: clipOf(element, style, outside.clip),
			keepsLines: KEEPS_LINES.has(style.whiteSpace),
			invisible: isInvisibleInk(style, background),
			quoted: outside.quoted || holdsQuote(element),
			link: this.#linkOf(element, outside),
			row: style.display === 'table-row' ? { cells: 0, previousHadLines: false } : outside.row,
		};
		const leave = this.#layOut(element, style.display, inside);
		levels.push({ next: firstChild(element), inside, leave });
	}

	#linkOf(element: Element, outside: Surroundings): Link | null {
		if (tagOf(element) !== 'A' || !hasAttribute(element, 'href')) return outside.link;
		const href = attribute(element, 'href').trim();
		const wanted = href !== '' && href.length <= LONGEST_HREF && this.#links.length < this.#budget.links;
		if (!wanted || this.#builder({ ...outside, quoted: outside.quoted }) === this.#quoted) return null;
		const link = { href, words: [] };
		this.#links.push(link);
		return link;
	}

	/** Begins the line or cell that an element stands on, and gives back what ends it. */
	#layOut(element: Element, display: string, inside: Surroundings): () => void {
		const builder = this.#builder(inside);
		if (display === 'table-cell' && inside.row) return cell(builder, inside.row);
		if (display === 'table-row') {
			builder.blockEdge(1);
			return () => builder.rowEnd();
		}
		if (display.startsWith('inline') || display === 'contents') return () => {};
		const breaks = tagOf(element) === 'P' ? 2 : 1;
		builder.blockEdge(breaks);
		return () => builder.blockEdge(breaks);
	}
}

function cell(builder: TextBuilder, row: Row): () => void {
	if (row.cells > 0) builder.nextCell(row.previousHadLines);
	row.cells++;
	const line = builder.nextLine;
	return () => {
		row.previousHadLines = builder.finishedLines > line;
	};
}

function boxOf(text: Text): Box {
	const range = new Range();
	range.selectNodeContents(text);
	return range.getBoundingClientRect();
}

function linkText(words: readonly string[]): string {
	return words.join('').replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINK_TEXT);
}
