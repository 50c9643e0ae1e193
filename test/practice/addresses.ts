import { threadIdOf as gmailThreadId, hashOf } from './gmail/routes.ts';
import type { PracticeMessage } from './mail.ts';
import { threadIdOf as conversationId } from './outlook/routes.ts';

export { conversationId, gmailThreadId };

/** Where Gmail shows the conversation of a letter, as a click on its row in the inbox leads to. */
export function gmailAddress({ thread }: PracticeMessage): string {
	return `https://mail.google.com/mail/u/0/${hashOf('inbox', thread)}`;
}

/** The lasting address by the thread's legacy id, which works from every folder. */
export function lastingGmailAddress({ thread }: PracticeMessage): string {
	return `https://mail.google.com/mail/u/0/#all/${gmailThreadId(thread)}`;
}

export function outlookAddress({ thread }: PracticeMessage, host = 'outlook.live.com'): string {
	return `https://${host}/mail/inbox/id/${encodeURIComponent(conversationId(thread))}`;
}
