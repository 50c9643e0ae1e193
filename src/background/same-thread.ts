import type { MessageRef } from '../journal/fact.ts';
import type { OpenThread } from '../platform/requests.ts';

/**
 * The same thread by its id; where a webmail's ids change between visits (Outlook), by subject and sender. Threads of
 * another mailbox never match.
 */
export function isThreadOf(thread: OpenThread, message: MessageRef): boolean {
	if (thread.webmail !== message.webmail) return false;
	if (thread.account && message.account && thread.account !== message.account) return false;
	if (thread.threadId !== '' && thread.threadId === message.threadId) return true;
	return (
		thread.webmail === 'outlook' &&
		thread.fromEmail !== null &&
		thread.fromEmail === message.fromEmail &&
		bareSubject(thread.subject) === bareSubject(message.subject)
	);
}

function bareSubject(subject: string): string {
	return subject.trim().toLowerCase();
}
