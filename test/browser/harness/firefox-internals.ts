/**
 * Functions that run inside Firefox with the browser's own rights, through FirefoxSession.inBrowser. Each is sent
 * as text, so each stands alone: it sees its parameters and Firefox's globals, nothing else of this file.
 */

import type { Box } from './accessible.ts';
import type {
	BrowserElement,
	ElementReference,
	Extension,
	ExtensionParentModule,
	FirefoxServices,
	Keyboard,
} from './firefox-types.ts';

declare const Services: FirefoxServices;
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const ChromeUtils: { importESModule(url: string): ExtensionParentModule };
declare const Cc: Readonly<Record<string, { createInstance(type: unknown): Keyboard }>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

/** Where a document is: the tab in front, the toolbar popup, or the extension's background page. */
export interface Place {
	readonly at: 'tab' | 'popup' | 'background';
	readonly addonId: string;
}

export type DocumentAct =
	| { readonly do: 'run' | 'find'; readonly script: string }
	| { readonly do: 'box' | 'click' | 'label'; readonly elementId: string }
	| { readonly do: 'picture' };

/** An element that a script of "find" gave, with what assistive technology is told of it. */
export interface FoundElement {
	readonly elementId: string;
	readonly name: string;
	readonly role: string;
}

export interface DocumentAnswer {
	readonly found?: readonly FoundElement[];
	readonly value?: unknown;
	readonly box?: Box;
	readonly elementId?: string;
	/** Base64 of a PNG. */
	readonly picture?: string;
}

/** Has Marionette's own part in a document do one thing there. */
export async function actInDocument(place: Place, act: DocumentAct): Promise<DocumentAnswer> {
	const REFERENCE = 'element-6066-11e4-a52e-4f735466cecf';
	const browserAt = (): BrowserElement | null | undefined => {
		const browserWindow = Services.wm.getMostRecentWindow('navigator:browser');
		if (place.at === 'tab') return browserWindow.gBrowser.selectedBrowser;
		if (place.at === 'popup')
			return browserWindow.document.querySelector<BrowserElement>('.webextension-popup-browser');
		const { views } = WebExtensionPolicy.getByID(place.addonId).extension;
		return [...views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
	};
	const actor = browserAt()?.browsingContext.currentWindowGlobal?.getActor('MarionetteCommands');
	if (actor === undefined) throw new Error(`There is no ${place.at}.`);
	const run = (script: string, parameters: readonly unknown[] = []) => {
		const sandboxName = place.at === 'tab' ? 'system' : null;
		return actor.executeScript(script, parameters, {
			async: true,
			timeout: 120_000,
			sandboxName,
			newSandbox: false,
		});
	};
	const idOf = (reference: ElementReference) => String(Object.values(reference)[0]);
	const found = async (reference: ElementReference): Promise<FoundElement> => ({
		elementId: idOf(reference),
		name: await actor.getComputedLabel(reference),
		role: await actor.getComputedRole(reference),
	});
	const element = 'elementId' in act ? { [REFERENCE]: act.elementId } : {};
	switch (act.do) {
		case 'run':
			return { value: await run(act.script) };
		case 'find': {
			const answer = (await run(act.script)) as { value: readonly ElementReference[] };
			return { found: await Promise.all(answer.value.map(found)) };
		}
		case 'box':
			return { box: await actor.getElementRect(element) };
		case 'click':
			await actor.clickElement(element, { toJSON: () => ({ 'moz:webdriverClick': true }) });
			return {};
		case 'label': {
			const label = await run('arguments[1](arguments[0].labels?.[0] ?? null)', [element]);
			return label ? { elementId: idOf(label) } : {};
		}
		case 'picture':
			return { picture: await actor.takeScreenshot(null, 0, false, false) };
	}
}

/** Presses the keys of each chord on the keyboard, for whatever has the focus in the tab or the popup. */
export async function pressOnKeyboard(
	at: 'tab' | 'popup',
	chords: readonly (readonly { readonly key: string; readonly code: string }[])[],
): Promise<void> {
	const browserWindow = Services.wm.getMostRecentWindow('navigator:browser');
	const popup = browserWindow.document.querySelector<BrowserElement>('.webextension-popup-browser');
	(at === 'popup' ? popup : browserWindow.gBrowser.selectedBrowser)?.focus();
	const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
	keyboard?.beginInputTransactionForTests(browserWindow);
	for (const chord of chords) {
		const events = chord.map((key) => new browserWindow.KeyboardEvent('', key));
		for (const event of events) keyboard?.keydown(event);
		for (const event of events.reverse()) keyboard?.keyup(event);
	}
	// Keys reach the document's own process in their own time.
	await new Promise((resolve) => browserWindow.setTimeout(resolve, 100));
}

/** Opens the toolbar popup as a click on the extension's button would. */
export async function openToolbarPopup(addonId: string): Promise<void> {
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const browserWindow = Services.wm.getMostRecentWindow('navigator:browser');
	const { extension } = WebExtensionPolicy.getByID(addonId);
	await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(browserWindow, true);
}

/** Whether the popup stands open, with its opening movement behind it. */
export function toolbarPopupIsOpen(): boolean {
	const browserWindow = Services.wm.getMostRecentWindow('navigator:browser');
	const popup = browserWindow.document.querySelector('.webextension-popup-browser');
	const panel = popup?.closest('panel') as (Element & { readonly state: string }) | null | undefined;
	return panel?.state === 'open';
}

export function hideToolbarPopup(): void {
	const browserWindow = Services.wm.getMostRecentWindow('navigator:browser');
	const popup = browserWindow.document.querySelector('.webextension-popup-browser');
	(popup?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

/** "stopped", "starting", "running" or "suspending". */
export function backgroundState(addonId: string): string {
	return WebExtensionPolicy.getByID(addonId).extension.backgroundState;
}

export async function terminateBackground(addonId: string): Promise<void> {
	await WebExtensionPolicy.getByID(addonId).extension.terminateBackground();
}

export async function wakeBackground(addonId: string): Promise<void> {
	await WebExtensionPolicy.getByID(addonId).extension.wakeupBackground();
}

/** Answers the question for an optional permission; false while there is no question. */
export function answerPermission(isAllowed: boolean): boolean {
	type Question = Element & { readonly button?: HTMLElement; readonly secondaryButton?: HTMLElement };
	const browserWindow = Services.wm.getMostRecentWindow('navigator:browser');
	const id = 'addon-webext-permissions-notification';
	const question = browserWindow.document.getElementById(id) as Question | null;
	const answer = isAllowed ? question?.button : question?.secondaryButton;
	answer?.click();
	return answer !== undefined;
}

/** Errors that nobody caught and warnings that name a file of the extension, as text. */
export function extensionErrors(addonUuid: string): readonly string[] {
	const lines = Services.console.getMessageArray().map(({ message }) => message);
	return lines.filter((line) => line.includes(`moz-extension://${addonUuid}/`));
}
