import { plain } from '../text/fold.ts';
import { zoneOfPlace } from '../when/zone-names.ts';
import type { RoleWords } from '../words/role-words.ts';
import { isOfHouse, type TitleContext } from './title-context.ts';
import { gapBehind, signOf, type TitleWord } from './title-words.ts';
import type { Title } from './titles.ts';

const MOST_WORDS = 8;
const GENDER = /^[mwfdhxvaig](?:\s?[/|*]\s?[mwfdhxviag]){1,3}$|^(?:all|gn|mujer|hombre)\b/;

/** What stands behind a comma, in a bracket or behind a dash, and whether the title takes or leaves it. */
export function addPiece(title: Title, context: TitleContext, features: string[]): void {
	const { row, core, last, first } = title;
	const word = row.words[core];
	const next = row.words[core + 1];
	if (word === undefined || next === undefined) return;
	const sign = signBetween(word, next);
	if (sign === '') return;
	const text = pieceAt(row.words, next.mark ? core + 2 : core + 1, sign);
	const took = last > core ? 'takes' : 'leaves';
	const kind = kindOfPiece(text, context.roles);
	features.push(`${took} ${sign}`, `${took} ${sign} ${kind}`);
	if (sign !== '(') features.push(`${took} piece ${kind}`);
	if (row.value === first) features.push(`field ${took} ${sign}`);
	if (row.pieces) features.push(`piece ${took} ${sign}`);
	const lower = plain(text);
	if (isSaidApart(lower, context.text, sign)) features.push(`${took} said apart`);
	if (isOfHouse(lower.split(' ', 1)[0] ?? '', context)) features.push(`${took} house`);
}

function signBetween(word: TitleWord, next: TitleWord): string {
	if (next.opens) return '(';
	if (next.mark) return signOf(next.lower);
	return gapBehind(word, next) === 'soft' ? ',' : '';
}

function pieceAt(words: readonly TitleWord[], from: number, sign: string): string {
	let text = '';
	for (let at = from; at < from + MOST_WORDS; at++) {
		const word = words[at];
		if (word === undefined) break;
		if (sign !== '(' && (word.mark || word.stop)) break;
		text += `${text === '' ? '' : ' '}${word.text}`;
		if (sign === '(' ? word.behind.includes(')') : word.behind !== '') break;
	}
	return text;
}

function kindOfPiece(text: string, roles: RoleWords): string {
	const lower = plain(text);
	if (GENDER.test(lower)) return 'gender';
	if (/\b20\d\d\b/.test(lower)) return 'year';
	if (/\b(?:ref|id|req|cod|kennziffer|yrs|years|jahre|ans|anos)\b|\d{3}|\d\+/.test(lower)) return 'reference';
	if (/^(?:[a-z]{0,12} )?(?:band|grade|level|niveau|stufe)\b|^[a-z]{1,4}-?\d{1,2}$/.test(lower))
		return 'grade';
	if (/\b(?:ftc|fte|months?|contract|maternity|fixed)\b/.test(lower)) return 'contract';
	if (roles.terms.test(` ${lower}`)) return 'terms';
	if (/\d/.test(lower)) return 'figure';
	if (zoneOfPlace(lower) !== undefined) return 'place';
	if (/^\p{Lu}[\p{Lu}+#]{0,4}$/u.test(text)) return 'initials';
	return /^\p{Lu}/u.test(text) ? 'capital' : 'small';
}

/** Whether a text stands elsewhere, too, where the sign does not stand before it. */
export function isSaidApart(lower: string, text: string, sign: string): boolean {
	if (lower.length < 3) return false;
	let at = text.indexOf(lower);
	for (let count = 0; at !== -1 && count < 6; count++) {
		if (
			!text
				.slice(Math.max(0, at - sign.length - 1), at)
				.trimEnd()
				.endsWith(sign)
		)
			return true;
		at = text.indexOf(lower, at + 1);
	}
	return false;
}
