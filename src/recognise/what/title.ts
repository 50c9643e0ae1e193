import { plain } from '../text/fold.ts';
import { ENGLISH_ROLES } from '../words/english/roles.ts';
import type { RoleWords } from '../words/role-words.ts';

const SHORTEST_HEAD = 4;

/** Whether a text names a job; without words of a language, as English does. */
export function endsInRole(text: string, roles: RoleWords = ENGLISH_ROLES): boolean {
	const words = wordsOf(text.replace(/\([^)]{0,40}\)/g, ''));
	if (!roles.endsAtNoun) return words.some((word) => isRoleNoun(word, roles));
	return words.some(
		(word, index) =>
			isRoleNoun(word, roles) &&
			(index >= words.length - 2 || words[index + 1] === 'of' || words[index + 1] === 'in'),
	);
}

function wordsOf(text: string): string[] {
	return plain(text)
		.split(/[\s,./&+]+/)
		.map(headOf)
		.filter((word) => word !== '');
}

/** The word without the marks of gender behind it: "Sachbearbeiter:in", "técnico/a", "vendeur·euse". */
function headOf(word: string): string {
	return /^[^\p{L}]{0,4}([\p{L}-]{1,60})/u.exec(word)?.[1] ?? '';
}

/** Whether a plain word says what somebody does, by itself, behind a hyphen or at the end of a compound. */
export function isRoleNoun(word: string, roles: RoleWords): boolean {
	return isKnownNoun(word, roles) || (!roles.endsAtNoun && endsAsNoun(word, roles));
}

const PLAIN = /^[a-z]+$/;

/**
 * How sure it is that a word of a text in lower case without accents is the noun of a job: 2 for one we know, 1 for one
 * that ends as they do, 0 for none.
 */
export function nounLevel(word: string, roles: RoleWords): 0 | 1 | 2 {
	if (PLAIN.test(word)) return levelOf(word, roles);
	const head = headOf(word);
	const tail = /[a-z]{2,40}$/.exec(word)?.[0] ?? '';
	const level = levelOf(head, roles);
	return level === 2 || tail === '' || /[@.:]/.test(word) ? level : levelOf(tail, roles) || level;
}

function levelOf(word: string, roles: RoleWords): 0 | 1 | 2 {
	if (isKnownNoun(word, roles)) return 2;
	if (
		word.length > 5 &&
		word.endsWith('s') &&
		isKnownNoun(word.slice(0, -1), roles) &&
		!roles.notNouns.has(word)
	)
		return 1;
	return endsAsNoun(word, roles) ? 1 : 0;
}

function endsAsNoun(word: string, roles: RoleWords): boolean {
	const last = word.slice(word.lastIndexOf('-') + 1);
	return last.length > 4 && !roles.notNouns.has(last) && roles.endings.test(last);
}

function isKnownNoun(word: string, roles: RoleWords): boolean {
	if (roles.nouns.has(word)) return true;
	const last = word.slice(word.lastIndexOf('-') + 1);
	if (last !== word && roles.nouns.has(last)) return true;
	return roles.compounds && !roles.notNouns.has(last) && endsInNoun(last, roles);
}

const endings = new WeakMap<RoleWords, ReadonlySet<string>>();

/** The last letters of all nouns: few words of a mail share them. */
function endingsOf(roles: RoleWords): ReadonlySet<string> {
	const known = endings.get(roles);
	if (known !== undefined) return known;
	const made = new Set([...roles.nouns].map((noun) => noun.slice(-SHORTEST_HEAD)));
	endings.set(roles, made);
	return made;
}

function endsInNoun(word: string, roles: RoleWords): boolean {
	if (word.length <= SHORTEST_HEAD || !endingsOf(roles).has(word.slice(-SHORTEST_HEAD))) return false;
	for (let at = 1; at <= word.length - SHORTEST_HEAD; at++) if (roles.nouns.has(word.slice(at))) return true;
	return false;
}
