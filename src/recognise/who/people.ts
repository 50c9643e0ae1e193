import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import { HONORIFIC } from '../words/honorifics.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { isReader, readerWords, salutation } from './reader.ts';

/** Somebody whom a mail names, with all places that do. */
export interface Person {
	/** The fullest form. */
	readonly name: string;
	readonly mentions: readonly Mention[];
	/** Who writes the mail. */
	readonly self: boolean;
}

interface Growing {
	name: string;
	words: readonly string[];
	readonly mentions: Mention[];
	self: boolean;
}

const MOST = 40;

/**
 * Everybody whom a mail names, in the order of their first mention, but for the reader; "Deb" is Deb Callaghan where the
 * mail says so.
 *
 * @param self who writes the mail
 */
export function peopleIn(reading: Reading, self: string | null): readonly Person[] {
	const greeting = salutation(reading);
	const mentions = mentionsIn(reading);
	const greeted = mentions.filter((each) => each.line === greeting).map((each) => each.name);
	const reader = new Set([...readerWords(reading), ...greeted.flatMap(nameWords)]);
	const people: Growing[] =
		self === null ? [] : [{ name: self, words: nameWords(self), mentions: [], self: true }];
	const named = mentions.filter((each) => each.line !== greeting && !isReader(each.name, reader));
	// Full names first, so that short ones find whom they stand for.
	const sorted = [...named].sort((one, other) => fullness(other) - fullness(one));
	for (const mention of sorted) add(people, mention);
	for (const person of people) person.mentions.sort((one, other) => one.start - other.start);
	return people.slice(0, MOST).sort((one, other) => firstOf(one) - firstOf(other));
}

function fullness({ name }: Mention): number {
	return nameWords(name).length;
}

function firstOf({ mentions }: Growing): number {
	return mentions[0]?.start ?? Number.POSITIVE_INFINITY;
}

function add(people: Growing[], mention: Mention): void {
	const words = nameWords(mention.name);
	const same = people.find((each) => isShortFor(words, each.words) || isShortFor(each.words, words));
	if (same === undefined) {
		people.push({ name: mention.name, words, mentions: [mention], self: false });
		return;
	}
	same.mentions.push(mention);
	if (words.length > same.words.length && !same.self) {
		same.name = mention.name;
		same.words = words;
	}
}

/** Whether all words of one name are in another. */
function isShortFor(words: readonly string[], others: readonly string[]): boolean {
	return words.length > 0 && words.every((word) => others.includes(word));
}

/** The words of a name without titles, plain. */
export function nameWords(name: string): string[] {
	return plain(name.replace(HONORIFIC, ''))
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 1);
}

/** Whether a name, perhaps only its first, is this person's. */
export function saysSame(name: string, person: Person): boolean {
	const words = nameWords(person.name);
	return nameWords(name).some((word) => words.includes(word));
}
