import type { CdpConnection, CdpSender, Target } from './cdp.ts';
import { evaluate } from './evaluate.ts';
import { until } from './until.ts';
import { View } from './view.ts';

/** The popup below the toolbar button, the real one. */
export class PopupView extends View {
	readonly #cdp: CdpConnection;
	readonly #target: Target;

	constructor(cdp: CdpConnection, target: Target, session: CdpSender) {
		super(session);
		this.#cdp = cdp;
		this.#target = target;
	}

	/** What a person can read in it. */
	async text(): Promise<string> {
		return evaluate(this.session, () => document.body.innerText);
	}

	/** Waits until the popup says this. */
	async waitForText(text: string | RegExp): Promise<void> {
		const says = (all: string) => (typeof text === 'string' ? all.includes(text) : text.test(all));
		await until(async () => says(await this.text()), { what: `the popup to say ${text}` });
	}

	/** Runs a self-contained function in the popup. */
	async evaluate<Parameters extends readonly unknown[], Answer>(
		ask: (...parameters: Parameters) => Answer,
		...parameters: Parameters
	): Promise<Awaited<Answer>> {
		return evaluate(this.session, ask, ...parameters);
	}

	async isOpen(): Promise<boolean> {
		return (await this.#cdp.targets()).some(({ targetId }) => targetId === this.#target.targetId);
	}

	async close(): Promise<void> {
		if (!(await this.isOpen())) return;
		await this.#cdp.sender().send('Target.closeTarget', { targetId: this.#target.targetId });
		await this.closed();
	}

	/** Waits until the popup is gone, as after a choice that opens a tab. */
	async closed(): Promise<void> {
		await until(async () => !(await this.isOpen()), { what: 'the popup to close' });
	}
}

/** The toolbar popup of this address once it is open; the same page in a tab does not count. */
export async function findPopup(cdp: CdpConnection, url: string): Promise<PopupView> {
	return until(() => popupIfOpen(cdp, url), { what: `the toolbar popup ${url}` });
}

export async function popupIfOpen(cdp: CdpConnection, url: string): Promise<PopupView | undefined> {
	for (const target of await cdp.targets()) {
		if (target.type !== 'page' || !target.url.startsWith(url)) continue;
		const session = await cdp.attach(target.targetId);
		if (await evaluate(session, isToolbarPopup)) return new PopupView(cdp, target, session);
		await session.detach();
	}
	return undefined;
}

async function isToolbarPopup(): Promise<boolean> {
	return document.readyState === 'complete' && (await chrome.tabs.getCurrent()) === undefined;
}
