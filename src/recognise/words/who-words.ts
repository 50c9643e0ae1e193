import type { Cue } from './cue.ts';

/*
 * The words around people and companies. All patterns are tested on text in lower case without accents; those called
 * "before" end where a name begins, those called "behind" begin where it ends.
 */

/** Who will ask the questions. */
export interface PeopleWords {
	/** The name of a field whose value names them. */
	readonly label: RegExp;
	/** Before an interviewer's name, or before the title in front of it. */
	readonly before: RegExp;
	/** The same without a title between: here a first name alone is one, where a noun might be. */
	readonly beforeFirstName: RegExp;
	/** Behind an interviewer's name: what only who interviews does. */
	readonly behind: RegExp;
	/** A sentence that says who will sit there: whom it names, or the lines below it, are interviewers. */
	readonly panel: RegExp;
	/** A sentence about the talk: whom it names in full is most likely there, unless something speaks against. */
	readonly talk: RegExp;
	/** Before the name of somebody met earlier, or met only at the door. */
	readonly notBefore: RegExp;
	readonly notBehind: RegExp;
	/** Behind a name: what only who arranges the interview does. */
	readonly behindNot?: RegExp;
	/** Before a name that may as well be a firm's: "interview with". */
	readonly withEither: RegExp;
	/** Whom to ask for at the door is the interviewer where nobody else is named. */
	readonly askFor: RegExp;
	/** Words for who writes, as `wordsOf` gives them. */
	readonly self: ReadonlySet<string>;
	/** The sender counts himself in. */
	readonly senderToo: RegExp;
	/** Words around a match of `senderToo` that take it back: "call me". */
	readonly senderNot: RegExp;
	/** Where nobody else is named, the one who says this holds the talk. */
	readonly senderAlone: RegExp;
	/** Where nobody else is named, the one who says this receives the reader, unless others are there to hire. */
	readonly senderReceives: RegExp;
}

/** Whom to turn to. */
export interface ContactWords {
	readonly label: RegExp;
	/** Before the name of whom to turn to; after these a first name alone may be followed by anything. */
	readonly named: RegExp;
	/** Before the name of someone to write to or call; a first name counts before an address, a number or an end. */
	readonly turnTo: RegExp;
	readonly behindFirstName: RegExp;
	/** Behind a name: what someone who arranges an interview does. */
	readonly acts: RegExp;
}

/** The hiring company, and who stands between it and the reader. */
export interface CompanyWords {
	readonly label: RegExp;
	/** Before a company's name, and how strongly they say so; the first that fits counts. */
	readonly before: readonly Cue[];
	/** Of those, the ones no person follows. */
	readonly beforeAlone: RegExp;
	/** Before a name: where somebody or some job is; all the more behind a capital ("Mr. Kessel at"). */
	readonly at: RegExp;
	readonly behind: RegExp;
	/** Behind a name that takes a plural here: firms do, people don't. */
	readonly pluralBehind: RegExp;
	/** Wordings that only someone between the reader and the employer uses. */
	readonly client: RegExp;
	/** Wordings of someone who places people with others; of someone who hires for the own house. */
	readonly agency: RegExp;
	readonly ownHouse: RegExp;
	/** Titles in a signature of someone at an agency, and of someone in the own house. */
	readonly consultant: RegExp;
	readonly inHouse: RegExp;
}

/** Whose number it is; tested on the words next to it. */
export interface PhoneWords {
	/** It is nobody's direct line. */
	readonly notDirect: RegExp;
	readonly notDirectBehind: RegExp;
	/** The same, anywhere before it on the line. */
	readonly notDirectOnLine: RegExp;
	/** It is the reader's own. */
	readonly readersOwn: RegExp;
	/** "Call me on", "my number is". */
	readonly mine: RegExp;
	readonly direct: RegExp;
	readonly mobile: RegExp;
	/** The heading of a list of dial-in numbers. */
	readonly dialIn: RegExp;
}
