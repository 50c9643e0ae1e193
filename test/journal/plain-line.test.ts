import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine, plainLineOrNull } from '../../src/journal/plain-line.ts';

test.each([
	['breaks and tabs become one space', 'Finance\r\n\tManager', 'Finance Manager'],
	['control characters go', 'Fin\u0000ance\u009f', 'Finance'],
	['text is not turned round', 'abc\u202Egpj.exe\u2066', 'abcgpj.exe'],
	['zero-width characters and tags go', 'In\u200Bter\u00ADview\u{E0041}\uFEFF', 'Interview'],
	['half a surrogate goes', 'a\ud800b', 'ab'],
	['an emoji made of several stays whole', '👩‍💻 Jane', '👩‍💻 Jane'],
	['odd spaces become plain ones', 'a\u00A0\u2003b', 'a b'],
])('%s', (_, text, line) => {
	expect(plainLine(text, 100)).toBe(line);
});

test('a cut never halves a character', () => {
	expect(plainLine('ab😀', 3)).toBe('ab');
});

test('nothing to be seen is null', () => {
	expect(plainLineOrNull(' \u200B\n', 10)).toBeNull();
	expect(plainLineOrNull(null, 10)).toBeNull();
});

test('the line keeps its limit, is well formed and stays as it is the second time', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat({ max: 30 }), (text, most) => {
			const line = plainLine(text, most);
			expect(line.length).toBeLessThanOrEqual(most);
			expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^\s|\s$| {2}/u);
			expect(plainLine(line, most)).toBe(line);
		}),
	);
});
