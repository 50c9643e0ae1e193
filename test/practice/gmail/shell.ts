import { element, onPress } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import type { Mailbox } from '../page/mailbox.ts';

export interface Shell {
	/** Where the mains stand. */
	readonly stage: HTMLElement;
	markFolder(view: string): void;
}

/** Head and folders; `compose` opens an empty new mail. */
export function buildShell(mailbox: Mailbox, compose: () => void): Shell {
	const { labels } = mailbox;
	const folders = [
		folder('inbox', labels.inbox, 'inbox'),
		folder('sent', labels.sentMail, 'sentMail'),
		folder('drafts', labels.drafts, 'drafts'),
	];
	const stage = element('div', { class: 'AO' });
	document.body.append(
		head(mailbox),
		element(
			'div',
			{ class: 'nH ar4 z' },
			element('div', { class: 'aeN', role: 'navigation' }, composeButton(mailbox, compose), ...folders),
			stage,
		),
	);
	return {
		stage,
		markFolder(view) {
			for (const row of folders) row.classList.toggle('ain', row.dataset['view'] === view);
		},
	};
}

function head({ config, labels }: Mailbox): HTMLElement {
	const { name, email } = config.account;
	const account = element(
		'a',
		{
			class: 'gb_A gb_Xa',
			href: `https://accounts.google.com/SignOutOptions?hl=${config.language}`,
			'aria-label': `${labels.account}: ${name} (${email})`,
			role: 'button',
		},
		name.charAt(0),
	);
	account.addEventListener('click', (event) => event.preventDefault());
	return element(
		'header',
		{ class: 'gb_Da', role: 'banner' },
		icon('envelope'),
		element('strong', {}, 'Practice mailbox'),
		account,
	);
}

function composeButton({ labels }: Mailbox, compose: () => void): HTMLElement {
	const button = element(
		'div',
		{ class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
		icon('drafts'),
		labels.compose,
	);
	onPress(button, compose);
	return element('div', { class: 'aIH' }, element('div', { class: 'aic' }, button));
}

function folder(view: string, label: string, drawing: IconName): HTMLElement {
	return element(
		'div',
		{ class: 'TO', 'data-view': view },
		element('a', { class: 'J-Ke n0', href: `#${view}` }, icon(drawing), label),
	);
}
