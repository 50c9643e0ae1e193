/** Wordings of the stage of an interview; tested on a sentence in lower case without accents. */
export interface StageWords {
	readonly recruiter: RegExp;
	readonly first: RegExp;
	readonly later: RegExp;
	/** A sentence about a stage after this one, or before it. */
	readonly toCome: RegExp;
	/** "I'll call you" is said by the one who will speak. */
	readonly speak: RegExp;
	/** Offices that lead others, and those that hire others. */
	readonly lineManager: RegExp;
	readonly peopleWork: RegExp;
}
