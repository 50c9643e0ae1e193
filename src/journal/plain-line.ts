/** Line and paragraph breaks and tabs: what stands for a space. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]/gu;
/**
 * Control characters, half surrogates, and what turns or hides text: bidi marks, zero-width spaces, soft hyphens, tags.
 * The zero-width joiner stays: emoji and several scripts are spelled with it.
 */
const UNSEEN =
	/[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * Text of a mail or a person as one plain line of at most `most` UTF-16 units: what cannot be seen is taken out,
 * breaks and runs of spaces become one space. Cuts between characters, never inside one.
 */
export function plainLine(text: string, most: number): string {
	const line = text
		.slice(0, most * 8)
		.replace(BREAKS, ' ')
		.replace(UNSEEN, '')
		.replace(/\s+/gu, ' ')
		.trim();
	if (line.length <= most) return line;
	return line
		.slice(0, most)
		.replace(/\p{Cs}$/u, '')
		.trimEnd();
}

/** The same; null where nothing to be seen is left. */
export function plainLineOrNull(text: string | null, most: number): string | null {
	return (text === null ? '' : plainLine(text, most)) || null;
}
