import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { COMPANY_WORD } from '../words/english-companies.ts';
import { ADDRESS_WORD, PLACE_ENDS, PLACE_LABEL, STREET, VIDEO_WORDS } from '../words/english-places.ts';

interface Place {
	readonly text: string;
	readonly start: number;
	readonly weight: number;
}

const LONGEST = 140;
const BEFORE_PLACE =
	/(?:\b(?:at|@|come to|come down|visit|to our|place is|address is|same place \(|same address|instead,|our office:?|our offices:?|our clinic:?|site,|desk,|to the|office \(|with [\p{L} ]{3,40} at)|:|📍|,)\s{1,2}$|\bsame (?:place|address|venue) \($|\boffice \($/iu;

/** Where to go, as written, without directions; null for calls and video meetings. */
export function findLocation(reading: Reading): Found<string> | null {
	const places: Place[] = [];
	for (const line of reading.lines) {
		if (line.kind !== 'body') continue;
		places.push(...labelled(line), ...narrated(line, 0), ...alone(line));
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

function labelled(line: Line): Place[] {
	const label = PLACE_LABEL.exec(line.text);
	if (label === null) return [];
	const from = label[0].length;
	const text = cut(line.text.slice(from).split('\t', 1)[0] ?? '');
	return text.length < 3 ? [] : [{ text, start: line.start + from, weight: 4 }];
}

/** Cuts an address off where directions begin. */
function cut(text: string): string {
	const end = PLACE_ENDS.exec(text)?.index ?? text.length;
	return text
		.slice(0, Math.min(end, LONGEST))
		.replace(/[\s,.;:(-]+$/, '')
		.replace(/^([^(]*)\)$/, '$1')
		.trim();
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
	for (let at = 1; at < line.text.length; at++) {
		if (!/[\p{Lu}\d]/u.test(line.text[at] ?? '') || !/[\s(]/.test(line.text[at - 1] ?? '')) continue;
		const before = line.text.slice(Math.max(0, at - 48), at);
		if (!BEFORE_PLACE.test(before) && !startsWithNumber(line.text, at)) continue;
		const text = cut(line.text.slice(at, at + LONGEST + 20));
		const weight = placeWeight(text) + shift;
		if (weight >= 1) {
			places.push({ text, start: line.start + at, weight });
			at += text.length;
		}
	}
	return places;
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
