import type { Pattern } from './source-patterns.ts';

const MOST_FRAMES = 3;
const PLACE = /^src\/[\w./-]{1,200}\.tsx?:\d{1,9}:\d{1,9}/;

/**
 * Records what `RegExp` is called with during `work`. Each pattern carries the place of its call with file, line and
 * column, then the places that led there, as `src/a.ts:3:7 < src/b.ts:9:1`.
 */
export async function patternsBuilt(work: () => Promise<void>): Promise<Pattern[]> {
	const built: Pattern[] = [];
	const Own = globalThis.RegExp;
	const note = (pattern: RegExp) => {
		built.push({ where: callersOf(new Error().stack ?? ''), source: pattern.source, flags: pattern.flags });
		return pattern;
	};
	globalThis.RegExp = new Proxy(Own, {
		construct: (_, given) => note(Reflect.construct(Own, given)),
		apply: (_, self, given) => note(Reflect.apply(Own, self, given)),
	});
	try {
		await work();
	} finally {
		globalThis.RegExp = Own;
	}
	return built.filter(({ where }) => where !== '');
}

/** The innermost places in our sources on a stack, without the machine's path; empty where there is none. */
function callersOf(stack: string): string {
	const places = stack.split('\n').flatMap((line) => {
		const at = line.indexOf('/src/');
		const found = at === -1 ? null : PLACE.exec(line.slice(at + 1));
		return found === null || line.includes('node_modules') ? [] : [found[0]];
	});
	return places.slice(0, MOST_FRAMES).join(' < ');
}
