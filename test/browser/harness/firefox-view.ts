import { writeFile } from 'node:fs/promises';
import type { Box, Wanted } from './accessible.ts';
import { actInDocument, type DocumentAct, type FoundElement, type Place } from './firefox-internals.ts';
import { type ScriptAnswer, type Sendable, scriptBody, valueIn } from './firefox-script.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { until } from './until.ts';

/** Smaller than this an input is hidden behind its label, and it is the label that people click. */
const SMALLEST_CLICKABLE_PX = 8;

/** A document in Firefox that a person looks at, points into and types into; a popup, or part of a tab. */
export class FirefoxView {
	protected readonly session: FirefoxSession;
	readonly #place: Place;

	constructor(session: FirefoxSession, place: Place) {
		this.session = session;
		this.#place = place;
	}

	/** What a person can read in it. */
	async text(): Promise<string> {
		return this.evaluate(() => document.body.innerText);
	}

	/** Waits until it says this. */
	async waitForText(text: string | RegExp): Promise<void> {
		const says = (all: string) => (typeof text === 'string' ? all.includes(text) : text.test(all));
		await until(async () => says(await this.text()), { what: `the text ${text}` });
	}

	/** The thing with this name (and ARIA role) once it is there. Bare text is no thing: see text(). */
	async find(name: Wanted['name'], role?: string): Promise<FoundElement> {
		return until(() => this.#findNow(name, role), { what: `${role ?? 'something'} ${name}` });
	}

	async button(name: Wanted['name']): Promise<FoundElement> {
		return this.find(name, 'button');
	}

	/** Whether it is there now; does not wait. */
	async exists(name: Wanted['name'], role?: string): Promise<boolean> {
		return (await this.#findNow(name, role)) !== undefined;
	}

	async box(name: Wanted['name'], role?: string): Promise<Box> {
		const { elementId } = await this.find(name, role);
		return this.#boxOf(elementId);
	}

	/** Clicks the thing, or its label where the thing itself is hidden, by mouse events. */
	async click(name: Wanted['name'], role?: string): Promise<void> {
		const { elementId } = await this.find(name, role);
		const { width, height } = await this.#boxOf(elementId);
		const isHidden = width < SMALLEST_CLICKABLE_PX || height < SMALLEST_CLICKABLE_PX;
		const label = isHidden ? (await this.#act({ do: 'label', elementId })).elementId : undefined;
		await this.#act({ do: 'click', elementId: label ?? elementId });
	}

	/** One key or chord for whatever has the focus: "Tab", "Space", "Shift+Tab". */
	async press(chord: string): Promise<void> {
		await this.session.press(this.#keyboardAt(), [chord]);
	}

	/** Types into whatever has the focus. */
	async type(text: string): Promise<void> {
		await this.session.type(this.#keyboardAt(), text);
	}

	/** Clicks into the field with this label and types. */
	async fill(label: Wanted['name'], text: string): Promise<void> {
		await this.click(label);
		await this.type(text);
	}

	/** Runs a self-contained function in the document and gives its answer as JSON. */
	async evaluate<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		...parameters: Parameters
	): Promise<Awaited<Answer>> {
		const { value } = await this.#act({ do: 'run', script: scriptWith(ask, parameters) });
		return valueIn(value as ScriptAnswer<Awaited<Answer>>);
	}

	/** Writes a PNG of the document. */
	async screenshot(file: string): Promise<void> {
		const { picture } = await this.#act({ do: 'picture' });
		await writeFile(file, Buffer.from(picture ?? '', 'base64'));
	}

	/** The function that gives the elements to look among, in document order. */
	protected candidates(): Sendable {
		return () => [...document.body.querySelectorAll('*:not(script, style)')];
	}

	async #findNow(wanted: Wanted['name'], wantedRole?: string): Promise<FoundElement | undefined> {
		const { found = [] } = await this.#act({ do: 'find', script: scriptBody(this.candidates()) });
		return found.find(({ name, role }) => {
			const isNamed = typeof wanted === 'string' ? name === wanted : wanted.test(name);
			return isNamed && (wantedRole === undefined || role === wantedRole);
		});
	}

	async #boxOf(elementId: string): Promise<Box> {
		const { box } = await this.#act({ do: 'box', elementId });
		if (box === undefined) throw new Error('Firefox gave no box');
		return box;
	}

	#keyboardAt(): 'popup' | 'tab' {
		return this.#place.at === 'popup' ? 'popup' : 'tab';
	}

	async #act(act: DocumentAct) {
		return this.session.inBrowser(actInDocument, this.#place, act);
	}
}

/** Parameters travel within the script, since Marionette would take some objects for elements. */
function scriptWith(ask: Sendable, parameters: readonly unknown[]): string {
	return `const given = ${JSON.stringify(parameters)}; const last = arguments[arguments.length - 1];
(function () { ${scriptBody(ask)} })(...given, last);`;
}
