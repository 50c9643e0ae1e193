import type { Person } from '../letter.ts';
import { before, type Markup, tag } from '../markup.ts';
import { build, element, markupOf } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import type { Draft, SentMail } from '../page/outbox.ts';
import { ownText } from '../page/own-text.ts';
import { bodyRow, toolbarRow } from './compose-rows.ts';
import { BOUNDARY, createEditor, focusStart, freshContent } from './editor.ts';
import { composeFields, type Fields } from './fields.ts';
import { toast } from './toast.ts';

/** goog.editor fires its delayed change, on which the autosave hangs, so long after the last input. */
const DELAYED_CHANGE = 500;
const SAVED_AFTER = 250;
const SENT_AFTER = 450;

export interface ComposeOptions {
	readonly kind: 'reply' | 'new';
	readonly threadId: string | null;
	/** Key of the letter that is answered. */
	readonly answers: string | null;
	/** More hidden fields of the form. */
	readonly hidden: Readonly<Record<string, string>>;
	readonly recipients: readonly Person[];
	readonly subject: string;
	/** Of a link that fills in the body. */
	readonly lines: readonly string[];
	readonly quote: (() => Markup) | null;
	readonly draft: Draft | null;
	readonly closed: () => void;
	readonly sent: (mail: SentMail) => void;
}

type DraftState = 'none' | 'saving' | 'saved';

/** The form for a reply or a new mail. */
export class Compose {
	readonly root: HTMLElement;
	readonly #mailbox: Mailbox;
	readonly #options: ComposeOptions;
	readonly #draftId: string;
	readonly #fields: Fields;
	readonly #editor: HTMLElement;
	readonly #status = element('span', { class: 'oG aOy', role: 'status' });
	#timer: ReturnType<typeof setTimeout> | undefined;
	#unsaved = false;
	#gone = false;

	constructor(mailbox: Mailbox, options: ComposeOptions) {
		this.#mailbox = mailbox;
		this.#options = options;
		this.#draftId = options.draft?.draftId ?? `r-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
		this.#fields = composeFields(mailbox, options, this.#draftId);
		this.#editor = createEditor(mailbox, options.draft?.content ?? freshContent(mailbox, options.lines));
		this.root = this.#build();
		this.#editor.addEventListener('input', () => this.#changed());
		this.#fields.changed(() => this.#changed());
		this.#show(options.draft === null ? 'none' : 'saved');
	}

	focus(): void {
		focusStart(this.#editor);
	}

	/** Saves what has changed and not been saved yet. */
	keep(): void {
		if (this.#unsaved && !this.#gone) this.#mailbox.outbox.save(this.#draft());
		this.#gone = true;
	}

	#build(): HTMLElement {
		const { labels } = this.#mailbox;
		const quoted = this.#options.quote === null || this.#hasQuote();
		const showQuote = () => {
			this.#addQuote();
			this.#changed();
		};
		const rows = [
			bodyRow(labels, this.#editor, quoted ? null : showQuote),
			toolbarRow(labels, {
				status: this.#status,
				send: () => this.#send(),
				discard: () => this.#discard(),
			}),
		];
		const table = element('table', { class: 'cf An' }, element('tbody', {}, ...rows));
		return element('div', { class: 'M9' }, this.#fields.form, table);
	}

	#changed(): void {
		this.#unsaved = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#save(), DELAYED_CHANGE);
	}

	#save(): void {
		if (this.#gone) return;
		this.#show('saving');
		this.#mailbox.later(SAVED_AFTER, () => {
			if (this.#gone) return;
			this.#mailbox.outbox.save(this.#draft());
			this.#unsaved = false;
			this.#show('saved');
		});
	}

	#show(state: DraftState): void {
		const { labels } = this.#mailbox;
		this.#status.dataset['draftState'] = state;
		this.#status.textContent = { none: '', saving: labels.saving, saved: labels.saved }[state];
	}

	#draft(): Draft {
		return {
			draftId: this.#draftId,
			threadId: this.#options.threadId,
			answers: this.#options.answers,
			subject: this.#fields.subject(),
			recipients: this.#fields.recipients(),
			text: this.#editor.innerText,
			ownText: ownText(this.#editor, BOUNDARY),
			html: this.#editor.innerHTML,
			content: markupOf(this.#editor),
			savedAt: new Date().toISOString(),
		};
	}

	/** Gmail puts what is sent into a wrapper that the editor does not have. */
	#asSent(): Draft {
		const draft = this.#draft();
		const own = before(
			draft.content,
			(piece) => piece.attributes['class']?.startsWith('gmail_quote') === true,
		);
		return {
			...draft,
			html: `<div dir="ltr">${draft.html}</div>`,
			content: [tag('div', { dir: 'ltr' }, ...own)],
		};
	}

	#hasQuote(): boolean {
		return this.#editor.querySelector('.gmail_quote') !== null;
	}

	/** The quote stands in the editor only once it was asked for, or in what is sent. */
	#addQuote(): void {
		const { quote } = this.#options;
		if (quote !== null && !this.#hasQuote()) this.#editor.append(element('br'), ...build([quote()]));
	}

	#send(): void {
		if (this.#gone || this.#fields.recipients().length === 0) return;
		this.#addQuote();
		const draft = this.#asSent();
		this.#gone = true;
		this.#mailbox.later(SENT_AFTER, () => {
			const mail = this.#mailbox.outbox.send(draft);
			this.#options.closed();
			this.#options.sent(mail);
			toast(this.#mailbox.labels.sent);
		});
	}

	#discard(): void {
		this.#gone = true;
		this.#mailbox.outbox.discard(this.#draftId);
		this.#options.closed();
		toast(this.#mailbox.labels.discarded);
	}
}
