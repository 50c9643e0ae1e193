import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
	resolve: {
		// The polyfill throws outside an extension; unit tests bring a browser of their own.
		alias: { 'webextension-polyfill': new URL('./test/platform/fake-browser.ts', import.meta.url).pathname },
	},
	test: {
		// Browser tests wait more than they work: two side by side, each with a browser and desktop of its own.
		maxWorkers: 2,
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
					testTimeout: 180_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
