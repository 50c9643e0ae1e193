import { openThread } from '../platform/mail-tabs.ts';
import { type DraftRequest, readSession, writeSession } from '../platform/session-store.ts';
import type { Result } from '../result.ts';
import type { FoundStep } from './find.ts';
import { isThreadOf } from './same-thread.ts';

/** How long a page may take to load and open the thread before the wish has gone stale. */
const LASTS_MS = 3 * 60_000;

/**
 * Remembers that a draft was asked for, then brings its thread to the front; the page claims it once the message is
 * open. Stored before the tab is touched, so that neither a killed worker nor a reloaded tab loses it.
 */
export async function requestDraft(
	{ step, interview }: FoundStep,
	wording: string | null,
): Promise<Result<null, 'tab-not-opened'>> {
	await writeSession('draftRequest', { step: step.id, wording, expiresAt: Date.now() + LASTS_MS });
	const opened = await openThread(interview.message, (thread) => isThreadOf(thread, interview));
	if (!opened.ok) await writeSession('draftRequest', null);
	return opened;
}

/** The draft that is asked for now, null when none is or the wish has expired. */
export async function pendingRequest(): Promise<DraftRequest | null> {
	const request = await readSession('draftRequest');
	return request !== null && request.expiresAt > Date.now() ? request : null;
}

/** Gives the request to one page only. */
export async function closeRequest(): Promise<void> {
	await writeSession('draftRequest', null);
}
