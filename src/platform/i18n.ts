import { browser } from './browser.ts';

/**
 * A sentence of assets/_locales in the browser's language, with `$1`… filled in. The key itself when it is unknown, so
 * that a missing sentence is visible instead of blank.
 */
export function text(key: string, ...substitutions: string[]): string {
	return browser.i18n.getMessage(key, substitutions) || key;
}

/**
 * The language in which dates are written beside our sentences: the browser's where the sentences are in it (with its
 * region: `en-AU`), else the sentences' own, so that no German weekday stands in an English line. BCP 47.
 */
export function displayLocale(): string {
	const sentences = text('chip_language');
	const browsers = browser.i18n.getUILanguage();
	return browsers.split('-')[0] === sentences.split('-')[0] ? browsers : sentences;
}
