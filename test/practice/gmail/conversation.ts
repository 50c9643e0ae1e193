import { decimalId } from '../ids.ts';
import type { Letter, Thread } from '../letter.ts';
import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { lettersOf } from '../page/thread.ts';
import { messageItem, superCollapsedItem } from './message-item.ts';
import { ReplyArea } from './reply-area.ts';
import { threadIdOf } from './routes.ts';

const CONVERSATION_AFTER = 260;
const BODY_AFTER = 160;
const RENDERED_AGAIN_AFTER = 300;
const PILLS_AFTER = 310;
const SYNCHRONISED_AFTER = 1200;
/** From so many letters on, the middle ones are one line. */
const MANY_LETTERS = 4;

/** An opened thread; its parts come one after the other and some of them twice. */
export class Conversation {
	readonly thread: Thread;
	readonly main = element('div', { role: 'main', class: 'nH' });
	readonly #mailbox: Mailbox;
	readonly #view: AbortSignal;
	readonly #threadId: string;
	readonly #list = element('div', { role: 'list' });
	readonly #area: ReplyArea;
	readonly #items = new Map<string, HTMLElement>();
	readonly #expanded = new Set<string>();
	readonly #bodies = new Set<string>();
	/** Mails just sent, which the server has not given an id yet. */
	readonly #unsynchronised = new Set<string>();

	constructor(mailbox: Mailbox, thread: Thread, view: AbortSignal) {
		this.thread = thread;
		this.#mailbox = mailbox;
		this.#view = view;
		this.#threadId = threadIdOf(thread);
		this.#area = new ReplyArea(mailbox, thread, { view, sent: (key) => this.#sent(key) });
		mailbox.later(CONVERSATION_AFTER, () => this.#arrive(), view);
	}

	/** Shows letters that came since. */
	refresh(): void {
		for (const { key } of this.#letters()) {
			if (this.#items.has(key) || this.#list.querySelector('.kQ') !== null) continue;
			this.#showNew(key);
		}
	}

	/** Keeps an open reply as a draft and puts it away. */
	leave(): void {
		this.#area.leave();
	}

	#letters(): Letter[] {
		return lettersOf(this.thread, this.#threadId, this.#mailbox.outbox);
	}

	#arrive(): void {
		this.main.append(frame(this.thread, this.#threadId, this.#list, this.#area.root));
		const letters = this.#letters();
		const newest = letters.at(-1);
		if (newest !== undefined) this.#expanded.add(newest.key);
		this.#fill(letters, letters.length < MANY_LETTERS);
		if (newest !== undefined) this.#bodyArrives(newest.key);
		this.#mailbox.later(PILLS_AFTER, () => this.#area.arrive(), this.#view);
	}

	#fill(letters: readonly Letter[], all: boolean): void {
		const middle = all ? [] : letters.slice(1, -1);
		for (const letter of letters) {
			if (letter === middle[0]) this.#list.append(this.#superCollapsed(letters, middle.length));
			if (!middle.includes(letter)) this.#show(letter.key);
		}
	}

	#superCollapsed(letters: readonly Letter[], count: number): HTMLElement {
		return superCollapsedItem(count, () => {
			this.#list.replaceChildren();
			this.#items.clear();
			this.#fill(letters, true);
		});
	}

	#bodyArrives(key: string): void {
		const { config, later } = this.#mailbox;
		if (config.hazards.includes('no-body')) return;
		const showBody = () => {
			this.#bodies.add(key);
			this.#show(key);
			later(RENDERED_AGAIN_AFTER, () => this.#show(key), this.#view);
		};
		later(BODY_AFTER, showBody, this.#view);
	}

	/** Always a new list item, in the place of the old one. */
	#show(key: string): void {
		const letters = this.#letters();
		const letter = letters.find((candidate) => candidate.key === key);
		if (letter === undefined) return;
		const item = messageItem(this.#mailbox, {
			letter,
			letters,
			state: this.#expanded.has(key) ? 'expanded' : 'collapsed',
			bodyArrived: this.#bodies.has(key),
			synchronised: !this.#unsynchronised.has(key),
			toggle: () => this.#toggle(key),
			reply: () => this.#area.reply(letter),
		});
		const old = this.#items.get(key);
		if (old === undefined) this.#list.append(item);
		else old.replaceWith(item);
		this.#items.set(key, item);
	}

	#toggle(key: string): void {
		if (this.#expanded.delete(key)) {
			this.#show(key);
			return;
		}
		this.#expanded.add(key);
		this.#show(key);
		if (!this.#bodies.has(key)) this.#bodyArrives(key);
	}

	#sent(key: string): void {
		this.#unsynchronised.add(key);
		this.#showNew(key);
		this.#mailbox.later(SYNCHRONISED_AFTER, () => {
			this.#unsynchronised.delete(key);
			this.#show(key);
		});
	}

	#showNew(key: string): void {
		this.#expanded.add(key);
		this.#bodies.add(key);
		this.#show(key);
	}
}

function frame(thread: Thread, threadId: string, list: HTMLElement, area: HTMLElement): HTMLElement {
	const reference = btoa(JSON.stringify([`#thread-f:${decimalId(threadId)}`]));
	const subject = element(
		'h2',
		{
			class: 'hP',
			tabindex: '-1',
			'data-thread-perm-id': 'undefined',
			'data-legacy-thread-id': threadId,
			jslog: `20282; u014N:xr6bB; 1:${reference}`,
		},
		thread.subject,
	);
	return element(
		'div',
		{ class: 'g id' },
		element(
			'div',
			{ class: 'a98 iY' },
			element('div', { class: 'ha' }, subject),
			element('div', { class: 'nH aHU' }, list),
			area,
		),
	);
}
