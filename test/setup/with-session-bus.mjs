// Runs a command on a session bus of its own:  node with-session-bus.mjs COMMAND [ARGUMENT ...]
// As dbus-run-session does, which however leaves command and bus behind when it is terminated itself.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { runVisibly } from './run-visibly.mjs';
import { PRIVATE_BUS_MARK } from './session-bus.mjs';

const [program, ...parameters] = process.argv.slice(2);

// Detached, so that Ctrl-C ends the command first and the bus after it.
const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address'], {
	stdio: ['ignore', 'pipe', 'ignore'],
	detached: true,
});
const address = await new Promise((resolve, reject) => {
	bus.once('error', reject);
	bus.once('exit', () => reject(new Error('dbus-daemon ended before it was ready.')));
	bus.stdout.once('data', (data) => resolve(String(data).trim()));
});
const environment = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address, [PRIVATE_BUS_MARK]: '1' };
process.exitCode = await runVisibly(program, parameters, environment);
bus.kill();
