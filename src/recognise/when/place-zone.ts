import { sameClock } from './zone-sums.ts';

/** States and provinces whose whole area keeps one clock, as they end an address: "Newcastle NSW 2300". */
const STATES: Readonly<Record<string, string>> = {
	'Australia/Sydney': 'NSW ACT',
	'Australia/Melbourne': 'VIC',
	'Australia/Brisbane': 'QLD',
	'Australia/Adelaide': 'SA',
	'Australia/Hobart': 'TAS',
	'Australia/Darwin': 'NT',
};
const AMERICAN_STATES: Readonly<Record<string, string>> = {
	'America/New_York': 'NY NJ PA MA CT RI NH VT ME DE MD DC VA WV NC SC GA OH',
	'America/Chicago': 'IL WI MN IA MO AR LA MS AL OK',
	'America/Denver': 'CO UT WY NM MT',
	'America/Phoenix': 'AZ',
	'America/Los_Angeles': 'CA WA NV',
	'Pacific/Honolulu': 'HI',
};

/** The zone of an address that ends in a state's short name, where it differs from the reader's; else null. */
export function zoneOfLocation(location: string, readerZone: string): string | null {
	const states = readerZone.startsWith('Australia/')
		? STATES
		: readerZone.startsWith('America/')
			? AMERICAN_STATES
			: null;
	if (states === null) return null;
	const tail = /\b([A-Z]{2,3})(?: \d{4,5})?(?:, Australia|, USA?)?$/.exec(location)?.[1];
	if (tail === undefined) return null;
	for (const [zone, names] of Object.entries(states)) {
		if (names.split(' ').includes(tail)) return sameClock(zone, readerZone) ? null : zone;
	}
	return null;
}
