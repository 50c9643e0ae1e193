import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import type { Labels } from '../page/labels.ts';
import { named } from './classes.ts';

export interface FormParts {
	/** Of the ids in this form. */
	readonly number: number;
	readonly status: HTMLElement;
	readonly recipients: HTMLElement;
	readonly subject: HTMLElement;
	readonly editor: HTMLElement;
	/** Where a quote stands that is not in the editor. */
	readonly below: HTMLElement;
	readonly send: () => void;
	readonly discard: () => void;
}

export function composeForm(labels: Labels, parts: FormParts): HTMLElement {
	const { number, recipients, subject, editor, below } = parts;
	const parent = element('div', { id: `editorParent_${number}`, class: named('editor-parent') }, editor);
	return element(
		'div',
		{ id: `docking_InitVisiblePart_${number}`, class: named('compose') },
		head(labels, parts),
		element('div', { class: named('well') }, element('span', {}, labels.to), recipients),
		subject,
		element('div', { id: `docking_DockingTriggerPart_${number}` }, parent, below),
	);
}

function head(labels: Labels, { number, status, send, discard }: FormParts): HTMLElement {
	const id = `splitButton-r${number}__primaryActionButton`;
	const sendButton = element(
		'button',
		{ type: 'button', id, class: `fui-Button ${named('send')}` },
		labels.send,
	);
	sendButton.addEventListener('click', send);
	const bin = element(
		'button',
		{
			type: 'button',
			id: 'discardCompose',
			class: `fui-Button ${named('command')}`,
			'aria-label': labels.discard,
		},
		icon('trash'),
	);
	bin.addEventListener('click', discard);
	return element(
		'div',
		{ class: named('compose-head') },
		element('div', { 'data-testid': 'ComposeSendButton' }, sendButton),
		status,
		bin,
	);
}

export function subjectField(labels: Labels, subject: string, number: number): HTMLInputElement {
	return element('input', {
		id: `MSG_${number}_SUBJECT`,
		value: subject,
		'aria-label': labels.subject,
		placeholder: labels.subject,
		class: named('subject-field'),
	});
}

/** What RoosterJS is started in. */
export function editorHolder(labels: Labels): HTMLDivElement {
	return element('div', {
		tabindex: '0',
		dir: document.dir === 'rtl' ? 'rtl' : 'ltr',
		class: named('editor'),
		role: 'textbox',
		'aria-multiline': 'true',
		'aria-label': labels.body,
		contenteditable: 'true',
	});
}
