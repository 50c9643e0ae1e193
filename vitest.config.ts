import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
	resolve: {
		// The polyfill throws outside an extension; unit tests bring a browser of their own.
		alias: { 'webextension-polyfill': new URL('./test/platform/fake-browser.ts', import.meta.url).pathname },
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [
						'test/{recognise,journal,plan,draft,platform,background,popup,build,practice,rooms}/**/*.test.ts',
					],
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['test/{webmail,browser}/**/*.test.ts'],
					// Browsers start slowly and share a desktop: one file after the other, one browser a file.
					fileParallelism: false,
					testTimeout: 180_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
