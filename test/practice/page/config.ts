import type { Site } from '../bundle.ts';
import type { Hazard } from '../hazards.ts';
import type { Person, Thread } from '../letter.ts';

/** What the server tells the page at its load, in a data block. */
export interface PageConfig {
	readonly site: Site;
	readonly account: Person;
	readonly hazards: readonly Hazard[];
	/** BCP 47. */
	readonly language: string;
	/** IANA name. */
	readonly timeZone: string;
	/** Decides the class names of this load, in Outlook. */
	readonly seed: string;
}

export interface MailResponse {
	readonly threads: readonly Thread[];
}

export const CONFIG_ID = 'practice-config';
export const MAIL_PATH = '/practice/mail.json';

export function readConfig(): PageConfig {
	return JSON.parse(document.getElementById(CONFIG_ID)?.textContent ?? '');
}

/** The mail comes after the page, as it does in both webmails. */
export async function fetchThreads(): Promise<readonly Thread[]> {
	const response = await fetch(MAIL_PATH);
	const mail: MailResponse = await response.json();
	return mail.threads;
}
