import { readdirSync } from 'node:fs';
import { patternsBuilt } from './built-patterns.ts';
import { type Pattern, patternsOfSources } from './source-patterns.ts';

export interface AllPatterns {
	readonly written: readonly Pattern[];
	readonly built: readonly Pattern[];
	/** Places that build patterns, of which one that was never seen building any is a gap. */
	readonly constructions: readonly string[];
}

const ROOT = new URL('../../', import.meta.url);

/** Every pattern the sources write, and every one they build as their modules load and as the corpus is read. */
export async function allPatterns(): Promise<AllPatterns> {
	const { literals, constructions } = patternsOfSources();
	const built = await patternsBuilt(() => loadAll(constructions.map(fileOf)));
	return { written: literals, built, constructions };
}

async function loadAll(builders: readonly string[]): Promise<void> {
	const files = new Set(builders);
	for (const name of readdirSync(new URL('src/recognise/', ROOT), { recursive: true })) {
		if (String(name).endsWith('.ts')) files.add(`src/recognise/${name}`);
	}
	for (const file of files) await import(/* @vite-ignore */ new URL(file, ROOT).pathname);
	const { runCorpus } = await import('./score.ts');
	runCorpus(new URL('test/corpus/read/dev.jsonl', ROOT));
}

export function fileOf(where: string): string {
	return where.slice(0, where.indexOf(':'));
}
