import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findChromium, findFirefox } from './browsers.mjs';
import { isOnPath } from './places.mjs';
import { runVisibly } from './run-visibly.mjs';

/**
 * Installs the packages that are missing, where this is a Debian or Ubuntu and we may. Elsewhere it answers with the
 * sentence that says what to install; with undefined when nothing is missing (any more).
 */
export async function ensureDebian(packages) {
	const missing = packages.filter((name) => !isInstalled(name));
	if (missing.length === 0) return undefined;
	const names = missing.join(' ');
	if (!existsSync('/etc/debian_version')) return `Please install: ${names}.`;
	const command = `apt-get install --yes --no-install-recommends ${names}`;
	if (process.getuid?.() !== 0) return `Please run: sudo ${command}`;
	process.stdout.write(`Installing ${names} ...\n`);
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await runVisibly('apt-get', ['update', '--quiet'], environment);
	const code = await runVisibly(...split(command), environment);
	return code === 0 ? undefined : `Installing failed. Please run: ${command}`;
}

/** Everything the browser tests need beside Node, as far as it can be installed; says what is still missing. */
export async function ensureBrowserPackages() {
	if (process.platform !== 'linux') return reportMissing(missingBrowsers());
	const wanted = [
		...(findChromium() ? [] : ['chromium']),
		...(findFirefox() ? [] : ['firefox-esr']),
		...(isOnPath('dbus-daemon') ? [] : ['dbus-daemon']),
	];
	return reportMissing(await ensureDebian(wanted));
}

function missingBrowsers() {
	const missing = [...(findChromium() ? [] : ['Chromium or Chrome']), ...(findFirefox() ? [] : ['Firefox'])];
	return missing.length === 0 ? undefined : `Please install ${missing.join(' and ')}.`;
}

function reportMissing(sentence) {
	if (sentence !== undefined) process.stderr.write(`${sentence}\n`);
	return sentence;
}

function isInstalled(name) {
	try {
		const status = execFileSync('dpkg', ['--status', name], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return status.includes('Status: install ok installed');
	} catch {
		// dpkg does not know the package, or this system has no dpkg.
		return false;
	}
}

function split(command) {
	const [program, ...parameters] = command.split(' ');
	return [program, parameters];
}
