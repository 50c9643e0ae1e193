import { expect, test } from 'vitest';
import { fit as fitOf } from '../../src/plan/fit.ts';

test.each([
	['all', 'mostly-sold', 'strong'],
	['most', 'even', 'strong'],
	['most', 'mostly-asked', 'fair'],
	['some', 'even', 'fair'],
	['few', 'mostly-sold', 'fair'],
	['some', 'mostly-asked', 'weak'],
	['few', 'mostly-asked', 'weak'],
	[null, null, 'fair'],
	['all', null, 'fair'],
	['few', null, 'fair'],
	[null, 'mostly-asked', 'fair'],
] as const)('met %s, time %s: %s', (criteriaMet, timeSpent, expected) => {
	expect(fitOf({ criteriaMet, timeSpent })).toBe(expected);
});
