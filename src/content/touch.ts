/** What a person does in an editor; a webmail that draws it anew fires none of these. */
const TOUCHES = ['beforeinput', 'input', 'keydown', 'cut', 'paste', 'drop'];

/** Whether the person has touched an editor since it was looked at. */
export class Touch {
	readonly #ended = new AbortController();
	#touched = false;

	constructor(editor: HTMLElement) {
		for (const type of TOUCHES) {
			editor.addEventListener(
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
