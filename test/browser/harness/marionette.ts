import { connect, type Socket } from 'node:net';
import { PATIENCE_MS } from './until.ts';

interface Pending {
	readonly name: string;
	readonly settle: (error: { error: string; message: string } | null, result: unknown) => void;
}

/**
 * Speaks Firefox's own remote protocol (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html):
 * JSON with its length before it, over TCP. No driver program is needed between.
 */
export class Marionette {
	readonly #socket: Socket;
	readonly #pending = new Map<number, Pending>();
	#unread = Buffer.alloc(0);
	#lastId = 0;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', (data) => this.#read(data));
		socket.on('error', () => this.#abandon());
		socket.on('close', () => this.#abandon());
	}

	static async connect(port: number): Promise<Marionette> {
		const socket = connect(port, '127.0.0.1');
		await new Promise((resolve, reject) => {
			socket.once('connect', resolve);
			socket.once('error', reject);
		});
		return new Marionette(socket);
	}

	/** Sends one command and gives its result. Rejects with the name of the command and what Firefox says of it. */
	send<Result = unknown>(name: string, parameters: object = {}): Promise<Result> {
		this.#lastId += 1;
		const id = this.#lastId;
		return new Promise<Result>((resolve, reject) => {
			const timer = setTimeout(
				() => settle({ error: 'timeout', message: 'no answer' }, null),
				PATIENCE_MS * 2,
			);
			const settle: Pending['settle'] = (error, result) => {
				clearTimeout(timer);
				this.#pending.delete(id);
				if (error) reject(new Error(`${name}: ${error.error}: ${error.message}`));
				else resolve(result as Result);
			};
			this.#pending.set(id, { name, settle });
			const message = JSON.stringify([0, id, name, parameters]);
			this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
		});
	}

	disconnect(): void {
		this.#socket.destroy();
	}

	#read(data: Buffer): void {
		this.#unread = Buffer.concat([this.#unread, data]);
		for (;;) {
			const colon = this.#unread.indexOf(':');
			const end = colon + 1 + Number(this.#unread.subarray(0, Math.max(colon, 0)));
			if (colon < 0 || this.#unread.length < end) return;
			const message: unknown = JSON.parse(String(this.#unread.subarray(colon + 1, end)));
			this.#unread = this.#unread.subarray(end);
			if (Array.isArray(message)) this.#pending.get(message[1])?.settle(message[2], message[3]);
		}
	}

	#abandon(): void {
		const gone = { error: 'disconnected', message: 'the browser is gone' };
		for (const { settle } of [...this.#pending.values()]) settle(gone, null);
	}
}
