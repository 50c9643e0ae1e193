import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a command whose output the person sees, hands Ctrl-C and termination on to it, and answers with its exit code
 * (127 when it cannot be started, 128 when a signal ended it).
 */
export function runVisibly(program, parameters, environment = process.env) {
	// On Windows npm is a script, which only a shell can start.
	const shell = process.platform === 'win32';
	const child = spawn(program, parameters, { stdio: 'inherit', env: environment, shell });
	const handOn = (signal) => {
		// A terminal gives Ctrl-C to both of us, and a second one would break off an orderly end.
		if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal);
	};
	process.on('SIGINT', handOn);
	process.on('SIGTERM', handOn);
	return new Promise((resolve) => {
		const end = (code) => {
			process.off('SIGINT', handOn);
			process.off('SIGTERM', handOn);
			resolve(code);
		};
		child.once('error', () => end(127));
		child.once('exit', (code) => end(code ?? 128));
	});
}
