import type { Thread } from '../letter.ts';
import { fetchThreads, readConfig } from '../page/config.ts';
import { element } from '../page/element.ts';
import { labelsFor } from '../page/labels.ts';
import { laterFor } from '../page/later.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { openOutbox } from '../page/outbox.ts';
import { expose } from '../page/practice.ts';
import { openReadMarks } from '../page/read-marks.ts';
import { named } from './classes.ts';
import { openNewMail } from './compose-page.ts';
import { Conversation } from './conversation.ts';
import { listbox, markRow } from './list.ts';
import { addressOf, parsePath, threadIdOf } from './routes.ts';
import { buildShell, type Shell } from './shell.ts';

const LIST_AFTER = 150;
/** The address changes at once, the pane so much later. */
const PANE_LAG = 150;

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
	document.title = `Mail - ${config.account.name} - Outlook`;
	if (parsePath(location.pathname).compose) {
		expose(mailbox.outbox, () => undefined);
		const place = element('div');
		const name = element('h1', { class: named('page-name') }, 'Practice mailbox');
		document.body.append(element('div', { class: named('compose-page') }, name, place));
		openNewMail(mailbox, place, new URLSearchParams(location.search));
	} else {
		new Mail(mailbox).open();
	}
}

/** List and reading pane side by side, moved through with pushState. */
class Mail {
	readonly #mailbox: Mailbox;
	readonly #shell: Shell;
	#view = new AbortController();
	#conversation: Conversation | null = null;

	constructor(mailbox: Mailbox) {
		this.#mailbox = mailbox;
		this.#shell = buildShell(mailbox, {
			reply: () => this.#conversation?.replyToNewest(),
			compose: () => this.#compose(),
			openFolder: (folder) => this.#go(addressOf(folder, null)),
		});
	}

	open(): void {
		expose(this.#mailbox.outbox, (threadId) => {
			const open = this.#conversation;
			if (open !== null && threadIdOf(open.thread) === threadId) open.refresh();
		});
		addEventListener('popstate', () => this.#show());
		this.#mailbox.later(LIST_AFTER, () => this.#show());
	}

	#go(address: string): void {
		history.pushState(null, '', address);
		this.#show();
	}

	#show(): void {
		const { folder, conversation } = parsePath(location.pathname);
		const { threads, later } = this.#mailbox;
		const thread = threads.find((candidate) => threadIdOf(candidate) === conversation) ?? null;
		if (thread !== null) this.#mailbox.readMarks.markRead(thread);
		this.#view.abort();
		this.#view = new AbortController();
		this.#shell.markFolder(folder);
		const open = (chosen: Thread) => this.#go(addressOf(folder, chosen));
		this.#shell.list.replaceChildren(listbox(this.#mailbox, folder, open));
		markRow(this.#shell.list, conversation);
		later(PANE_LAG, () => this.#fillPane(thread), this.#view.signal);
	}

	#fillPane(thread: Thread | null): void {
		this.#conversation?.leave();
		this.#conversation = thread === null ? null : new Conversation(this.#mailbox, thread, this.#view.signal);
		const nothing = element('div', { class: named('nothing') }, this.#mailbox.labels.nothingOpen);
		this.#shell.pane.replaceChildren(this.#conversation?.root ?? nothing);
	}

	#compose(): void {
		this.#conversation?.leave();
		this.#conversation = null;
		openNewMail(this.#mailbox, this.#shell.pane, new URLSearchParams());
	}
}

void start();
