import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { canRun, placesOnPath } from './places.mjs';

const CHROMIUM = {
	variable: 'AFTERWORD_CHROMIUM',
	names: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
	macApps: ['Chromium.app/Contents/MacOS/Chromium'],
	windowsPaths: ['Chromium\\Application\\chrome.exe'],
};

/** Google's and Microsoft's own builds, which ignore `--load-extension` since version 137. */
const BRANDED = {
	variable: 'AFTERWORD_CHROMIUM',
	names: [
		'google-chrome',
		'google-chrome-stable',
		'microsoft-edge',
		'microsoft-edge-stable',
		'msedge',
		'chrome',
	],
	macApps: [
		'Google Chrome.app/Contents/MacOS/Google Chrome',
		'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	windowsPaths: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

const FIREFOX = {
	variable: 'AFTERWORD_FIREFOX',
	names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
	macApps: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
	windowsPaths: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** A Chromium of this machine, a plain one before a branded one, or undefined. */
export function findChromium() {
	const executable = named(CHROMIUM) ?? installed(CHROMIUM) ?? installed(BRANDED);
	return executable === undefined ? undefined : { executable, branded: isBranded(executable) };
}

/** A Firefox of this machine, or undefined. */
export function findFirefox() {
	const executable = named(FIREFOX) ?? installed(FIREFOX);
	return executable === undefined ? undefined : { executable };
}

/** Whether this is Google Chrome or Microsoft Edge. On Windows a plain Chromium is told by its folder. */
export function isBranded(executable) {
	return /google[ -\\/]*chrome|[\\/]chrome[\\/]|microsoft|msedge/i.test(realPath(executable));
}

function realPath(executable) {
	try {
		return realpathSync(executable);
	} catch {
		// A bare name, such as AFTERWORD_CHROMIUM may hold.
		return executable;
	}
}

function named({ variable }) {
	return process.env[variable] || undefined;
}

function installed(browser) {
	return places(browser).find(canRun);
}

function places({ names, macApps, windowsPaths }) {
	if (process.platform === 'darwin') {
		const roots = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
		return roots.flatMap((root) => macApps.map((app) => join(root, app)));
	}
	if (process.platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
		return roots.filter(Boolean).flatMap((root) => windowsPaths.map((path) => join(root, path)));
	}
	return placesOnPath(names);
}
