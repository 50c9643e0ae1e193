import * as z from 'zod/mini';
import { type Place, type Settings, settings } from '../journal/settings.ts';
import { failed, ok, type Result } from '../result.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The person's settings; one that can't be read is its default, the others hold. */
export async function readSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	const kept = Object.entries(stored[KEY] ?? {}).filter(([name, value]) => isReadable(name, value));
	return z.parse(settings, Object.fromEntries(kept));
}

function isReadable(name: string, value: unknown): boolean {
	return Object.hasOwn(settings.shape, name) && z.safeParse(settings, { [name]: value }).success;
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
