// `npm start`: sets up, builds, and shows Afterword's whole job on the practice mailbox: in a window where there is a
// display, else by itself. Runs before anything is installed, so it needs nothing but Node.
import path from 'node:path';
import process from 'node:process';
import { runVisibly } from '../setup/run-visibly.mjs';
import { ensureDebian, ensureNodeModules, findChromium, hasDisplay } from '../setup/system.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const WALK = '--walk';

/** A sentence that says what to install, or undefined when there is a browser and, for a walk, a desktop bus. */
async function missing(walks) {
	const browser = findChromium() ? [] : ['chromium'];
	if (process.platform === 'linux') return ensureDebian([...browser, ...(walks ? ['dbus-daemon'] : [])]);
	return browser.length > 0 ? 'Please install Chromium, Google Chrome or Microsoft Edge.' : undefined;
}

async function start(wishes) {
	process.chdir(ROOT);
	const walks = wishes.includes(WALK) || !hasDisplay();
	await ensureNodeModules();
	const sentence = await missing(walks);
	if (sentence !== undefined) throw new Error(sentence);
	if ((await runVisibly(process.execPath, ['build.mjs'])) !== 0) throw new Error('The build failed.');
	const walk = walks && !wishes.includes(WALK) ? [WALK] : [];
	return runVisibly(process.execPath, ['--import', 'tsx', 'test/practice/main.ts', ...wishes, ...walk]);
}

try {
	process.exitCode = await start(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
