import type { Thread } from '../letter.ts';
import { plainText } from '../markup.ts';
import { shortDate } from '../page/dates.ts';
import { element, onPress } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { lettersOf, partnerOf } from '../page/thread.ts';
import { named } from './classes.ts';
import { threadIdOf } from './routes.ts';

/** The rows of a folder; `aria-selected` marks the opened one. */
export function listbox(mailbox: Mailbox, folder: string, open: (thread: Thread) => void): HTMLElement {
	const rows = threadsIn(mailbox, folder).map((thread) => row(mailbox, thread, open));
	const empty = element('div', { class: named('empty') }, mailbox.labels.empty);
	return element('div', { role: 'listbox', tabindex: '0' }, ...(rows.length === 0 ? [empty] : rows));
}

export function markRow(list: HTMLElement, id: string | null): void {
	for (const row of list.querySelectorAll<HTMLElement>('[data-convid]')) {
		row.setAttribute('aria-selected', String(row.dataset['convid'] === id));
	}
}

function threadsIn({ threads, outbox }: Mailbox, folder: string): readonly Thread[] {
	if (folder === 'drafts') {
		return threads.filter((thread) => outbox.drafts.some(({ threadId }) => threadId === threadIdOf(thread)));
	}
	if (folder !== 'sentitems') return threads;
	return threads.filter((thread) =>
		lettersOf(thread, threadIdOf(thread), outbox).some((letter) => letter.from === null),
	);
}

function row(mailbox: Mailbox, thread: Thread, open: (thread: Thread) => void): HTMLElement {
	const { config, outbox } = mailbox;
	const partner = partnerOf(thread);
	const last = lettersOf(thread, threadIdOf(thread), outbox).at(-1);
	const date = shortDate(last?.sentAt ?? '', config.language, config.timeZone);
	const snippet = plainText(last?.text ?? [])
		.replace(/\s+/gu, ' ')
		.slice(0, 100);
	const made = element(
		'div',
		{
			role: 'option',
			tabindex: '-1',
			'data-convid': threadIdOf(thread),
			'aria-selected': 'false',
			'aria-label': `${partner.name} ${thread.subject} ${date}`,
			class: named(...(mailbox.readMarks.isUnread(thread) ? ['row', 'unread'] : ['row'])),
		},
		element(
			'div',
			{ class: named('line') },
			element('span', { title: partner.email, class: named('who') }, partner.name),
			element('span', { class: named('day') }, date),
		),
		element('div', { class: named('what') }, element('span', { title: thread.subject }, thread.subject)),
		element('div', { class: named('snippet') }, snippet),
	);
	onPress(made, () => open(thread));
	return made;
}
