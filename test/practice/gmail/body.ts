import { decimalId, legacyId } from '../ids.ts';
import type { Attachment, Letter } from '../letter.ts';
import { build, element, onPress } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { quoteOf } from './quote.ts';

/** Gmail marks the mail's own classes and ids with a number, except those it wrote itself. */
const rename = (name: string) => (name.startsWith('gmail_') ? name : `m_-6118293301${name}`);

/** The letter's content; its quote is trimmed behind a button, as in all but the longest threads. */
export function bodyOf(mailbox: Mailbox, letter: Letter, letters: readonly Letter[]): HTMLElement {
	const quoted = letters.find((candidate) => candidate.key === letter.quotes);
	const content = element(
		'div',
		{ class: 'a3s aiL' },
		element('div', { dir: 'ltr' }, ...build(letter.text, rename)),
	);
	if (quoted !== undefined) content.append(...trimmedQuote(mailbox, quoted, letters, letter.writtenIn));
	const reference = btoa(JSON.stringify([`#msg-f:${decimalId(legacyId(letter.key))}`]));
	return element('div', { class: 'ii gt', jslog: `20277; u014N:xr6bB; 4:${reference}` }, content);
}

function trimmedQuote(
	mailbox: Mailbox,
	quoted: Letter,
	letters: readonly Letter[],
	writtenIn: Letter['writtenIn'],
): Node[] {
	const quote = element(
		'div',
		{ class: 'adL' },
		...build([quoteOf(mailbox, quoted, letters, writtenIn)], rename),
	);
	quote.hidden = true;
	const button = element(
		'div',
		{
			class: 'ajR',
			role: 'button',
			tabindex: '0',
			'aria-label': mailbox.labels.trimmed,
			'aria-expanded': 'false',
		},
		'•••',
	);
	onPress(button, () => {
		quote.hidden = !quote.hidden;
		button.setAttribute('aria-expanded', String(!quote.hidden));
	});
	return [element('div', { class: 'yj6qo ajU' }, button), quote];
}

export function attachmentsOf(letter: Letter): HTMLElement | null {
	if (letter.attachments.length === 0) return null;
	const cards = letter.attachments.map((attachment) => card(letter, attachment));
	return element('div', { class: 'hq gt' }, element('div', { class: 'aQH' }, ...cards));
}

function card(letter: Letter, { name, mimeType, text }: Attachment): HTMLElement {
	const address = `https://mail.google.com/mail/u/0?ui=2&view=att&th=${legacyId(letter.key)}&attid=0.1`;
	const kilobytes = Math.max(1, Math.round(text.length / 1024));
	return element(
		'span',
		{ class: 'aZo N5jrZb', download_url: `${mimeType}:${name}:${address}` },
		element(
			'a',
			{ class: 'aQy e', href: address, role: 'link' },
			element('span', { class: 'aV3' }, name),
			element('span', { class: 'SaH2Ve' }, `${kilobytes} KB`),
		),
	);
}
