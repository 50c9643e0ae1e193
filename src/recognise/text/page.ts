import { MAX_QUOTE, MAX_QUOTED, MAX_SUBJECT, MAX_TEXT } from '../limits.ts';
import type { Message } from '../message.ts';
import type { Evidence, EvidenceSource } from '../recognition.ts';
import { type Folded, fold } from './fold.ts';

/**
 * Subject, text and quoted text of a message laid one after the other, folded for matching. Offsets run over the whole
 * page; `evidence` leads them back to the part of the message they stand in.
 */
export interface Page {
	readonly text: string;
	readonly parts: readonly Part[];
	evidence(start: number, end: number): Evidence;
}

export interface Part {
	readonly source: EvidenceSource;
	readonly start: number;
	readonly end: number;
}

interface Held extends Part {
	readonly folded: Folded;
	readonly original: string;
}

export function layOut(message: Message): Page {
	const held: Held[] = [];
	let text = '';
	const add = (source: EvidenceSource, original: string) => {
		const folded = fold(original);
		held.push({ source, start: text.length, end: text.length + folded.text.length, folded, original });
		text += `${folded.text}\n`;
	};
	add('subject', message.subject.slice(0, MAX_SUBJECT));
	add('text', message.text.slice(0, MAX_TEXT));
	add('quoted', message.quotedText.slice(0, MAX_QUOTED));
	return { text, parts: held, evidence: (start, end) => evidenceIn(held, start, end) };
}

function evidenceIn(held: readonly Held[], start: number, end: number): Evidence {
	const part = held.find((candidate) => start <= candidate.end) ?? held[held.length - 1];
	if (part === undefined) return { source: 'text', start: 0, end: 0, quote: '' };
	const from = part.folded.origin(start - part.start);
	const last = Math.min(end, part.end) - part.start;
	const to = last <= start - part.start ? from : part.folded.origin(last);
	return quoteOf(part.source, part.original, from, to);
}

/** Evidence over a span of a part as it stands in the message, cut to what may be kept. */
export function quoteOf(source: EvidenceSource, original: string, start: number, end: number): Evidence {
	const cut = Math.min(end, start + MAX_QUOTE);
	return { source, start, end: cut, quote: original.slice(start, cut) };
}
