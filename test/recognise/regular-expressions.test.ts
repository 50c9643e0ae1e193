import { expect, test } from 'vitest';
import { allPatterns, fileOf } from './all-patterns.ts';
import { backtracking } from './backtracking.ts';
import { type Pattern, patternsIn } from './source-patterns.ts';

const { written, built, constructions } = await allPatterns();

test('patterns are found wherever the sources write them', () => {
	const code = `const a = 1 / 2 / 3;\nconst b = \`\${/x+/u.test("/no/")}\`; // /no/\nnew RegExp("y");\nRegExp(b);`;
	expect(patternsIn(code, 'src/a.ts')).toEqual({
		literals: [{ where: 'src/a.ts:2', source: 'x+', flags: 'u' }],
		constructions: ['src/a.ts:3', 'src/a.ts:4'],
	});
});

test('every pattern that the sources build is seen built', () => {
	for (const file of new Set(constructions.map(fileOf))) {
		const sites = constructions.filter((where) => fileOf(where) === file);
		const here = built.filter(({ where }) => fileOf(where) === file);
		const seen = new Set(here.map(({ where }) => where.split(' < ')[0]));
		expect(seen.size, `${file} builds patterns at ${sites.join(', ')}`).toBe(sites.length);
	}
});

test('a pattern that backtracks is told, one that is bounded is not', { timeout: 120_000 }, async () => {
	const slow = ['(a+)+$', '\\s+$', 'a.*b.*c'];
	const bounded = ['\\(?[^)]{0,40}\\)', 'put [^?!]{0,90} to [^?!]{0,90} at', '^a+b', '[*+]'];
	const pattern = (source: string): Pattern => ({ where: source, source, flags: 'i' });
	const faults = await backtracking([...slow, ...bounded].map(pattern), 'thorough');
	expect(faults.map((fault) => fault.split('  ')[0])).toEqual(slow.sort());
});

/** Mail is hostile: one pattern that backtracks lets a mail stop the page. `npm run backtracking` leaves none undecided. */
test('no regular expression of the sources can backtrack', { timeout: 240_000 }, async () => {
	expect(written.length).toBeGreaterThan(100);
	expect(await backtracking([...written, ...built], 'exact')).toEqual([]);
});
