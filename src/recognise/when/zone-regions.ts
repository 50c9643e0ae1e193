import type { Reading } from '../reading.ts';
import type { ZoneMention } from './mention.ts';
import { zoneOfPlace } from './zone-names.ts';

/** Whose mail uses an abbreviation for a zone: last labels of addresses and prefixes of telephone numbers. */
const COUNTRIES: Readonly<Record<string, string>> = {
	'America/New_York': 'us +1',
	'America/Chicago': 'us +1',
	'America/Denver': 'us +1',
	'America/Los_Angeles': 'us +1',
	'America/Halifax': 'ca +1',
	'America/Manaus': 'br +55',
	'Europe/London': 'uk +44',
	'Europe/Dublin': 'ie +353',
	'Asia/Jerusalem': 'il +972',
	'Asia/Riyadh': 'sa +966',
	'Asia/Yerevan': 'am +374',
	'Asia/Kolkata': 'in +91',
	'Asia/Dhaka': 'bd +880',
	'Asia/Shanghai': 'cn +86',
	'Asia/Manila': 'ph +63',
	'Australia/Sydney': 'au +61',
	'Australia/Brisbane': 'au +61',
	'Australia/Adelaide': 'au +61',
	'Australia/Darwin': 'au +61',
};

/** Continents on whose every clock an abbreviation is read in one way only. */
const CONTINENT = /^(?:America|Australia|Europe)\//;
/** Ireland's and India's IST are told apart by no continent: half of Europe works with India. */
const WITHOUT_CONTINENT = new Set(['IST']);
const PREFIX = /\+\d{1,3}/g;

/** An ambiguous abbreviation as the sender's country, the place or the reader's continent decides it. */
export function settleZone(zone: ZoneMention, reading: Reading, location: string | null): ZoneMention {
	if (!zone.ambiguous || zone.abbreviation === undefined) return zone;
	const bySender = zonesOf(zone, signsOf(reading), location);
	const byReader = WITHOUT_CONTINENT.has(zone.abbreviation)
		? []
		: zone.zones.filter((each) => sameContinent(each, reading.message.readerTimeZone));
	const said = [...new Set([...bySender, ...byReader])];
	const rest = zone.zones.filter((each) => !said.includes(each));
	return { ...zone, zones: [...said, ...rest], ambiguous: said.length !== 1 };
}

function zonesOf(zone: ZoneMention, signs: ReadonlySet<string>, location: string | null): string[] {
	const places = (location ?? '').split(',').map((piece) => zoneOfPlace(piece.trim().toLowerCase()));
	const placed = zone.zones.filter((each) => places.includes(each));
	if (placed.length > 0) return placed;
	return zone.zones.filter((each) => COUNTRIES[each]?.split(' ').some((sign) => signs.has(sign)));
}

/** The country of the sender's address and the prefixes of the numbers in the signature. */
function signsOf({ sender, signature }: Reading): ReadonlySet<string> {
	const domain = /\.([a-z]{2})$/.exec(sender.email?.toLowerCase() ?? '')?.[1];
	const prefixes = signature.flatMap((line) => line.text.slice(0, 200).match(PREFIX) ?? []);
	const known = Object.values(COUNTRIES).map((signs) => signs.split(' ')[1] ?? '');
	const dialled = prefixes.map((prefix) => known.filter((code) => prefix.startsWith(code)).sort(byLength)[0]);
	return new Set([domain, ...dialled].filter((sign) => sign !== undefined));
}

function byLength(one: string, other: string): number {
	return other.length - one.length;
}

function sameContinent(zone: string, readerZone: string): boolean {
	const continent = CONTINENT.exec(zone)?.[0];
	return continent !== undefined && readerZone.startsWith(continent);
}
