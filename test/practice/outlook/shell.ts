import { element } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { named } from './classes.ts';
import { command } from './command.ts';

export interface Shell {
	readonly list: HTMLElement;
	readonly pane: HTMLElement;
	markFolder(folder: string): void;
}

export interface ShellActions {
	readonly reply: () => void;
	readonly compose: () => void;
	readonly openFolder: (folder: string) => void;
}

export function buildShell(mailbox: Mailbox, actions: ShellActions): Shell {
	const { labels } = mailbox;
	const list = element('div', { id: 'MailList', class: named('list') });
	const pane = element('div', {
		id: 'ReadingPaneContainerId',
		role: 'main',
		'data-app-section': 'MailReadCompose',
		'aria-label': labels.readingPane,
		class: named('pane'),
	});
	const folders = [
		folder('inbox', labels.inbox, 'inbox', actions),
		folder('sentitems', labels.sentMail, 'sentMail', actions),
		folder('drafts', labels.drafts, 'drafts', actions),
	];
	document.body.append(
		head(mailbox),
		ribbon(mailbox, actions),
		element('div', { class: named('work') }, tree(mailbox, folders), list, pane),
	);
	return {
		list,
		pane,
		markFolder(name) {
			for (const row of folders) row.setAttribute('aria-selected', String(row.dataset['folder'] === name));
		},
	};
}

function head({ config, labels }: Mailbox): HTMLElement {
	const { name, email } = config.account;
	const account = element(
		'button',
		{
			id: 'O365_MainLink_Me',
			type: 'button',
			class: named('account'),
			'aria-label': `${labels.account}: ${name} (${email})`,
		},
		name.charAt(0),
	);
	return element(
		'header',
		{ role: 'banner', class: named('head') },
		icon('calendar'),
		element('strong', {}, 'Practice mailbox'),
		account,
	);
}

/** Has the same Reply, with the same icon, as the opened message. */
function ribbon({ labels }: Mailbox, { compose, reply }: ShellActions): HTMLElement {
	const nothing = () => undefined;
	return element(
		'div',
		{ role: 'toolbar', class: `ms-OverflowSet ${named('ribbon')}` },
		command('drafts', labels.newMessage, compose, labels.newMessage),
		command('reply', labels.reply, reply),
		command('replyAll', labels.replyAll, reply),
		command('forward', labels.forward, nothing),
	);
}

function tree({ config }: Mailbox, folders: readonly HTMLElement[]): HTMLElement {
	const { email } = config.account;
	const root = element(
		'div',
		{
			id: 'primaryMailboxRoot_7f3a',
			role: 'treeitem',
			title: email,
			'data-folder-name': email,
			class: named('root'),
		},
		email,
	);
	return element('div', { role: 'tree', class: named('tree') }, root, ...folders);
}

function folder(name: string, label: string, drawing: IconName, { openFolder }: ShellActions): HTMLElement {
	const row = element(
		'div',
		{
			role: 'treeitem',
			tabindex: '0',
			'data-folder': name,
			'aria-selected': 'false',
			class: named('folder'),
		},
		icon(drawing),
		label,
	);
	row.addEventListener('click', () => openFolder(name));
	return row;
}
