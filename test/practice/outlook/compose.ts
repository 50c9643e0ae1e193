import type { Person } from '../letter.ts';
import { before, type Markup, type MarkupElement } from '../markup.ts';
import { clockTime } from '../page/dates.ts';
import { build, element, markupOf } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';
import type { Draft, SentMail } from '../page/outbox.ts';
import { ownText } from '../page/own-text.ts';
import { named } from './classes.ts';
import { composeForm, editorHolder, subjectField } from './compose-form.ts';
import { BOUNDARY, freshContent, type MailEditor, startEditor } from './editor.ts';
import { nextNumber } from './message-card.ts';
import { type RecipientWell, recipientWell } from './recipient-well.ts';

const EDITOR_AFTER = 150;
const QUOTE_AFTER = 500;
const CHANGE_SETTLES_AFTER = 800;
const SAVED_AFTER = 250;
const SENT_AFTER = 450;

export interface ComposeOptions {
	readonly threadId: string | null;
	/** Key of the letter that is answered. */
	readonly answers: string | null;
	readonly recipients: readonly Person[];
	readonly subject: string;
	readonly lines: readonly string[];
	readonly quote: readonly Markup[];
	readonly draft: Draft | null;
	readonly closed: () => void;
	readonly sent: (mail: SentMail) => void;
}

export interface Compose {
	readonly root: HTMLElement;
	focus(): void;
	/** Saves what has changed and not been saved yet. */
	keep(): void;
}

type DraftState = 'none' | 'changed' | 'saving' | 'saved';

/** The form for a reply or a new mail; the editor in it comes a little later, and the quote later still. */
export function openCompose(mailbox: Mailbox, options: ComposeOptions): Compose {
	return new ComposeForm(mailbox, options);
}

class ComposeForm implements Compose {
	readonly root: HTMLElement;
	readonly #mailbox: Mailbox;
	readonly #options: ComposeOptions;
	readonly #draftId: string;
	readonly #status = element('span', { role: 'status', 'data-draft-state': 'none' });
	readonly #to: RecipientWell;
	readonly #subject: HTMLInputElement;
	readonly #holder: HTMLDivElement;
	readonly #outside = element('div');
	#editor: MailEditor | null = null;
	#state: DraftState = 'none';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#gone = false;

	constructor(mailbox: Mailbox, options: ComposeOptions) {
		this.#mailbox = mailbox;
		this.#options = options;
		this.#draftId = options.draft?.draftId ?? crypto.randomUUID();
		const number = nextNumber();
		this.#to = recipientWell(mailbox, options.recipients);
		this.#subject = subjectField(mailbox.labels, options.subject, number);
		this.#holder = editorHolder(mailbox.labels);
		this.root = composeForm(mailbox.labels, {
			number,
			status: this.#status,
			recipients: this.#to.root,
			subject: this.#subject,
			editor: this.#holder,
			below: this.#outside,
			send: () => this.#send(),
			discard: () => this.#discard(),
		});
		this.#status.classList.add(named('status'));
		mailbox.later(EDITOR_AFTER, () => this.#start());
	}

	focus(): void {
		this.#editor?.focusStart();
	}

	keep(): void {
		if (!this.#gone && (this.#state === 'changed' || this.#state === 'saving')) {
			this.#mailbox.outbox.save(this.#draft());
		}
		this.#end();
	}

	#start(): void {
		if (this.#gone) return;
		const { config, later } = this.#mailbox;
		const { draft, lines, quote } = this.#options;
		const signature = !config.hazards.includes('signature=off');
		const content = draft?.content ?? freshContent(config.account.name, lines, signature);
		this.#editor = startEditor(this.#holder, content, () => this.#changed());
		this.#subject.addEventListener('input', () => this.#changed());
		if (draft !== null) this.#show('saved', draft.savedAt);
		else {
			this.focus();
			if (quote.length > 0) later(QUOTE_AFTER, () => this.#loadQuote());
		}
	}

	#loadQuote(): void {
		if (this.#gone) return;
		if (this.#mailbox.config.hazards.includes('quote-outside')) {
			this.#outside.append(...build(this.#options.quote));
		} else {
			this.#editor?.appendQuote(this.#options.quote);
		}
	}

	#changed(): void {
		if (this.#gone) return;
		this.#show('changed', '');
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#save(), CHANGE_SETTLES_AFTER);
	}

	#save(): void {
		this.#show('saving', '');
		this.#mailbox.later(SAVED_AFTER, () => {
			if (this.#gone || this.#state !== 'saving') return;
			const draft = this.#draft();
			this.#mailbox.outbox.save(draft);
			this.#show('saved', draft.savedAt);
		});
	}

	#show(state: DraftState, savedAt: string): void {
		this.#state = state;
		const { config, labels } = this.#mailbox;
		if (state === 'changed') return;
		this.#status.dataset['draftState'] = state;
		const time = savedAt === '' ? '' : clockTime(savedAt, config.language, config.timeZone);
		this.#status.textContent = state === 'saved' ? `${labels.savedAt} ${time}` : labels.saving;
	}

	#draft(): Draft {
		const editor = this.#holder;
		return {
			draftId: this.#draftId,
			threadId: this.#options.threadId,
			answers: this.#options.answers,
			subject: this.#subject.value,
			recipients: this.#to.recipients(),
			text: editor.innerText,
			ownText: ownText(editor, BOUNDARY),
			html: editor.innerHTML,
			content: markupOf(editor),
			savedAt: new Date().toISOString(),
		};
	}

	#send(): void {
		if (this.#gone || this.#editor === null) return;
		const draft = this.#draft();
		if (draft.recipients.length === 0) return;
		this.#gone = true;
		this.#mailbox.later(SENT_AFTER, () => {
			const content = before(draft.content, isQuote);
			const mail = this.#mailbox.outbox.send({ ...draft, content });
			this.#end();
			this.#options.closed();
			this.#options.sent(mail);
		});
	}

	#discard(): void {
		this.#mailbox.outbox.discard(this.#draftId);
		this.#end();
		this.#options.closed();
	}

	#end(): void {
		this.#gone = true;
		clearTimeout(this.#timer);
		this.#editor?.dispose();
		this.#editor = null;
	}
}

function isQuote({ tag, attributes }: MarkupElement): boolean {
	return tag === 'hr' || ['appendonsend', 'divRplyFwdMsg'].includes(attributes['id'] ?? '');
}
