import { randomBytes } from 'node:crypto';
import { bundleOf, type Site } from './bundle.ts';
import { type Hazard, hazardsOf } from './hazards.ts';
import { legacyId } from './ids.ts';
import type { PracticeMail } from './mail.ts';
import { MAIL_PATH, type MailResponse } from './page/config.ts';
import { pageOf, securityPolicy, unknownPage } from './pages.ts';

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

export interface Served {
	readonly mail: PracticeMail;
	readonly timeZone: string;
	readonly hazards: readonly Hazard[];
}

const OUTLOOK_HOSTS = [
	'outlook.live.com',
	'outlook.office.com',
	'outlook.office365.com',
	'outlook.cloud.microsoft',
];

/** The hosts whose pages are imitated, at their genuine names. */
export const HOSTS: readonly string[] = ['mail.google.com', ...OUTLOOK_HOSTS];

/** What one of the hosts answers to `GET url`. */
export async function answer(served: Served, url: URL): Promise<Answer> {
	const site = siteOf(url.hostname);
	if (site === null) return text(404, 'No such host here.');
	if (url.pathname === MAIL_PATH) return json({ threads: served.mail.threads });
	if (url.pathname === `/practice/${site}.js`) return script(await bundleOf(site));
	if (url.searchParams.get('view') === 'att') return attachment(served.mail, url);
	if (url.pathname === '/') return { status: 302, headers: { location: homeOf(site) }, body: '' };
	return url.pathname.startsWith('/mail/') ? page(site, served, url) : text(404, 'No such page here.');
}

function siteOf(host: string): Site | null {
	if (host === 'mail.google.com') return 'gmail';
	return OUTLOOK_HOSTS.includes(host) ? 'outlook' : null;
}

function homeOf(site: Site): string {
	return site === 'gmail' ? '/mail/u/0/' : '/mail/0/';
}

async function page(site: Site, served: Served, url: URL): Promise<Answer> {
	const hazards = [...served.hazards, ...hazardsOf(url.searchParams.get('practice'))];
	const nonce = randomBytes(12).toString('hex');
	const { timeZone } = served;
	const body = hazards.includes('unknown-page')
		? unknownPage()
		: await pageOf({ site, hazards, timeZone, nonce });
	return {
		status: 200,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': securityPolicy(nonce),
			'cache-control': 'no-store',
		},
		body,
	};
}

function attachment(mail: PracticeMail, url: URL): Answer {
	const found = mail.threads
		.flatMap((thread) => thread.letters)
		.find((letter) => legacyId(letter.key) === url.searchParams.get('th'))
		?.attachments.at(0);
	if (found === undefined) return text(404, 'No such attachment.');
	const headers = {
		'content-type': `${found.mimeType}; charset=utf-8`,
		'content-disposition': `attachment; filename="${found.name}"`,
	};
	return { status: 200, headers, body: found.text };
}

function json(value: MailResponse): Answer {
	return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function script(body: string): Answer {
	return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}

function text(status: number, body: string): Answer {
	return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
