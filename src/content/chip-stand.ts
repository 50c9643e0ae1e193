import { h } from 'preact';
import { text } from '../platform/i18n.ts';
import type { ChipView } from '../platform/views.ts';
import { askWorker } from '../platform/worker-client.ts';
import { Chip, type ChipAnswer } from '../ui/chip.tsx';
import { InPageHost } from '../ui/in-page-host.ts';
import type { OpenMessageView, Webmail } from '../webmail/webmail.ts';
import type { Life } from './life.ts';

/** The chip by one open message, from its first showing until another message is opened. */
export class ChipStand {
	readonly #host = new InPageHost();
	readonly #webmail: Webmail;
	readonly #life: Life;
	#message: OpenMessageView;
	#view: ChipView | null;
	#said: string | null = null;
	#busy = false;

	constructor({
		webmail,
		life,
		message,
		view,
	}: { webmail: Webmail; life: Life; message: OpenMessageView; view: ChipView }) {
		this.#webmail = webmail;
		this.#life = life;
		this.#message = message;
		this.#view = view;
		this.#draw();
		this.stay(message);
	}

	/** Puts the chip back where the webmail has drawn its message anew. */
	stay(message: OpenMessageView): void {
		this.#message = message;
		if (this.#host.isPlaced) return;
		const place = this.#webmail.chipPlace(this.#message);
		if (place?.isConnected) this.#host.placeBefore(place);
	}

	remove(): void {
		this.#host.remove();
	}

	#draw(): void {
		this.#host.show(
			h(Chip, {
				view: this.#view,
				said: this.#said,
				truncated: this.#message.truncated,
				busy: this.#busy,
				accepts: this.#host.accepts,
				onAnswer: (answer) => this.#life.run(() => this.#answer(answer)),
			}),
		);
	}

	async #answer(answer: ChipAnswer): Promise<void> {
		const view = this.#view;
		if (!view || this.#busy) return;
		this.#update({ busy: true, said: null });
		const reply = await askWorker('chipAnswered', {
			interview: view.interview,
			answer,
			...(view.state === 'ask' ? { message: this.#message.message } : {}),
		});
		if (!reply.ok) this.#update({ busy: false, said: text('chip_failed') });
		else if (answer === 'edit') this.#update({ busy: false, said: text('chip_editing') });
		else this.#update({ busy: false, view: reply.value, said: reply.value ? null : text('chip_dismissed') });
	}

	#update(change: { busy: boolean; said: string | null; view?: ChipView | null }): void {
		this.#busy = change.busy;
		this.#said = change.said;
		if (change.view !== undefined) this.#view = change.view;
		this.#draw();
	}
}
