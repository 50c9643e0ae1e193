import { conversationId } from '../ids.ts';
import type { Thread } from '../letter.ts';

export interface Route {
	readonly folder: string;
	/** Of the opened conversation. */
	readonly conversation: string | null;
	readonly compose: boolean;
}

/** Reads `/mail/[<n>/]<folder>[/id/<id>]`, `/mail/id/<id>` and `/mail/deeplink/compose`. */
export function parsePath(path: string): Route {
	const parts = path.split('/').filter((part) => part !== '' && part !== 'mail' && !/^\d+$/u.test(part));
	const compose = parts[0] === 'deeplink' && parts[1] === 'compose';
	const at = parts.indexOf('id');
	const folder = parts[0] === undefined || parts[0] === 'id' ? 'inbox' : parts[0];
	const id = at === -1 ? undefined : parts[at + 1];
	return { folder, compose, conversation: id === undefined ? null : decodeURIComponent(id) };
}

export function threadIdOf(thread: Thread): string {
	return conversationId(thread.key);
}

/** Keeps the account's number in the path where there is one, and the query. */
export function addressOf(folder: string, thread: Thread | null): string {
	const account = /^\/mail\/\d+\//u.exec(location.pathname)?.[0] ?? '/mail/';
	const item = thread === null ? '' : `/id/${encodeURIComponent(threadIdOf(thread))}`;
	return `${account}${folder}${item}${location.search}`;
}
