import { decimalId, legacyId } from '../ids.ts';
import type { Letter } from '../letter.ts';
import { plainText } from '../markup.ts';
import { fullDate, shortDate } from '../page/dates.ts';
import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { attachmentsOf, bodyOf } from './body.ts';

export type ItemState = 'expanded' | 'collapsed';

export interface ItemOptions {
	readonly letter: Letter;
	readonly letters: readonly Letter[];
	readonly state: ItemState;
	readonly bodyArrived: boolean;
	/** False for a mail just sent, until the server has given it an id. */
	readonly synchronised: boolean;
	readonly toggle: () => void;
	readonly reply: () => void;
}

/** A message in the conversation, as a list item that is always built anew. */
export function messageItem(mailbox: Mailbox, options: ItemOptions): HTMLElement {
	return options.state === 'expanded' ? expandedItem(mailbox, options) : collapsedItem(mailbox, options);
}

function expandedItem(mailbox: Mailbox, options: ItemOptions): HTMLElement {
	const { letter, letters, bodyArrived } = options;
	const slots = ['qQVYZb', 'utdU2e', 'lQs8Hd', 'btm'].map((name) => element('div', { class: name }));
	return element(
		'div',
		{ role: 'listitem', class: 'h7', 'aria-expanded': 'true', tabindex: '-1' },
		element(
			'div',
			{ class: 'adn ads', ...idsOf(options) },
			element(
				'div',
				{ class: 'gs' },
				header(mailbox, options),
				element('div', {}, ...slots),
				element(
					'div',
					{ class: '' },
					element('div', { class: 'aHl' }),
					element('div', { tabindex: '-1' }),
					bodyArrived ? bodyOf(mailbox, letter, letters) : null,
				),
				bodyArrived ? attachmentsOf(letter) : null,
			),
		),
	);
}

function collapsedItem(mailbox: Mailbox, options: ItemOptions): HTMLElement {
	const { letter, toggle } = options;
	const line = element(
		'div',
		{ class: 'adf ads', ...idsOf(options) },
		senderName(mailbox, letter),
		element('span', { class: 'iA g6' }, plainText(letter.text).replace(/\s+/gu, ' ').slice(0, 90)),
		date(mailbox, letter),
	);
	line.addEventListener('click', toggle);
	return element('div', { role: 'listitem', class: 'kv', 'aria-expanded': 'false', tabindex: '0' }, line);
}

/** Several older messages as one line with their number. */
export function superCollapsedItem(count: number, reveal: () => void): HTMLElement {
	const item = element(
		'div',
		{ role: 'listitem', class: 'kQ', tabindex: '0' },
		element('span', { class: 'adx' }, String(count)),
	);
	item.addEventListener('click', reveal);
	return item;
}

function idsOf({ letter, synchronised }: ItemOptions): Record<string, string> {
	if (!synchronised) return { 'data-message-id': `#msg-a:${letter.key}` };
	const legacy = legacyId(letter.key);
	return { 'data-message-id': `#msg-f:${decimalId(legacy)}`, 'data-legacy-message-id': legacy };
}

function header(mailbox: Mailbox, options: ItemOptions): HTMLElement {
	const { letter, letters, toggle } = options;
	const table = element(
		'table',
		{ class: 'cf gJ', role: 'presentation' },
		element(
			'tbody',
			{},
			element(
				'tr',
				{ class: 'acZ' },
				element('td', { class: 'gF gK' }, sender(mailbox, letter)),
				element('td', { class: 'gH bAk' }, date(mailbox, letter)),
				element('td', { class: 'gH acX bAm', rowspan: '2' }, ...headerButtons(mailbox, options)),
			),
			element('tr', { class: 'acZ xD' }, element('td', { colspan: '2' }, recipients(mailbox, letter))),
		),
	);
	const made = element('div', { class: 'gE iv gt' }, table);
	if (letters.length > 1) {
		made.addEventListener('click', (event) => {
			if (event.target instanceof Element && event.target.closest('button') === null) toggle();
		});
	}
	return made;
}

function headerButtons({ labels }: Mailbox, { reply }: ItemOptions): HTMLElement[] {
	const answer = element(
		'button',
		{ class: 'pYTkkf-JX-I DILLkc', 'aria-label': labels.reply },
		icon('reply'),
	);
	answer.addEventListener('click', reply);
	const more = element(
		'button',
		{
			class: 'pYTkkf-JX-I Wsq5Cf',
			'aria-label': labels.more,
			'aria-expanded': 'false',
			'aria-haspopup': 'true',
		},
		icon('more'),
	);
	return [answer, more];
}

function sender(mailbox: Mailbox, letter: Letter): HTMLElement {
	const { email } = letter.from ?? mailbox.config.account;
	const mark = (sign: string) => element('span', { 'aria-hidden': 'true' }, sign);
	return element(
		'h3',
		{ class: 'iw' },
		element(
			'span',
			{ class: 'qu', translate: 'no' },
			senderName(mailbox, letter),
			' ',
			element('span', { class: 'go' }, mark('<'), email, mark('>')),
		),
	);
}

function senderName({ config }: Mailbox, letter: Letter): HTMLElement {
	const { name, email } = letter.from ?? config.account;
	return element('span', { class: 'gD', email, name }, element('span', {}, name));
}

function recipients({ config, labels }: Mailbox, letter: Letter): HTMLElement {
	const { email } = letter.to ?? config.account;
	const name = letter.to?.name ?? labels.me;
	return element(
		'span',
		{ class: 'hb', translate: 'no' },
		`${labels.to.toLowerCase()} `,
		element('span', { class: 'g2', email, name, dir: 'ltr' }, name),
	);
}

function date({ config }: Mailbox, letter: Letter): HTMLElement {
	const { language, timeZone } = config;
	return element(
		'span',
		{ class: 'g3', title: fullDate(letter.sentAt, language, timeZone), role: 'gridcell', tabindex: '-1' },
		shortDate(letter.sentAt, language, timeZone),
	);
}
