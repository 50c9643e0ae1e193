import type { TimeWords } from '../words/time-words.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { monthsOf, nameFormat } from './month-names.ts';

/** Month and weekday names of a language, as `Intl` gives them: lower case, without dots. */
export interface CalendarNames {
	/** Name to month, 1 to 12. */
	readonly months: ReadonlyMap<string, number>;
	/** Name to weekday, 0 (Sunday) to 6. */
	readonly weekdays: ReadonlyMap<string, number>;
	/** The words of that language for what `Intl` does not name. */
	readonly words: TimeWords;
	/** English mixes no second language in: there a short name needs no date beside it. */
	readonly mixed: boolean;
	/** Nobody who writes this language puts the month of 5/6 first. */
	readonly dayFirst: boolean;
}

const SHORTEST_PREFIX = 3;
const SHORTEST_JOINED = 10;
const SHORTEST_HALF = 4;
const DAY_FIRST = new Set(['de', 'fr', 'es', 'nl', 'pt']);
const known = new Map<string, CalendarNames>();

/** Names in a language and in English, which mail of every language mixes in. */
export function calendarNames(language: string): CalendarNames {
	const kept = known.get(language);
	if (kept !== undefined) return kept;
	const months = new Map<string, number>();
	const weekdays = new Map<string, number>();
	for (const locale of new Set([usable(language), 'en'])) collect(locale, months, weekdays);
	const primary = language.split('-', 1)[0] ?? 'en';
	const dayFirst = DAY_FIRST.has(primary);
	const names = { months, weekdays, words: vocabularyOf(primary).times, mixed: primary !== 'en', dayFirst };
	known.set(language, names);
	return names;
}

function usable(language: string): string {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
	} catch {
		return 'en';
	}
}

function collect(locale: string, months: Map<string, number>, weekdays: Map<string, number>): void {
	for (const width of ['long', 'short'] as const) {
		for (const { name, month } of monthsOf(locale, width)) addTo(months, name, month);
		const weekday = nameFormat(locale, { weekday: width }, 'weekday');
		for (let day = 0; day < 7; day++) addTo(weekdays, weekday(Date.UTC(2023, 0, 1 + day)), day);
	}
}

/** Also the first letters of a long name ("Thurs", "Sept"), where no other name has taken them. */
function addTo(names: Map<string, number>, name: string, value: number): void {
	const plain = name.toLowerCase().replace(/\.$/, '');
	if (/^\d/.test(plain) || plain === '') return;
	if (!names.has(plain)) names.set(plain, value);
	if (!/^\p{L}+$/u.test(plain)) {
		const first = /^\p{L}+/u.exec(plain)?.[0];
		if (first !== undefined && first.length > SHORTEST_PREFIX && !names.has(first)) names.set(first, value);
		return;
	}
	for (let length = SHORTEST_PREFIX; length < Math.min(plain.length, 6); length++) {
		const prefix = plain.slice(0, length);
		if (!names.has(prefix)) names.set(prefix, value);
	}
}

/** The weekday that a word means, also with a plural s ("Weds", "Thursdays") or one wrong letter ("wednsday"). */
export function weekdayOf(word: string, names: CalendarNames): number | undefined {
	const exact =
		names.weekdays.get(word) ?? (word.endsWith('s') ? names.weekdays.get(word.slice(0, -1)) : undefined);
	if (exact !== undefined || word.length < 6) return exact;
	const joined = halfBehind(word, names.words);
	if (joined !== null) return names.weekdays.get(word.slice(0, -joined.length));
	for (const [name, day] of names.weekdays) if (name.length >= 6 && isMisspelt(word, name)) return day;
	return undefined;
}

/** The half of the day that ends a joined word: "Donnerstagnachmittag", "donderdagochtend". */
export function halfBehind(word: string, { morning, afternoon }: TimeWords): string | null {
	if (word.length < SHORTEST_JOINED) return null;
	let longest: string | null = null;
	for (const half of [...morning, ...afternoon]) {
		const joined = half.length >= SHORTEST_HALF && word.length > half.length && word.endsWith(half);
		if (joined && half.length > (longest?.length ?? 0)) longest = half;
	}
	return longest;
}

/** Whether two words differ by one letter: left out, added, changed, or two swapped. */
export function isMisspelt(word: string, name: string): boolean {
	if (Math.abs(word.length - name.length) > 1) return false;
	let head = 0;
	while (head < word.length && word[head] === name[head]) head++;
	let tail = 0;
	while (tail < word.length - head && tail < name.length - head && word.at(-1 - tail) === name.at(-1 - tail))
		tail++;
	const left = word.slice(head, word.length - tail);
	const right = name.slice(head, name.length - tail);
	return left.length + right.length <= 2 || (left.length === 2 && left === `${right[1]}${right[0]}`);
}
