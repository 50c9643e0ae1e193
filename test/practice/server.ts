import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Answer, answer, HOSTS, type Served } from './answer.ts';
import { bundleOf } from './bundle.ts';
import { certificateFor } from './certificate.ts';
import type { Hazard } from './hazards.ts';
import { type PracticeMail, practiceMail } from './mail.ts';

export interface PracticeMailboxOptions {
	/** The moment the mail is laid around. */
	readonly now: Date;
	/** IANA name; give the browser the same one. */
	readonly timeZone: string;
	/** For all pages; single pages take them from `?practice=`. */
	readonly hazards?: readonly Hazard[];
}

export interface PracticeMailbox {
	/** On 127.0.0.1, over TLS; which webmail answers is decided by the Host header. */
	readonly port: number;
	/** Base64 of the SHA-256 of the certificate's public key. */
	readonly spki: string;
	readonly certificatePem: string;
	readonly hosts: readonly string[];
	/** Requests so far, as `GET mail.google.com/mail/u/0/`. */
	readonly hits: readonly string[];
	/** The mail in it, with what each letter should be recognised as. */
	readonly mail: PracticeMail;
	message: PracticeMail['message'];
	/** Ends all connections. */
	close(): Promise<void>;
}

/** Serves the practice webmails from loopback, so that browsers can be pointed to them at the genuine origins. */
export async function startPracticeMailbox(options: PracticeMailboxOptions): Promise<PracticeMailbox> {
	const [certificate] = await Promise.all([
		certificateFor([...HOSTS, 'localhost']),
		bundleOf('gmail'),
		bundleOf('outlook'),
	]);
	const hits: string[] = [];
	const served = {
		mail: practiceMail(options.now, options.timeZone),
		timeZone: options.timeZone,
		hazards: options.hazards ?? [],
	};
	const server = listener(served, hits, certificate);
	const port = await listen(server);
	return {
		port,
		spki: certificate.spki,
		certificatePem: certificate.certificatePem,
		hosts: HOSTS,
		hits,
		mail: served.mail,
		message: served.mail.message,
		close: () => close(server),
	};
}

function listener(
	served: Served,
	hits: string[],
	{ privateKeyPem, certificatePem }: { privateKeyPem: string; certificatePem: string },
): Server {
	return createServer({ key: privateKeyPem, cert: certificatePem }, async (request, response) => {
		const host = request.headers.host ?? '';
		hits.push(`${request.method} ${host.replace(/:\d+$/u, '')}${request.url}`);
		const { status, headers, body } = await answerOrFault(served, host, request.url ?? '/');
		response.writeHead(status, headers);
		response.end(request.method === 'HEAD' ? undefined : body);
	});
}

async function answerOrFault(served: Served, host: string, path: string): Promise<Answer> {
	try {
		return await answer(served, new URL(path, `https://${host}`));
	} catch (fault) {
		return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(fault) };
	}
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
