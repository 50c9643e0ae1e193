import { NOT_NAMES as DUTCH } from './dutch/people.ts';
import { NOT_NAMES as ENGLISH } from './english/people.ts';
import { NOT_NAMES as FRENCH } from './french/people.ts';
import { NOT_NAMES as GERMAN } from './german/people.ts';
import { NOT_NAMES as PORTUGUESE } from './portuguese/people.ts';
import { NOT_NAMES as SPANISH } from './spanish/people.ts';

/** Of all languages at once: titles, departments and greetings of one stand in mail of another. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set(
	[ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, PORTUGUESE].flatMap((list) => list.split(/\s+/)),
);

/** Small words inside a surname. */
export const PARTICLES: ReadonlySet<string> = new Set(
	"de da do di du van von vom zu zum zur der den del della la le las los dos das ter ten te bin binti bte bt al el af av ibn ben ap 't d'".split(
		' ',
	),
);
