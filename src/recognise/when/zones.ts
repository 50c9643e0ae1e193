import type { ZoneMention } from './mention.ts';
import { ABBREVIATIONS, zoneOfPlace } from './zone-names.ts';
import { isZone, sameClock } from './zone-sums.ts';

/** London keeps Dublin's clock, but nobody in London calls it IST. */
const IRELAND = 'Europe/Dublin';
const LOOK_AHEAD = 70;
const OFFSET = /^(?:UTC|GMT|Z)? ?([+-])(\d{1,2}):?(\d{2})?(?!\d)/;
const ABBREVIATION = /^[A-Z]{2,4}(?![A-Za-z])/;
const IANA = /^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+){1,2}/;
const NAMED_TIME = /^([\p{L}.,&' -]{2,50}?) ?(?:standard |daylight |local |summer )?time(?!\p{L})/iu;
const YOUR_TIME = /^(?:your|reader's) (?:own |local )?time(?: ?zone)?/i;
const PLACE_WORDS =
	/^(?:(?:hora|horas|horário|horario|heure|zeit)(?: local)? )?(?:in |the |de |em |d'|do |da )?(\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2})/u;
/** "1pm Sydney = 11am Perth" and "11am Perth." tell a zone; "11am Victoria Street" does not. */
const PLACE_ENDS = /^ {0,2}(?:$|[,.;)=/|(-]|time\b|and\b|or\b)/;
const CITY_LIST = /^[):, -]{0,3}(\p{Lu}[\p{L} ]{2,30}(?:, ?\p{Lu}[\p{L} ]{2,30}){1,4})/u;

/**
 * Reads the time zone named right after a time: "AEDT", "(UTC-06:00)", "Europe/London", "(Pacific Time - US &
 * Canada)", "Houston time", "Sydney".
 *
 * @param at offset into `text` where the time ends
 */
export function readZone(text: string, at: number, readerZone: string): ZoneMention | null {
	const ahead = text.slice(at, at + LOOK_AHEAD).split('\n', 1)[0] ?? '';
	const lead = /^(?:hrs|h|sharp)?[ ,(\u00b7\t[]{0,4}/i.exec(ahead)?.[0].length ?? 0;
	const rest = ahead.slice(lead);
	const named = readYours(rest, readerZone) ?? readExact(rest, readerZone) ?? readNamed(rest, readerZone);
	const found = named ?? (ahead.slice(0, lead).includes(',') ? null : readPlace(rest));
	if (found === null) return null;
	return mentionOf(found, at + lead);
}

interface Reading extends Omit<ZoneMention, 'start' | 'end'> {
	readonly length: number;
}

function mentionOf({ length, ...zone }: Reading, start: number): ZoneMention {
	return { ...zone, start, end: start + length };
}

function sure(zone: string, length: number, source: ZoneMention['source']): Reading {
	return { zones: [zone], length, ambiguous: false, source };
}

function readYours(rest: string, readerZone: string): Reading | null {
	const yours = YOUR_TIME.exec(rest);
	return yours === null ? null : sure(readerZone, yours[0].length, 'place');
}

function readExact(rest: string, readerZone: string): Reading | null {
	const iana = IANA.exec(rest)?.[0];
	if (iana !== undefined && isZone(iana) && !iana.startsWith('Etc/')) return sure(iana, iana.length, 'place');
	return readOffset(rest) ?? readAbbreviation(rest, readerZone);
}

/** "(UTC+00:00) Dublin, Edinburgh, Lisbon, London" is a name in Windows: its cities know summer time. */
function readOffset(rest: string): Reading | null {
	const match = OFFSET.exec(rest);
	if (match === null || (!/^(?:UTC|GMT)/.test(rest) && match[3] === undefined)) return null;
	const after = rest.slice(match[0].length);
	const cities = CITY_LIST.exec(after);
	const city = cities?.[1]
		?.split(',')
		.map((name) => zoneOfPlace(name.trim().toLowerCase()))
		.find((zone) => zone !== undefined);
	if (city !== undefined) return sure(city, match[0].length + (cities?.[0].length ?? 0), 'place');
	const hours = Number(match[2]);
	const minutes = Number(match[3] ?? 0);
	if (hours > 14 || minutes > 59) return null;
	const offset = `${match[1]}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
	return sure(offset, match[0].length, 'offset');
}

function readAbbreviation(rest: string, readerZone: string): Reading | null {
	const word = ABBREVIATION.exec(rest)?.[0];
	const zones = word === undefined ? undefined : ABBREVIATIONS.get(word);
	if (word === undefined || zones === undefined) return null;
	const readers = zones.find(
		(zone) => zone === readerZone || (zone !== IRELAND && sameClock(zone, readerZone)),
	);
	const named = { length: word.length, source: 'abbreviation', abbreviation: word } as const;
	if (readers !== undefined) return { ...named, zones: [readerZone], ambiguous: false };
	return { ...named, zones, ambiguous: zones.length > 1 };
}

/** "Pacific Time - US & Canada", "UK, Ireland, Lisbon Time", "Mumbai Local Time", "Mountain (MDT)". */
function readNamed(rest: string, readerZone: string): Reading | null {
	const match = NAMED_TIME.exec(rest);
	const name = match?.[1];
	if (match === null || name === undefined) return null;
	const zones = name.split(/, ?| and | & /).map((piece) => zoneOfPlace(plainPlace(piece)));
	const known = zones.filter((zone) => zone !== undefined);
	const own = known.find((zone) => sameClock(zone, readerZone));
	const zone = own === undefined ? known[0] : readerZone;
	return zone === undefined ? null : sure(zone, match[0].length, 'place');
}

function plainPlace(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/ (?:standard|daylight|local|summer)$/, '')
		.replaceAll('.', '');
}

/** A city right after a time: "1:00pm Sydney", "11am in Perth". Longest name first. */
function readPlace(rest: string): Reading | null {
	const words = PLACE_WORDS.exec(rest);
	const name = words?.[1];
	if (words === null || name === undefined) return null;
	const pieces = name.split(' ');
	for (let count = pieces.length; count > 0; count--) {
		const piece = pieces.slice(0, count).join(' ');
		const zone = zoneOfPlace(piece.toLowerCase());
		const length = words[0].indexOf(piece) + piece.length;
		if (zone !== undefined && piece.length > 3 && PLACE_ENDS.test(rest.slice(length)))
			return sure(zone, length, 'place');
	}
	return null;
}

const GENERAL = /times? ?zone|all times|times (?:are|shown|offered|listed|given)/i;

/** A zone told for the whole mail: "All times are Mountain (MDT)", "Time zone: Europe/London". */
export function readGeneralZone(text: string, offset: number, readerZone: string): ZoneMention | null {
	const match = GENERAL.exec(text);
	if (match === null) return null;
	const from = match.index + match[0].length;
	const stop = Math.min(text.length, from + 60);
	for (let at = from; at < stop; at++) {
		const boundary = !/[\p{L}\d+-]/u.test(text[at - 1] ?? ' ');
		const zone = boundary && /[\p{Lu}+-]/u.test(text[at] ?? '') ? readZoneStart(text, at, readerZone) : null;
		if (zone !== null) return { ...zone, start: offset + zone.start, end: offset + zone.end };
	}
	return null;
}

function readZoneStart(text: string, at: number, readerZone: string): ZoneMention | null {
	const rest = text.slice(at, at + LOOK_AHEAD);
	const found = readExact(rest, readerZone) ?? readNamed(rest, readerZone) ?? readPlace(rest);
	return found === null ? null : mentionOf(found, at);
}
