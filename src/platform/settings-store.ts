import * as z from 'zod/mini';
import { type Place, type Settings, settings } from '../journal/settings.ts';
import { failed, ok, type Result } from '../result.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The person's settings; a value that can't be read is its default, the stored one stays until they save anew. */
export async function readSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	const parsed = z.safeParse(settings, stored[KEY] ?? {});
	return parsed.success ? parsed.data : z.parse(settings, {});
}

export async function writeSettings(chosen: Settings): Promise<Result<null, 'storage-refused'>> {
	return browser.storage.local.set({ [KEY]: chosen }).then(
		() => ok(null),
		() => failed('storage-refused'),
	);
}

/** Where the person is now: asked anew at each look, so that travel needs no setting. */
export function placeNow(): Place {
	return {
		timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
		locale: browser.i18n.getUILanguage(),
	};
}
