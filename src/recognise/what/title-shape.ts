import { zoneOfPlace } from '../when/zone-names.ts';
import { isOfHouse, type TitleContext } from './title-context.ts';
import { isSaidApart } from './title-pieces.ts';
import { signOf, type TitleWord } from './title-words.ts';
import type { Title } from './titles.ts';

const NUMERAL = /^(?:i{1,3}|iv|v|\d)$/;

/** What a title is made of, up to a comma, bracket or dash. */
export function addShape(title: Title, context: TitleContext, features: string[]): void {
	const { row, first, core } = title;
	const words = row.words.slice(first, core + 1);
	const joints = words.filter((word) => isJoint(word, context)).length;
	const capitals = words.filter((word) => word.capital && !isJoint(word, context)).length;
	const smalls = words.filter((word) => isSmallContent(word, context)).length;
	for (const [at, word] of words.entries()) {
		const where = at === words.length - 1 ? 'last' : at === 0 ? 'first' : 'within';
		addWord(word, where, context, features);
	}
	const shape = shapeOf(capitals, smalls, words[0]?.capital === true);
	features.push(shape, `${context.family} ${shape}`);
	if (capitals + smalls === 1) features.push('one word', `one word, ${context.family}`);
	else if (capitals + smalls > MANY) features.push('many words');
	if (joints > 1) features.push('joints');
	addEnds(title, capitals + smalls, context, features);
}

const MANY = 5;

function shapeOf(capitals: number, smalls: number, beginsLarge: boolean): string {
	if (smalls === 0) return 'capitals';
	if (capitals === 0) return 'small';
	return beginsLarge ? 'capital, small' : 'small, capital';
}

function isSmallContent(word: TitleWord, context: TitleContext): boolean {
	return !word.capital && !word.mark && !isJoint(word, context) && !/^\d/.test(word.lower);
}

function isJoint(word: TitleWord, { roles }: TitleContext): boolean {
	return roles.joints.has(word.lower) || roles.looseJoints.has(word.lower);
}

function addWord(word: TitleWord, where: string, context: TitleContext, features: string[]): void {
	const { roles } = context;
	if (word.stop && where !== 'first') features.push('holds stop');
	if (word.mark) features.push(`holds ${signOf(word.lower)}`);
	if (roles.looseJoints.has(word.lower)) features.push('holds loose joint');
	if (/\d/.test(word.lower)) features.push(`${/\d{3}/.test(word.lower) ? 'long figure' : 'figure'} ${where}`);
	if (word.noun === 2) return;
	if (isOfHouse(word.lower, context)) features.push(`house ${where}`);
	if (roles.topics.has(word.lower)) features.push(`topic ${where}`);
	if (roles.behindWords.has(word.lower)) features.push(`job ${where}`);
	if (word.capital && zoneOfPlace(word.lower) !== undefined) features.push(`place ${where}`);
}

function addEnds(
	{ row, first, core }: Title,
	content: number,
	context: TitleContext,
	features: string[],
): void {
	const { language, family } = context;
	const begin = row.words[first];
	const end = row.words[core];
	if (begin === undefined || end === undefined) return;
	const numeral = core > first && NUMERAL.test(end.lower);
	if (numeral) features.push('numeral last');
	else if (content > 1)
		features.push(`noun ${begin.noun} first, ${family}`, `noun ${end.noun} last, ${family}`);
	features.push(`${language}^${begin.lower}`, `${language}|${end.lower}`);
	if (isJoint(begin, context)) features.push('joint first');
	if (isJoint(end, context)) features.push('joint last');
	if (numeral || core === first) return;
	addTail(row.words, first, core, context, features);
	addSaidApart(row.words.slice(first, core + 1), context, features);
}

/** A first or last word that stands elsewhere without its neighbour is hardly part of the title. */
function addSaidApart(words: readonly TitleWord[], { text, family }: TitleContext, features: string[]): void {
	const [begin, second] = words;
	const [previous, end] = words.slice(-2);
	if (isName(end) && previous !== undefined && isSaidApart(end.lower, text, previous.lower))
		features.push(`last word said apart, ${family}`);
	if (isName(begin) && second !== undefined && isSaidWithout(begin.lower, second.lower, text))
		features.push('first word said apart');
}

function isName(word: TitleWord | undefined): word is TitleWord {
	return word?.capital === true && word.noun === 0;
}

/** Whether a word stands somewhere before other words than the one given. */
function isSaidWithout(lower: string, next: string, text: string): boolean {
	if (lower.length < 3) return false;
	let at = text.indexOf(lower);
	for (let count = 0; at !== -1 && count < 6; count++) {
		if (!text.startsWith(next, at + lower.length + 1)) return true;
		at = text.indexOf(lower, at + 1);
	}
	return false;
}

/** Small words at the end that no joint leads to, and capitals behind the last noun. */
function addTail(
	words: readonly TitleWord[],
	first: number,
	core: number,
	context: TitleContext,
	features: string[],
): void {
	const { family } = context;
	let at = core;
	while (at > first && isTail(words[at], context, false)) at--;
	const before = words[at];
	if (at < core && before !== undefined) {
		const joined = isJoint(before, context) ? 'joined' : before.capital ? 'behind capital' : '';
		features.push(`small tail ${Math.min(core - at, 3)} ${joined}, ${family}`);
	}
	at = core;
	while (at > first && isTail(words[at], context, true)) at--;
	if (at < core) {
		const joint = words[at];
		const joined = joint !== undefined && isJoint(joint, context) ? ' joined' : '';
		features.push(`capital tail ${Math.min(core - at, 3)}${joined}, ${family}`);
	}
}

function isTail(word: TitleWord | undefined, context: TitleContext, capital: boolean): boolean {
	if (word === undefined || word.noun > 0 || word.mark || isJoint(word, context)) return false;
	return word.capital === capital;
}
