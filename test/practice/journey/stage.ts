import type { Page } from 'playwright-core';
import type { Chromium } from '../../browser/harness/chromium.ts';
import { type ClosedShadow, closedShadow } from '../../browser/harness/closed-shadow.ts';
import type { Desktop, DesktopNotification } from '../../browser/harness/desktop.ts';
import { until } from '../../browser/harness/until.ts';
import type { PracticeMail } from '../mail.ts';

export type PracticeWebmail = 'gmail' | 'outlook';

const INBOX = {
	gmail: 'https://mail.google.com/mail/u/0/#inbox',
	outlook: 'https://outlook.live.com/mail/0/',
} as const;

const EDITOR = {
	gmail: '[g_editable="true"][role="textbox"]',
	outlook: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
} as const;

const SEND = {
	gmail: '.T-I-atl[role="button"]',
	outlook: '[data-testid="ComposeSendButton"] button',
} as const;

/** One person at one browser with one webmail: what a journey acts on. */
export class Stage {
	readonly browser: Chromium;
	readonly desktop: Desktop;
	readonly mail: PracticeMail;
	readonly webmail: PracticeWebmail;
	/** IANA name; the browser's and the mailbox's. */
	readonly timeZone: string;

	constructor(parts: Pick<Stage, 'browser' | 'desktop' | 'mail' | 'webmail' | 'timeZone'>) {
		this.browser = parts.browser;
		this.desktop = parts.desktop;
		this.mail = parts.mail;
		this.webmail = parts.webmail;
		this.timeZone = parts.timeZone;
	}

	get page(): Page {
		return this.browser.page;
	}

	get inPage(): Promise<ClosedShadow> {
		return closedShadow(this.page);
	}

	get name(): string {
		return this.webmail === 'gmail' ? 'Gmail' : 'Outlook';
	}

	async openInbox(): Promise<void> {
		await this.page.goto(INBOX[this.webmail]);
	}

	/** Clicks the message in the list, as the person does. */
	async openMessage(key: string): Promise<void> {
		await this.openInbox();
		const { subject } = this.mail.message(key).thread;
		await this.page.getByText(subject, { exact: false }).locator('visible=true').first().click();
	}

	async notification(title: RegExp, message: RegExp): Promise<DesktopNotification> {
		return this.desktop.waitFor((one) => title.test(one.title) && message.test(one.body), 240_000);
	}

	/** A click elsewhere closes a popup; a test's desktop is outside of any window, so here it is closed by hand. */
	async leavePopup(): Promise<void> {
		const { cdp } = this.browser;
		const popups = async () =>
			(await cdp.targets()).filter(({ url }) => url === this.browser.url('popup.html'));
		for (const { targetId } of await popups()) {
			// It may be closing by itself.
			await cdp
				.sender()
				.send('Target.closeTarget', { targetId })
				.catch(() => {});
		}
		await until(async () => (await popups()).length === 0, { what: 'the popup to close' });
	}

	/** Presses the webmail's own Send, as the person does, and waits until the mail has gone. */
	async pressSend(): Promise<void> {
		await this.page.locator(SEND[this.webmail]).locator('visible=true').first().click();
		await until(() => this.page.evaluate(() => (window.practice?.sent.length ?? 0) > 0), {
			what: `${this.name} to send the reply`,
		});
	}

	/** All text in the open compose box, signature and quote included; null when none is open. */
	async composeText(): Promise<string | null> {
		return this.page.evaluate((selector) => {
			const editors = [...document.querySelectorAll<HTMLElement>(selector)];
			return editors.find((each) => each.getClientRects().length > 0)?.innerText ?? null;
		}, EDITOR[this.webmail]);
	}

	/** What the person has in the compose box above signature and quote, as the webmail saved it last. */
	async savedDraft(match: (ownText: string) => boolean, what: string): Promise<string> {
		const { ownText } = await until(
			async () => {
				const saved = await this.page.evaluate(
					() => window.practice?.drafts.map(({ ownText }) => ({ ownText })) ?? [],
				);
				return saved.find((draft) => match(draft.ownText));
			},
			{ what: `${this.name} to save ${what}`, timeoutMs: 60_000 },
		);
		return ownText;
	}
}
