import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Mailbox } from './mailbox.ts';

export interface ConnectProxy {
	readonly port: number;
	/** Addresses the browser asked for that are not the mailbox's, as "host:port": none of them was reached. */
	readonly refused: readonly string[];
	close(): Promise<void>;
}

/** A proxy for Firefox on the loopback: the webmail hosts lead to the mailbox, every other host nowhere. */
export async function startConnectProxy(mailbox: Mailbox): Promise<ConnectProxy> {
	const refused: string[] = [];
	const server = createServer((request, response) => {
		refused.push(request.url ?? '');
		response.writeHead(403).end();
	});
	const open = new Set<Duplex>();
	server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
		open.add(client);
		client.on('close', () => open.delete(client));
		client.on('error', () => client.destroy());
		const address = request.url ?? '';
		if (leadsToMailbox(address, mailbox)) return tunnel(client, head, mailbox.port);
		refused.push(address);
		client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const close = () =>
		new Promise<void>((resolve) => {
			for (const client of open) client.destroy();
			server.close(() => resolve());
		});
	return { port: (server.address() as AddressInfo).port, refused, close };
}

function leadsToMailbox(address: string, { hosts }: Mailbox): boolean {
	return hosts.some((host) => address === `${host}:443`);
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
	const mailbox = connect(port, '127.0.0.1', () => {
		client.write('HTTP/1.1 200 OK\r\n\r\n');
		mailbox.write(head);
		mailbox.pipe(client).pipe(mailbox);
	});
	mailbox.on('error', () => client.destroy());
	client.on('close', () => mailbox.destroy());
}
