import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Line, LineKind } from '../text/lines.ts';
import type { PlaceWords } from '../words/place-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { cut, isAddressLine, LONGEST_PLACE, placeWeight } from './address.ts';
import { canBegin, MOST_STARTS, type Place } from './place-start.ts';
import { roomsIn } from './rooms.ts';

/** Behind "in" or "to" only what reads as an address is one. */
const LOOSE = 2;
/** A sentence that is a place says house, street and number. */
const WHOLE = 2.5;
const NAME = /^(?:(?:\p{Lu}[\p{L}'&.-]{0,24}|of|de|du|der|do|da|&) ?){1,6},/u;
const FIELD = 6;
/** A field among others on one line is a sender's own. */
const SIGNATURE = 2;
/** An earlier mail's place counts for less. */
const QUOTED = -0.6;
const MOST_LINES = 5;
/** Signs before a place: "our office: 4 Dale Street", "the shop (Unit 3, ...". */
const SIGNS = /(?:[:,-]\s{1,2}|\(|\u{1F4CD}\s{0,2}|[.!?]\s{1,2})(?=[\p{L}\d])/gu;
/** Lines that no one is asked to come to: imprints and notes of machines. */
const FOOTER =
	/unsubscribe|not monitored|mailbox|no-?reply|privacy|registered (?:office|in)|rgpd|dsgvo|gdpr|lgpd|amtsgericht|handelsregister|siret|\brcs\b|all rights|do not reply|\bhrb \d|nicht antworten|automati/;

/** What the mail itself tells, else what an earlier one does, else a house without an address. */
export function statedPlaces(reading: Reading, words: Vocabulary): Place[] {
	const { lines } = reading;
	const of = (kind: LineKind) => lines.filter((line) => line.kind === kind);
	const here = lines.flatMap((line, index) =>
		line.kind === 'body'
			? [...labelled(lines, index, words), ...narrated(line, 0, words), ...alone(lines, index, words)]
			: [],
	);
	const places = here.length > 0 ? here : of('quoted').flatMap((line) => narrated(line, QUOTED, words));
	if (places.some((place) => place.weight >= 1)) return places;
	const body = of('body');
	return [...places, ...body.flatMap((line) => (FOOTER.test(plain(line.text)) ? [] : roomsIn(line, words)))];
}

export function isVirtual(text: string, words: PlaceWords): boolean {
	const lower = plain(text);
	return (
		(words.video.test(lower) && !words.street.test(lower)) ||
		/https?:|www\.|@|\bphone\b|will call|n\/a/.test(lower) ||
		words.phone.test(lower)
	);
}

function labelled(lines: readonly Line[], index: number, words: Vocabulary): Place[] {
	const line = lines[index];
	if (line === undefined) return [];
	const lower = plain(line.text);
	const label = words.places.label.exec(lower);
	if (label !== null && line.text.length > label[0].length) {
		const from = label[0].length;
		const cell = line.text.slice(from).split('\t', 1)[0] ?? '';
		const here = cut(cell, words, true);
		const parts = [here, ...linesBelow(lines, index, here, words.places)];
		return field(parts, line.start + from, cell.includes(' | ') ? SIGNATURE : FIELD);
	}
	const next = lines[index + 1];
	if (next === undefined || !words.places.label.test(`${lower.trim().replace(/[?:]{1,3}$/, '')}:`)) return [];
	if (words.roles.label.test(plain(next.text)) || /[:?]$/.test(next.text)) return [];
	const here = cut(next.text, words, true);
	return field([here, ...linesBelow(lines, index + 1, here, words.places)], next.start, FIELD);
}

function field(parts: readonly string[], start: number, weight: number): Place[] {
	const text = parts.filter(Boolean).join(', ').slice(0, LONGEST_PLACE);
	return text.length < 3 ? [] : [{ text, start, weight }];
}

/** The further lines of an address that is written in lines, as on a letter. */
function linesBelow(lines: readonly Line[], index: number, here: string, words: PlaceWords): string[] {
	const below: string[] = [];
	let whole = words.postcode.test(here);
	for (const line of lines.slice(index + 1, index + 1 + MOST_LINES)) {
		const text = line.text.trim().replace(/,$/, '');
		if (line.kind !== 'body' || !isAddressLine(text, whole, words)) break;
		below.push(text);
		whole ||= words.postcode.test(text);
	}
	return below;
}

/** A line that is an address, or the first of several. */
function alone(lines: readonly Line[], index: number, words: Vocabulary): Place[] {
	const line = lines[index];
	if (line === undefined || line.text.length > LONGEST_PLACE || !/^[\p{Lu}\d]/u.test(line.text)) return [];
	const here = cut(line.text, words);
	const below =
		here.length === line.text.trim().replace(/,$/, '').length
			? linesBelow(lines, index, here, words.places)
			: [];
	const text = [here, ...below].join(', ').slice(0, LONGEST_PLACE);
	const weight = placeWeight(text, words.places);
	const shift = below.length > 0 ? 0.6 : -0.5;
	return weight >= 2.5 ? [{ text, start: line.start, weight: weight + shift }] : [];
}

/** "at 4400 Gateway Blvd, Building C, Columbus, OH": after a word or sign that leads to a place. */
function narrated(line: Line, shift: number, words: Vocabulary): Place[] {
	const lower = plain(line.text);
	if (isOtherField(lower, words) || FOOTER.test(lower)) return [];
	const places: Place[] = [];
	let until = 0;
	for (const [from, least] of startsIn(line.text, lower, words.places)) {
		const at = line.text.slice(from - 4, from) === 'The ' ? from - 4 : from;
		if (at < until || !canBegin(line.text, lower, at, words.places)) continue;
		const text = cut(line.text.slice(at, at + LONGEST_PLACE + 20), words);
		const weight = placeWeight(text, words.places) + shift;
		if (weight < least || (least === WHOLE && !NAME.test(text))) continue;
		places.push({ text, start: line.start + at, weight });
		until = at + text.length;
	}
	return places;
}

/** A line that names a company, a person or a job names no place besides. */
function isOtherField(lower: string, { companies, contacts, people, roles }: Vocabulary): boolean {
	return [companies, contacts, people, roles].some(({ label }) => label.test(lower));
}

/** Where a place may begin, in order, and how much of an address it must look like there. */
function startsIn(text: string, lower: string, words: PlaceWords): [number, number][] {
	const starts = new Map<number, number>();
	const add = (matches: Iterable<RegExpExecArray>, least: number) => {
		for (const match of [...matches].slice(0, MOST_STARTS)) {
			const at = match.index + match[0].length;
			const ahead = lower.slice(at, at + 60);
			const opens = /^\d/.test(ahead) || words.lowerStart.test(ahead);
			const sentence = /^[.!?-]/.test(match[0]) && !opens;
			starts.set(at, Math.min(starts.get(at) ?? 9, sentence ? WHOLE : least));
			const isStreet =
				/^\s?\p{Lu}/u.test(text.slice(match.index)) && words.streetName.test(lower.slice(match.index));
			if (isStreet) starts.set(match.index, least);
		}
	};
	add(lower.matchAll(words.looseLeads), LOOSE);
	add(lower.matchAll(words.leads), 1);
	add(text.matchAll(SIGNS), 1);
	return [...starts].sort((a, b) => a[0] - b[0]);
}
