import type { Person } from '../letter.ts';
import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import type { ComposeOptions } from './compose.ts';

/** Gmail sets the recipients once more, shortly after a form has opened. */
const RECIPIENTS_AGAIN_AFTER = 100;

export interface Fields {
	readonly form: HTMLFormElement;
	recipients(): string[];
	subject(): string;
	/** Hears of changes that the person makes. */
	changed(listener: () => void): void;
}

let composes = 0;

/** Recipients, subject and the hidden fields of a mail being written. */
export function composeFields(mailbox: Mailbox, options: ComposeOptions, draftId: string): Fields {
	composes += 1;
	const { labels } = mailbox;
	const subject = element('input', {
		name: 'subjectbox',
		class: 'aoT',
		autocomplete: 'off',
		tabindex: '1',
		placeholder: labels.subject,
		'aria-label': labels.subject,
		value: options.subject,
		...(options.kind === 'reply' ? { style: 'display: none' } : {}),
	});
	const listbox = element(
		'div',
		{ role: 'listbox', 'aria-label': labels.to },
		...options.recipients.map(chip),
	);
	const entry = element('input', {
		class: 'agP aFw',
		'peoplekit-id': 'BbVjBd',
		role: 'combobox',
		'aria-label': labels.to,
		autocomplete: 'off',
		tabindex: '1',
		type: 'text',
	});
	const hidden = Object.entries({ ...options.hidden, composeid: `c${composes}`, draft: `#msg-a:${draftId}` });
	const form = element(
		'form',
		{ class: 'bAs' },
		...hidden.map(([name, value]) => element('input', { type: 'hidden', name, value })),
		element(
			'div',
			{ class: 'anm', name: 'to' },
			element('span', { class: 'aoy' }, labels.to),
			listbox,
			entry,
		),
		subject,
	);
	form.addEventListener('submit', (event) => event.preventDefault());
	mailbox.later(RECIPIENTS_AGAIN_AFTER, () => listbox.replaceChildren(...options.recipients.map(chip)));
	const listeners: (() => void)[] = [];
	const tell = () => {
		for (const listener of listeners) listener();
	};
	subject.addEventListener('input', tell);
	entry.addEventListener('change', () => {
		if (!entry.value.includes('@')) return;
		listbox.append(chip({ name: entry.value.trim(), email: entry.value.trim() }));
		entry.value = '';
		tell();
	});
	return {
		form,
		recipients: () =>
			[...listbox.querySelectorAll<HTMLElement>('[data-hovercard-id]')].map(
				(option) => option.dataset['hovercardId'] ?? '',
			),
		subject: () => subject.value,
		changed: (listener) => listeners.push(listener),
	};
}

function chip({ name, email }: Person): HTMLElement {
	return element(
		'div',
		{
			role: 'option',
			class: 'afV',
			'data-name': name,
			'data-hovercard-id': email,
			'aria-selected': 'false',
			dir: 'ltr',
		},
		name,
	);
}
