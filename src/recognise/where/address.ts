import { plain } from '../text/fold.ts';
import { endsInRole } from '../what/title.ts';
import { COMPANY_WORD } from '../words/firms.ts';
import type { PlaceWords } from '../words/place-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

export const LONGEST_PLACE = 140;

const LONGEST_LINE = 60;
const POSTCODE_LINE =
	/^(?:[\p{L} ]{2,30},? )?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2,3} \d{4,5}|\d{4,6})$/u;
const TOWN_LINE =
	/^(?:(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})? |\d{4} ?[A-Z]{2} )?\p{Lu}\p{Ll}+(?:[ -](?:(?:am|an|der|de|do|da|la|le|sur|del) )?\p{Lu}\p{Ll}+){0,2}$/u;

/** Whether a line continues an address that began above; one with its postcode goes on no more. */
export function isAddressLine(text: string, whole: boolean, words: PlaceWords): boolean {
	if (whole || text.length > LONGEST_LINE || /[:!?\t@]|\. /.test(text) || !/^[\p{Lu}\d]/u.test(text))
		return false;
	const lower = plain(text);
	if (/\b\d{1,2}[.:h]\d\d\b|\b\d{1,2} ?(?:uhr|uur|am|pm|h)\b|\.$/.test(lower)) return false;
	return (
		words.street.test(lower) || words.address.test(lower) || POSTCODE_LINE.test(text) || TOWN_LINE.test(text)
	);
}

/** Cuts an address off, in running text also its asides in brackets, where directions or something else than an address begin. */
export function cut(text: string, words: Vocabulary, inField = false): string {
	const pieces = text.slice(0, Math.min(endOf(text, words.places, inField), LONGEST_PLACE)).split(', ');
	const foreign = pieces.findIndex((piece, index) => index > 0 && isForeign(piece, words));
	return pieces
		.slice(0, foreign === -1 ? pieces.length : foreign)
		.join(', ')
		.replace(/[\s,.;:(-]{1,20}$/, '')
		.replace(/^([^(]*)\)$/, '$1')
		.replace(/ \([^)]{0,60}$/, '')
		.trim();
}

/** Where a sentence, a bracket or the words of a place end; "St. John's" holds no end. */
function endOf(text: string, words: PlaceWords, inField: boolean): number {
	const bar = text.indexOf(' | ');
	const closing = Math.min(
		closingBracket(text),
		inField ? text.length : openingBracket(text, words),
		bar === -1 ? text.length : bar,
	);
	for (const match of text.matchAll(words.ends)) {
		const short = /(?:^|[ ,(\d])(?:St|Mt|Ft|Av|Avd|Avda|Pl|Rod|Str|Dr|Bd|Nr|C|R|Al|No|[A-Z])$/i;
		const isShort =
			match[0].startsWith('.') && short.test(text.slice(Math.max(0, match.index - 6), match.index));
		if (!isShort) return Math.min(match.index, closing);
	}
	return closing;
}

/** The bracket that closes one opened before the place. */
function closingBracket(text: string): number {
	let depth = 0;
	for (let at = 0; at < text.length && at <= LONGEST_PLACE; at++) {
		if (text[at] === '(') depth++;
		if (text[at] === ')' && depth-- === 0) return at;
	}
	return text.length;
}

/** A bracket that tells more than a floor or a room is an aside: "(2nd floor)" stays, "(ring twice)" goes. */
function openingBracket(text: string, words: PlaceWords): number {
	for (const match of text.matchAll(/ \(([^()\n]{0,60})\)?/g)) {
		const inside = plain(match[1] ?? '');
		if (!words.address.test(inside) && !words.lowerStart.test(inside)) return match.index;
		const outside = plain(text.slice(0, match.index));
		if (!words.address.test(outside) && !words.street.test(outside)) return match.index;
	}
	return text.length;
}

/** "Production Editor", "opposite the station", "bring your tickets" are no part of an address. */
function isForeign(piece: string, words: Vocabulary): boolean {
	const lower = plain(piece);
	if (words.places.streetName.test(lower)) return false;
	if (words.places.behind.test(lower)) return true;
	return (
		endsInRole(piece.replace(/ \p{Lu}{2,3}$/u, ''), words.roles) &&
		!/\d/.test(piece) &&
		!words.places.street.test(lower)
	);
}

const NUMBER_BEFORE = /\b\d{1,5}[a-z]?(?:[ /-]\d{1,4})? \p{Lu}\p{L}/u;
const NUMBER_BEHIND = /\p{L}\.?,? \d{1,4}[a-z]?(?=,|$| )/iu;

/** How much a text reads as an address. */
export function placeWeight(text: string, words: PlaceWords): number {
	const lower = plain(text);
	if (/^\d{1,2} \p{L}{3,9}\.? \d{4}/u.test(text) || text.length < 5 || isTime(lower)) return 0;
	let weight = 0;
	if (words.address.test(lower)) weight += 1;
	if (words.street.test(lower)) weight += 1;
	if (NUMBER_BEFORE.test(text) || (words.numberBehind && weight > 0 && NUMBER_BEHIND.test(text)))
		weight += 0.8;
	if (words.postcode.test(text)) weight += 0.8;
	if (text.includes(',') && (weight > 0 || !words.numberBehind)) weight += COMPANY_WORD.test(text) ? 1 : 0.5;
	return weight;
}

const TIME =
	/^\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m|p\.m|-|to|hrs|uhr|uur|h)?$|^\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|uhr|uur|h)\b|^\d{1,2}(?:[:.]\d\d)?,|^\d{1,2}(?:st|nd|rd|th)\b|^\d{1,2}[.:]\d\d\b/;
const DAY =
	/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|(?:segunda|terca|quarta|quinta|sexta)(?=-feira|,| \d| as | dia|$))\b/;

function isTime(lower: string): boolean {
	return TIME.test(lower) || DAY.test(lower);
}
