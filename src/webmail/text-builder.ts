/** Two line breaks make one empty line; more say nothing more. */
const MOST_BREAKS = 2;

/**
 * Puts text together as a reader sees it: white space runs together, blocks begin on a new line, the cells of one
 * row stay on one line as long as each is one line itself.
 */
export class TextBuilder {
	readonly #parts: string[] = [];
	#length = 0;
	#lines = 0;
	#breaks = 0;
	#tab = false;
	#space = false;
	#atCellStart = false;

	get length(): number {
		return this.#length;
	}

	get finishedLines(): number {
		return this.#lines;
	}

	/** The line on which the next word will stand, counted as `finishedLines` is. */
	get nextLine(): number {
		return this.#lines + (this.#length > 0 ? this.#breaks : 0);
	}

	toString(): string {
		return this.#parts.join('');
	}

	/** Text in which white space runs together. */
	write(text: string): void {
		const words = text.replace(/[ \t\n\r\f]+/g, ' ');
		if (words.startsWith(' ')) this.#space = true;
		const core = words.trim() === '' ? words.replaceAll(' ', '') : trimSpaces(words);
		if (core !== '') this.#put(core);
		if (words.endsWith(' ')) this.#space = true;
	}

	/** Text that keeps its spaces and line breaks, as in `<pre>`. */
	writeLines(text: string): void {
		const lines = text.replaceAll('\r\n', '\n').split('\n');
		for (const [index, line] of lines.entries()) {
			if (index > 0) this.lineBreak();
			if (line !== '') this.#put(line);
		}
	}

	/** A `<br>`. */
	lineBreak(): void {
		if (!this.#atCellStart) this.#breaks = Math.min(this.#breaks + 1, MOST_BREAKS);
	}

	/** The edge of a block: at least so many line breaks stand there. */
	blockEdge(breaks: 1 | 2): void {
		if (!this.#atCellStart) this.#breaks = Math.max(this.#breaks, breaks);
	}

	/** Rows stand close, whatever their last cell ends with. */
	rowEnd(): void {
		this.#atCellStart = false;
		this.#breaks = 1;
	}

	/** A further cell of a row, beside the one before it, or below when that one had several lines. */
	nextCell(previousHadLines: boolean): void {
		this.#tab = !previousHadLines;
		this.#breaks = previousHadLines ? 1 : 0;
		this.#atCellStart = true;
	}

	#put(text: string): void {
		this.#flush();
		this.#parts.push(text);
		this.#length += text.length;
	}

	#flush(): void {
		const gap = this.#length === 0 ? '' : this.#gap();
		if (gap !== '') this.#parts.push(gap);
		if (gap.startsWith('\n')) this.#lines += gap.length;
		this.#length += gap.length;
		this.#breaks = 0;
		this.#tab = false;
		this.#space = false;
		this.#atCellStart = false;
	}

	#gap(): string {
		if (this.#breaks > 0) return '\n'.repeat(this.#breaks);
		if (this.#tab) return '\t';
		return this.#space ? ' ' : '';
	}
}

/** Takes only plain spaces off both ends: a no-break space is text. */
function trimSpaces(text: string): string {
	return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined);
}
