import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { legacyId } from './ids.ts';
import { type PracticeMailbox, startPracticeMailbox } from './server.ts';

let mailbox: PracticeMailbox;

beforeAll(async () => {
	mailbox = await startPracticeMailbox({ now: new Date('2026-05-13T14:20:30Z'), timeZone: 'Europe/London' });
}, 60_000);

afterAll(() => mailbox.close());

interface Reply {
	readonly status: number;
	readonly policy: string;
	readonly body: string;
}

/** As a browser that maps the host to loopback and trusts this certificate alone. */
function get(host: string, path: string): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const sent = request(
			{
				host: '127.0.0.1',
				port: mailbox.port,
				servername: host,
				ca: mailbox.certificatePem,
				headers: { host },
				path,
			},
			(response) => {
				let body = '';
				response.setEncoding('utf8');
				response.on('data', (part: string) => {
					body += part;
				});
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						policy: String(response.headers['content-security-policy'] ?? ''),
						body,
					}),
				);
			},
		);
		sent.on('error', reject);
		sent.end();
	});
}

test('every host answers at its own name over TLS, with the policy that forbids markup from strings', async () => {
	for (const host of mailbox.hosts) {
		const { status, policy, body } = await get(host, '/mail/');
		expect(status).toBe(200);
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(body).toContain(host === 'mail.google.com' ? '/practice/gmail.js' : '/practice/outlook.js');
	}
});

test('the nonce of the policy is that of the page, and another at each load', async () => {
	const [one, other] = [
		await get('mail.google.com', '/mail/u/0/'),
		await get('mail.google.com', '/mail/u/0/'),
	];
	const nonce = /nonce="([0-9a-f]+)"/u.exec(one.body)?.[1];
	expect(one.policy).toContain(`'nonce-${nonce}'`);
	expect(other.policy).not.toBe(one.policy);
});

test('the class names of Outlook are others at each load', async () => {
	const styles = async () =>
		(await get('outlook.live.com', '/mail/')).body.split('<style>')[1]?.split('</style>')[0];
	const [one, other] = [await styles(), await styles()];
	expect(one).not.toBe(other);
	expect(one).not.toContain('.ow-');
});

test('a page can be asked for with hazards of its own', async () => {
	const { body } = await get('mail.google.com', '/mail/u/0/?practice=lang-ar');
	expect(body).toContain('<html lang="ar" dir="rtl">');
	const unknown = await get('outlook.office.com', '/mail/?practice=unknown-page');
	expect(unknown.body).not.toContain('/practice/');
});

test('the invitation can be downloaded as Gmail links it', async () => {
	const id = legacyId(mailbox.message('calendar-invitation').letter.key);
	const { body } = await get('mail.google.com', `/mail/u/0?ui=2&view=att&th=${id}&attid=0.1`);
	expect(body).toContain('METHOD:REQUEST');
	expect((await get('mail.google.com', '/mail/u/0?ui=2&view=att&th=0')).status).toBe(404);
});

test('other hosts and paths are not there', async () => {
	expect((await get('localhost', '/mail/')).status).toBe(404);
	expect((await get('mail.google.com', '/elsewhere')).status).toBe(404);
});

test('the certificate names all hosts and no others are excused by its key', () => {
	const names = new X509Certificate(mailbox.certificatePem).subjectAltName ?? '';
	for (const host of [...mailbox.hosts, 'localhost']) expect(names).toContain(`DNS:${host}`);
	expect(Buffer.from(mailbox.spki, 'base64')).toHaveLength(32);
});

test('requests are written down', async () => {
	await get('outlook.office365.com', '/mail/0/inbox');
	expect(mailbox.hits).toContain('GET outlook.office365.com/mail/0/inbox');
});
