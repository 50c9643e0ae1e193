import { hashToken, legacyId } from '../ids.ts';
import type { Thread } from '../letter.ts';

export interface Route {
	/** `inbox`, `all`, `sent`, `drafts`, … */
	readonly view: string;
	/** The opaque token or the legacy id of the opened thread. */
	readonly thread: string | null;
}

/** Reads `#inbox`, `#inbox/p2`, `#all/<id>`, `#inbox/<token>?compose=new`. */
export function parseHash(hash: string): Route {
	const [path = ''] = hash.replace(/^#/u, '').split('?');
	const [view = '', ...rest] = path.split('/');
	const last = rest.at(-1) ?? '';
	const opened = /^(?:FMfcgz[a-zA-Z]+|[0-9a-f]{16,})$/u.test(last);
	return { view: view === '' ? 'inbox' : view, thread: opened ? last : null };
}

export function threadIdOf(thread: Thread): string {
	return legacyId(thread.letters[0]?.key ?? thread.key);
}

export function hashOf(view: string, thread: Thread): string {
	return `#${view}/${hashToken(threadIdOf(thread))}`;
}

export function findThread(threads: readonly Thread[], named: string): Thread | undefined {
	return threads.find((thread) => {
		const id = threadIdOf(thread);
		return named === id || named === hashToken(id);
	});
}
