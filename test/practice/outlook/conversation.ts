import type { Letter, Thread } from '../letter.ts';
import { element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import { lettersOf, recipientOf, replySubject } from '../page/thread.ts';
import { named } from './classes.ts';
import { command } from './command.ts';
import { type Compose, openCompose } from './compose.ts';
import { messageCard, nextNumber } from './message-card.ts';
import { quoteOf } from './quote.ts';
import { threadIdOf } from './routes.ts';

const CARDS_AFTER = 130;
const BODY_AFTER = 170;
const RENDERED_AGAIN_AFTER = 300;
const REPLY_AFTER = 350;

/** An opened conversation in the reading pane, the newest message on top; it arrives in parts. */
export class Conversation {
	readonly thread: Thread;
	readonly root = element('div', { id: 'ConversationReadingPaneContainer', class: named('conversation') });
	readonly #mailbox: Mailbox;
	readonly #view: AbortSignal;
	readonly #threadId: string;
	readonly #expanded = new Set<string>();
	readonly #bodies = new Set<string>();
	readonly #cards = new Map<string, HTMLElement>();
	readonly #stack = element('div');
	readonly #draftPlace = element('div');
	#compose: Compose | null = null;

	constructor(mailbox: Mailbox, thread: Thread, view: AbortSignal) {
		this.thread = thread;
		this.#mailbox = mailbox;
		this.#view = view;
		this.#threadId = threadIdOf(thread);
		mailbox.later(CARDS_AFTER, () => this.#arrive(), view);
	}

	/** Shows letters that came since. */
	refresh(): void {
		for (const { key } of this.#letters()) {
			if (this.#cards.has(key)) continue;
			this.#expanded.add(key);
			this.#bodies.add(key);
			this.#show(key);
		}
	}

	/** Keeps an open reply as a draft and puts it away. */
	leave(): void {
		this.#compose?.keep();
		this.#closeReply();
	}

	replyToNewest(): void {
		const newest = this.#letters().at(-1);
		if (newest !== undefined) this.#reply(newest);
	}

	#letters(): Letter[] {
		return lettersOf(this.thread, this.#threadId, this.#mailbox.outbox);
	}

	#arrive(): void {
		this.root.append(this.#section());
		const letters = this.#letters();
		const newest = letters.at(-1);
		if (newest !== undefined) this.#expanded.add(newest.key);
		for (const { key } of letters) this.#show(key);
		if (newest !== undefined) this.#bodyArrives(newest.key);
		this.#reopenDraft(letters);
	}

	#section(): HTMLElement {
		const subject = element(
			'div',
			{ id: `CONV_${nextNumber()}_SUBJECT`, role: 'heading', 'aria-level': '2', class: named('subject') },
			element('span', { title: this.thread.subject }, this.thread.subject),
		);
		return element(
			'div',
			{
				'data-app-section': 'ConversationContainer',
				class: `customScrollBar owaMailComposeEditorScrollContainer ${named('scroller')}`,
			},
			subject,
			this.#draftPlace,
			this.#stack,
			this.#pills(),
		);
	}

	#pills(): HTMLElement {
		const { labels } = this.#mailbox;
		const reply = command('reply', labels.reply, () => this.replyToNewest(), labels.reply);
		const forward = command('forward', labels.forward, () => undefined, labels.forward);
		for (const pill of [reply, forward]) pill.classList.add(named('outlined'));
		return element('div', { class: named('pills') }, reply, forward);
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

	#show(key: string): void {
		const letters = this.#letters();
		const letter = letters.find((candidate) => candidate.key === key);
		if (letter === undefined) return;
		const card = messageCard(this.#mailbox, {
			letter,
			letters,
			expanded: this.#expanded.has(key),
			bodyArrived: this.#bodies.has(key),
			toggle: () => this.#toggle(key),
			reply: () => this.#reply(letter),
		});
		const old = this.#cards.get(key);
		if (old === undefined) this.#stack.prepend(card);
		else old.replaceWith(card);
		this.#cards.set(key, card);
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

	#reply(letter: Letter): void {
		const { config, later } = this.#mailbox;
		if (config.hazards.includes('reply-never-opens')) return;
		later(REPLY_AFTER, () => this.#openReply(letter, null), this.#view);
	}

	#reopenDraft(letters: readonly Letter[]): void {
		const draft = this.#mailbox.outbox.drafts.find(({ threadId }) => threadId === this.#threadId);
		const answered = letters.find(({ key }) => key === draft?.answers);
		if (draft !== undefined && answered !== undefined) this.#openReply(answered, draft);
	}

	#openReply(letter: Letter, draft: Parameters<typeof openCompose>[1]['draft']): void {
		if (this.#compose !== null) {
			this.#compose.focus();
			return;
		}
		const { labels } = this.#mailbox;
		this.#compose = openCompose(this.#mailbox, {
			threadId: this.#threadId,
			answers: letter.key,
			recipients: [recipientOf(letter, this.thread)],
			subject: replySubject(this.thread.subject, labels.replyPrefix),
			lines: [],
			quote: quoteOf(this.#mailbox, letter, this.#letters()),
			draft,
			closed: () => this.#closeReply(),
			sent: () => this.refresh(),
		});
		const heading = element(
			'div',
			{ role: 'heading', 'aria-level': '3', class: named('draft-mark') },
			`[${labels.draft}]`,
		);
		this.#draftPlace.append(element('div', { class: named('card') }, heading, this.#compose.root));
		this.#draftPlace.scrollIntoView({ block: 'nearest' });
	}

	#closeReply(): void {
		this.#compose = null;
		this.#draftPlace.replaceChildren();
	}
}
