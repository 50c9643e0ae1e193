import { isNote } from '../plan/step.ts';
import { takeDownNotification } from '../platform/notifications.ts';
import { writeSession } from '../platform/session-store.ts';
import { openPopup } from '../platform/toolbar.ts';
import { requestDraft } from './draft-request.ts';
import { type FoundStep, findStep } from './find.ts';
import { type Look, look } from './look.ts';
import { isInComposeBox } from './notification-words.ts';
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
		if (seen.ok && found && isOffered(found, seen.value) && (await requestDraft(found, null)).ok) return;
		await writeSession('focus', found ? { step: id } : null);
		await openPopup();
	});
}

/** A note that is not in the compose box already. */
function isOffered({ step }: FoundStep, seen: Look): boolean {
	return isNote(step.kind) && !isInComposeBox(step, seen);
}
