import { h } from 'preact';
import { text } from '../platform/i18n.ts';
import type { DraftJob } from '../platform/views.ts';
import { askWorker } from '../platform/worker-client.ts';
import { type BarPress, type BarState, DraftBar } from '../ui/draft-bar.tsx';
import { InPageHost } from '../ui/in-page-host.ts';
import { isShown } from '../webmail/find.ts';
import type { InsertFailure, Insertion, OpenMessageView, ReplyBox, Webmail } from '../webmail/webmail.ts';
import { boxNow, recipientWarning } from './box-now.ts';
import type { Life } from './life.ts';
import { LossWatch } from './loss-watch.ts';

/** How long the last word stays. */
const FAREWELL_MS = 6000;

export interface BarContext {
	readonly webmail: Webmail;
	readonly life: Life;
	readonly view: OpenMessageView;
}

/** The draft bar of one compose box, from the draft's insertion (or its failure) until it is settled. */
export class BarStand {
	readonly #host = new InPageHost();
	readonly #context: Pick<BarContext, 'webmail' | 'life'>;
	#view: OpenMessageView;
	#job: DraftJob;
	#box: ReplyBox | null = null;
	#insertion: Insertion | null = null;
	#state: BarState = 'inserted';
	#said: string | null = null;
	#warned: string | null = null;
	#busy = false;
	#removed = false;
	#failure: InsertFailure | null = null;
	readonly #loss = new LossWatch();

	constructor(context: BarContext, job: DraftJob) {
		this.#context = context;
		this.#view = context.view;
		this.#job = job;
	}

	/** Puts the draft in and shows the bar; what came of it is told to the worker. */
	async insert(box: ReplyBox): Promise<void> {
		this.#box = box;
		const { paragraphs, step, wording } = this.#job;
		const inserted = await this.#context.webmail.insertDraft(box, paragraphs);
		if (!inserted.ok) {
			await this.fail(inserted.reason);
			return;
		}
		this.#insertion = inserted.value;
		this.#loss.begin();
		this.#update('inserted', null);
		await askWorker('draftOutcome', { step, wording, outcome: 'inserted' });
	}

	/** Shows the draft to be copied, with the reason why it is not in the box. */
	async fail(reason: InsertFailure): Promise<void> {
		const { step, wording } = this.#job;
		this.#insertion = null;
		this.#failure = reason;
		this.#update('failed', text(`failure_${reason.replaceAll('-', '_')}`));
		await askWorker('draftOutcome', { step, wording, outcome: 'failed', reason });
	}

	/**
	 * True while its work goes on, whichever message is open: until the draft is in, and while its box is on the screen. Why
	 * another conversation got no draft is said there, until the person closes it.
	 */
	get staysOn(): boolean {
		if (this.#removed) return false;
		if (this.#failure !== null) return this.#failure === 'thread-changed';
		return this.#box === null || isShown(this.#box.editor);
	}

	/** Goes with its box; comes back where the webmail has drawn the box anew. */
	stay(view: OpenMessageView): void {
		if (view.message.threadId === this.#view.message.threadId) this.#view = view;
		if (this.#removed || this.#state === 'failed' || !this.#box) return;
		const filled = { box: this.#box, insertion: this.#insertion };
		this.#box = boxNow(this.#context.webmail, this.#view, filled);
		if (this.#box) this.#stayAt(this.#box);
		else this.remove();
	}

	#stayAt(box: ReplyBox): void {
		if (!this.#host.isPlaced) this.#place();
		if (recipientWarning(box, this.#job) !== this.#warned) this.#draw();
		if (this.#isLost(box)) this.#context.life.run(() => this.#insertAnew());
	}

	remove(): void {
		this.#removed = true;
		this.#loss.end();
		this.#host.remove();
	}

	/** The webmail itself has emptied the box, as when it finishes building it late; the person has not touched it. */
	#isLost(box: ReplyBox): boolean {
		if (this.#busy || this.#state !== 'inserted' || !this.#insertion || !this.#loss.isOn) return false;
		const { webmail } = this.#context;
		return webmail.draftState(box, this.#insertion) === 'gone' && !webmail.holdsWords(box);
	}

	async #insertAnew(): Promise<void> {
		if (!this.#box) return;
		this.#busy = true;
		if (this.#loss.mayInsertAgain()) await this.insert(this.#box);
		else await this.fail('not-inserted');
		this.#busy = false;
	}

	#place(): void {
		const { webmail } = this.#context;
		const message = webmail.chipPlace(this.#view);
		if (this.#box) this.#host.placeBefore(webmail.barPlace(this.#box));
		else this.#host.placeBefore(message && isShown(message) ? message : null);
	}

	#update(state: BarState, said: string | null): void {
		this.#state = state;
		this.#said = said;
		this.#busy = false;
		// The person has gone on to another message meanwhile.
		if (this.#removed) return;
		this.#draw();
		if (!this.#host.isPlaced) this.#place();
	}

	#draw(): void {
		this.#warned = recipientWarning(this.#box, this.#job);
		this.#host.show(
			h(DraftBar, {
				job: this.#job,
				state: this.#state,
				said: this.#said,
				warning: this.#state === 'failed' ? null : this.#warned,
				busy: this.#busy,
				asNewMail: this.#newMail() !== null,
				accepts: this.#host.accepts,
				onPress: (press) => this.#context.life.run(() => this.#press(press)),
			}),
		);
	}

	async #press(press: BarPress): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		this.#draw();
		await this.#acts[press]();
		this.#busy = false;
		if (!this.#removed) this.#draw();
	}

	readonly #acts: Readonly<Record<BarPress, () => Promise<void>>> = {
		keep: () => this.#over('kept'),
		'keep-mine': () => this.#over('kept'),
		another: () => this.#another('refuse'),
		replace: () => this.#another('discard'),
		'take-out': () => this.#takeOut(),
		copy: () => this.#copy(),
		'new-mail': async () => {
			window.open(this.#newMail() ?? '', '_blank', 'noopener');
		},
		close: async () => this.remove(),
	};

	async #takeOut(): Promise<void> {
		const reason = await this.#out('refuse');
		if (reason === null) await this.#over('removed');
		else this.#update('inserted', text(`failure_${reason.replaceAll('-', '_')}`));
	}

	/** Why the draft is still there; null once it is out. */
	async #out(changes: 'refuse' | 'discard'): Promise<InsertFailure | null> {
		if (!this.#box || !this.#insertion) return 'compose-not-found';
		const { webmail } = this.#context;
		// Taken out by hand, or by Undo: then there is nothing left to do.
		if (webmail.draftState(this.#box, this.#insertion) === 'gone') return null;
		const out = await webmail.takeOut(this.#box, this.#insertion, changes);
		return out.ok ? null : out.reason;
	}

	async #another(changes: 'refuse' | 'discard'): Promise<void> {
		const { step, wording } = this.#job;
		const next = await askWorker('anotherWording', { step, wording });
		if (!next.ok || !this.#box) return this.#update('inserted', text('bar_no_other'));
		const reason = await this.#out(changes);
		if (reason === 'draft-changed') return this.#update('changed', text('bar_changed'));
		if (reason !== null) return this.#update('inserted', text(`failure_${reason.replaceAll('-', '_')}`));
		this.#job = next.value;
		await this.insert(this.#box);
	}

	async #over(outcome: 'kept' | 'removed'): Promise<void> {
		const { step, wording } = this.#job;
		const told = await askWorker('draftOutcome', { step, wording, outcome });
		this.#box?.editor.focus();
		this.#update('over', text(told.ok ? `bar_${outcome}` : 'bar_not_told'));
		setTimeout(() => this.remove(), FAREWELL_MS);
	}

	#newMail(): string | null {
		const { message } = this.#view;
		const { paragraphs, to } = this.#job;
		if (message.fromEmail === null && to === null) return null;
		return this.#context.webmail.composeLink(message, paragraphs, to);
	}

	async #copy(): Promise<void> {
		try {
			await navigator.clipboard.writeText(this.#job.paragraphs.join('\n\n'));
			this.#update('failed', text('bar_copied'));
		} catch {
			// The page or the browser does not allow it; the words can still be selected.
			this.#update('failed', text('bar_not_copied'));
		}
	}
}
