import { firstChild, matches, nextSibling, tagOf, textContent } from './unclobbered.ts';

export interface Point {
	readonly node: Node;
	readonly offset: number;
}

/** One line of an editor: its words, and where they stand. */
export interface EditorLine {
	readonly text: string;
	readonly start: Point;
	readonly end: Point;
}

/**
 * The lines of the person's own text in an editor: up to `endsAt` (signature, quoted text), as the editor shows them.
 * A `<br>` ends a line; the edge of a block does where words stand before it.
 */
export function ownLines(editor: HTMLElement, endsAt: string): EditorLine[] {
	const lines = new LineReader();
	const open: Level[] = [levelOf(editor)];
	for (let level = open.at(-1); level; level = open.at(-1)) {
		const node = level.next;
		if (!node) {
			lines.leave(level);
			open.pop();
			continue;
		}
		level.next = nextSibling(node);
		if (node instanceof Text) lines.words(node, level.keepsLines);
		if (!(node instanceof Element)) continue;
		if (matches(node, endsAt)) break;
		open.push(lines.enter(node));
	}
	return lines.all();
}

interface Level {
	next: ChildNode | null;
	readonly isBlock: boolean;
	readonly keepsLines: boolean;
}

function levelOf(element: Element): Level {
	const style = getComputedStyle(element);
	return {
		next: firstChild(element),
		isBlock: !/^(inline|contents|none)/.test(style.display),
		keepsLines: /pre|break-spaces/.test(style.whiteSpace),
	};
}

class LineReader {
	readonly #lines: EditorLine[] = [];
	#text = '';
	#start: Point | null = null;
	#end: Point | null = null;

	words(node: Text, keepsLines: boolean): void {
		const text = textContent(node) ?? '';
		if (!keepsLines) {
			this.#add(node, 0, text);
			return;
		}
		let offset = 0;
		for (const [index, part] of text.split('\n').entries()) {
			if (index > 0) this.#finish({ node, offset: offset - 1 });
			this.#add(node, offset, part);
			offset += part.length + 1;
		}
	}

	enter(element: Element): Level {
		const inside = levelOf(element);
		if (tagOf(element) === 'BR') this.#finish(pointBefore(element));
		else if (inside.isBlock) this.#edge();
		return inside;
	}

	leave({ isBlock }: Level): void {
		if (isBlock) this.#edge();
	}

	all(): EditorLine[] {
		this.#edge();
		return this.#lines;
	}

	#edge(): void {
		if (comparable(this.#text) !== '' && this.#end) this.#finish(this.#end);
		this.#text = '';
		this.#start = null;
	}

	#add(node: Text, offset: number, part: string): void {
		this.#text += part;
		if (comparable(part) === '') return;
		this.#start ??= { node, offset };
		this.#end = { node, offset: offset + part.length };
	}

	/** `here` stands for both ends of an empty line. */
	#finish(here: Point): void {
		const empty = this.#start === null;
		this.#lines.push({
			text: comparable(this.#text),
			start: this.#start ?? here,
			end: empty || !this.#end ? here : this.#end,
		});
		this.#text = '';
		this.#start = null;
	}
}

/** Never a point inside a `<br>`: what is put in there can't be seen. */
function pointBefore(node: Element): Point {
	const parent = node.parentNode ?? node;
	return { node: parent, offset: [...parent.childNodes].indexOf(node) };
}

/** Words as they compare: editors turn spaces into no-break ones and add characters of no width. */
export function comparable(text: string): string {
	return text
		.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}
