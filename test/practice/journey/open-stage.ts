import path from 'node:path';
import { openChromium } from '../../browser/harness/chromium.ts';
import { startDesktop } from '../../browser/harness/desktop.ts';
import type { Hazard } from '../hazards.ts';
import { startPracticeMailbox } from '../server.ts';
import { type PracticeWebmail, Stage } from './stage.ts';
import { zoneAtTwo } from './zone-at-two.ts';

export const CHROME_BUILD = path.join(import.meta.dirname, '../../../dist/chrome');

export interface OpenStage {
	readonly stage: Stage;
	close(): Promise<void>;
}

export interface StageOptions {
	readonly webmail: PracticeWebmail;
	readonly hazards?: readonly Hazard[];
	/** The moment the mail is laid around; now when absent. */
	readonly now?: Date;
}

/** Mailbox, desktop and a Chromium with the production build, all closed again when one of them can't be had. */
export async function openStage({
	webmail,
	hazards = [],
	now = new Date(),
}: StageOptions): Promise<OpenStage> {
	const timeZone = zoneAtTwo(now);
	const opened: { close(): Promise<void> }[] = [];
	const close = async () => {
		for (const each of opened.reverse()) await each.close();
	};
	try {
		const mailbox = await startPracticeMailbox({ now, timeZone, hazards });
		opened.push(mailbox);
		const desktop = await startDesktop();
		opened.push(desktop);
		const browser = await openChromium({ extension: CHROME_BUILD, mailbox, desktop, timeZone });
		opened.push(browser);
		return { stage: new Stage({ browser, desktop, mail: mailbox.mail, webmail, timeZone }), close };
	} catch (error) {
		await close();
		throw error;
	}
}
