import type { Letter } from '../letter.ts';
import { type Markup, tag } from '../markup.ts';
import { weekdayDate } from '../page/dates.ts';
import type { Mailbox } from '../page/mailbox.ts';

/** What stands below a reply: the answered letter, and what that one quoted itself. */
export function quoteOf(mailbox: Mailbox, letter: Letter, letters: readonly Letter[]): Markup[] {
	const inner = letters.find((candidate) => candidate.key === letter.quotes);
	const nested = inner === undefined ? [] : quoteOf(mailbox, inner, letters);
	return [
		tag('div', { id: 'appendonsend' }),
		tag('hr', { style: 'display: inline-block; width: 98%' }),
		attribution(mailbox, letter),
		tag('div', {}, ...letter.text, ...nested),
	];
}

function attribution({ config, labels }: Mailbox, letter: Letter): Markup {
	const from = letter.from ?? config.account;
	const date = weekdayDate(letter.sentAt, config.language, config.timeZone);
	return tag(
		'div',
		{ id: 'divRplyFwdMsg', dir: 'ltr' },
		tag('b', {}, `${labels.from}:`),
		` ${from.name} <${from.email}>`,
		tag('br', {}),
		tag('b', {}, `${labels.date}:`),
		` ${date}`,
	);
}

/** The same in the shape that Gmail gives it, for letters that were written there. */
export function gmailQuoteOf(mailbox: Mailbox, letter: Letter, letters: readonly Letter[]): Markup[] {
	const { config, labels } = mailbox;
	const from = letter.from ?? config.account;
	const inner = letters.find((candidate) => candidate.key === letter.quotes);
	const nested = inner === undefined ? [] : quoteOf(mailbox, inner, letters);
	const date = weekdayDate(letter.sentAt, config.language, config.timeZone);
	return [
		tag(
			'div',
			{ class: 'gmail_quote' },
			tag('div', { class: 'gmail_attr' }, `${date} ${from.name} <${from.email}> ${labels.wrote}`),
			tag('blockquote', { class: 'gmail_quote' }, ...letter.text, ...nested),
		),
	];
}
