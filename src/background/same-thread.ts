import type { MessageRef } from '../journal/fact.ts';
import type { Interview } from '../journal/opportunity.ts';
import type { OpenThread } from '../platform/requests.ts';

/**
 * Whether the open thread is one in which this interview was told of: by the thread's id, or, since Outlook's ids change
 * between visits, by the open message. Subject and sender are not enough: a consultant writes many alike. Threads of
 * another mailbox never match.
 */
export function isThreadOf(thread: OpenThread, { messages }: Pick<Interview, 'messages'>): boolean {
	return messages.some((message) => isSameMailbox(thread, message) && isSame(thread, message));
}

function isSameMailbox(thread: OpenThread, message: MessageRef): boolean {
	if (thread.webmail !== message.webmail) return false;
	return thread.account === '' || message.account === '' || thread.account === message.account;
}

function isSame(thread: OpenThread, message: MessageRef): boolean {
	if (thread.threadId !== '' && thread.threadId === message.threadId) return true;
	return thread.messageId !== '' && thread.messageId === message.messageId;
}
