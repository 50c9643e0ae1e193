import { zoneOfPlace } from '../when/zone-names.ts';
import type { RoleWords } from '../words/role-words.ts';
import { gapBehind, type TitleWord } from './title-words.ts';

const MOST_BACK = 7;
const MOST_SMALL_BACK = 3;
const MOST_AHEAD = 8;
const MOST_PIECE = 6;
const MOST_IN_BRACKET = 7;
/** Words that take no joint between: "technicien de maintenance industrielle polyvalent". */
const MOST_PLAIN = 3;

/** Where a title that ends at a word may begin. */
export function startsBefore(words: readonly TitleWord[], end: number, roles: RoleWords): number[] {
	const starts = [end];
	let small = 0;
	for (let at = end - 1; at >= Math.max(0, end - MOST_BACK); at--) {
		const word = words[at];
		const next = words[at + 1];
		if (word === undefined || next === undefined || gapBehind(word, next) !== 'none') break;
		if (isWithin(word, words[at - 1], roles)) continue;
		if (word.stop || word.mark || isFigure(word)) break;
		if (!word.capital && ++small > MOST_SMALL_BACK) break;
		starts.push(at);
	}
	return starts;
}

/** "Head of Legacies", "Store / Yard Manager": what a title holds, but does not begin with. */
function isWithin(word: TitleWord, before: TitleWord | undefined, roles: RoleWords): boolean {
	if (before === undefined || before.stop || before.mark || gapBehind(before, word) !== 'none') return false;
	return word.mark ? /^[/&+]$/.test(word.lower) : roles.joints.has(word.lower) && word.lower !== '-';
}

function isFigure(word: TitleWord): boolean {
	return /^\d/.test(word.lower) && !/^\d{1,2}[a-z]{1,2}$/.test(word.lower);
}

/** How a title may go on behind a word: with the next, with a piece behind a comma, bracket or dash, or not. */
function wayOn(words: readonly TitleWord[], at: number): 'on' | 'piece' | 'end' {
	const word = words[at];
	const next = words[at + 1];
	if (word === undefined || next === undefined) return 'end';
	const gap = gapBehind(word, next);
	if (gap === 'hard') return 'end';
	return gap === 'soft' || (next.mark && !WITHIN.test(next.lower)) ? 'piece' : 'on';
}

/** Where a title that goes on from a word may end; it runs on to commas, brackets and dashes once. */
export function endsBehind(words: readonly TitleWord[], from: number, roles: RoleWords): number[] {
	const ends = [from];
	let plainWords = 0;
	let at = from;
	while (at < from + MOST_AHEAD && wayOn(words, at) === 'on') {
		const content = contentFrom(words, at + 1, roles);
		const to = words[content];
		if (to === undefined || to.stop || to.mark) return ends;
		const joined = content > at + 1 || to.capital;
		if (!joined && !goesOnSmall(to, roles, plainWords++)) return ends;
		at = content;
		ends.push(at);
	}
	return wayOn(words, at) === 'piece' ? [...ends, ...pieceEnds(words, at + 1, roles)] : ends;
}

const WITHIN = /^[/&+]$/;

/** The word behind joints and articles: "of the", "de la", "/". */
function contentFrom(words: readonly TitleWord[], from: number, roles: RoleWords): number {
	let at = from;
	for (; at < from + 3; at++) {
		const word = words[at];
		if (word === undefined) return at;
		const small =
			WITHIN.test(word.lower) ||
			roles.joints.has(word.lower) ||
			roles.looseJoints.has(word.lower) ||
			(at > from && roles.articles.has(word.lower));
		if (!small || gapBehind(word, words[at + 1]) !== 'none') return at;
	}
	return at;
}

function goesOnSmall(word: TitleWord, roles: RoleWords, plainWords: number): boolean {
	if (roles.endsAtNoun) return word.noun > 0 || GRADE.test(word.lower);
	return plainWords < MOST_PLAIN;
}

const GRADE = /^(?:\d{1,2}|l\d|ic\d)$/;

/** Where what stands behind a comma, in a bracket or behind a dash ends. */
function pieceEnds(words: readonly TitleWord[], from: number, roles: RoleWords): number[] {
	const first = words[from];
	if (first?.opens) {
		const close = closing(words, from);
		return close === -1 || isPlaceBracket(words, from, close) ? [] : [close];
	}
	const begin = first?.mark ? from + 1 : from;
	const last = pieceEnd(words, begin, roles);
	if (last === -1) return [];
	return words[last + 1]?.opens && words[last]?.behind === '' ? bracketBehind(words, last) : [last];
}

/** The last word of a piece: before a mark, a small word or a sign; -1 where it holds none or does not end soon. */
function pieceEnd(words: readonly TitleWord[], begin: number, roles: RoleWords): number {
	for (let at = begin; at < begin + MOST_PIECE; at++) {
		const word = words[at];
		const next = words[at + 1];
		if (word === undefined || endsPiece(word, roles)) {
			return at > begin && !/^\d/.test(words[begin]?.lower ?? '') ? at - 1 : -1;
		}
		if (word.behind !== '' || next === undefined || next.opens) return at;
		if (word.capital && isPlainSmall(next, roles)) return at;
	}
	return -1;
}

function endsPiece(word: TitleWord, roles: RoleWords): boolean {
	return word.mark || (word.stop && !roles.joints.has(word.lower));
}

function isPlainSmall(word: TitleWord, roles: RoleWords): boolean {
	return !word.capital && !word.mark && !/^\d/.test(word.lower) && !roles.joints.has(word.lower);
}

/** "Rail Scheduler (Perth)" is a Rail Scheduler. */
function isPlaceBracket(words: readonly TitleWord[], from: number, close: number): boolean {
	const inside = words.slice(from, close + 1).map((word) => word.lower);
	return zoneOfPlace(inside.join(' ')) !== undefined;
}

function bracketBehind(words: readonly TitleWord[], at: number): number[] {
	const close = closing(words, at + 1);
	return close === -1 ? [at] : [at, close];
}

/** The word with the bracket that closes one; -1 where none does soon. */
function closing(words: readonly TitleWord[], from: number): number {
	for (let at = from; at < from + MOST_IN_BRACKET; at++) if (words[at]?.behind.includes(')')) return at;
	return -1;
}

/** Where a title that begins at a word may end, whatever it is made of; `whole` lets it run over small words. */
export function endsFrom(
	words: readonly TitleWord[],
	from: number,
	roles: RoleWords,
	whole: boolean,
): number[] {
	const ends: number[] = [];
	for (let at = from; at < from + MOST_AHEAD; at++) {
		const word = words[at];
		if (word === undefined || word.mark || (word.stop && !whole)) break;
		const way = wayOn(words, at);
		if (!isSmallWord(word, roles) && (way !== 'on' || endsHere(word, words[at + 1], roles))) ends.push(at);
		if (way === 'piece') ends.push(...pieceEnds(words, at + 1, roles));
		if (way !== 'on') break;
		if (words[at + 1]?.mark) at++;
	}
	return ends;
}

function isSmallWord(word: TitleWord, roles: RoleWords): boolean {
	return roles.joints.has(word.lower) || roles.looseJoints.has(word.lower) || roles.articles.has(word.lower);
}

function endsHere(word: TitleWord, next: TitleWord | undefined, roles: RoleWords): boolean {
	if (next === undefined) return true;
	return next.stop || next.mark || word.noun > 0 || isSmallWord(next, roles) || word.capital !== next.capital;
}
