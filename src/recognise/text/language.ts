import { FUNCTION_WORDS } from '../words/function-words.ts';

const LOOKED_AT = 6_000;
const FEWEST = 3;
/** By how many words another language must lead before the reader's own. */
const LEAD = 2;

/** The language most of a text's small words belong to, as `en`; that of the locale where too few tell. */
export function languageOf(subject: string, text: string, locale: string): string {
	const counts = new Map<string, number>();
	for (const found of `${subject.slice(0, LOOKED_AT)} ${text.slice(0, LOOKED_AT)}`.match(
		/(?<![\p{L}\d])\p{L}+/gu,
	) ?? []) {
		// "10 AM" is no German.
		if (found === 'AM') continue;
		const word = found.toLowerCase();
		for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
			if (words.includes(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	const best = [...counts].sort((a, b) => b[1] - a[1])[0];
	const own = locale.split('-', 1)[0] ?? 'en';
	if (best === undefined || best[1] < FEWEST) return own;
	return best[1] >= (counts.get(own) ?? 0) + LEAD ? best[0] : own;
}
