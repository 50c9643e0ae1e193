import { MAX_LINE, MAX_LINES, MAX_SPOKEN } from '../limits.ts';
import type { Page, Part } from './page.ts';
import { markHistory } from './quoted-history.ts';
import { markEnding } from './signature.ts';

/** What a line of the page is for: only subject and body speak for the sender here and now. */
export type LineKind = 'subject' | 'body' | 'signature' | 'footer' | 'quoted';

export interface Line {
	readonly text: string;
	/** Offsets into the page. */
	readonly start: number;
	readonly end: number;
	readonly kind: LineKind;
	/** Counts the earlier mails in quoted history; 0 is the mail itself. */
	readonly turn: number;
}

/** Cuts a page into lines and tells for each what it is for. */
export function readLines(page: Page, senderName: string): Line[] {
	return page.parts.flatMap((part) => linesOfPart(page, part, senderName));
}

function linesOfPart(page: Page, part: Part, senderName: string): Line[] {
	const texts = page.text.slice(part.start, part.end).split('\n');
	if (part.source === 'subject') return place(texts, part.start, () => 'subject');
	if (part.source === 'quoted') return place(texts, part.start, () => 'quoted', quotedTurns(texts, 1));
	const history = markHistory(texts);
	const fresh = texts.map((text, index) => (history[index]?.quoted ? '' : text));
	const endings = markEnding(fresh.slice(0, MAX_LINES), senderName);
	return place(
		texts,
		part.start,
		(index) => (history[index]?.quoted ? 'quoted' : (endings[index] ?? 'footer')),
		turns(history),
	);
}

function turns(history: readonly { quoted: boolean; heading: boolean }[]): number[] {
	let turn = 0;
	return history.map((mark) => {
		if (mark.heading) turn++;
		return mark.quoted ? Math.max(turn, 1) : 0;
	});
}

function quotedTurns(texts: readonly string[], from: number): number[] {
	let turn = from;
	return markHistory(texts).map((mark, index) => {
		if (mark.heading && index > 0) turn++;
		return turn;
	});
}

function place(
	texts: readonly string[],
	start: number,
	kindOf: (index: number) => LineKind,
	turn: readonly number[] = [],
): Line[] {
	let offset = start;
	return texts.map((text, index) => {
		const line: Line = {
			text: text.slice(0, MAX_LINE),
			start: offset,
			end: offset + text.length,
			kind: offset - start > MAX_SPOKEN ? 'footer' : kindOf(index),
			turn: turn[index] ?? 0,
		};
		offset = line.end + 1;
		return line;
	});
}
