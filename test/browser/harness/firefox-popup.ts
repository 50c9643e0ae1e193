import { hideToolbarPopup, toolbarPopupIsOpen } from './firefox-internals.ts';
import { FirefoxView } from './firefox-view.ts';
import { until } from './until.ts';

/** The popup below the toolbar button, the real one. */
export class FirefoxPopup extends FirefoxView {
	async isOpen(): Promise<boolean> {
		return this.session.inBrowser(toolbarPopupIsOpen);
	}

	/** Waits until the popup stands open with its document loaded. */
	async opened(): Promise<void> {
		await until(() => this.isOpen(), { what: 'the toolbar popup to open' });
		const isLoaded = () => document.readyState === 'complete' && location.protocol === 'moz-extension:';
		await until(() => this.evaluate(isLoaded), { what: 'the toolbar popup to load' });
	}

	/** Waits until the popup is gone, as after a choice that opens a tab. */
	async closed(): Promise<void> {
		await until(async () => !(await this.isOpen()), { what: 'the toolbar popup to close' });
	}

	async close(): Promise<void> {
		await this.session.inBrowser(hideToolbarPopup);
		await this.closed();
	}
}
