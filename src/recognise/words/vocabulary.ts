import { DUTCH } from './dutch/dutch.ts';
import { ENGLISH } from './english/english.ts';
import { FRENCH } from './french/french.ts';
import { GERMAN } from './german/german.ts';
import type { PlaceWords } from './place-words.ts';
import { PORTUGUESE } from './portuguese/portuguese.ts';
import type { RoleWords } from './role-words.ts';
import { SPANISH } from './spanish/spanish.ts';
import type { StageWords } from './stage-words.ts';
import type { TimeWords } from './time-words.ts';
import type { CompanyWords, ContactWords, PeopleWords, PhoneWords } from './who-words.ts';

/**
 * Phrases of a language by what they speak of, alternatives between bars: lower case, without accents, apostrophes and
 * hyphens. `*` is any ending of a word, `_` any one word. How much each class says in which place is learnt, not set
 * (see `kind/weights.json`), so the names are the same in all languages.
 */
export type Phrases = Readonly<Record<PhraseClass, string>>;

export const PHRASE_CLASSES = [
	// What the mail does with an appointment.
	'ask',
	'choose',
	'availability',
	'tentative',
	'fix',
	'agree',
	'expect',
	'invite',
	'move',
	'oldTime',
	'cancel',
	'obstacle',
	'regret',
	'remind',
	'luck',
	'standing',
	'condition',
	'negation',
	'offerChange',
	'askReply',
	'settled',
	// The reader's job interview.
	'interview',
	'talk',
	'stage',
	'job',
	'recruiting',
	'application',
	'arrival',
	'preparation',
	'debrief',
	'trial',
	'meetingLink',
	'sentBy',
	// Other matters of the same words.
	'media',
	'research',
	'leaving',
	'school',
	'official',
	'visa',
	'jobcentre',
	'medical',
	'property',
	'services',
	'sales',
	'training',
	'newsletter',
	'advert',
	'approach',
	'interviewer',
	'past',
	'rejection',
	'offer',
	'reference',
	'test',
	'received',
	'friends',
	'work',
	'study',
	'event',
	'scam',
] as const;

export type PhraseClass = (typeof PHRASE_CLASSES)[number];

/** Words around a time that tell whether it is the interview's; tested on a short stretch in lower case without accents. */
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

/** The words of one language. */
export interface Vocabulary {
	/** BCP 47 primary language, as `en`. */
	readonly language: string;
	readonly phrases: Phrases;
	readonly around: AroundWords;
	readonly times: TimeWords;
	readonly people: PeopleWords;
	readonly contacts: ContactWords;
	readonly companies: CompanyWords;
	readonly phones: PhoneWords;
	readonly roles: RoleWords;
	readonly stages: StageWords;
	readonly places: PlaceWords;
}

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map(
	[ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, PORTUGUESE].map((words) => [words.language, words]),
);

/** The vocabulary of a language, English where we have none. */
export function vocabularyOf(language: string): Vocabulary {
	return VOCABULARIES.get(language) ?? ENGLISH;
}
