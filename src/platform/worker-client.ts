import { browser } from './browser.ts';
import type { OpenThread, PageSight, Reply, RequestName, Requests, WordToPage } from './requests.ts';

/** True once the extension was updated, reloaded or removed: this script can no longer reach its worker. */
export function isOrphaned(): boolean {
	return !browser.runtime?.id;
}

/** Pauses before asking again, in milliseconds: a worker that is ending or starting answers none for a moment. */
const PAUSES_MS = [0, 100, 400, 1500, 3000];

/**
 * Asks the worker. Never rejects: a worker that is starting is asked again, one that cannot be reached in some seconds
 * answers `no-answer`. So a request may arrive twice; whatever it writes must bear that.
 */
export async function askWorker<Name extends RequestName>(
	name: Name,
	input: Requests[Name]['input'],
): Promise<Reply<Requests[Name]['output']>> {
	for (const pause of PAUSES_MS) {
		if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
		const reply = await ask(name, input);
		if (reply !== undefined) return reply;
		if (isOrphaned()) break;
	}
	return { ok: false, error: { code: 'no-answer' } };
}

async function ask<Name extends RequestName>(
	name: Name,
	input: Requests[Name]['input'],
): Promise<Reply<Requests[Name]['output']> | undefined> {
	if (isOrphaned()) return undefined;
	try {
		return await browser.runtime.sendMessage({ request: name, input });
	} catch {
		// "Receiving end does not exist" while the worker starts, "context invalidated" after an update.
		return undefined;
	}
}

/** What a page has to say to the worker's words. */
export interface PageEars {
	/** The thread that is open now, null for none. */
	readonly whichThread: () => OpenThread | null;
	readonly whatDoYouSee: () => PageSight;
	/** A draft was just asked for, perhaps in this thread. */
	readonly draftAskedFor: () => void;
}

/** Hears the worker until the signal ends it. */
export function hearWorker(
	{ whichThread, whatDoYouSee, draftAskedFor }: PageEars,
	signal: AbortSignal,
): void {
	const hear = (message: unknown): Promise<OpenThread | PageSight | null> | undefined => {
		const word = (message as { word?: WordToPage } | null)?.word;
		if (word === 'which-thread') return Promise.resolve(whichThread());
		if (word === 'what-do-you-see') return Promise.resolve(whatDoYouSee());
		if (word === 'draft-asked-for') draftAskedFor();
		return undefined;
	};
	browser.runtime.onMessage.addListener(hear);
	signal.addEventListener('abort', () => {
		if (!isOrphaned()) browser.runtime.onMessage.removeListener(hear);
	});
}
