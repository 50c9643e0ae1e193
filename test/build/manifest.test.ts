import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS, manifestFor } from '../../build.mjs';

const source = JSON.parse(await readFile(path.join(import.meta.dirname, '../../manifest.json'), 'utf8'));
const chrome = manifestFor('chrome', source, '1.2.3');
const firefox = manifestFor('firefox', source, '1.2.3');

const HOSTS = [
	'https://mail.google.com/*',
	'https://outlook.live.com/*',
	'https://outlook.office.com/*',
	'https://outlook.office365.com/*',
	'https://outlook.cloud.microsoft/*',
];

describe.each(BROWSERS)('the manifest for %s', (browser) => {
	const manifest = manifestFor(browser, source, '1.2.3');

	test('asks for exactly these permissions and hosts, and for none later', () => {
		expect(manifest['permissions']).toEqual(['alarms', 'notifications', 'scripting', 'storage']);
		expect(manifest['host_permissions']).toEqual(HOSTS);
		expect(manifest['content_scripts']).toEqual([
			{ matches: HOSTS, js: ['content.js'], run_at: 'document_idle' },
		]);
		expect(manifest).not.toHaveProperty('optional_permissions');
		expect(manifest).not.toHaveProperty('optional_host_permissions');
	});

	test('lets no page load a file of ours and none of our pages reach the network', () => {
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		const policy = manifest['content_security_policy'].extension_pages;
		expect(policy).toContain("connect-src 'none'");
		expect(policy).toContain("default-src 'none'");
	});

	test('takes its version from package.json and stays out of private windows', () => {
		expect(manifest).toMatchObject({ manifest_version: 3, version: '1.2.3', incognito: 'not_allowed' });
	});
});

test('Chrome gets a service worker and none of Firefox’s keys', () => {
	expect(chrome['background']).toEqual({ service_worker: 'background.js', type: 'module' });
	expect(chrome).not.toHaveProperty('browser_specific_settings');
});

test('Chrome lets no other extension connect', () => {
	expect(chrome['externally_connectable']).toEqual({ ids: [] });
});

test('Firefox gets an event page, its id and the word that no data is collected', () => {
	expect(firefox['background']).toEqual({ scripts: ['background.js'], type: 'module' });
	expect(firefox['browser_specific_settings'].gecko.data_collection_permissions).toEqual({
		required: ['none'],
	});
	expect(firefox).not.toHaveProperty('minimum_chrome_version');
	expect(firefox).not.toHaveProperty('externally_connectable');
});

test('deriving leaves the source as it was', () => {
	const before = structuredClone(source);
	manifestFor('firefox', source, '1.2.3');
	expect(source).toEqual(before);
});
