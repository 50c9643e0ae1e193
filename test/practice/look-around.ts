import { openChromium } from '../browser/harness/chromium.ts';
import { CHROME_BUILD } from './journey/open-stage.ts';
import type { PracticeWebmail } from './journey/stage.ts';
import { type PracticeMailbox, startPracticeMailbox } from './server.ts';

const START = {
	gmail: 'https://mail.google.com/mail/u/0/#inbox',
	outlook: 'https://outlook.live.com/mail/0/',
} as const;

const GUIDE = `
The practice mailbox is open, with Afterword in the toolbar. Everything in it is invented; nothing leaves this machine.

  1  Open "Confirmed: interview with Fennel & Rook". Afterword notes it. It ends within two minutes;
     then a notification asks how it went.
  2  Open "Our call about the Payroll Manager role". That was yesterday, so Afterword asks at once.
  3  Tell how it went: click the notification, or Afterword's icon in the toolbar.
  4  The thank-you comes up next working morning. To have it now, open it under "Coming up" in the popup
     and put it into a reply; then keep it, take another wording, or take it out.

Ctrl-C, or closing the window, ends it.
`;

/** Opens a window on the practice mailbox for a person, until they close it or press Ctrl-C. */
export async function lookAround(webmail: PracticeWebmail): Promise<void> {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	const mailbox = await startPracticeMailbox({ now: new Date(), timeZone });
	try {
		await untilClosed(mailbox, START[webmail]);
	} finally {
		await mailbox.close();
	}
}

async function untilClosed(mailbox: PracticeMailbox, start: string): Promise<void> {
	const browser = await openChromium({
		extension: CHROME_BUILD,
		mailbox,
		headless: false,
		handleSignals: false,
	});
	const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
	const interrupted = new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
	});
	process.stdout.write(GUIDE);
	await browser.page.goto(start);
	await Promise.race([closed, interrupted]);
	await browser.close();
}
