import { FUNCTION_WORDS } from '../words/function-words.ts';

const LOOKED_AT = 6_000;
const FEWEST = 3;

/** The language most of a text's small words belong to, as `en`; that of the locale where too few tell. */
export function languageOf(text: string, locale: string): string {
	const counts = new Map<string, number>();
	for (const word of text
		.slice(0, LOOKED_AT)
		.toLowerCase()
		.match(/\p{L}+/gu) ?? []) {
		for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
			if (words.includes(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	const best = [...counts].sort((a, b) => b[1] - a[1])[0];
	return best !== undefined && best[1] >= FEWEST ? best[0] : (locale.split('-')[0] ?? 'en');
}
