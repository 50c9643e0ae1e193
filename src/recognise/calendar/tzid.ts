import { zoneOfWindowsName } from '../when/windows-zones.ts';
import { ABBREVIATIONS, zoneOfPlace } from '../when/zone-names.ts';
import { isZone, offsetAt } from '../when/zone-sums.ts';

const UTC = /^\/?(?:utc|gmt|z|zulu|(?:etc\/)?(?:utc|gmt|uct|zulu)|tzone:\/\/microsoft\/utc)$/i;
const FIXED = /^(?:utc|gmt)? ?([+-])(\d{1,2}):?(\d\d)?$/i;
/** "(UTC+10:00) Canberra, Melbourne, Sydney", and "(GMT+01.00) Paris/Madrid" of older servers. */
const SHOWN = /^\((?:utc|gmt)(?:([+-]\d\d)[:.](\d\d))?\) ?([^"]{0,150})$/i;
const UNIVERSAL = /^(?:co-?ordinated universal time|utc)/i;
/** A name may stand behind the path of whoever defined it: "/mozilla.org/20050126_1/Europe/Berlin". */
const IANA = /^[A-Za-z][A-Za-z_+-]{0,30}\d{0,2}[A-Z]{0,3}(?:\/[A-Za-z0-9_+-]{1,30}){0,2}$/;

/**
 * The zone that a TZID names, as an IANA name or an offset (`+10:00`); null where neither IANA nor Windows know it,
 * and for abbreviations of several countries.
 */
export function zoneOfTzid(tzid: string): string | null {
	const name = tzid.trim();
	if (UTC.test(name)) return 'UTC';
	const windows = zoneOfWindowsName(name);
	if (windows !== undefined) return windows;
	const shown = SHOWN.exec(name);
	if (shown !== null) return zoneShown(`${shown[1] ?? '+00'}:${shown[2] ?? '00'}`, shown[3] ?? '');
	const fixed = FIXED.exec(name);
	if (fixed !== null) return `${fixed[1]}${(fixed[2] ?? '').padStart(2, '0')}:${fixed[3] ?? '00'}`;
	const meanings = ABBREVIATIONS.get(name.toUpperCase());
	if (meanings !== undefined) return meanings.length === 1 ? (meanings[0] ?? null) : null;
	return zoneInPath(name);
}

/** Windows shows a zone by its winter offset and some of its cities, which know its summer time. */
function zoneShown(offset: string, places: string): string | null {
	if (places.trim() === '' || UNIVERSAL.test(places)) return offset === '+00:00' ? 'UTC' : offset;
	for (const place of places.split(/[,/]/).map(plainPlace)) {
		const zone = zoneOfPlace(place) ?? zoneOfWindowsName(`${place} standard time`);
		if (zone !== undefined && keeps(zone, offset)) return zone;
	}
	return null;
}

/** "Pacific Time (US & Canada)", "City of Buenos Aires", "Hong Kong SAR", "Kiritimati Island". */
function plainPlace(place: string): string {
	const [name = ''] = place
		.trim()
		.toLowerCase()
		.split(/ (?:time\b|\(|sar\b|islands?\b|is\.|- old)/, 1);
	return name.replace(/^city of /, '').replaceAll('.', '');
}

/** Whether the clocks of a zone are ever that far ahead: there is more than one Georgetown. */
function keeps(zone: string, offset: string): boolean {
	const [january, july] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
	const wanted = offsetAt(january, offset);
	return offsetAt(january, zone) === wanted || offsetAt(july, zone) === wanted;
}

function zoneInPath(name: string): string | null {
	const pieces = name.slice(0, 120).split('/').slice(-3);
	for (let from = 0; from < pieces.length; from++) {
		const tail = pieces.slice(from).join('/');
		if (tail.length < 60 && isIana(tail)) return asIanaWrites(tail);
	}
	return null;
}

/** Behind a sign IANA counts the other way round than everybody else, and only under Etc. */
function isIana(name: string): boolean {
	return IANA.test(name) && (!/[+-]\d/.test(name) || /^etc\//i.test(name)) && isZone(name);
}

function asIanaWrites(name: string): string {
	const wanted = name.toLowerCase();
	return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted) ?? name;
}
