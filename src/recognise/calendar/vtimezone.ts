import { type Component, lineOf } from './components.ts';
import { digitsOf } from './digits.ts';
import { onsetInYear, readYearly, type Yearly } from './yearly.ts';

/** A zone as the calendar part itself defines it (RFC 5545, section 3.6.5). */
export interface EmbeddedZone {
	/** The IANA name its maker says it follows (X-LIC-LOCATION), unchecked; else null. */
	readonly location: string | null;
	readonly observances: readonly Observance[];
}

/** Winter or summer time, from each of its onsets on; offsets and walls in milliseconds. */
interface Observance {
	/** Wall time of the first onset, by the clock before it. */
	readonly first: number;
	readonly before: number;
	readonly after: number;
	readonly dates: readonly number[];
	readonly yearly: Yearly | null;
}

const MAX_ZONES = 20;
const MAX_OBSERVANCES = 100;
const MAX_DATES = 200;

/** The zones of a calendar part by TZID in lower case; one with a rule that we can't follow is left out. */
export function readEmbeddedZones(components: readonly Component[]): ReadonlyMap<string, EmbeddedZone> {
	const zones = new Map<string, EmbeddedZone>();
	for (const component of components.slice(0, MAX_ZONES)) {
		const tzid = lineOf(component, 'TZID')?.value.trim().replace(/^"|"$/g, '').toLowerCase();
		const observances = component.children.slice(0, MAX_OBSERVANCES).map(readObservance);
		const known = observances.filter((observance) => observance !== null);
		if (tzid === undefined || !component.closed || known.length === 0) continue;
		if (known.length < component.children.length) continue;
		zones.set(tzid, { location: lineOf(component, 'X-LIC-LOCATION')?.value ?? null, observances: known });
	}
	return zones;
}

function readObservance(component: Component): Observance | null {
	const first = digitsOf(lineOf(component, 'DTSTART')?.value ?? '');
	const before = readOffset(lineOf(component, 'TZOFFSETFROM')?.value ?? '');
	const after = readOffset(lineOf(component, 'TZOFFSETTO')?.value ?? '');
	if (first === null || before === null || after === null) return null;
	const rule = lineOf(component, 'RRULE');
	const yearly = rule === undefined ? null : readYearly(rule.value, first);
	if (rule !== undefined && yearly === null) return null;
	return { first, before, after, dates: datesOf(component), yearly };
}

function datesOf(component: Component): number[] {
	const lines = component.lines.filter((line) => line.name === 'RDATE').slice(0, MAX_DATES);
	const values = lines.flatMap((line) => line.value.split(',', MAX_DATES)).slice(0, MAX_DATES);
	return values.map(digitsOf).filter((date) => date !== null);
}

function readOffset(value: string): number | null {
	const match = /^\s{0,9}([+-])(\d\d):?(\d\d)(?:\d\d)?\s{0,9}$/.exec(value);
	if (match === null || Number(match[2]) > 15 || Number(match[3]) > 59) return null;
	return (match[1] === '-' ? -60_000 : 60_000) * (Number(match[2]) * 60 + Number(match[3]));
}

/** How far the zone's clock is ahead of UTC when it shows `wall`: in milliseconds, as `wall` itself. */
export function embeddedOffset(zone: EmbeddedZone, wall: number): number {
	let latest = Number.NEGATIVE_INFINITY;
	let current: Observance | null = null;
	for (const observance of zone.observances) {
		const onset = latestOnset(observance, wall);
		if (onset > latest) [latest, current] = [onset, observance];
	}
	if (current === null) return beforeAll(zone.observances);
	const skipped = wall - latest < current.after - current.before;
	return skipped ? current.before : current.after;
}

function latestOnset(observance: Observance, wall: number): number {
	const { first, dates, yearly } = observance;
	const year = new Date(wall).getUTCFullYear();
	const ruled = yearly === null ? [] : [onsetInYear(yearly, year), onsetInYear(yearly, year - 1)];
	const onsets = [first, ...dates, ...ruled].filter((onset) => onset >= first && onset <= wall);
	return Math.max(Number.NEGATIVE_INFINITY, ...onsets);
}

function beforeAll(observances: readonly Observance[]): number {
	const [earliest] = [...observances].sort((a, b) => a.first - b.first);
	return earliest?.before ?? 0;
}
