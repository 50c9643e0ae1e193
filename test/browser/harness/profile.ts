import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
	readonly folder: string;
	/** Removes the folder, unless it was the caller's own. */
	remove(): Promise<void>;
}

/** A profile folder: the caller's own, which is kept, or a fresh one that goes with the browser. */
export async function profileFolder(own: string | undefined): Promise<Profile> {
	if (own !== undefined) {
		await mkdir(own, { recursive: true });
		return { folder: own, remove: async () => {} };
	}
	const folder = await mkdtemp(join(tmpdir(), 'afterword-profile-'));
	const removeAtExit = () => rmSync(folder, REMOVAL);
	process.once('exit', removeAtExit);
	const remove = async () => {
		await rm(folder, REMOVAL);
		process.off('exit', removeAtExit);
	};
	return { folder, remove };
}

/** Browsers write on for a moment after they have gone, so that a folder may fill while it is emptied. */
const REMOVAL = { recursive: true, force: true, maxRetries: 20, retryDelay: 250 };

/**
 * Makes the folder ready for Chromium: developer mode is on from the first start, since without it an unpacked
 * extension is disabled at `runtime.reload()`; the debugging port of an earlier run is forgotten.
 */
export async function prepareForChromium(folder: string): Promise<void> {
	await rm(join(folder, 'DevToolsActivePort'), { force: true });
	const file = join(folder, 'Default', 'Preferences');
	await mkdir(join(folder, 'Default'), { recursive: true });
	const preferences = { extensions: { ui: { developer_mode: true } } };
	await writeFile(file, JSON.stringify(preferences), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EEXIST') throw error;
	});
}
