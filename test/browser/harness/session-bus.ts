import { spawn } from 'node:child_process';

/** A session bus of its own, so that notifications go to the test's desktop and never to the person's. */
export interface SessionBus {
	/** As DBUS_SESSION_BUS_ADDRESS wants it. */
	readonly address: string;
	close(): void;
}

/** Starts a bus that ends with `close`, at the latest with this process. Rejects where there is no D-Bus. */
export async function startSessionBus(): Promise<SessionBus> {
	const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const close = () => {
		daemon.kill();
		process.off('exit', close);
	};
	process.on('exit', close);
	const address = await new Promise<string>((resolve, reject) => {
		daemon.once('error', () => reject(new Error('There is no dbus-daemon, so no notifications.')));
		daemon.once('exit', () => reject(new Error('dbus-daemon ended before it was ready.')));
		daemon.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
	});
	return { address, close };
}
