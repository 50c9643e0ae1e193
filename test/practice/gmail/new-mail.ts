import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { Compose, type ComposeOptions } from './compose.ts';

const COMPOSE_AFTER = 300;

/** The small window that the Compose button opens at the bottom of the page. */
export function openMole(mailbox: Mailbox): void {
	mailbox.later(COMPOSE_AFTER, () => {
		const close = () => dock.remove();
		const compose = new Compose(mailbox, newMail(new URLSearchParams(), close));
		const box = element(
			'div',
			{ class: 'AD', role: 'dialog', 'aria-label': mailbox.labels.newMessage },
			element('div', { class: 'Hp' }, `Practice mailbox · ${mailbox.labels.newMessage}`),
			compose.root,
		);
		const inner = element('div', { class: 'nH' }, element('div', { class: 'no' }, box));
		const dock = element('div', { class: 'dw' }, element('div', { class: 'nH' }, inner));
		document.body.append(dock);
		compose.focus();
	});
}

/** The page of a compose link: `?view=cm&fs=1&to=&su=&body=`. */
export function openComposePage(mailbox: Mailbox, parameters: URLSearchParams): void {
	document.body.classList.add('xE', 'xp');
	document.title = `${mailbox.labels.newMessage} - ${mailbox.config.account.email} - Gmail`;
	mailbox.later(COMPOSE_AFTER, () => {
		const close = () => window.close();
		const compose = new Compose(mailbox, newMail(parameters, close));
		const sheet = element(
			'div',
			{ class: 'aSt' },
			element('div', { class: 'Hp' }, `Practice mailbox · ${mailbox.labels.newMessage}`),
			compose.root,
		);
		document.body.append(element('div', { class: 'aSs' }, sheet));
		compose.focus();
	});
}

function newMail(parameters: URLSearchParams, closed: () => void): ComposeOptions {
	const recipients = (parameters.get('to') ?? '')
		.split(',')
		.map((email) => email.trim())
		.filter((email) => email !== '')
		.map((email) => ({ name: email, email }));
	const body = parameters.get('body') ?? '';
	return {
		kind: 'new',
		threadId: null,
		answers: null,
		hidden: { uet: '' },
		recipients,
		subject: parameters.get('su') ?? '',
		lines: body === '' ? [] : body.split(/\r?\n/u),
		quote: null,
		draft: null,
		closed,
		sent: () => undefined,
	};
}
