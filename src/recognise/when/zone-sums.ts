import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Instants (ms since 1970) that a wall time can mean in a zone: none in a gap, two in an overlap. */
export function instantsOf(wallMilliseconds: number, timeZone: string): number[] {
	const offsets = new Set([-DAY, 0, DAY].map((shift) => offsetAt(wallMilliseconds + shift, timeZone)));
	const instants: number[] = [];
	for (const offset of offsets) {
		const instant = wallMilliseconds - offset;
		if (!Number.isNaN(instant) && offsetAt(instant, timeZone) === offset) instants.push(instant);
	}
	return instants.sort((a, b) => a - b);
}

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds; NaN for an unknown zone. */
export function offsetAt(instant: number, timeZone: string): number {
	return tzOffset(timeZone, new Date(instant)) * MINUTE;
}

export function isZone(timeZone: string): boolean {
	return timeZone !== '' && !Number.isNaN(offsetAt(0, timeZone));
}

/** Whether two zones show the same time in winter and in summer of 2026, as Sydney and Melbourne do. */
export function sameClock(one: string, other: string): boolean {
	const january = Date.UTC(2026, 0, 15);
	const july = Date.UTC(2026, 6, 15);
	return [january, july].every((instant) => offsetAt(instant, one) === offsetAt(instant, other));
}
