import { reconcile } from '../plan/reconcile.ts';
import { keepSlowLook, nextWake } from '../platform/alarms.ts';
import { shownNotifications } from '../platform/notifications.ts';
import { badge } from '../platform/toolbar.ts';
import { look } from './look.ts';
import { obey } from './obey.ts';
import { inTurn } from './turns.ts';

/** Works out what is to be shown now and shows it. Runs at every wake, whatever the reason, and after every fact. */
export function wake(): Promise<void> {
	return inTurn(async () => {
		await keepSlowLook();
		const seen = await look();
		// Nothing is decided on storage that can't be read; the slow alarm looks again, the popup says why.
		if (!seen.ok) return;
		const { opportunities, settings, place, now } = seen.value;
		const shown = {
			notifications: await shownNotifications(),
			badge: await badge(),
			wakeAt: await nextWake(),
		};
		await obey(reconcile(opportunities, settings, place, now, shown), seen.value);
	});
}
