/** Text made plain for matching, which remembers where each of its characters came from. */
export interface Folded {
	readonly text: string;
	/** The offset in the original of the character at `index` of `text`. */
	origin(index: number): number;
}

const PLAIN_ASCII = /^[\t\n\x20-\x7e]*$/;
const INVISIBLE = /[\p{Cf}\p{Cc}]/u;
const SPACE = /\p{Zs}/u;
const LINE_BREAK = /[\u2028\u2029]/;
const DIGIT = /\p{Nd}/u;
const DASH = /[\u2010-\u2015\u2212]/;
const SINGLE_QUOTE = /[\u2018\u2019\u201b\u02bc\u00b4]/;
const DOUBLE_QUOTE = /[\u201c\u201d\u201e\u00ab\u00bb]/;

/**
 * Makes spaces, dashes, quotes and digits plain, drops invisible characters and joins look-alike forms (NFKC), since
 * mail puts U+202F before PM and U+200B into words. Case and accents stay.
 */
export function fold(original: string): Folded {
	if (PLAIN_ASCII.test(original)) return { text: original, origin: (index) => index };
	let text = '';
	const origins: number[] = [];
	let offset = 0;
	for (const character of original) {
		const plain = foldCharacter(character);
		text += plain;
		for (let unit = 0; unit < plain.length; unit++) origins.push(offset);
		offset += character.length;
	}
	origins.push(offset);
	return { text, origin: (index) => origins[index] ?? offset };
}

function foldCharacter(character: string): string {
	if (character === '\n' || character === '\t' || (character >= ' ' && character <= '~')) return character;
	if (LINE_BREAK.test(character)) return '\n';
	if (SPACE.test(character)) return ' ';
	if (INVISIBLE.test(character)) return '';
	if (DASH.test(character)) return '-';
	if (SINGLE_QUOTE.test(character)) return "'";
	if (DOUBLE_QUOTE.test(character)) return '"';
	if (DIGIT.test(character)) return String(digitValue(character));
	if (character.length === 1 && /[\ud800-\udfff]/.test(character)) return '\ufffd';
	return character.normalize('NFKC');
}

/** Decimal digits of a script stand in runs of ten, zero first. */
function digitValue(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
	let value = 0;
	while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
	return value;
}

/** One line of plain text for a field: no line breaks, single spaces, at most `length` characters. */
export function tidy(text: string, length: number): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, length);
}

const ACCENTED = /[\u00c0-\u024f]/g;

/** Lower case without accents, of the same length, for matching words: "Gespräch" gives "gesprach". */
export function plain(text: string): string {
	const lower = text.toLowerCase();
	const base = lower.length === text.length ? lower : text;
	return PLAIN_ASCII.test(base)
		? base
		: base.replace(ACCENTED, (letter) => letter.normalize('NFD')[0] ?? letter);
}
