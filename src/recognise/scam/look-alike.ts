import { asItLooks } from './letters.ts';

/** Signs and pairs of letters that are taken for another at a glance. */
const TAKEN_FOR: readonly (readonly [RegExp, string])[] = [
	[/rn/g, 'm'],
	[/vv/g, 'w'],
	[/0/g, 'o'],
	[/[1|]/g, 'l'],
	[/3/g, 'e'],
	[/5/g, 's'],
	[/i/g, 'l'],
];

/** A name's letters and digits alone, as addresses write them: "Müller & Söhne" gives "mullersohne". */
export function lettersOf(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^\p{L}\d]/gu, '');
}

/** Whether a name in an address looks like another, shorter or longer by a doubled letter, but isn't it. */
export function looksLike(label: string, name: string): boolean {
	const [one, other] = [lettersOf(label), lettersOf(name)];
	if (other.length < LEAST_LETTERS || isSpelling(one, other)) return false;
	return atAGlance(one) === atAGlance(other);
}

const LEAST_LETTERS = 4;

/** German writes "ue" for "ü" in addresses; a name may stand in the plural. */
function isSpelling(one: string, other: string): boolean {
	const plain = (letters: string) =>
		letters
			.replace(/([aou])e/g, '$1')
			.replace(/ß/g, 'ss')
			.replace(/s$/, '');
	return one === other || plain(one) === plain(other);
}

function atAGlance(letters: string): string {
	let seen = asItLooks(letters);
	for (const [pattern, plain] of TAKEN_FOR) seen = seen.replace(pattern, plain);
	return seen.replace(/(.)\1{1,20}/gu, '$1');
}
