import type { Person } from '../letter.ts';
import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { named } from './classes.ts';

export interface RecipientWell {
	readonly root: HTMLElement;
	recipients(): string[];
}

/** Editable as the body is, but of one line: without `aria-multiline`. The pills show names and no addresses. */
export function recipientWell({ labels }: Mailbox, people: readonly Person[]): RecipientWell {
	const pills = new Map(people.map((person) => [pill(person), person.email]));
	const root = element(
		'div',
		{
			class: `EditorClass ${named('to-field')}`,
			contenteditable: 'true',
			role: 'textbox',
			'aria-label': labels.to,
			tabindex: '0',
		},
		...pills.keys(),
		'\u200b',
	);
	return {
		root,
		recipients() {
			const chosen = [...pills].flatMap(([shown, email]) => (root.contains(shown) ? [email] : []));
			return [...chosen, ...typedAddresses(root)];
		},
	};
}

function pill({ name }: Person): HTMLElement {
	return element('span', { contenteditable: 'false', class: `lpc-hoverTarget ${named('pill')}` }, name);
}

function typedAddresses(root: HTMLElement): string[] {
	const typed = [...root.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
	return typed
		.join(' ')
		.split(/[\s\u200b;,]+/u)
		.filter((word) => word.includes('@'));
}
