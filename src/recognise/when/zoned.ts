import type { Reading } from '../reading.ts';
import type { Doubt, Evidence, ZoneSource } from '../recognition.ts';
import type { Candidate } from './candidates.ts';
import { type Choice, sameTime } from './choose.ts';
import type { ZoneMention } from './mention.ts';
import { zoneOfLocation } from './place-zone.ts';
import { DAY, wallOf } from './wall.ts';
import { settleZone } from './zone-regions.ts';
import { isOutOfSeason } from './zone-seasons.ts';
import { instantsOf, offsetAt } from './zone-sums.ts';

/** The zone a time is shown in, and how it was told. */
export interface Zoned {
	readonly timeZone: string;
	readonly source: ZoneSource;
	readonly doubts: readonly Doubt[];
	readonly evidence: readonly Evidence[];
}

/** Whether the text tells the zone. */
export function isStated({ source }: Zoned): boolean {
	return source !== 'calendar' && source !== 'reader';
}

/** The zone that the words around the time state, else the mail's, else that of the place, else the reader's. */
export function zoneOf(
	reading: Reading,
	choice: Choice,
	general: ZoneMention | null,
	location: string | null,
): Zoned {
	const stated = choice.best.time?.zone ?? choice.last.time?.zone ?? general;
	const reader = reading.message.readerTimeZone;
	if (stated != null) {
		const evidence = [reading.page.evidence(stated.start, stated.end)];
		const settled = settleZone(stated, reading, location);
		const doubts: Doubt[] = isDoubtful(settled, choice.best) ? ['zone-ambiguous'] : [];
		return { timeZone: settled.zones[0] ?? reader, source: settled.source, doubts, evidence };
	}
	const place = location === null ? null : zoneOfLocation(location, reader);
	if (place !== null) return { timeZone: place, source: 'place', doubts: ['zone-assumed'], evidence: [] };
	return { timeZone: reader, source: 'reader', doubts: ['zone-assumed'], evidence: [] };
}

/** A zone of several places, one named in the wrong half of the year, or two that don't agree. */
function isDoubtful(zone: ZoneMention, best: Candidate): boolean {
	if (zone.ambiguous || best.time === null) return zone.ambiguous;
	return isOutOfSeason(zone, wallOf(best, best.time.from)) || twinsAgree(best) === false;
}

/** Whether "10:00 CET / 4 am ET" say one instant, on whichever day the second falls; null without a second. */
export function twinsAgree(candidate: Candidate): boolean | null {
	const { time } = candidate;
	const own = zonedInstant(candidate);
	if (time?.twin === undefined || own === null) return null;
	const other = zonedInstant({ ...candidate, time: time.twin });
	return other !== null && (own - other) % DAY === 0;
}

/** Two ways to say one instant ("1pm Sydney = 11am Perth"): the reader's own clock is the one to show. */
export function preferReadersZone(
	best: Candidate,
	candidates: readonly Candidate[],
	readerZone: string,
): Candidate {
	const instant = zonedInstant(best);
	if (instant === null || best.time?.zone?.zones[0] === readerZone) return best;
	const twins = candidates.filter((each) => each.line === best.line && !sameTime(each, best));
	return (
		twins.find((each) => zonedInstant(each) === instant && showsClock(each, instant, readerZone)) ?? best
	);
}

function zonedInstant(candidate: Candidate): number | null {
	const zone = candidate.time?.zone?.zones[0];
	if (candidate.time === null || zone === undefined) return null;
	return instantsOf(wallOf(candidate, candidate.time.from), zone)[0] ?? null;
}

function showsClock(candidate: Candidate, instant: number, readerZone: string): boolean {
	const zone = candidate.time?.zone?.zones[0] ?? '';
	return offsetAt(instant, zone) === offsetAt(instant, readerZone);
}
