import { browser } from './browser.ts';
import type { OpenThread, Reply, RequestName, Requests, WordToPage } from './requests.ts';

/** True once the extension was updated, reloaded or removed: this script can no longer reach its worker. */
export function isOrphaned(): boolean {
	return !browser.runtime?.id;
}

/**
 * Asks the worker. Never rejects: a worker that is starting is asked once more, one that cannot be reached answers
 * `no-answer`.
 */
export async function askWorker<Name extends RequestName>(
	name: Name,
	input: Requests[Name]['input'],
): Promise<Reply<Requests[Name]['output']>> {
	return (await ask(name, input)) ?? (await ask(name, input)) ?? { ok: false, error: { code: 'no-answer' } };
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
	/** A draft was just asked for, perhaps in this thread. */
	readonly draftAskedFor: () => void;
}

/** Hears the worker until the signal ends it. */
export function hearWorker({ whichThread, draftAskedFor }: PageEars, signal: AbortSignal): void {
	const hear = (message: unknown): Promise<OpenThread | null> | undefined => {
		const word = (message as { word?: WordToPage } | null)?.word;
		if (word === 'which-thread') return Promise.resolve(whichThread());
		if (word === 'draft-asked-for') draftAskedFor();
		return undefined;
	};
	browser.runtime.onMessage.addListener(hear);
	signal.addEventListener('abort', () => {
		if (!isOrphaned()) browser.runtime.onMessage.removeListener(hear);
	});
}
