import type { Reading } from '../reading.ts';
import { beginsName, type NameSpan, nameAt } from './names.ts';

const SENDER_FIELD = /^[> *]{0,8}(?:from|de|von|van|da)\*? ?: ?/i;
const WROTE = /(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)[^\n]{0,80}:$/i;
const LINES_LOOKED_AT = 8;

/** Who wrote an earlier mail that is carried along, by its heading; null where that does not tell. */
export function authorOfTurn(reading: Reading, turn: number): NameSpan | null {
	const lines = reading.lines.filter((line) => line.kind === 'quoted' && line.turn === turn);
	for (const line of lines.slice(0, LINES_LOOKED_AT)) {
		const field = SENDER_FIELD.exec(line.text)?.[0].length;
		if (field === undefined && !WROTE.test(line.text)) continue;
		for (let at = field ?? 0; at < line.text.length; at++) {
			const name = beginsName(line.text, at) ? nameAt(line.text, at, false) : null;
			if (name !== null)
				return { name: name.name, start: line.start + name.start, end: line.start + name.end };
		}
	}
	return null;
}
