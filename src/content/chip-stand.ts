import { h } from 'preact';
import { text } from '../platform/i18n.ts';
import type { ErrorCode } from '../platform/requests.ts';
import type { ChipView } from '../platform/views.ts';
import { askWorker } from '../platform/worker-client.ts';
import { Chip, type ChipAnswer, type ChipPress } from '../ui/chip.tsx';
import { InPageHost } from '../ui/in-page-host.ts';
import type { OpenMessageView, Webmail } from '../webmail/webmail.ts';
import type { Life } from './life.ts';

/** Why a message was not looked at, where it may be an interview that nobody would hear of. */
const TOLD: ReadonlySet<ErrorCode> = new Set([
	'storage-refused',
	'storage-unreadable',
	'no-answer',
	'unexpected',
]);

/** The chip by one open message, from the message's opening until another one is opened; it shows once it has words. */
export class ChipStand {
	readonly #host = new InPageHost();
	readonly #webmail: Webmail;
	readonly #life: Life;
	#message: OpenMessageView;
	#view: ChipView | null = null;
	#said: string | null = null;
	#troubled = false;
	#busy = false;
	#removed = false;
	/** Counts what the worker was asked, so that a late answer is not shown in the place of a newer one. */
	#asked = 0;

	constructor(webmail: Webmail, life: Life, message: OpenMessageView) {
		this.#webmail = webmail;
		this.#life = life;
		this.#message = message;
	}

	/** Asks what the message is, and shows it; a failure is shown too. */
	async ask(): Promise<void> {
		const turn = ++this.#asked;
		const reply = await askWorker('messageOpened', this.#message.message);
		if (this.#removed || turn !== this.#asked || this.#life.isOver) return;
		this.#troubled = !reply.ok && TOLD.has(reply.error.code);
		const said = !reply.ok && this.#troubled ? text(`error_${reply.error.code.replaceAll('-', '_')}`) : null;
		this.#update({ busy: false, view: reply.ok ? reply.value : null, said });
	}

	/** Puts the chip back where the webmail has drawn its message anew; words that came late are asked about. */
	stay(message: OpenMessageView): void {
		const wordsCame = this.#message.message.text === '' && message.message.text !== '';
		this.#message = message;
		if (wordsCame) this.#life.run(() => this.ask());
		if (this.#view || this.#said) this.#place();
	}

	remove(): void {
		this.#removed = true;
		this.#host.remove();
	}

	#place(): void {
		if (this.#host.isPlaced) return;
		const place = this.#webmail.chipPlace(this.#message);
		if (place?.isConnected) this.#host.placeBefore(place);
	}

	#draw(): void {
		this.#host.show(
			h(Chip, {
				view: this.#view,
				said: this.#said,
				troubled: this.#troubled,
				truncated: this.#message.truncated,
				busy: this.#busy,
				accepts: this.#host.accepts,
				onPress: (press) => this.#life.run(() => this.#press(press)),
			}),
		);
	}

	async #press(press: ChipPress): Promise<void> {
		if (this.#busy) return;
		if (press === 'close') {
			this.#update({ busy: false, said: null, view: null });
			return;
		}
		this.#update({ busy: true, said: this.#troubled ? this.#said : null });
		await (press === 'try-again' ? this.ask() : this.#answer(press));
	}

	async #answer(answer: ChipAnswer): Promise<void> {
		const { message } = this.#message;
		const interview = this.#view?.interview ?? '';
		const reply = await askWorker('chipAnswered', { interview, answer, message });
		if (!reply.ok) this.#update({ busy: false, said: text('chip_failed') });
		else if (answer === 'edit') this.#update({ busy: false, said: text('chip_editing') });
		else if (reply.value) this.#update({ busy: false, view: reply.value, said: null });
		else this.#update({ busy: false, view: null, said: text('chip_dismissed') });
	}

	#update(change: { busy: boolean; said: string | null; view?: ChipView | null }): void {
		this.#busy = change.busy;
		this.#said = change.said;
		if (change.view !== undefined) this.#view = change.view;
		if (this.#removed) return;
		if (this.#view || this.#said) {
			this.#draw();
			this.#place();
		} else this.#host.remove();
	}
}
