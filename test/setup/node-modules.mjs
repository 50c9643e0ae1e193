import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runVisibly } from './run-visibly.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** Installs the dependencies unless node_modules holds just what package-lock.json names. Rejects when npm fails. */
export async function ensureNodeModules() {
	if (matches(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) return;
	process.stdout.write('Installing the dependencies (npm ci) ...\n');
	const code = await runVisibly('npm', ['ci', '--prefix', ROOT]);
	if (code !== 0) throw new Error('The dependencies could not be installed: `npm ci` failed.');
}

/** npm writes what it has installed into a lock file of its own, without the project and other systems' packages. */
function matches(wanted, installed) {
	if (wanted === undefined || installed === undefined) return false;
	const isThere = ([path, { version, optional }]) =>
		path === '' || installed[path]?.version === version || (optional && installed[path] === undefined);
	return Object.entries(wanted).every(isThere) && Object.keys(installed).every((path) => path in wanted);
}

function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
	} catch {
		// Not installed yet, or the install was broken off.
		return undefined;
	}
}
