import type { Reading } from '../reading.ts';
import type { Line } from '../text/lines.ts';

const LONGEST_SALUTATION = 50;

/** The words of the reader's name, as far as the own address tells. */
export function readerWords(reading: Reading): ReadonlySet<string> {
	const local = reading.message.toEmail?.split('@')[0] ?? '';
	return new Set(wordsOf(local));
}

/** Whether a name is the reader's own. */
export function isReader(name: string, reader: ReadonlySet<string>): boolean {
	const words = wordsOf(name);
	return words.length > 0 && words.filter((word) => reader.has(word)).length >= Math.min(2, words.length);
}

function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 2);
}

/** The line that greets the reader: whom it names is nobody else. */
export function salutation(reading: Reading): Line | null {
	const first = reading.lines.find((line) => line.kind === 'body' && line.text.trim() !== '');
	const text = first?.text.trim() ?? '';
	const greets = text.length <= LONGEST_SALUTATION && (/[,!:]$/.test(text) || text.split(' ').length <= 3);
	return first !== undefined && greets && !text.includes('\t') ? first : null;
}
