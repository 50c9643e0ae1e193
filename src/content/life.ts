import { isOrphaned } from '../platform/worker-client.ts';

/** Carries nothing: a page that imitates it can only send us away. */
const NEWER_COPY = 'afterword:newer-copy';

/**
 * One copy of the content script from its beginning to its end. It ends when a newer copy comes into the page, or when
 * the extension it belongs to was updated or removed and can't be asked any more.
 */
export class Life {
	readonly #ending = new AbortController();

	constructor() {
		document.dispatchEvent(new Event(NEWER_COPY));
		document.addEventListener(NEWER_COPY, () => this.#ending.abort(), { signal: this.signal });
	}

	get signal(): AbortSignal {
		return this.#ending.signal;
	}

	get isOver(): boolean {
		if (isOrphaned()) this.#ending.abort();
		return this.signal.aborted;
	}

	/**
	 * Runs one handler. The only place where surprises are caught: whatever goes wrong in ours, the mail page must not
	 * notice, and there is nobody in it to tell.
	 */
	run(handler: () => void | Promise<void>): void {
		if (this.isOver) return;
		try {
			Promise.resolve(handler()).catch(() => {});
		} catch {
			// The next change of the page starts afresh.
		}
	}

	listen(target: EventTarget | undefined, types: readonly string[], handler: () => void): void {
		for (const type of types)
			target?.addEventListener(type, () => this.run(handler), { signal: this.signal });
	}
}

/** Waits until a page that is drawn ahead of its use is really shown. */
export function whenShown(act: () => void): void {
	const page: Document & { readonly prerendering?: boolean } = document;
	if (page.prerendering) page.addEventListener('prerenderingchange', act, { once: true });
	else act();
}
