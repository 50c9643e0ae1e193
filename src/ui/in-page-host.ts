import { type ComponentChild, render } from 'preact';
import { IN_PAGE_STYLE } from './in-page-style.ts';
import { isOwnPress } from './own-press.ts';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * A place of ours in the mail page: a closed shadow root that inherits nothing. Its content is drawn by `show`; where it
 * stands is told by `placeBefore`.
 */
export class InPageHost {
	readonly #element: HTMLElement = document.createElement('div');
	readonly #root: ShadowRoot;
	#shownAt = Number.POSITIVE_INFINITY;
	#presses = '';

	constructor() {
		this.#root = this.#element.attachShadow({ mode: 'closed' });
		addStyle(this.#root);
		this.#style({ all: 'initial', display: 'block', 'margin-block': '8px' });
		// Gmail's one-key shortcuts take any key that isn't pressed in a field it knows.
		for (const type of KEYS) this.#element.addEventListener(type, (event) => event.stopPropagation());
	}

	get isPlaced(): boolean {
		return this.#element.isConnected;
	}

	/** Before an element of the page; at the lower edge of the window for none. */
	placeBefore(element: Element | null): void {
		this.#style(
			element
				? { position: 'static' }
				: {
						position: 'fixed',
						'inset-block-end': '16px',
						'inset-inline-start': '16px',
						'z-index': '2147483647',
					},
		);
		if (element) element.before(this.#element);
		else document.body.append(this.#element);
		this.#shownAt = performance.now();
	}

	show(content: ComponentChild): void {
		render(content, this.#root);
		// The second click of a double-click must not press what has come in the place of the first.
		const presses = [...this.#root.querySelectorAll('button')].map((button) => button.textContent).join('\n');
		if (presses !== this.#presses) this.#shownAt = performance.now();
		this.#presses = presses;
	}

	readonly accepts = (event: MouseEvent): boolean => isOwnPress(event, this.#element, this.#shownAt);

	remove(): void {
		render(null, this.#root);
		this.#element.remove();
	}

	#style(declarations: Readonly<Record<string, string>>): void {
		for (const [property, value] of Object.entries(declarations))
			this.#element.style.setProperty(property, value, 'important');
	}
}

function addStyle(root: ShadowRoot): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(IN_PAGE_STYLE);
		root.adoptedStyleSheets = [sheet];
	} catch {
		// Firefox refuses sheets made by content scripts: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
		const style = document.createElement('style');
		style.textContent = IN_PAGE_STYLE;
		root.append(style);
	}
}
