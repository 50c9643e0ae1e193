import { pressOnKeyboard } from './firefox-internals.ts';
import { type ScriptAnswer, scriptBody, valueIn } from './firefox-script.ts';
import { chordOf } from './keyboard.ts';
import type { Marionette } from './marionette.ts';

/** Runs functions of ours in Firefox, in the page or in the browser's own window. */
export class FirefoxSession {
	readonly marionette: Marionette;

	constructor(marionette: Marionette) {
		this.marionette = marionette;
	}

	/** Runs a self-contained function in the page in front and gives its answer as JSON. */
	async inPage<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		...parameters: Parameters
	): Promise<Awaited<Answer>> {
		return this.#run(ask, parameters);
	}

	/** Runs a self-contained function with the rights of the browser itself, in its window. */
	async inBrowser<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		...parameters: Parameters
	): Promise<Awaited<Answer>> {
		await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
		try {
			return await this.#run(ask, parameters);
		} finally {
			await this.marionette.send('Marionette:SetContext', { value: 'content' });
		}
	}

	/** Presses chords such as "Shift+Tab" on the keyboard, for whatever has the focus there. */
	async press(at: 'tab' | 'popup', chords: readonly string[]): Promise<void> {
		await this.inBrowser(pressOnKeyboard, at, chords.map(chordOf));
	}

	/** Types a text key by key. */
	async type(at: 'tab' | 'popup', text: string): Promise<void> {
		await this.press(
			at,
			[...text].map((character) => (character === '\n' ? 'Enter' : character)),
		);
	}

	async #run<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		parameters: Parameters,
	): Promise<Awaited<Answer>> {
		const script = { script: scriptBody(ask), args: parameters, sandbox: null, newSandbox: false };
		type Reply = { readonly value: ScriptAnswer<Awaited<Answer>> | null };
		const { value } = await this.marionette.send<Reply>('WebDriver:ExecuteAsyncScript', script);
		return valueIn(value);
	}
}
