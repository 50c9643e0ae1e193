import { decimalId, legacyId } from '../ids.ts';
import type { Letter, Thread } from '../letter.ts';
import { plainText } from '../markup.ts';
import { fullDate, shortDate } from '../page/dates.ts';
import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { lettersOf } from '../page/thread.ts';
import { hashOf, threadIdOf } from './routes.ts';

/** The rows of a folder. They carry thread ids as an opened thread does, and stay in the page when one is opened. */
export function listTable(mailbox: Mailbox, view: string): HTMLElement {
	const rows = threadsIn(mailbox, view).map((thread) => row(mailbox, view, thread));
	const table = element('table', { class: 'F cf zt', role: 'grid' }, element('tbody', {}, ...rows));
	const empty = rows.length === 0 ? element('div', { class: 'TC' }, mailbox.labels.empty) : null;
	return element('div', { class: 'ae4 UI' }, table, empty);
}

function threadsIn({ threads, outbox }: Mailbox, view: string): readonly Thread[] {
	const having = (ids: readonly (string | null)[]) =>
		threads.filter((thread) => ids.includes(threadIdOf(thread)));
	if (view === 'drafts') return having(outbox.drafts.map((draft) => draft.threadId));
	if (view !== 'sent') return threads;
	return threads.filter((thread) =>
		lettersOf(thread, threadIdOf(thread), outbox).some((letter) => letter.from === null),
	);
}

function row(mailbox: Mailbox, view: string, thread: Thread): HTMLElement {
	const id = threadIdOf(thread);
	const letters = lettersOf(thread, id, mailbox.outbox);
	const last = letters.at(-1);
	const made = element(
		'tr',
		{ class: mailbox.readMarks.isUnread(thread) ? 'zA zE' : 'zA yO', role: 'row', tabindex: '-1' },
		element('td', { class: 'yX xY', role: 'gridcell' }, sender(mailbox, letters)),
		element('td', { class: 'xY a4W', role: 'gridcell' }, subjectAndSnippet(thread, id, last)),
		element('td', { class: 'xW xY', role: 'gridcell' }, date(mailbox, last)),
	);
	made.addEventListener('click', () => {
		location.hash = hashOf(view, thread);
	});
	return made;
}

function sender({ config, labels }: Mailbox, letters: readonly Letter[]): HTMLElement {
	const { name, email } = letters.findLast((letter) => letter.from !== null)?.from ?? config.account;
	const own = letters.some((letter) => letter.from === null) ? `, ${labels.me}` : '';
	const count = letters.length > 1 ? ` ${letters.length}` : '';
	return element(
		'div',
		{ class: 'yW' },
		element('span', { class: 'bA4' }, element('span', { class: 'zF', email, name, translate: 'no' }, name)),
		own,
		element('span', { class: 'bx0' }, count),
	);
}

function subjectAndSnippet(thread: Thread, id: string, last: Letter | undefined): HTMLElement {
	const snippet = plainText(last?.text ?? [])
		.replace(/\s+/gu, ' ')
		.slice(0, 120);
	return element(
		'div',
		{ class: 'xS', role: 'link' },
		element(
			'span',
			{ class: 'bog' },
			element(
				'span',
				{
					class: 'bqe',
					'data-thread-id': `#thread-f:${decimalId(id)}`,
					'data-legacy-thread-id': id,
					'data-legacy-last-message-id': legacyId(last?.key ?? ''),
				},
				thread.subject,
			),
		),
		element('span', { class: 'y2' }, ` - ${snippet}`),
	);
}

function date({ config }: Mailbox, letter: Letter | undefined): HTMLElement {
	const sentAt = letter?.sentAt ?? '';
	return element(
		'span',
		{ title: fullDate(sentAt, config.language, config.timeZone) },
		element('span', {}, shortDate(sentAt, config.language, config.timeZone)),
	);
}
