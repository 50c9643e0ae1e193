import type { Interview } from '../journal/opportunity.ts';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'herr', 'frau']);
const PARTICLES = new Set([
	'van',
	'von',
	'der',
	'den',
	'de',
	'del',
	'della',
	'di',
	'da',
	'dos',
	'du',
	'la',
	'le',
	'bin',
	'al',
	'el',
	'ter',
	'ten',
	'st',
	'mac',
	"o'",
]);
const CREDENTIALS = new Set([
	'mba',
	'phd',
	'cpa',
	'cipd',
	'mcipd',
	'assoc',
	'shrm',
	'phr',
	'msc',
	'bsc',
	'ma',
	'ba',
	'jr',
	'sr',
	'ii',
	'iii',
]);
/** Words that no person is called: departments, legal forms, senders without a name. */
const NOT_A_PERSON = new Set(
	`hr team teams talent acquisition recruitment recruiting recruiter recruiters recruit hiring careers career jobs job
	people personnel staffing support admin office info noreply no-reply donotreply reply notification notifications
	calendar interview interviews scheduling scheduler bewerbung consulting consultants resources resourcing human
	group ltd limited inc llc plc gmbh ag pty corp corporation company co services solutions partners agency global
	department desk manager coordinator workday greenhouse lever linkedin indeed seek calendly teams google microsoft
	university council hospital bank the our your`.split(/\s+/),
);
/** Agencies that are called like a person. */
const AGENCIES = new Set([
	'michael page',
	'robert half',
	'robert walters',
	'morgan mckinley',
	'morgan hunt',
	'hudson',
	'hays',
	'reed',
	'kelly',
	'page personnel',
	'marks sattin',
	'harvey nash',
	'randstad',
	'adecco',
	'manpower',
]);

/** The name to greet the contact by, as `Jane`; null where it can't be told and a plain "Hello" is safer. */
export function firstName(
	name: string | null,
	interview: Pick<Interview, 'agency' | 'employer'>,
): string | null {
	const whole = bareName(name ?? '');
	const companies = [interview.agency, interview.employer].map((each) => each?.trim().toLowerCase());
	if (companies.includes(whole.toLowerCase()) || AGENCIES.has(whole.toLowerCase())) return null;
	const given = givenPart(whole, companies);
	const words = given.split(' ').filter((word) => word !== '' && !TITLES.has(bareWord(word)));
	if (words.length > 4 || words.some((word) => NOT_A_PERSON.has(bareWord(word)))) return null;
	const first = words[0] ?? '';
	return isGivenName(first) ? asName(first) : null;
}

/** Without what follows the name: `Jane Doe (Hays)`, `Jane Doe | Hays`, `Jane Doe via LinkedIn`. */
function bareName(name: string): string {
	const [before = ''] = name.replace(/["“”]/g, '').split(/[(|[<–—/]| - | via | from | at | @ /i);
	return before.replace(/\s+/g, ' ').trim();
}

/** `Doe, Jane` is turned round; `Jane Doe, MBA` is not; where it could be either, ''. */
function givenPart(whole: string, companies: readonly (string | undefined)[]): string {
	const [before = '', after, ...more] = whole.split(',').map((part) => part.trim());
	if (after === undefined || after === '') return before;
	if (companies.includes(after.toLowerCase()) || CREDENTIALS.has(bareWord(after))) return before;
	if (more.length > 0) return '';
	const family = before.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()));
	return family.length === 1 ? after : '';
}

/** At least two letters of the Latin script: an initial, a number or an address is no name to greet by. */
function isGivenName(word: string): boolean {
	return (
		/^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{1,30}$/u.test(word) && !PARTICLES.has(word.toLowerCase())
	);
}

/** `JANE` and `jane` as `Jane`; mixed spelling as the person spells it (`JoAnn`, `McKenna`). */
function asName(word: string): string {
	const isPlain = word === word.toUpperCase() || word === word.toLowerCase();
	if (!isPlain) return word;
	return word
		.toLowerCase()
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('-');
}

function bareWord(word: string): string {
	return word.toLowerCase().replace(/[.:]/g, '');
}
