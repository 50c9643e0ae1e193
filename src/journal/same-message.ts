import type { MessageIds, MessageRef } from './fact.ts';

/** The same mail in the same mailbox. An id that the page did not give equals nothing. */
export function isSameMessage(a: MessageIds, b: MessageIds): boolean {
	return isSameMailbox(a, b) && a.messageId !== '' && a.messageId === b.messageId;
}

export function isSameThread(a: MessageIds, b: MessageIds): boolean {
	return isSameMailbox(a, b) && a.threadId !== '' && a.threadId === b.threadId;
}

/**
 * The one who invited writes again. Outlook hides the addresses of one's own organisation: there the name decides,
 * but only when it was hidden both times, for a name alone is easily forged.
 */
export function isSameSender(a: MessageRef, b: MessageRef): boolean {
	if (a.fromEmail !== null && b.fromEmail !== null) return isSameText(a.fromEmail, b.fromEmail);
	return a.fromEmail === b.fromEmail && a.fromName !== '' && isSameText(a.fromName, b.fromName);
}

export function isSameText(a: string, b: string): boolean {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Where one of the two pages did not say whose mailbox it is, the webmail alone has to do: ids are long and random. */
function isSameMailbox(a: MessageIds, b: MessageIds): boolean {
	if (a.webmail !== b.webmail) return false;
	return a.account === '' || b.account === '' || isSameText(a.account, b.account);
}
