import type { OpenThread } from '../platform/requests.ts';
import { askWorker } from '../platform/worker-client.ts';
import type { OpenMessageView, Webmail } from '../webmail/webmail.ts';
import { BarStand } from './bar-stand.ts';
import { ChipStand } from './chip-stand.ts';
import type { Life } from './life.ts';
import { openReply } from './open-reply.ts';

/** A message can be open before its words are there. */
const EMPTY_MS = 300;
const MOST_LOOKS = 6;

/** What this copy knows of the page: which message is open, its chip, and the draft bar. Nothing of other messages. */
export class MailPage {
	readonly #webmail: Webmail;
	readonly #life: Life;
	#key = '';
	/** Counts what was opened: a message that is left and opened again is another visit. */
	#visit = 0;
	/** The message of this visit could not be read in time. */
	#unread = false;
	#view: OpenMessageView | null = null;
	#chip: ChipStand | null = null;
	#bar: BarStand | null = null;
	#writing = false;

	constructor(webmail: Webmail, life: Life) {
		this.#webmail = webmail;
		this.#life = life;
		life.signal.addEventListener('abort', () => this.#clear());
	}

	/** The thread of the open message. */
	get thread(): OpenThread | null {
		if (!this.#view) return null;
		const { webmail, account, threadId, messageId } = this.#view.message;
		return { webmail, account, threadId, messageId };
	}

	/** The page may have changed. */
	async look(): Promise<void> {
		const key = this.#webmail.openMessageKey(document);
		if (key === this.#key) {
			this.#stay();
			return;
		}
		this.#key = key;
		this.#visit += 1;
		this.#clear();
		if (key !== '') await this.#open(this.#visit);
	}

	/** The webmail may have drawn the same message or box anew, or taken the box away. */
	#stay(): void {
		this.#readAgain();
		if (this.#view) {
			this.#chip?.stay(this.#view);
			this.#bar?.stay(this.#view);
		} else if (!this.#bar?.staysOn) {
			this.#bar?.remove();
		}
	}

	/** A message that was drawn anew, or whose words have come late. */
	#readAgain(): void {
		const had = this.#view?.message.text ?? '';
		if (this.#view ? this.#view.body.isConnected && had !== '' : !this.#unread) return;
		const again = this.#webmail.readOpenMessage(document);
		// While it is being drawn there is less of it than there was.
		if (!again.ok || (had !== '' && again.value.message.text === '')) return;
		const isFirst = this.#view === null;
		this.#view = again.value;
		this.#unread = false;
		if (isFirst) this.#life.run(() => this.#opened(again.value));
	}

	/** A draft may have been asked for in this thread. */
	async askForDraft(): Promise<void> {
		const [view, thread] = [this.#view, this.thread];
		if (!view || !thread || this.#writing) return;
		const claim = await askWorker('claimDraft', thread);
		if (!claim.ok || !claim.value) return;
		this.#writing = true;
		try {
			this.#bar?.remove();
			const bar = new BarStand({ webmail: this.#webmail, life: this.#life, view }, claim.value);
			this.#bar = bar;
			const [webmail, { signal }] = [this.#webmail, this.#life];
			const reply = await openReply({ webmail, view, contact: claim.value.to, signal });
			if (this.#life.isOver) return;
			if (reply.ok) await bar.insert(reply.value);
			else await bar.fail(reply.reason);
		} finally {
			this.#writing = false;
		}
	}

	async #open(visit: number): Promise<void> {
		const view = await this.#read(visit);
		if (visit !== this.#visit) return;
		this.#unread = view === null;
		if (view) await this.#opened(view);
	}

	async #opened(view: OpenMessageView): Promise<void> {
		const visit = this.#visit;
		this.#view = view;
		this.#chip = new ChipStand(this.#webmail, this.#life, view);
		await this.#chip.ask();
		if (visit === this.#visit && !this.#life.isOver) await this.askForDraft();
	}

	async #read(visit: number): Promise<OpenMessageView | null> {
		for (let looks = 1; visit === this.#visit; looks++) {
			const read = this.#webmail.readOpenMessage(document);
			const empty = !read.ok || read.value.message.text === '';
			if (!empty || looks === MOST_LOOKS) return read.ok ? read.value : null;
			await new Promise((resolve) => setTimeout(resolve, EMPTY_MS));
		}
		return null;
	}

	#clear(): void {
		this.#chip?.remove();
		this.#chip = null;
		this.#view = null;
		this.#unread = false;
		// A new message in the thread does not end the writing of an answer.
		if (this.#bar?.staysOn && !this.#life.signal.aborted) return;
		this.#bar?.remove();
		this.#bar = null;
	}
}
