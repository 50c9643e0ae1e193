/** What a person does in a page; a webmail that draws an editor anew fires none of these. */
const TOUCHES = ['pointerdown', 'keydown', 'beforeinput', 'input', 'cut', 'paste', 'drop'];

/** Whether the person has pressed or typed anything since: the webmail's own Undo button stands outside its editor. */
export class Touch {
	readonly #ended = new AbortController();
	#touched = false;

	constructor() {
		for (const type of TOUCHES) {
			window.addEventListener(
				type,
				(event) => {
					this.#touched ||= event.isTrusted;
				},
				{ signal: this.#ended.signal, capture: true },
			);
		}
	}

	get touched(): boolean {
		return this.#touched;
	}

	end(): void {
		this.#ended.abort();
	}
}
