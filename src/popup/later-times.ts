import { instantOf } from '../journal/instant.ts';
import type { Settings } from '../journal/settings.ts';
import { addDays, instantAt, localDate } from '../journal/wall-time.ts';

const HOUR_MS = 3_600_000;
const AFTERNOON = '15:00';

/** Times that a step can be put off to: those that are still ahead, each with the key of its words. */
export function laterTimes(
	now: number,
	{ morning }: Pick<Settings, 'morning'>,
	timeZone: string,
): { readonly key: string; readonly until: string }[] {
	const today = localDate(instantOf(now), timeZone);
	const times = [
		{ key: 'later_hour', until: instantOf(now + HOUR_MS) },
		{ key: 'later_afternoon', until: instantAt(today, AFTERNOON, timeZone) },
		{ key: 'later_tomorrow', until: instantAt(addDays(today, 1), morning, timeZone) },
	];
	return times.filter(({ until }) => until > instantOf(now));
}
