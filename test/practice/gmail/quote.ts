import type { Letter, Person } from '../letter.ts';
import { type Markup, tag } from '../markup.ts';
import { fullDate } from '../page/dates.ts';
import type { Mailbox } from '../page/mailbox.ts';

/** What stands below a reply, shaped by the program that the reply was written in. */
export function quoteOf(
	mailbox: Mailbox,
	letter: Letter,
	letters: readonly Letter[],
	shape: Letter['writtenIn'],
): Markup {
	const { config } = mailbox;
	const from = letter.from ?? config.account;
	const inner = letters.find((candidate) => candidate.key === letter.quotes);
	const content: Markup[] = [
		tag('div', { dir: 'ltr' }, ...letter.text),
		...(inner === undefined ? [] : [tag('br', {}), quoteOf(mailbox, inner, letters, letter.writtenIn)]),
	];
	const date = fullDate(letter.sentAt, config.language, config.timeZone);
	return shape === 'outlook'
		? outlookQuote(from, date, content)
		: gmailQuote(`${date} ${from.name} <${from.email}> ${mailbox.labels.wrote}`, content);
}

const INDENTED = 'margin: 0 0 0 0.8ex; border-left: 1px solid; padding-left: 1ex';

function gmailQuote(attribution: string, content: readonly Markup[]): Markup {
	return tag(
		'div',
		{ class: 'gmail_quote gmail_quote_container' },
		tag('div', { dir: 'ltr', class: 'gmail_attr' }, attribution, tag('br', {})),
		tag('blockquote', { class: 'gmail_quote', style: INDENTED }, ...content),
	);
}

function outlookQuote(from: Person, date: string, content: readonly Markup[]): Markup {
	return tag(
		'div',
		{},
		tag('hr', {}),
		tag(
			'div',
			{ id: 'divRplyFwdMsg', dir: 'ltr' },
			tag('b', {}, 'From: '),
			`${from.name} <${from.email}>`,
			tag('br', {}),
			tag('b', {}, 'Sent: '),
			date,
		),
		...content,
	);
}
