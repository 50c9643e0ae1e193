import { hearWorker } from '../platform/worker-client.ts';
import { webmailAt } from '../webmail/webmails.ts';
import { Life, whenShown } from './life.ts';
import { MailPage } from './mail-page.ts';
import { watchPage } from './page-watch.ts';

/** Entry of the content script: watches the open message and says what was found; everything else the worker does. */
function start(): void {
	const webmail = webmailAt(location);
	// Webmails put conversations, chats and add-ons into frames; messages are read in the page itself.
	if (!webmail || window.top !== window) return;
	const life = new Life();
	life.run(() => {
		const page = new MailPage(webmail, life);
		watchPage(webmail, life, () => life.run(() => page.look()));
		const draftAskedFor = () => life.run(() => page.askForDraft());
		const whatDoYouSee = () => {
			const read = webmail.readOpenMessage(document);
			return read.ok ? 'message' : read.reason;
		};
		hearWorker({ whichThread: () => page.thread, whatDoYouSee, draftAskedFor }, life.signal);
	});
}

whenShown(start);
