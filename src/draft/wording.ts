import type { NoteKind } from '../plan/step.ts';

/** What may stand in braces. A sentence with a field that is not known is left out. */
export interface Fields {
	/** What is being thanked for, always known: `talking with me on Thursday about the Senior Engineer role`. */
	readonly meeting: string;
	/** The title alone, for a subject: `Senior Engineer`. */
	readonly role?: string | undefined;
	/** Always known: `the Senior Engineer role`, `the role at Acme`, or `the role`. */
	readonly theRole: string;
	/** What the person liked or learnt, in their own words, for after a colon: `how small the team is`. */
	readonly liked?: string | undefined;
	/** When the call comes that follows: `on Tuesday`, `next week`. */
	readonly callDay?: string | undefined;
	/** `down the track`, when a check-in call follows. */
	readonly later?: string | undefined;
	/** What would suit the person better, in their own words, for after a colon: `part-time roles near Leeds`. */
	readonly suits?: string | undefined;
	/** Why it is not for the person: `the location would not work for me`. */
	readonly reason?: string | undefined;
	/** The employer's people, when the note goes to a consultant, who may pass it on: `the team at Acme`. */
	readonly team?: string | undefined;
}

/** One sentence, or several of which the first is taken whose fields are all known. */
export type Sentence = string | readonly string[];

export interface Wording {
	/** For a new mail; a reply keeps the subject of its thread. */
	readonly subject: Sentence;
	/** Without greeting and sign-off, which are put around it. */
	readonly paragraphs: readonly (readonly Sentence[])[];
	/** Without comma and name, as `Many thanks`. */
	readonly signOff: string;
}

/** Which set of wordings: the kind of note, split where the outcome asks for other words. */
export type WordingSet =
	| Exclude<NoteKind, 'thank-you'>
	| 'thank-you-strong'
	| 'thank-you-fair'
	| 'thank-you-weak'
	| 'thank-you-unsure'
	| 'not-suited';

export type Wordings = Readonly<Record<WordingSet, readonly Wording[]>>;
