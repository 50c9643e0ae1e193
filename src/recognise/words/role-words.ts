/**
 * How a language speaks of jobs. Patterns and words are tested on text in lower case without accents, as `plain` of
 * `text/fold.ts` gives it.
 */
export interface RoleWords {
	/** Words that say what somebody does for a living. */
	readonly nouns: ReadonlySet<string>;
	/** Whether such a noun may also end a longer word: "Netzplaner". */
	readonly compounds: boolean;
	/** Endings that make such nouns, and words that end so and are none. */
	readonly endings: RegExp;
	readonly notNouns: ReadonlySet<string>;
	/** Whether a title ends at its noun ("Senior Data Analyst") or goes on behind it ("Técnico de Nóminas"). */
	readonly endsAtNoun: boolean;
	/** Whether a title begins with its noun: "Técnico de Nóminas"; English titles there don't. */
	readonly startsAtNoun: boolean;
	/** Small words inside a title: "of", "de". */
	readonly joints: ReadonlySet<string>;
	/** Small words that may also lead to a place or a time: they go on before a word in lower case only. */
	readonly looseJoints: ReadonlySet<string>;
	/** Articles, inside a title only behind another small word: "de la". */
	readonly articles: ReadonlySet<string>;
	/** Words that no title holds. */
	readonly stops: ReadonlySet<string>;
	/** Jobs, applications and talks: a title is led to by one of them and small words, "role of", "interview for the". */
	readonly topics: ReadonlySet<string>;
	/** What may stand between such a word and the title. */
	readonly connectors: ReadonlySet<string>;
	/** Words right behind a title: "the ... role". */
	readonly behindWords: ReadonlySet<string>;
	/** Fields whose value is a title. */
	readonly label: RegExp;
	/** Fields whose value is what is on, the title among it: "Event: Interview - Joiner". */
	readonly eventLabel: RegExp;
	/** Terms and references behind a title. */
	readonly terms: RegExp;
}

/** Labels of fields at the beginning of a line, before a colon, a tab or a dash. */
export function fieldLabel(...labels: string[]): RegExp {
	return new RegExp(`^[^a-z0-9\\n]{0,6}(?:${labels.join('|')})(?:\\s{0,3}[:\\t]|\\s-\\s)\\s{0,4}`);
}

/** Words that lead up to something, as a global pattern that ends right before it. */
export function leadingTo(leads: readonly string[], between: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${leads.join('|')})(?:${[...between, ' '].join('|')})["']?`, 'g');
}
