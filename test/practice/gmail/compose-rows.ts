import { element, onPress } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import type { Labels } from '../page/labels.ts';

/** The editor and, where there is a quote to show, the button that puts it in. */
export function bodyRow(labels: Labels, editor: HTMLElement, showQuote: (() => void) | null): HTMLElement {
	const cell = element('div', { class: 'Ar Au' }, element('div', { class: 'aO7' }, editor));
	if (showQuote !== null) cell.append(trimmedButton(labels, showQuote));
	return element('tr', {}, element('td', { class: 'Ap' }, cell));
}

function trimmedButton(labels: Labels, showQuote: () => void): HTMLElement {
	const button = element(
		'div',
		{ class: 'ajR', role: 'button', tabindex: '1', 'aria-label': labels.trimmed },
		'•••',
	);
	const row = element('div', { class: 'aH9' }, button);
	onPress(button, () => {
		showQuote();
		row.remove();
	});
	return row;
}

interface ToolbarParts {
	readonly status: HTMLElement;
	readonly send: () => void;
	readonly discard: () => void;
}

export function toolbarRow(labels: Labels, { status, send, discard }: ToolbarParts): HTMLElement {
	const bin = element(
		'div',
		{ class: 'oh', role: 'button', tabindex: '1', 'aria-label': labels.discard },
		icon('trash'),
	);
	onPress(bin, discard);
	const buttons = element('div', { class: 'dC' }, sendButton(labels, send), moreSendOptions(labels));
	return element(
		'tr',
		{ class: 'btC' },
		element('td', { class: 'IZ' }, element('div', { class: 'Up' }, element('div', {}, buttons))),
		element('td', { class: 'eFWPGc' }, status),
		element('td', { class: 'gU' }, bin),
	);
}

function sendButton(labels: Labels, send: () => void): HTMLElement {
	const hint = `${labels.send} \u202a(Ctrl-Enter)\u202c`;
	const button = element(
		'div',
		{
			class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
			role: 'button',
			tabindex: '1',
			'data-tooltip': hint,
			'aria-label': hint,
		},
		labels.send,
	);
	onPress(button, send);
	return button;
}

function moreSendOptions(labels: Labels): HTMLElement {
	return element(
		'div',
		{
			class: 'T-I J-J5-Ji hG T-I-atl L3',
			role: 'button',
			tabindex: '1',
			'aria-haspopup': 'true',
			'aria-label': labels.moreSendOptions,
		},
		'▾',
	);
}
