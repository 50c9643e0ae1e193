import { first } from '../find.ts';
import { attribute } from '../unclobbered.ts';
import { THREAD_ID, THREAD_PERMANENT_ID } from './selectors.ts';

/**
 * Gmail names messages and threads twice: `data-legacy-…-id` in hex, and `msg-f:` or `thread-f:` with the same number
 * in decimal. Drafts and mails of one's own that are not synced yet have `msg-a:r…` and no number.
 */

/** The message's legacy id in hex; '' where the page has none (yet). */
export function messageIdOf(message: Element): string {
	return (
		legacyOrNothing(attribute(message, 'data-legacy-message-id')) ||
		hexOf(attribute(message, 'data-message-id'))
	);
}

/** The conversation's legacy id in hex, told by its heading or by the page's address; '' for neither. */
export function threadIdOf(main: Element, hash: string): string {
	const heading = first(main, THREAD_ID);
	const permanent = first(main, THREAD_PERMANENT_ID);
	return (
		(heading && legacyOrNothing(attribute(heading, 'data-legacy-thread-id'))) ||
		(permanent && hexOf(attribute(permanent, 'data-thread-perm-id'))) ||
		legacyOrNothing(lastPart(hash))
	);
}

function lastPart(hash: string): string {
	return hash.split('?')[0]?.split('/').at(-1) ?? '';
}

function legacyOrNothing(id: string): string {
	return /^[0-9a-f]{16}$/.test(id) ? id : '';
}

function hexOf(id: string): string {
	const decimal = id.split('-f:')[1] ?? '';
	return /^\d{1,20}$/.test(decimal) ? BigInt(decimal).toString(16) : '';
}
