import type { RoleWords } from '../words/role-words.ts';
import type { TitleContext } from './title-context.ts';
import { gapBehind, signOf, type TitleWord } from './title-words.ts';
import type { Title } from './titles.ts';

/** How a title is led to. */
export function addBefore(title: Title, context: TitleContext, features: string[]): void {
	const { row, first } = title;
	const word = row.words[first];
	const before = row.words[first - 1];
	if (word === undefined) return;
	if (before === undefined) {
		features.push('line begins', row.above ? 'below label' : 'no label');
		return;
	}
	addWordBefore(word, before, context, features);
	const far = row.words[first - 2];
	if (far !== undefined) features.push(`${context.language}<${far.lower}`);
	const lead = leadOf(row.words, first, context.roles);
	features.push(`led by ${lead}`, `led by ${lead}, noun ${word.noun}`, `led by ${lead}, ${shapeOf(word)}`);
	if (row.value === first) features.push('field begins');
	addName(title, context, features);
}

function addWordBefore(
	word: TitleWord,
	before: TitleWord,
	{ language, roles }: TitleContext,
	features: string[],
): void {
	const parted = gapBehind(before, word) === 'none' ? '' : word.opens ? '(' : signOf(before.behind.slice(-1));
	const kind = kindOf(before, roles);
	features.push(`${language}<<${before.lower}${parted}`, `behind ${parted === '' ? kind : parted}`);
	if (parted === '' && (kind === 'small' || kind === 'capital' || kind === 'noun'))
		features.push(`cut behind ${kind}, ${shapeOf(word)}`, `cut behind ${kind}, noun ${word.noun}`);
}

function shapeOf(word: TitleWord): string {
	return word.capital ? 'capital' : 'small';
}

/** "Karen Boyle, Deputy Finance Director". */
function addName(
	{ row, first, signs }: Title,
	{ roles, senderName }: TitleContext,
	features: string[],
): void {
	const name = nameBefore(row.words, first, roles);
	if (name === 0) return;
	const named = name === 2 ? 'name before' : 'one name before';
	features.push(named);
	if (signs.size === 1) features.push(`${named}, no lead`);
	const before = row.words[first - 1]?.mark ? row.words[first - 2] : row.words[first - 1];
	if (senderName.has(before?.lower ?? '')) features.push('sender before');
}

function kindOf(word: TitleWord, roles: RoleWords): string {
	if (word.mark) return signOf(word.lower);
	const small = smallKindOf(word, roles);
	if (small !== null) return small;
	if (/\d/.test(word.lower)) return /^\d/.test(word.lower) ? 'figure' : 'code';
	if (word.noun === 2) return 'noun';
	return shapeOf(word);
}

function smallKindOf(word: TitleWord, roles: RoleWords): string | null {
	if (roles.articles.has(word.lower)) return 'article';
	if (roles.topics.has(word.lower)) return 'topic';
	if (roles.joints.has(word.lower) || roles.looseJoints.has(word.lower)) return 'joint';
	if (roles.connectors.has(word.lower)) return 'connector';
	return word.stop ? 'stop' : null;
}

const FARTHEST_LEAD = 5;

/** The first word before that is no article and no small word between. */
function leadOf(words: readonly TitleWord[], first: number, roles: RoleWords): string {
	let path = '';
	for (let at = first - 1; at >= Math.max(0, first - FARTHEST_LEAD); at--) {
		const word = words[at];
		if (word === undefined || word.behind !== '') return `${path}end`;
		const kind = leadKindOf(word, roles);
		if (kind === 'connector') path = 'connector ';
		else if (kind !== 'article') return `${path}${kind}`;
	}
	return `${path}start`;
}

function leadKindOf(word: TitleWord, roles: RoleWords): string {
	if (roles.topics.has(word.lower)) return roles.behindWords.has(word.lower) ? 'job' : 'topic';
	if (roles.articles.has(word.lower)) return 'article';
	if (roles.connectors.has(word.lower)) return 'connector';
	return word.stop ? 'stop' : 'word';
}

/** How many words of a name stand before a title, parted by a comma, a bracket or a dash: "Karen Boyle, Director". */
export function nameBefore(words: readonly TitleWord[], first: number, roles: RoleWords): 0 | 1 | 2 {
	const before = words[first - 1];
	if (before === undefined) return 0;
	const parted = before.behind === ',' || words[first]?.opens || /^[-|]$/.test(before.lower);
	if (!parted) return 0;
	const at = before.mark ? first - 2 : first - 1;
	if (!isNameWord(words[at], roles)) return 0;
	return isNameWord(words[at - 1], roles) ? 2 : 1;
}

function isNameWord(word: TitleWord | undefined, roles: RoleWords): boolean {
	if (word === undefined || !word.capital || word.noun === 2 || word.stop) return false;
	return !roles.topics.has(word.lower) && !/\d/.test(word.lower);
}

/** What stands behind a title; a comma, bracket or dash is weighed with what it parts. */
export function addBehind(
	{ row, last, core, first }: Title,
	context: TitleContext,
	features: string[],
): void {
	const word = row.words[last];
	const next = row.words[last + 1];
	if (word === undefined || last > core) return;
	if (next !== undefined) {
		addWordBehind(word, next, row.words[last + 2], context, features);
		return;
	}
	features.push(word.behind === '' ? 'line ends' : 'sentence ends');
	if (row.value === first) features.push('field whole');
}

function addWordBehind(
	word: TitleWord,
	next: TitleWord,
	far: TitleWord | undefined,
	{ language, roles, family }: TitleContext,
	features: string[],
): void {
	const parted = gapBehind(word, next) === 'none' ? '' : next.opens ? '(' : signOf(word.behind.slice(0, 1));
	const kind = roles.behindWords.has(next.lower) ? 'job' : kindOf(next, roles);
	features.push(`${language}>>${parted}${next.lower}`, `before ${parted === '' ? kind : parted}`);
	if (parted === '') {
		const cut = `cut before ${kind}, `;
		features.push(`${cut}${family}, ${shapeOf(word)}`, `${cut}noun ${word.noun}, ${family}`);
	}
	if (isNameWord(next, roles) && isNameWord(far, roles) && !next.opens)
		features.push(parted === '' ? 'name behind' : 'name behind comma');
}
