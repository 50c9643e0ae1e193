import type { Effect } from '../plan/effect.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showNotification, takeDownNotification } from '../platform/notifications.ts';
import { setBadge } from '../platform/toolbar.ts';
import type { Look } from './look.ts';
import { notificationWords } from './notification-words.ts';
import { record } from './record.ts';

/**
 * Does what the plan ordered, in its order. A notification whose fact could not be written is not shown, since it
 * would come again at every wake; badge and popup, which need no fact, still tell of the step.
 */
export async function obey(effects: readonly Effect[], seen: Look): Promise<void> {
	let recorded = true;
	for (const effect of effects) {
		if (effect.do === 'record') recorded = (await record(effect.facts)).ok;
		else if (effect.do !== 'notify' || recorded) await doOne(effect, seen);
	}
}

async function doOne(effect: Exclude<Effect, { do: 'record' }>, seen: Look): Promise<void> {
	switch (effect.do) {
		case 'notify': {
			const { title, message } = notificationWords(effect, seen);
			await showNotification(effect.id, title, message);
			return;
		}
		case 'take-down':
			return takeDownNotification(effect.id);
		case 'badge':
			return setBadge(effect.text);
		case 'wake':
			return wakeAt(effect.at);
	}
}
