import { browser } from './browser.ts';
import { NUDGE, type Reply, type RequestName, type Requests } from './requests.ts';

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

/** Calls the listener each time the worker says that a draft was just asked for. */
export function onNudge(listener: () => void, signal: AbortSignal): void {
	const hear = (message: unknown): undefined => {
		if ((message as typeof NUDGE | null)?.nudge === NUDGE.nudge) listener();
	};
	browser.runtime.onMessage.addListener(hear);
	signal.addEventListener('abort', () => {
		if (!isOrphaned()) browser.runtime.onMessage.removeListener(hear);
	});
}
