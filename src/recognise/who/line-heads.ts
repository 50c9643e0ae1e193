import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const LABEL = /^[^:\t]{2,40}[:\t]/;
/** A line this short above a name may be the heading of a list. */
const SHORT = 40;
/** A line this long that names somebody is a paragraph and ends a list. */
const LONG = 100;

/** What the label of each line says of the names on it, and the label or heading above the list it is in. */
export function headsOf(reading: Reading, naming: ReadonlySet<Line>): Map<Line, readonly string[]> {
	const heads = new Map<Line, readonly string[]>();
	let head: readonly string[] = [];
	for (const line of reading.lines) {
		if (line.text.trim() === '' || line.kind === 'footer') continue;
		const lower = plain(line.text);
		const own = labelsOf(lower, reading.vocabulary);
		if (naming.has(line)) heads.set(line, [...own, ...head]);
		if (opensList(lower, reading.vocabulary)) head = asHead(own, lower, reading.vocabulary);
		else if (!naming.has(line) && lower.length <= SHORT)
			head = ['short', ...lastWords(lower, reading.vocabulary)];
		else if (!naming.has(line) || lower.length > LONG) head = [];
	}
	return heads;
}

function labelsOf(lower: string, { people, contacts, companies }: Vocabulary): string[] {
	return [
		...(people.label.test(lower) ? ['label people'] : []),
		...(contacts.label.test(lower) ? ['label contact'] : []),
		...(companies.label.test(lower) ? ['label company'] : []),
		...(LABEL.test(lower) ? ['field'] : []),
	];
}

function opensList(lower: string, { people }: Vocabulary): boolean {
	const line = lower.trim();
	const label = people.label.exec(lower)?.[0] ?? LABEL.exec(lower)?.[0];
	return line.endsWith(':') || label?.trim() === line;
}

function asHead(own: readonly string[], lower: string, words: Vocabulary): string[] {
	const panel = words.people.panel.test(lower) ? ['head panel'] : [];
	return [...own.map((each) => `^${each}`), 'head', ...panel, ...lastWords(lower, words)];
}

function lastWords(lower: string, { language }: Vocabulary): string[] {
	const words = lower.split(/[^\p{L}]+/u).filter((word) => word !== '');
	return words.slice(-3).map((word) => `${language}^${word}`);
}
