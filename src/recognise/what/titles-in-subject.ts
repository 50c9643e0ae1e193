import type { Line } from '../text/lines.ts';
import { cleaned, endsInRole, isTitle } from './title.ts';
import { type Title, titleAt } from './titles-in-text.ts';

/** The part of a subject between separators that reads as a title. */
export function inSubject(line: Line): Title[] {
	const titles: Title[] = [];
	let offset = 0;
	for (const piece of line.text.split(/( [-|/] |\s?\|\|?\s?|: | @ |, )/)) {
		const clean = cleanedSubject(piece);
		if (clean.text !== '' && endsInRole(clean.text) && isTitle(clean.text)) {
			titles.push(titleAt(line.start + offset + clean.start, clean.text, 1.6));
		}
		titles.push(...bracketed(piece, line.start + offset));
		offset += piece.length;
	}
	return titles;
}

function cleanedSubject(piece: string): { text: string; start: number } {
	const lead =
		/^(?:(?:re|fw|fwd|interview|invitation|interview for|invitation to interview|phone interview|face to face interview|your|f2f)\s*:?\s+(?:for\s+)?(?:the\s+)?)*/i.exec(
			piece,
		)?.[0].length ?? 0;
	const clean = cleaned(piece.slice(lead));
	const text = clean.text
		.replace(/ (?:interview|role|position|job|vacancy|interviews?|call|chat)\b[^\n]{0,80}$/i, '')
		.replace(/ at \p{Lu}[^\n]{0,80}$/u, '');
	return { text, start: lead + clean.start };
}

function bracketed(piece: string, offset: number): Title[] {
	const match = /\(([^()]{3,50})\)/.exec(piece);
	const value = match?.[1] ?? '';
	return match !== null && endsInRole(value) ? [titleAt(offset + match.index + 1, value, 1.4)] : [];
}
