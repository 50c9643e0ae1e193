import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';
import type { Profile } from './profile.ts';
import { PATIENCE_MS, until } from './until.ts';

const ENDING_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
const EXIT_AFTER_CTRL_C = 130;

export interface FirefoxStart {
	readonly executable: string;
	readonly profile: Profile;
	/** The text of user.js. */
	readonly preferences: string;
	readonly headless: boolean;
	readonly environment: NodeJS.ProcessEnv;
}

export interface FirefoxProcess {
	readonly marionette: Marionette;
	/** Ends the browser with all its processes. */
	end(): Promise<void>;
}

/** Starts Firefox and opens a session with it. */
export async function startFirefox(start: FirefoxStart): Promise<FirefoxProcess> {
	const { folder } = start.profile;
	await rm(join(folder, 'MarionetteActivePort'), { force: true });
	await writeFile(join(folder, 'user.js'), start.preferences);
	const firefox = spawn(start.executable, commandLine(start), {
		env: start.environment,
		stdio: 'ignore',
		detached: true,
	});
	const stayOn = endWithUs(firefox);
	const end = async (marionette?: Marionette) => {
		await quit(firefox, marionette);
		stayOn();
	};
	try {
		const marionette = await openSession(firefox, folder);
		return { marionette, end: () => end(marionette) };
	} catch (error) {
		await end();
		throw error;
	}
}

function commandLine({ profile, headless }: FirefoxStart): string[] {
	const asked = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile.folder];
	return headless ? [...asked, '--headless'] : asked;
}

async function openSession(firefox: ChildProcess, folder: string): Promise<Marionette> {
	const port = await until(() => activePort(firefox, folder), {
		what: 'Firefox to open its remote port',
		timeoutMs: PATIENCE_MS * 2,
	});
	const marionette = await Marionette.connect(port);
	await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
	await marionette.send('WebDriver:SetTimeouts', { script: PATIENCE_MS, pageLoad: PATIENCE_MS, implicit: 0 });
	return marionette;
}

async function activePort(firefox: ChildProcess, folder: string): Promise<number> {
	if (hasEnded(firefox)) return Number.NaN;
	return Number(await readFile(join(folder, 'MarionetteActivePort'), 'utf8'));
}

async function quit(firefox: ChildProcess, marionette: Marionette | undefined): Promise<void> {
	// Firefox may be gone before it answers, which is what was asked for.
	await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
	marionette?.disconnect();
	if (marionette === undefined) killGroup(firefox);
	await until(() => hasEnded(firefox), { what: 'Firefox to end', timeoutMs: 30_000 }).catch(() => {});
	killGroup(firefox);
	await until(() => hasEnded(firefox), { what: 'Firefox to end' });
}

/** Lets the browser go down with this process, on Ctrl-C too; gives what calls that off. */
function endWithUs(firefox: ChildProcess): () => void {
	const kill = () => killGroup(firefox);
	const exit = () => process.exit(EXIT_AFTER_CTRL_C);
	process.once('exit', kill);
	for (const signal of ENDING_SIGNALS) process.once(signal, exit);
	return () => {
		process.off('exit', kill);
		for (const signal of ENDING_SIGNALS) process.off(signal, exit);
	};
}

function hasEnded(firefox: ChildProcess): boolean {
	return firefox.exitCode !== null || firefox.signalCode !== null;
}

/** Firefox is the leader of its own group, so that its content processes go with it. */
function killGroup(firefox: ChildProcess): void {
	try {
		if (firefox.pid !== undefined) process.kill(-firefox.pid, 'SIGKILL');
	} catch {
		// All of them have ended already.
	}
}
