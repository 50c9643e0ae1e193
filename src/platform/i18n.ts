import { browser } from './browser.ts';

/**
 * A sentence of assets/_locales in the browser's language, with `$1`… filled in. The key itself when it is unknown, so
 * that a missing sentence is visible instead of blank.
 */
export function text(key: string, ...substitutions: string[]): string {
	return browser.i18n.getMessage(key, substitutions) || key;
}
