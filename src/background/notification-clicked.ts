import { takeDownNotification } from '../platform/notifications.ts';
import { writeSession } from '../platform/session-store.ts';
import { openPopup } from '../platform/toolbar.ts';
import { requestDraft } from './draft-request.ts';
import { findStep } from './find.ts';
import { look } from './look.ts';
import { inTurn } from './turns.ts';

/**
 * Leads to what the notification was about: a note goes into its thread's reply, everything else opens the popup at
 * its screen. When the mail can't be opened, the popup has the draft.
 */
export function notificationClicked(id: string): Promise<void> {
	return inTurn(async () => {
		await takeDownNotification(id);
		const seen = await look();
		const found = seen.ok ? findStep(seen.value, id) : undefined;
		if (found && isNote(found.step.kind) && (await requestDraft(found, null)).ok) return;
		await writeSession('focus', found ? { step: id } : null);
		await openPopup();
	});
}

function isNote(kind: string): boolean {
	return kind !== 'debrief' && kind !== 'call' && kind !== 'check-in';
}
