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
		const { webmail, account, threadId, subject, fromEmail } = this.#view.message;
		return { webmail, account, threadId, subject, fromEmail };
	}

	/** The page may have changed. */
	async look(): Promise<void> {
		const key = this.#webmail.openMessageKey(document);
		if (key === this.#key) {
			this.#stay();
			return;
		}
		this.#key = key;
		this.#clear();
		if (key !== '') await this.#open(key);
	}

	/** The webmail may have drawn the same message or box anew, or taken the box away. */
	#stay(): void {
		if (this.#view && !this.#view.body.isConnected) {
			const again = this.#webmail.readOpenMessage(document);
			if (again.ok) this.#view = again.value;
		}
		if (this.#view) {
			this.#chip?.stay(this.#view);
			this.#bar?.stay(this.#view);
		} else if (!this.#bar?.isAtItsBox) {
			this.#bar?.remove();
		}
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
			const reply = await openReply(this.#webmail, view, this.#life.signal);
			if (reply.ok) await bar.insert(reply.value);
			else await bar.fail(reply.reason);
		} finally {
			this.#writing = false;
		}
	}

	async #open(key: string): Promise<void> {
		const view = await this.#read(key);
		if (!view || key !== this.#key) return;
		this.#view = view;
		const chip = await askWorker('messageOpened', view.message);
		// Another message was opened meanwhile: what was found belongs to the former.
		if (key !== this.#key || this.#life.isOver) return;
		if (chip.ok && chip.value) {
			const [webmail, life] = [this.#webmail, this.#life];
			this.#chip = new ChipStand({ webmail, life, message: this.#view, view: chip.value });
		}
		await this.askForDraft();
	}

	async #read(key: string): Promise<OpenMessageView | null> {
		for (let looks = 1; key === this.#key; looks++) {
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
		// A new message in the thread does not end the writing of an answer.
		if (this.#bar?.isAtItsBox && !this.#life.signal.aborted) return;
		this.#bar?.remove();
		this.#bar = null;
	}
}
