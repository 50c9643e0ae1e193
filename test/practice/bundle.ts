import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Site = 'gmail' | 'outlook';

const bundles = new Map<Site, Promise<string>>();

/** The script of a webmail's page; bundled once in a process, since RoosterJS alone takes a second. */
export function bundleOf(site: Site): Promise<string> {
	const known = bundles.get(site);
	if (known !== undefined) return known;
	const made = bundle(site);
	bundles.set(site, made);
	return made;
}

async function bundle(site: Site): Promise<string> {
	const result = await build({
		entryPoints: [fileURLToPath(new URL(`./${site}/main.ts`, import.meta.url))],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		legalComments: 'none',
		logLevel: 'silent',
	});
	return result.outputFiles[0]?.text ?? '';
}
