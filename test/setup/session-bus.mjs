import { join } from 'node:path';
import process from 'node:process';
import { isOnPath } from './places.mjs';
import { runVisibly } from './run-visibly.mjs';

/** Set below the private bus, so that a bus of the person's own desktop is never taken for one. */
export const PRIVATE_BUS_MARK = 'AFTERWORD_PRIVATE_BUS';

const WITH_SESSION_BUS = join(import.meta.dirname, 'with-session-bus.mjs');

/**
 * The command that runs the given one on a session bus of its own, where notifications go to the test's desktop and
 * not to the person's. The same command where that is so already, or where the system has no D-Bus.
 */
export function underPrivateBus(command) {
	if (isOnPrivateBus() || !isOnPath('dbus-daemon')) return command;
	return [process.execPath, WITH_SESSION_BUS, ...command];
}

/** Runs the command on a private session bus with what it writes visible, and answers with its exit code. */
export async function runUnderPrivateBus(command) {
	const [program, ...parameters] = underPrivateBus(command);
	return runVisibly(program, parameters);
}

export function isOnPrivateBus() {
	return process.env[PRIVATE_BUS_MARK] === '1' && Boolean(process.env.DBUS_SESSION_BUS_ADDRESS);
}

/** Whether a window could be seen by somebody. */
export function hasDisplay() {
	if (process.platform !== 'linux') return true;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
