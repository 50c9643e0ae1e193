import { fetchThreads, readConfig } from '../page/config.ts';
import { element } from '../page/element.ts';
import { labelsFor } from '../page/labels.ts';
import { laterFor } from '../page/later.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { openOutbox } from '../page/outbox.ts';
import { expose } from '../page/practice.ts';
import { openReadMarks } from '../page/read-marks.ts';
import { Conversation } from './conversation.ts';
import { listTable } from './list.ts';
import { openComposePage, openMole } from './new-mail.ts';
import { findThread, parseHash, threadIdOf } from './routes.ts';
import { buildShell, type Shell } from './shell.ts';

const LIST_AFTER = 150;

let view = new AbortController();

async function start(): Promise<void> {
	const config = readConfig();
	const mailbox: Mailbox = {
		config,
		labels: labelsFor(config.language),
		later: laterFor(config.hazards),
		outbox: openOutbox(sessionStorage, config.site),
		readMarks: openReadMarks(sessionStorage),
		threads: await fetchThreads(),
	};
	const parameters = new URLSearchParams(location.search);
	if (parameters.get('view') === 'cm') {
		expose(mailbox.outbox, () => undefined);
		openComposePage(mailbox, parameters);
	} else {
		openInbox(mailbox);
	}
}

/**
 * Several mains stand side by side and all but one are hidden: the list, the opened conversation, the one that was
 * open before, and one that is kept ready though nobody has opened it.
 */
function openInbox(mailbox: Mailbox): void {
	const shell = buildShell(mailbox, () => openMole(mailbox));
	const list = element('div', { role: 'main', class: 'nH' });
	shell.stage.append(list);
	let current: Conversation | null = null;
	let previous: Conversation | null = null;
	const show = () => {
		view.abort();
		view = new AbortController();
		const route = parseHash(location.hash);
		const thread = route.thread === null ? undefined : findThread(mailbox.threads, route.thread);
		shell.markFolder(route.view);
		current?.leave();
		if (current !== null) {
			previous?.main.remove();
			previous = current;
			current = null;
			hide(previous.main, true);
		}
		hide(list, thread !== undefined);
		if (thread === undefined) showList(mailbox, list, route.view);
		else current = showConversation(mailbox, shell, thread);
	};
	expose(mailbox.outbox, (threadId) => {
		if (current !== null && threadIdOf(current.thread) === threadId) current.refresh();
	});
	addEventListener('hashchange', show);
	if (location.hash === '') history.replaceState(null, '', '#inbox');
	keepOneReady(mailbox, shell);
	mailbox.later(LIST_AFTER, show);
}

function showList(mailbox: Mailbox, list: HTMLElement, folder: string): void {
	const { config, labels, threads, readMarks } = mailbox;
	const unread = threads.filter(readMarks.isUnread).length;
	document.title = `${labels.inbox} (${unread}) - ${config.account.email} - Gmail`;
	list.replaceChildren(listTable(mailbox, folder));
}

function showConversation(mailbox: Mailbox, shell: Shell, thread: Mailbox['threads'][number]): Conversation {
	mailbox.readMarks.markRead(thread);
	document.title = `${thread.subject} - ${mailbox.config.account.email} - Gmail`;
	const conversation = new Conversation(mailbox, thread, view.signal);
	shell.stage.append(conversation.main);
	return conversation;
}

function keepOneReady(mailbox: Mailbox, shell: Shell): void {
	const thread = mailbox.threads.at(-1);
	if (thread === undefined) return;
	const { main } = new Conversation(mailbox, thread, new AbortController().signal);
	hide(main, true);
	shell.stage.append(main);
}

function hide(main: HTMLElement, hidden: boolean): void {
	main.style.display = hidden ? 'none' : '';
}

void start();
