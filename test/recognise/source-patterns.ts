import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** A regular expression written in the sources, or built there while the program runs. */
export interface Pattern {
	/** File and line, as `src/recognise/read.ts:12`. */
	readonly where: string;
	readonly source: string;
	readonly flags: string;
}

export interface SourcePatterns {
	readonly literals: readonly Pattern[];
	/** Where `RegExp` is called: what it builds is known only while the program runs. */
	readonly constructions: readonly string[];
}

const SOURCES = new URL('../../src/', import.meta.url);

/** Every regular expression of `src`, by the syntax tree: a scanner can't always tell a pattern from a division. */
export function patternsOfSources(): SourcePatterns {
	const literals: Pattern[] = [];
	const constructions: string[] = [];
	for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
		if (!/\.tsx?$/.test(file)) continue;
		const found = patternsIn(readFileSync(new URL(file, SOURCES), 'utf8'), `src/${file}`);
		literals.push(...found.literals);
		constructions.push(...found.constructions);
	}
	return { literals, constructions };
}

export function patternsIn(code: string, file: string): SourcePatterns {
	const literals: Pattern[] = [];
	const constructions: string[] = [];
	const breaks = [...code.matchAll(/\n/g)].map(({ index }) => index);
	const where = (node: Node) => `${file}:${breaks.filter((at) => at < startOf(node)).length + 1}`;
	const tree = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file);
	for (const node of [...nodesOf(tree)].sort((one, other) => startOf(one) - startOf(other))) {
		const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined;
		if (regex) literals.push({ where: where(node), source: regex.pattern, flags: regex.flags });
		else if (isConstruction(node)) constructions.push(where(node));
	}
	return { literals, constructions };
}

type Node = Readonly<Record<string, unknown>>;

function startOf(node: Node): number {
	return Number(node['start']);
}

/** `RegExp(...)` and `new RegExp(...)`. */
function isConstruction(node: Node): boolean {
	if (node['type'] !== 'NewExpression' && node['type'] !== 'CallExpression') return false;
	return (node['callee'] as Node)['name'] === 'RegExp';
}

function* nodesOf(root: unknown): Generator<Node> {
	const waiting: unknown[] = [root];
	while (waiting.length > 0) {
		const node = waiting.pop();
		if (typeof node !== 'object' || node === null || node instanceof RegExp) continue;
		if (!Array.isArray(node)) yield node as Node;
		waiting.push(...Object.values(node));
	}
}
