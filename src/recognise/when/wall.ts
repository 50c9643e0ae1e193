import type { Doubt, When } from '../recognition.ts';
import type { Candidate } from './candidates.ts';
import { dayNumber } from './civil.ts';
import type { Clock } from './mention.ts';
import { instantsOf, offsetAt } from './zone-sums.ts';
import type { Zoned } from './zoned.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** Nothing that lasts longer is an interview. */
export const LONGEST = 7 * DAY;

/** Wall time of a candidate's day at a clock time, in milliseconds of UTC with the same digits. */
export function wallOf(candidate: Candidate, clock: Clock): number {
	return dayNumber(candidate.day.day) * DAY + (clock.hour * 60 + clock.minute) * MINUTE;
}

/** What a wall time means in a zone, and whether it exists once there. */
export function resolve(
	start: number,
	end: number | null,
	zone: Zoned,
): { when: When | null; doubts: Doubt[] } {
	const instant = instantOf(start, zone.timeZone);
	if (Number.isNaN(instant)) return { when: null, doubts: [] };
	const endInstant = end === null ? null : instantOf(end, zone.timeZone);
	const when = whenAt(instant, endInstant, zone);
	const meanings = instantsOf(start, zone.timeZone).length;
	if (meanings === 1) return { when, doubts: [] };
	return { when, doubts: [meanings === 0 ? 'time-does-not-exist' : 'time-happens-twice'] };
}

/** The instant of a wall time: in a gap the time after the jump, in an overlap the first of the two; else NaN. */
export function instantOf(wall: number, timeZone: string): number {
	return instantsOf(wall, timeZone)[0] ?? wall - offsetAt(wall - DAY, timeZone);
}

export function whenAt(start: number, end: number | null, zone: Zoned): When {
	return {
		startLocal: local(start, zone.timeZone),
		endLocal: end === null ? null : local(end, zone.timeZone),
		timeZone: zone.timeZone,
		zoneSource: zone.source,
		start: new Date(start).toISOString(),
		end: end === null ? null : new Date(end).toISOString(),
	};
}

function local(instant: number, timeZone: string): string {
	return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);
}
