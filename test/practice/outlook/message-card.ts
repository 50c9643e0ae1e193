import type { Attachment, Letter, Person } from '../letter.ts';
import { plainText } from '../markup.ts';
import { weekdayDate } from '../page/dates.ts';
import { build, element, onPress } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { named } from './classes.ts';
import { command } from './command.ts';
import { gmailQuoteOf, quoteOf } from './quote.ts';

export interface CardOptions {
	readonly letter: Letter;
	readonly letters: readonly Letter[];
	readonly expanded: boolean;
	readonly bodyArrived: boolean;
	readonly toggle: () => void;
	readonly reply: () => void;
}

/** Outlook marks the mail's own classes and ids with `x_`. */
const rename = (name: string) => `x_${name}`;

let numbers = 0;

/** The next number for ids such as `MSG_7_FROM`, which differ at every rendering. */
export function nextNumber(): number {
	numbers += 1;
	return numbers;
}

/** A message of the conversation; always built anew, and without a body while collapsed. */
export function messageCard(mailbox: Mailbox, options: CardOptions): HTMLElement {
	const inner = options.expanded ? expanded(mailbox, options) : collapsed(mailbox, options);
	const state = element('div', { 'aria-expanded': String(options.expanded) }, inner);
	return element('div', { class: named('card') }, state);
}

function expanded(mailbox: Mailbox, options: CardOptions): HTMLElement {
	const { letter, bodyArrived, toggle } = options;
	const { config, labels } = mailbox;
	const number = nextNumber();
	const from = letter.from ?? config.account;
	const to = letter.to?.name ?? config.account.name;
	const date = weekdayDate(letter.sentAt, config.language, config.timeZone);
	const head = element(
		'div',
		{ class: named('card-head') },
		element('span', { id: `MSG_${number}_FROM`, class: named('from') }, fromLabel(mailbox, from)),
		toolbar(mailbox, options),
		element(
			'div',
			{ 'data-testid': 'RecipientWell', id: `MSG_${number}_TO`, class: named('to') },
			element('span', {}, `${labels.to}: `, element('span', { class: 'lpc-hoverTarget' }, to)),
		),
		element(
			'div',
			{
				'data-testid': 'SentReceivedSavedTime',
				id: `MSG_${number}_DATETIME`,
				title: date,
				class: named('date'),
			},
			date,
		),
	);
	head.addEventListener('click', (event) => {
		const onButton = event.target instanceof Element && event.target.closest('button') !== null;
		if (!onButton && options.letters.length > 1) toggle();
	});
	return element(
		'div',
		{ 'aria-label': labels.message, tabindex: '-1' },
		head,
		bodyArrived ? attachmentsOf(mailbox, letter) : null,
		bodyArrived ? body(mailbox, options, number) : null,
	);
}

/** Senders of one's own organisation are shown by name alone. */
function fromLabel({ config, labels }: Mailbox, { name, email }: Person): HTMLElement {
	const shown = config.hazards.includes('names-only') ? name : `${name}<${email}>`;
	return element(
		'span',
		{ 'aria-label': `${labels.from}: ${shown}` },
		element('span', { class: named('sender') }, shown),
	);
}

function toolbar({ labels }: Mailbox, { reply }: CardOptions): HTMLElement {
	const buttons = [
		command('reply', labels.reply, reply),
		command('replyAll', labels.replyAll, reply),
		command('forward', labels.forward, () => undefined),
		command('more', labels.more, () => undefined),
	];
	for (const button of buttons) button.setAttribute('role', 'menuitem');
	return element(
		'div',
		{ role: 'toolbar', 'aria-label': labels.messageActions, class: `ms-OverflowSet ${named('toolbar')}` },
		...buttons,
	);
}

function body(mailbox: Mailbox, { letter, letters }: CardOptions, number: number): HTMLElement {
	const quoted = letters.find((candidate) => candidate.key === letter.quotes);
	const quoteIn = letter.writtenIn === 'gmail' ? gmailQuoteOf : quoteOf;
	const quote = quoted === undefined ? [] : quoteIn(mailbox, quoted, letters);
	const content = element('div', { class: `rps_${(number * 40_503).toString(16)}` });
	content.append(...build([...letter.text, ...quote], rename));
	return element(
		'div',
		{
			id: `UniqueMessageBody_${number}`,
			role: 'document',
			'aria-label': mailbox.labels.body,
			tabindex: '0',
			class: named('body'),
		},
		element('div', { visibility: 'visible' }, content),
	);
}

function attachmentsOf({ labels }: Mailbox, letter: Letter): HTMLElement | null {
	if (letter.attachments.length === 0) return null;
	const cards = letter.attachments.map(attachmentCard);
	return element(
		'div',
		{ role: 'listbox', 'aria-label': labels.attachments, class: named('attachments') },
		...cards,
	);
}

function attachmentCard({ name, text }: Attachment): HTMLElement {
	const kilobytes = Math.max(1, Math.round(text.length / 1024));
	return element(
		'div',
		{ role: 'option', tabindex: '0', class: named('attachment') },
		element('div', { title: name, class: named('file') }, name),
		element('div', { class: named('size') }, `${kilobytes} KB`),
	);
}

function collapsed({ config, labels }: Mailbox, { letter, toggle }: CardOptions): HTMLElement {
	const line = element(
		'div',
		{ 'aria-label': labels.message, tabindex: '0', class: named('collapsed') },
		element('span', { class: named('who') }, letter.from?.name ?? config.account.name),
		element('span', { class: named('snippet') }, plainText(letter.text).replace(/\s+/gu, ' ').slice(0, 90)),
		element('span', { class: named('day') }, weekdayDate(letter.sentAt, config.language, config.timeZone)),
	);
	onPress(line, toggle);
	return line;
}
