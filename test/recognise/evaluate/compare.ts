/**
 * When an answer counts as the labelled one. Names, roles, companies and places: case, accents written apart, spaces
 * and punctuation say nothing. Phones: the digits alone. Addresses of mail: case says nothing. Links: a slash at the
 * end says nothing. An end that the label leaves open is always right. Interviewers are a set of names without titles.
 */
export const FIELDS = [
	'roleTitle',
	'employer',
	'agency',
	'contactName',
	'contactEmail',
	'contactPhone',
	'interviewers',
	'medium',
	'location',
	'joinUrl',
	'stage',
	'timeZoneStated',
] as const;
export type Field = (typeof FIELDS)[number];

const TITLE = /^(?:dr|mr|mrs|ms|miss|prof|professor|capt|herr|frau|mme|m|mlle|sr|sra|srta|dhr|mevr|mevrouw) /;

export function sameField(field: Field, said: unknown, expected: unknown): boolean {
	if (field === 'interviewers') return sameSet(namesOf(said), namesOf(expected));
	return reduce(field, said) === reduce(field, expected);
}

/** The same instant, to the minute; null is the same as null alone. */
export function sameMinute(said: string | null, expected: unknown): boolean {
	if (said === null || typeof expected !== 'string') return said === (expected ?? null);
	return Math.floor(Date.parse(said) / 60_000) === Math.floor(Date.parse(expected) / 60_000);
}

/** The same reading on the clock of the zone each is written in, whatever the offset. */
export function sameClock(said: string | null, expected: unknown): boolean {
	return said !== null && typeof expected === 'string' && said.slice(0, 16) === expected.slice(0, 16);
}

export function sameEnd(said: string | null, expected: unknown): boolean {
	return typeof expected !== 'string' || sameMinute(said, expected);
}

/** The names of a list as they are compared, each once. */
export function namesOf(value: unknown): ReadonlySet<string> {
	if (!Array.isArray(value)) return new Set();
	return new Set(value.map((name) => plain(String(name)).replace(TITLE, '')));
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size === other.size && [...one].every((each) => other.has(each));
}

function reduce(field: Field, value: unknown): string {
	if (value === null || value === undefined) return '';
	const text = String(value);
	if (field === 'contactPhone') return text.replace(/\D/g, '');
	if (field === 'contactEmail') return text.trim().toLowerCase();
	if (field === 'joinUrl') return text.endsWith('/') ? text.slice(0, -1) : text;
	return plain(text);
}

function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
