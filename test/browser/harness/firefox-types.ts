import type { Box } from './accessible.ts';

/** What is used of Firefox's insides, and no more. */

export type ElementReference = object;

/** The part of Marionette that lives in every document: it finds, names and clicks elements there. */
export interface DocumentActor {
	executeScript(script: string, parameters: readonly unknown[], options: object): Promise<unknown>;
	getComputedLabel(element: ElementReference): Promise<string>;
	getComputedRole(element: ElementReference): Promise<string>;
	getElementRect(element: ElementReference): Promise<Box>;
	clickElement(element: ElementReference, capabilities: object): Promise<void>;
	takeScreenshot(element: null, format: number, whole: boolean, scroll: boolean): Promise<string>;
}

export interface BrowserElement extends HTMLElement {
	readonly browsingContext: {
		readonly currentWindowGlobal: { getActor(name: 'MarionetteCommands'): DocumentActor } | null;
	};
}

export interface BrowserWindow extends Window {
	readonly KeyboardEvent: typeof KeyboardEvent;
	readonly gBrowser: { readonly selectedBrowser: BrowserElement };
}

export interface Extension {
	/** "stopped", "starting", "running" or "suspending". */
	readonly backgroundState: string;
	readonly views: ReadonlySet<{ readonly viewType: string; readonly xulBrowser: BrowserElement }>;
	terminateBackground(): Promise<void>;
	wakeupBackground(): Promise<void>;
}

export interface FirefoxServices {
	readonly wm: { getMostRecentWindow(type: 'navigator:browser'): BrowserWindow };
	readonly console: { getMessageArray(): readonly { readonly message: string }[] };
}

export interface ToolbarButton {
	openPopup(window: Window, withoutGesture: boolean): Promise<void>;
}

export interface ExtensionParentModule {
	readonly ExtensionParent: {
		readonly apiManager: { readonly global: { browserActionFor(extension: Extension): ToolbarButton } };
	};
}

/** https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
export interface Keyboard {
	beginInputTransactionForTests(window: Window): void;
	keydown(event: KeyboardEvent): void;
	keyup(event: KeyboardEvent): void;
}
