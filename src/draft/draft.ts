/** Subject and body for a step that is a note, ready to be put into a compose box. */
export interface Draft {
	/** For a new mail only: in a reply the thread's subject stays. */
	readonly subject: string;
	/** Plain text, one entry a paragraph; greeting first, sign-off last (its lines joined by `\n`). */
	readonly paragraphs: readonly string[];
	/** Which wording it is, as `thank-you.en.2`: kept in the journal so that the same contact is not offered it first again. */
	readonly wording: string;
	/** How many wordings there are for this step, so that the bar can say "2 of 4". */
	readonly wordings: number;
	/** BCP 47 of the words. */
	readonly language: string;
	/** True when the confirmation's language has no wordings and English stands in. */
	readonly languageFallback: boolean;
}
