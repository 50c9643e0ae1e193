import { DEPARTMENT_JOINTS, DEPARTMENT_WORDS } from '../words/departments.ts';
import { isPersonName } from './names.ts';

/** A display name, cut into who and where. */
export interface DisplayName {
	readonly name: string;
	readonly organisation: string | null;
	/** "Morag at Thistle & Crumb" can only be a person, whatever the address. */
	readonly surelyPerson: boolean;
}

/** "Anna Berg | Nordlicht", "Anna Berg (Nordlicht)", "Morag at Thistle & Crumb", "Noor from Wickerbyte". */
const SPLIT =
	/^(.{2,50}?)(?: ?\| ?| ?[@·•/] ?| - | – |, | \(| (?:at|from|bei|chez|bij|na|en|van|de|da|do|von|of) (?=\p{Lu}))(.{2,80}?)\)?$/u;
const AT = / ?(?:@| (?:at|from|bei|chez|bij) ?)/;
const SMALL_JOINT = / (?:van|de|da|do|von|en|of) /;

/**
 * Takes person and house of a display name apart.
 *
 * @param host of the sender's address, letters only: "van Acme" is a house where the address is at acme
 */
export function cutDisplayName(shown: string, host: string): DisplayName {
	const turned = turnedName(shown);
	if (turned !== null) return { name: turned, organisation: null, surelyPerson: false };
	const cut = SPLIT.exec(shown);
	const [first, second] = [cut?.[1]?.trim() ?? '', cut?.[2]?.trim() ?? ''];
	if (cut === null || first === '' || second === '')
		return { name: shown, organisation: null, surelyPerson: false };
	const joint = shown.slice(first.length, shown.length - second.length);
	if (SMALL_JOINT.test(joint) && !host.includes(lettersOf(second).slice(0, 6)))
		return { name: shown, organisation: null, surelyPerson: false };
	if (isFirstOrFull(first) && !isDepartment(first)) {
		const surelyPerson = AT.test(joint);
		return { name: first, organisation: houseOf(second), surelyPerson };
	}
	return { name: shown, organisation: null, surelyPerson: false };
}

function houseOf(text: string): string | null {
	const bare = withoutLeadingDepartment(text);
	return bare.length >= 3 && !isDepartment(bare) ? bare : null;
}

/** "Lorenz, Annika" is Annika Lorenz; "Acme, Inc." is no name. */
function turnedName(shown: string): string | null {
	const turned = /^([\p{L}' -]{2,40}), ([\p{L}'. -]{2,30})$/u.exec(shown);
	const name = `${turned?.[2] ?? ''} ${turned?.[1] ?? ''}`;
	return turned !== null && isPersonName(capitalised(name)) ? capitalised(name) : null;
}

function isFirstOrFull(text: string): boolean {
	const name = capitalised(text);
	return isPersonName(name) || (/^[\p{L}'-]{2,20}$/u.test(text) && isPersonName(`${name} Xavier`));
}

/** "ANNA BERG" and "kev brannigan" as names are written. */
export function capitalised(text: string): string {
	if (/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)) return text;
	return text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

export function lettersOf(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^\p{L}\d]/gu, '');
}

function isDepartment(text: string): boolean {
	return text.split(/[\s-]+/).every((word) => DEPARTMENT_WORDS.has(word.toLowerCase()));
}

/** "Équipe Recrutement Aubépine Assurances", "Wharfe Trust Talent Team": the house without its department. */
export function withoutDepartments(name: string): string {
	const pieces = name.split(/ [-–|/] |, /).filter((piece) => !isDepartment(piece.trim()));
	const words = (pieces.at(-1) ?? name).split(' ');
	const from = looseUntil(words);
	const to = words.length - looseUntil(words.slice(from).reverse());
	// "The People Company": what is left must be a name.
	const left = words.slice(from, to).join(' ');
	return /^\p{Ll}/u.test(left) && from > 0 && to - from < 2 ? name : left;
}

/** How many words at the beginning are a department's; joints alone are the name's own: "the copper kettle". */
function looseUntil(words: readonly string[]): number {
	let department = 0;
	for (const [index, word] of words.entries()) {
		if (DEPARTMENT_WORDS.has(word.toLowerCase())) department = index + 1;
		else if (!DEPARTMENT_JOINTS.has(word.toLowerCase())) return department === 0 ? 0 : index;
	}
	return words.length;
}

/** "RH Amazona Componentes", "Team Recruitment Zonneveer": the house behind the words of a department. */
export function withoutLeadingDepartment(name: string): string {
	const words = name.split(' ');
	let from = 0;
	while (from < words.length - 1 && DEPARTMENT_WORDS.has((words[from] ?? '').toLowerCase())) from++;
	if (from === 0) return name;
	while (from < words.length - 1 && DEPARTMENT_JOINTS.has((words[from] ?? '').toLowerCase())) from++;
	return words.slice(from).join(' ');
}
