import { legacyId } from '../ids.ts';
import type { Letter, Thread } from '../letter.ts';
import { element, onPress } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import type { Mailbox } from '../page/mailbox.ts';
import type { Draft } from '../page/outbox.ts';
import { lettersOf, recipientOf, replySubject } from '../page/thread.ts';
import { Compose } from './compose.ts';
import { quoteOf } from './quote.ts';
import { threadIdOf } from './routes.ts';

const REPLY_AFTER = 350;

interface ReplyAreaOptions {
	/** Ends when the conversation is left. */
	readonly view: AbortSignal;
	readonly sent: (key: string) => void;
}

/** Below the conversation: Reply and Forward, and the inline reply in their place once one is open. */
export class ReplyArea {
	readonly root: HTMLElement;
	readonly #mailbox: Mailbox;
	readonly #thread: Thread;
	readonly #threadId: string;
	readonly #options: ReplyAreaOptions;
	readonly #rows = element('div', { class: 'gB xu' });
	readonly #place = element('div', { class: 'ip iq' });
	#compose: Compose | null = null;

	constructor(mailbox: Mailbox, thread: Thread, options: ReplyAreaOptions) {
		this.#mailbox = mailbox;
		this.#thread = thread;
		this.#threadId = threadIdOf(thread);
		this.#options = options;
		this.root = element('div', { class: 'gA gt acV' }, this.#rows);
	}

	/** Shows the pills, and a draft that was left in this thread. */
	arrive(): void {
		const replyToLast = () => {
			const last = this.#letters().at(-1);
			if (last !== undefined) this.reply(last);
		};
		this.#place.append(pills(this.#mailbox, replyToLast));
		this.#rows.append(hiddenPills(this.#mailbox, replyToLast), this.#place);
		const draft = this.#mailbox.outbox.drafts.find(({ threadId }) => threadId === this.#threadId);
		const answered = this.#letters().find(({ key }) => key === draft?.answers);
		if (draft !== undefined && answered !== undefined) this.#open(answered, draft);
	}

	reply(letter: Letter): void {
		if (this.#mailbox.config.hazards.includes('reply-never-opens')) return;
		this.#mailbox.later(REPLY_AFTER, () => this.#open(letter, null), this.#options.view);
	}

	leave(): void {
		this.#compose?.keep();
		this.#close();
	}

	#letters(): Letter[] {
		return lettersOf(this.#thread, this.#threadId, this.#mailbox.outbox);
	}

	#open(letter: Letter, draft: Draft | null): void {
		if (this.#compose !== null) {
			this.#compose.focus();
			return;
		}
		this.#compose = this.#composeFor(letter, draft);
		this.#place.classList.add('adB');
		this.#place.append(element('div', { class: 'HM' }, this.#compose.root));
		if (draft !== null) return;
		this.#compose.focus();
		this.#place.scrollIntoView({ block: 'nearest' });
	}

	#composeFor(letter: Letter, draft: Draft | null): Compose {
		return new Compose(this.#mailbox, {
			kind: 'reply',
			threadId: this.#threadId,
			answers: letter.key,
			hidden: { rm: legacyId(letter.key), lts: this.#threadId, rt: '' },
			recipients: [recipientOf(letter, this.#thread)],
			subject: replySubject(this.#thread.subject),
			lines: [],
			quote: () => quoteOf(this.#mailbox, letter, this.#letters(), 'gmail'),
			draft,
			closed: () => this.#close(),
			sent: (mail) => this.#options.sent(mail.draftId),
		});
	}

	#close(): void {
		this.#compose?.root.parentElement?.remove();
		this.#compose = null;
		this.#place.classList.remove('adB');
	}
}

/** Since November 2025 the row of pills can be in the page twice, one of them hidden. */
function hiddenPills(mailbox: Mailbox, reply: () => void): HTMLElement {
	const cell = element('td', { class: 'amr' }, element('div', { class: 'nr wR' }, pills(mailbox, reply)));
	const table = element(
		'table',
		{ class: 'cf wS', role: 'presentation' },
		element('tbody', {}, element('tr', {}, element('td', { class: 'amq' }), cell)),
	);
	return element('div', { class: 'ip iq', style: 'display: none' }, table);
}

function pills({ labels }: Mailbox, reply: () => void): HTMLElement {
	const answer = element(
		'span',
		{ role: 'link', tabindex: '0', class: 'ams bkH' },
		icon('reply'),
		labels.reply,
	);
	onPress(answer, reply);
	const forward = element(
		'span',
		{ role: 'link', tabindex: '0', class: 'ams bkG' },
		icon('forward'),
		labels.forward,
	);
	return element('div', { class: 'amn' }, answer, forward);
}
