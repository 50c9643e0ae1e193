import type { Cue } from './cue.ts';
import { DUTCH } from './dutch/dutch.ts';
import { ENGLISH } from './english/english.ts';
import { FRENCH } from './french/french.ts';
import { GERMAN } from './german/german.ts';
import { PORTUGUESE } from './portuguese/portuguese.ts';
import { SPANISH } from './spanish/spanish.ts';

/** What a sentence does; each cue and pattern is tested on one sentence in lower case without accents. */
export interface ActWords {
	readonly cancel: readonly Cue[];
	/** Wordings that undo all signs of the cancelling cues in a sentence; likewise below. */
	readonly cancelNot: RegExp;
	readonly move: readonly Cue[];
	readonly moveNot: RegExp;
	readonly remind: readonly Cue[];
	readonly remindNot: RegExp;
	readonly propose: readonly Cue[];
	readonly proposeNot: RegExp;
	readonly confirm: readonly Cue[];
	readonly confirmNot: RegExp;
	/** The sender has settled the time, whatever the sentence's form. */
	readonly settled: RegExp;
	/** Something to choose a time with, where no day is named. */
	readonly booking: RegExp;
	/** Subjects as calendars and booking systems write them. */
	readonly invitation: RegExp;
}

export interface TopicWords {
	readonly job: readonly Cue[];
	readonly other: readonly Cue[];
	/** "We never interview by WhatsApp" is a warning, not a sign. */
	readonly notice: RegExp;
}

/** Words around a time that tell whether it is the interview's; tested on a short stretch like `ActWords`. */
export interface AroundWords {
	readonly fits: RegExp;
	readonly fitsNot: RegExp;
	/** Right before a time that no longer holds. */
	readonly oldTime: RegExp;
	/** Right before the time that holds from now on. */
	readonly newTime: RegExp;
	/** The name of a field whose value is a time. */
	readonly label: RegExp;
}

/** Words of days and hours that `Intl` does not know; all in lower case, accents kept. */
export interface TimeWords {
	/** Days from the day of sending; of several words, joined by a space. */
	readonly relativeDays: ReadonlyMap<string, number>;
	/** Right before a relative word these make it a part of the day: "guten Morgen", "de la mañana". */
	readonly notRelativeAfter: ReadonlySet<string>;
	readonly thisWeek: ReadonlySet<string>;
	readonly nextWeek: ReadonlySet<string>;
	/** Words between weekday, day and month: "Donnerstag, den 3. Dezember". */
	readonly dateJoints: readonly string[];
	/** Words before a day of the month that stands alone: "le 3", "dia 3". */
	readonly dayLeads: ReadonlySet<string>;
	/** Nouns behind an ordinal that is also a weekday: "segunda fase". */
	readonly notAfterWeekday: ReadonlySet<string>;
	readonly ordinals: ReadonlySet<string>;
	/** Whether "3.12." without a year is a date. */
	readonly dottedDays: boolean;
	readonly hours: ReadonlyMap<string, number>;
	readonly minutes: ReadonlyMap<string, number>;
	readonly noon: ReadonlySet<string>;
	readonly midnight: ReadonlySet<string>;
	/** "half" before an hour: after it in English, before it in German and Dutch ("halb drei" is 2:30). */
	readonly half: string;
	readonly halfIsBefore: boolean;
	readonly past: ReadonlySet<string>;
	readonly to: ReadonlySet<string>;
	/** "y media", "et quart": minutes behind an hour. */
	readonly minutesAfter: ReadonlyMap<string, number>;
	/** Behind a number these make it an hour: "Uhr", "h", "horas". */
	readonly hourUnits: ReadonlySet<string>;
	/** Of these, those that also measure a length: "2 h". */
	readonly lengthUnits: ReadonlySet<string>;
	/** From this hour on also a unit of lengths makes an hour: "14 h". */
	readonly hourUnitFrom: number;
	readonly morning: ReadonlySet<string>;
	readonly afternoon: ReadonlySet<string>;
	readonly hourLeads: ReadonlySet<string>;
	readonly sureHourLeads: ReadonlySet<string>;
	readonly rangeWords: ReadonlySet<string>;
	/** Those that join a range only where the second is surely a time: "and". */
	readonly weakRangeWords: ReadonlySet<string>;
	/** Articles of hours: "las", "as". */
	readonly hourArticles: ReadonlySet<string>;
	/** A number before one of these is a quantity, not an hour. */
	readonly units: ReadonlySet<string>;
}

/** The words of one language. */
export interface Vocabulary {
	/** BCP 47 primary language, as `en`. */
	readonly language: string;
	readonly acts: ActWords;
	readonly topics: TopicWords;
	readonly around: AroundWords;
	readonly times: TimeWords;
}

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map(
	[ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, PORTUGUESE].map((words) => [words.language, words]),
);

/** The vocabulary of a language, English where we have none. */
export function vocabularyOf(language: string): Vocabulary {
	return VOCABULARIES.get(language) ?? ENGLISH;
}
