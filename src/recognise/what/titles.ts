import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { Sentence } from '../text/sentences.ts';
import type { RoleWords } from '../words/role-words.ts';
import { endsBehind, endsFrom, startsBefore } from './title-extents.ts';
import { nameBefore } from './title-neighbours.ts';
import { gapBehind, type TitleWord, titleWords } from './title-words.ts';

/** How a title was come upon: by its noun, a field, what leads to it, what stands behind it, a piece of a subject. */
export type Sign = 'noun' | 'ending' | 'label' | 'above' | 'lead' | 'behind' | 'piece';

/** A stretch of a sentence that may be the title of a job. */
export interface Title {
	readonly value: string;
	/** The value made plain: lower case, letters and digits alone. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly row: Row;
	/** Its first and last word in the row. */
	readonly first: number;
	readonly last: number;
	/** Its last word before a comma, a bracket or a dash within it. */
	readonly core: number;
	readonly signs: Set<Sign>;
}

/** A sentence with its words, and what its line's field says. */
export interface Row {
	readonly sentence: Sentence;
	readonly words: readonly TitleWord[];
	/** Put together as a subject is: the subject itself, or "Event: Interview - Joiner". */
	readonly pieces: boolean;
	/** The first word of a field's value; -1 where the line is no field for titles. */
	readonly value: number;
	/** The field's name stands on the line above. */
	readonly above: boolean;
}

const MOST_QUOTED = 80;
const MOST_ENDING = 14;
const MOST_TITLES = 120;
const MOST_OF_NOUN = 30;
const LONGEST_TITLE = 90;
const LONGEST_LABEL = 45;

/** All that may be the title of the reader's job, generously. */
export function titlesOf(reading: Reading): Title[] {
	const titles = new Map<string, Title>();
	const roles = reading.vocabulary.roles;
	for (const row of rowsOf(reading)) {
		if (titles.size >= MOST_TITLES) break;
		for (const [first, last, sign] of stretchesOf(row, roles)) add(titles, row, first, last, sign, reading);
	}
	return withoutOthers([...titles.values()], roles);
}

/** "Karen Boyle, Deputy Finance Director" tells what she does, not what the reader will. */
function withoutOthers(titles: readonly Title[], roles: RoleWords): Title[] {
	const others = new Set(titles.filter((title) => isBehindName(title, roles)).map(mentionOf));
	return titles.filter((title) => title.signs.size > 1 || !others.has(mentionOf(title)));
}

function isBehindName({ row, first, signs }: Title, roles: RoleWords): boolean {
	const { kind } = row.sentence.line;
	const told = (kind === 'body' || kind === 'quoted') && !row.pieces && row.value < 0;
	return told && signs.size === 1 && nameBefore(row.words, first, roles) === 2;
}

/** The same for all stretches whose core ends at the same word. */
function mentionOf({ row, core }: Title): number {
	return row.words[core]?.end ?? 0;
}

function add(
	titles: Map<string, Title>,
	row: Row,
	first: number,
	last: number,
	sign: Sign,
	{ page }: Reading,
): void {
	const start = row.words[first]?.start ?? 0;
	const lastWord = row.words[last];
	if (lastWord === undefined || titles.size >= MOST_TITLES) return;
	const end = lastWord.end + (closesOwnBracket(row.words, first, last) ? 1 : 0);
	const known = titles.get(`${start} ${end}`);
	if (known !== undefined) {
		known.signs.add(sign);
		return;
	}
	if (end - start > LONGEST_TITLE || end - start < 2) return;
	const value = page.text.slice(start, end);
	const key = plain(value)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	titles.set(`${start} ${end}`, {
		value,
		key,
		start,
		end,
		row,
		first,
		last,
		core: coreOf(row.words, first, last),
		signs: new Set([sign]),
	});
}

function coreOf(words: readonly TitleWord[], first: number, last: number): number {
	for (let at = first; at < last; at++) {
		const word = words[at];
		const next = words[at + 1];
		if (word !== undefined && (gapBehind(word, next) !== 'none' || (next?.mark && PARTS.test(next.lower))))
			return at;
	}
	return last;
}

const PARTS = /^[-|_·•]/;

function closesOwnBracket(words: readonly TitleWord[], first: number, last: number): boolean {
	if (!words[last]?.behind.startsWith(')')) return false;
	for (let at = last; at > first; at--) if (words[at]?.opens) return true;
	return false;
}

function rowsOf(reading: Reading): Row[] {
	const roles = reading.vocabulary.roles;
	const rows: Row[] = [];
	let line: Line | null = null;
	let before: Line | null = null;
	for (const sentence of [...reading.fresh, ...reading.quoted.slice(0, MOST_QUOTED), ...endingOf(reading)]) {
		const first: boolean = sentence.line !== line;
		if (first) before = line;
		line = sentence.line;
		rows.push(rowOf(sentence, first, before, roles));
	}
	return rows;
}

function endingOf(reading: Reading): Sentence[] {
	const kept = reading.lines.filter((line) => line.kind === 'signature' || line.kind === 'footer');
	return kept
		.filter((line) => line.text !== '')
		.slice(0, MOST_ENDING)
		.map((line) => ({
			text: line.text.slice(0, 300),
			lower: plain(line.text.slice(0, 300)),
			start: line.start,
			end: line.end,
			line,
			question: false,
		}));
}

function rowOf(sentence: Sentence, first: boolean, before: Line | null, roles: RoleWords): Row {
	const words = titleWords(sentence, roles);
	const subject = sentence.line.kind === 'subject';
	if (!first || subject) return { sentence, words, pieces: subject, value: -1, above: false };
	const field = /[:\t]|\s-\s/.test(sentence.lower.slice(0, LONGEST_LABEL));
	const label = field ? roles.label.exec(sentence.lower) : null;
	const event = field && label === null ? roles.eventLabel.exec(sentence.lower) : null;
	const above = !field && before !== null && isLabel(before, roles);
	const from = sentence.start + (label?.[0].length ?? 0);
	const value = label !== null || above ? words.findIndex((word) => word.start >= from) : -1;
	return { sentence, words, pieces: event !== null, value, above };
}

function isLabel(line: Line, roles: RoleWords): boolean {
	if (line.text.length > LONGEST_LABEL) return false;
	return roles.label.test(`${plain(line.text).trim().replace(/:$/, '')}:`);
}

type Stretch = readonly [first: number, last: number, sign: Sign];

function stretchesOf(row: Row, roles: RoleWords): Stretch[] {
	const found = fromField(row, roles);
	for (const at of row.words.keys()) {
		if (found.length > MOST_TITLES) break;
		found.push(
			...aroundNoun(row.words, at, roles),
			...before(row.words, at, roles),
			...fromLead(row, at, roles),
		);
	}
	return found;
}

function fromField(row: Row, roles: RoleWords): Stretch[] {
	if (row.value < 0) return [];
	const sign = row.above ? 'above' : 'label';
	return endsFrom(row.words, row.value, roles, true).map((last): Stretch => [row.value, last, sign]);
}

/** What begins behind a lead or, in a subject, as a piece does. */
function fromLead({ words, pieces }: Row, at: number, roles: RoleWords): Stretch[] {
	const word = words[at];
	if (word === undefined || word.stop || word.mark) return [];
	const led = isLedTo(words, at, roles);
	if (!led && !(pieces && beginsPiece(words[at - 1]))) return [];
	return endsFrom(words, at, roles, false).map((last): Stretch => [at, last, led ? 'lead' : 'piece']);
}

/** A word that only ends as the nouns of jobs do counts with a capital or right before "role". */
function isAnchor(words: readonly TitleWord[], at: number, roles: RoleWords): boolean {
	const word = words[at];
	if (word === undefined || word.noun === 0) return false;
	if (word.noun === 2) return true;
	if (word.stop) return false;
	return (word.capital && at > 0) || roles.behindWords.has(words[at + 1]?.lower ?? '');
}

function aroundNoun(words: readonly TitleWord[], at: number, roles: RoleWords): Stretch[] {
	if (!isAnchor(words, at, roles)) return [];
	const ends = endsBehind(words, at, roles);
	const sign = words[at]?.noun === 2 ? 'noun' : 'ending';
	const starts = startsBefore(words, at, roles);
	return starts.flatMap((first) => ends.map((last): Stretch => [first, last, sign])).slice(0, MOST_OF_NOUN);
}

/** What stands before a word as "role". */
function before(words: readonly TitleWord[], at: number, roles: RoleWords): Stretch[] {
	if (at === 0 || !roles.behindWords.has(words[at]?.lower ?? '')) return [];
	const last = at - 1;
	const word = words[last];
	if (word === undefined || word.stop || word.mark || gapBehind(word, words[last + 1]) === 'hard') return [];
	return startsBefore(words, last, roles).map((first): Stretch => [first, last, 'behind']);
}

const MOST_BETWEEN = 4;

/** "the role of", "interview for the", "Stelle als": a word of jobs or talks, then small words only. */
function isLedTo(words: readonly TitleWord[], at: number, roles: RoleWords): boolean {
	for (let back = at - 1; back >= Math.max(0, at - 1 - MOST_BETWEEN); back--) {
		const word = words[back];
		const next = words[back + 1];
		if (word === undefined || next === undefined) return false;
		const parted = /[.;!?\t]/.test(word.behind);
		if (parted) return false;
		if (roles.topics.has(word.lower)) {
			const near = back < at - 1 || word.behind.startsWith(':') || next.opens || !roles.endsAtNoun;
			return near && !(word.behind === ',');
		}
		if (word.behind !== '' || !roles.connectors.has(word.lower)) return false;
	}
	return false;
}

/** A piece of a subject begins behind a mark, punctuation or small words. */
function beginsPiece(before: TitleWord | undefined): boolean {
	return before === undefined || before.mark || before.stop || before.behind !== '';
}
