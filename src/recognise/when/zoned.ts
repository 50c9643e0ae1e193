import type { Reading } from '../reading.ts';
import type { Doubt, Evidence, ZoneSource } from '../recognition.ts';
import type { Candidate } from './candidates.ts';
import { type Choice, sameTime } from './choose.ts';
import type { ZoneMention } from './mention.ts';
import { zoneOfLocation } from './place-zone.ts';
import { wallOf } from './wall.ts';
import { instantsOf, offsetAt } from './zone-sums.ts';

/** The zone a time is shown in, and how it was told. */
export interface Zoned {
	readonly timeZone: string;
	readonly source: ZoneSource;
	readonly doubts: readonly Doubt[];
	readonly evidence: readonly Evidence[];
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
		const doubts: Doubt[] = stated.ambiguous ? ['zone-ambiguous'] : [];
		return { timeZone: stated.zones[0] ?? reader, source: 'stated', doubts, evidence };
	}
	const place = location === null ? null : zoneOfLocation(location, reader);
	if (place !== null) return { timeZone: place, source: 'stated', doubts: ['zone-assumed'], evidence: [] };
	return { timeZone: reader, source: 'reader', doubts: ['zone-assumed'], evidence: [] };
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
