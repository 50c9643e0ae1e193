/** A wording and how strongly it speaks for something. */
export interface Cue {
	readonly pattern: RegExp;
	readonly weight: number;
}

/** Any of the alternatives, as whole words; they are written in lower case without accents. */
export function anyOf(...alternatives: string[]): RegExp {
	return new RegExp(`\\b(?:${alternatives.join('|')})(?!\\w)`);
}

/** Any of the alternatives right before the end, but for a few signs. */
export function endingIn(...alternatives: string[]): RegExp {
	return new RegExp(`\\b(?:${alternatives.join('|')})\\W{0,4}$`);
}

export function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/));
}

/** "one=1 two=2" as a map; "_" stands for a space. */
export function values(list: string): ReadonlyMap<string, number> {
	return new Map(
		list.split(/\s+/).map((pair) => {
			const [word = '', value = ''] = pair.split('=');
			return [word.replaceAll('_', ' '), Number(value)];
		}),
	);
}
