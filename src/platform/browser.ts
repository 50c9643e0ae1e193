/**
 * The one import of the browser's extension interface. The polyfill gives older Chromium the promises that newer ones
 * and Firefox have by themselves, and is inert there; when it goes, this file changes and no other.
 */
import browser from 'webextension-polyfill';

export { browser };
