import type { InterviewDetails } from './fact.ts';
import { instantOf, millisecondsOf } from './instant.ts';
import { instantAt } from './wall-time.ts';

type When = InterviewDetails['when'];
const LOCAL_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The same interview at another wall time of its own zone; a stated end moves along.
 * @param startLocal as `2026-12-03T10:00`
 * @returns null when that is not a day and time that exists
 */
export function movedTo(when: When, startLocal: string): When | null {
	const start = instantOfLocal(startLocal, when.timeZone);
	if (start === null) return null;
	if (when.end === null || when.endLocal === null) {
		return { ...when, start, startLocal, end: null, endLocal: null };
	}
	const length = millisecondsOf(when.end) - millisecondsOf(when.start);
	const endLocal = instantOf(Date.parse(`${startLocal}:00.000Z`) + length).slice(0, 16);
	return { ...when, start, startLocal, end: instantOf(millisecondsOf(start) + length), endLocal };
}

function instantOfLocal(local: string, timeZone: string): string | null {
	const [, date, hours, minutes] = LOCAL_TIME.exec(local) ?? [];
	if (date === undefined || Number.isNaN(Date.parse(date))) return null;
	if (instantOf(Date.parse(date)).slice(0, 10) !== date) return null;
	return instantAt(date, `${hours}:${minutes}`, timeZone);
}
