import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { named } from './classes.ts';
import { openCompose } from './compose.ts';

const FORM_AFTER = 300;

/** A new mail in the reading pane or on the page of a compose link: `?to=&subject=&body=`. */
export function openNewMail(mailbox: Mailbox, place: HTMLElement, parameters: URLSearchParams): void {
	const body = parameters.get('body') ?? '';
	const recipients = (parameters.get('to') ?? '')
		.split(',')
		.map((email) => email.trim())
		.filter((email) => email !== '')
		.map((email) => ({ name: email, email }));
	const form = element('div', { 'data-app-section': 'Form_Content', class: named('new-mail') });
	place.replaceChildren(form);
	mailbox.later(FORM_AFTER, () => {
		const compose = openCompose(mailbox, {
			threadId: null,
			answers: null,
			recipients,
			subject: parameters.get('subject') ?? '',
			lines: body === '' ? [] : body.split(/\r?\n/u),
			quote: [],
			draft: null,
			closed: () => form.remove(),
			sent: () => undefined,
		});
		form.append(compose.root);
	});
}
