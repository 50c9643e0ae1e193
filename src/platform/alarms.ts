import { type Instant, instantOf, millisecondsOf } from '../journal/instant.ts';
import { browser } from './browser.ts';

const NEXT = 'next-need';
const SLOW = 'slow-look';
/** Backs the one alarm: browsers lose alarms on updates, in sleep, in crashes. */
const SLOW_MINUTES = 30;

/** When the worker will be woken, null when not. */
export async function nextWake(): Promise<Instant | null> {
	const alarm = await browser.alarms.get(NEXT);
	return alarm ? instantOf(alarm.scheduledTime) : null;
}

export async function wakeAt(at: Instant | null): Promise<void> {
	if (at === null) await browser.alarms.clear(NEXT);
	else browser.alarms.create(NEXT, { when: millisecondsOf(at) });
}

/** Creates the slow alarm where it is missing; creating it anew at each start would put it off for ever. */
export async function keepSlowLook(): Promise<void> {
	if (await browser.alarms.get(SLOW)) return;
	browser.alarms.create(SLOW, { periodInMinutes: SLOW_MINUTES });
}
