import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { endsInRole } from '../what/title.ts';
import { COMPANY_LABEL, COMPANY_WORD } from '../words/english/companies.ts';
import { CONTACT_LABEL } from '../words/english/contacts.ts';
import { HONORIFIC, INTERVIEWER_LABEL } from '../words/english/people.ts';
import {
	ADDRESS_WORD,
	BEHIND_PLACE,
	PLACE_ENDS,
	PLACE_LABEL,
	STREET,
	VIDEO_WORDS,
} from '../words/english/places.ts';
import { ROLE_LABEL } from '../words/english/roles.ts';

interface Place {
	readonly text: string;
	readonly start: number;
	readonly weight: number;
}

const OTHER_FIELDS = [ROLE_LABEL, COMPANY_LABEL, CONTACT_LABEL, INTERVIEWER_LABEL];
const LONGEST = 140;
/** Behind "in" or "to" only what reads as an address is one. */
const LOOSE = 2;
const HOUSE_NUMBER = /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?,? (?:\p{Lu}|\d|the )/iu;
const CLOCK =
	/^\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|hrs|hours|o'clock|in |at |on |to |for |and |until |till |-)/i;
const STREET_NAME =
	/^(?:\d{1,5}[a-z]? )?(?:\p{Lu}[\p{L}'.]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Way|Square|Terrace|Parade|Quay|Row|Crescent|Blvd|Hwy)\b/u;
const MOST_LINES = 5;
const POSTCODE = /^(?:[\p{L} ]{2,30},? )?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2,3} \d{4,5}|\d{4,6})$/u;
const TOWN = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u;
const ROOM =
	/^(?:(?:meeting|interview|conference|seminar|training|committee|board) ?)?(?:room|suite|boardroom|building|level|floor|hall|block|unit)\b/i;
const BEFORE_PLACE =
	/(?:\b(?:at|@|come to|come down|visit|to our|place is|address is|same place \(|same address|instead,|our office:?|our offices:?|our clinic:?|site,|desk,|to the|office \(|with [\p{L} ]{3,40} at)|:|(?:place|shop|store|yard|depot|clinic|salon|warehouse|building|premises|site|branch|showroom|studio|campus) (?:in|on|at)|offices? (?:in|on)|based (?:in|on)|located (?:in|on)|📍|,)\s{1,2}$|\b(?:place|address|venue|location|site|offices?|building) \($/iu;

/** Where to go, as written, without directions; null for calls and video meetings. */
export function findLocation(reading: Reading): Found<string> | null {
	const places: Place[] = [];
	for (const [index, line] of reading.lines.entries()) {
		if (line.kind !== 'body') continue;
		places.push(...labelled(reading.lines, index), ...narrated(line, 0), ...alone(line));
	}
	if (places.length === 0) {
		for (const line of reading.lines) if (line.kind === 'quoted') places.push(...narrated(line, -0.6));
	}
	const best = places.filter((place) => !isVirtual(place.text)).sort((a, b) => b.weight - a.weight)[0];
	if (best === undefined || best.weight < 1) return null;
	const confidence = Math.min(0.9, 0.4 + best.weight * 0.12);
	return foundAt(reading.page, best.text, best.start, best.start + best.text.length, confidence);
}

function isVirtual(text: string): boolean {
	return (
		(VIDEO_WORDS.test(text) && !STREET.test(text)) || /https?:|www\.|@|\bphone\b|will call|n\/a/i.test(text)
	);
}

function labelled(lines: readonly Line[], index: number): Place[] {
	const line = lines[index];
	const label = line === undefined ? null : PLACE_LABEL.exec(line.text);
	if (line === undefined || label === null) return [];
	const from = label[0].length;
	const here = cut(line.text.slice(from).split('\t', 1)[0] ?? '');
	const text = [here, ...linesBelow(lines, index)].filter(Boolean).join(', ').slice(0, LONGEST);
	return text.length < 3 ? [] : [{ text, start: line.start + from, weight: 6 }];
}

/** The further lines of an address that is written in lines, as on a letter. */
function linesBelow(lines: readonly Line[], index: number): string[] {
	const below: string[] = [];
	for (const line of lines.slice(index + 1, index + 1 + MOST_LINES)) {
		const text = line.text.trim().replace(/,$/, '');
		if (line.kind !== 'body' || !isAddressLine(text)) break;
		below.push(text);
	}
	return below;
}

function isAddressLine(text: string): boolean {
	if (text.length > 45 || /[:.!?\t@]/.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
	return STREET.test(text) || ADDRESS_WORD.test(text) || POSTCODE.test(text) || TOWN.test(text);
}

/** Cuts an address off where directions or something else than an address begin. */
function cut(text: string): string {
	const pieces = text.slice(0, Math.min(endOf(text), LONGEST)).split(', ');
	const foreign = pieces.findIndex((piece, index) => index > 0 && isForeign(piece));
	return pieces
		.slice(0, foreign === -1 ? pieces.length : foreign)
		.join(', ')
		.replace(/[\s,.;:(-]{1,20}$/, '')
		.replace(/^([^(]*)\)$/, '$1')
		.trim();
}

/** Where a sentence, a bracket or the words of a place end; "St. John's" holds no end. */
function endOf(text: string): number {
	for (const match of text.matchAll(PLACE_ENDS)) {
		const saint = match[0].startsWith('.') && /(?:^|, |\d )(?:St|Mt|Ft)$/.test(text.slice(0, match.index));
		if (!saint) return Math.min(match.index, closingBracket(text));
	}
	return closingBracket(text);
}

/** The bracket that closes one opened before the place. */
function closingBracket(text: string): number {
	let depth = 0;
	for (let at = 0; at < text.length && at <= LONGEST; at++) {
		if (text[at] === '(') depth++;
		if (text[at] === ')' && depth-- === 0) return at;
	}
	return text.length;
}

/** "Production Editor", "opposite the station", "bring your tickets" are no part of an address. */
function isForeign(piece: string): boolean {
	if (STREET_NAME.test(piece)) return false;
	return BEHIND_PLACE.test(piece) || (endsInRole(piece) && !/\d/.test(piece) && !STREET.test(piece));
}

/** A line that is an address. */
function alone(line: Line): Place[] {
	if (!/^[\p{Lu}\d]/u.test(line.text) || line.text.length > LONGEST) return [];
	const text = cut(line.text);
	const weight = placeWeight(text);
	return weight >= 2.5 ? [{ text, start: line.start, weight: weight - 0.5 }] : [];
}

/** "at 4400 Gateway Blvd, Building C, Columbus, OH": after a word that leads to a place. */
function narrated(line: Line, shift: number): Place[] {
	const places: Place[] = [];
	if (OTHER_FIELDS.some((label) => label.test(line.text))) return [];
	for (let at = 1; at < line.text.length; at++) {
		if (!/[\p{Lu}\d]/u.test(line.text[at] ?? '') || !/[\s(]/.test(line.text[at - 1] ?? '')) continue;
		const before = line.text.slice(Math.max(0, at - 48), at);
		const least = leastWeight(line.text, at, before);
		if (least === null) continue;
		const text = cut(line.text.slice(at, at + LONGEST + 20));
		const weight = placeWeight(text) + shift;
		if (weight >= least) {
			places.push({ text, start: line.start + at, weight });
			at += text.length;
		}
	}
	return places;
}

/** How much of an address it must look like after these words; null where no place can begin. */
function leastWeight(text: string, at: number, before: string): number | null {
	const ahead = text.slice(at, at + 60);
	if (HONORIFIC.test(ahead)) return null;
	if (/^\d/.test(ahead) && (CLOCK.test(ahead) || !HOUSE_NUMBER.test(ahead))) return null;
	if (BEFORE_PLACE.test(before) || startsWithNumber(text, at)) return 1;
	if (/(?:\bin |\()$/i.test(before) && ROOM.test(ahead)) return 1;
	if (/\b(?:on|in) $/i.test(before) && STREET_NAME.test(ahead)) return 1;
	return /\b(?:in|to|into|at)(?: the)? $/i.test(before) ? LOOSE : null;
}

/** "our Pike St store (1912 Pike St", "Canary Wharf - 25 Churchill Place". */
function startsWithNumber(text: string, at: number): boolean {
	return /\d/.test(text[at] ?? '') && /(?:[.!?-] |\()$/.test(text.slice(at - 2, at));
}

function placeWeight(text: string): number {
	if (/^\d{1,2} \p{L}{3,9}\.? \d{4}/u.test(text)) return 0;
	if (text.length < 5 || /^\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|-|to|hrs)?$/i.test(text)) return 0;
	if (
		/^\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|^\d{1,2}(?:[:.]\d\d)?,|^\d{1,2}(?:st|nd|rd|th)\b|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.test(
			text,
		)
	)
		return 0;
	let weight = 0;
	if (ADDRESS_WORD.test(text)) weight += 1;
	if (STREET.test(text)) weight += 1;
	if (/\b\d{1,5}[a-z]?(?:[ /-]\d{1,4})? \p{Lu}\p{L}/u.test(text)) weight += 0.8;
	if (
		/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)\b|, [A-Z]{2}\b|\b\d{4,6}$/.test(
			text,
		)
	)
		weight += 0.8;
	if (text.includes(',')) weight += COMPANY_WORD.test(text) ? 1 : 0.5;
	return weight;
}
