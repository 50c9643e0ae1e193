import { check } from 'recheck';
import type { Pattern } from './source-patterns.ts';

const CHECKED_AT_ONCE = 2;

/**
 * `exact` asks the checker that works out the automaton, a moment for each pattern, and lets pass what it can't decide
 * in that time; `thorough` leaves nothing undecided and takes minutes.
 */
export type Effort = 'exact' | 'thorough';
const EFFORTS = {
	exact: { checker: 'automaton', timeout: 1_000 },
	thorough: { checker: 'auto', timeout: 60_000 },
} as const;

/** A pattern that loops nowhere and has at most so many ways to go on from a place is linear, and needs no tool. */
const FEW_WAYS = 2_000;

/** Says of each pattern that backtracks where it stands and what is wrong with it; thorough, also which is undecided. */
export async function backtracking(patterns: readonly Pattern[], effort: Effort): Promise<string[]> {
	const waiting = [...distinct(patterns).values()].filter(({ source }) => waysOf(source) > FEW_WAYS);
	const faults: string[] = [];
	const work = async () => {
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const fault = await faultOf(next, effort);
			if (fault !== null) faults.push(`${next.where}  ${fault}  /${next.source}/${next.flags}`);
		}
	};
	await Promise.all(Array.from({ length: CHECKED_AT_ONCE }, work));
	return faults.sort();
}

function distinct(patterns: readonly Pattern[]): Map<string, Pattern> {
	return new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
}

/**
 * The most ways in which the counted repetitions of a pattern can share out a text from one place; without end where
 * something loops, or where a group is counted, whose ways multiply with each round.
 */
function waysOf(source: string): number {
	const plain = source.replace(/\\[pP]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
	if (/[*+]|\{\d+,\}|\)\{/.test(plain)) return Number.POSITIVE_INFINITY;
	const counts = [...plain.matchAll(/\{(\d+)(?:,(\d+))?\}/g)];
	return counts.reduce((ways, [, least, most]) => ways * (Number(most ?? least) - Number(least) + 1), 1);
}

async function faultOf({ source, flags }: Pattern, effort: Effort): Promise<string | null> {
	const verdict = await check(source, flags, EFFORTS[effort]);
	if (verdict.status === 'safe') return null;
	if (verdict.status === 'unknown') return effort === 'exact' ? null : `undecided: ${verdict.error.kind}`;
	// The fuzzer counts steps on one length and takes `[^?]{0,80}` for a loop; the engine itself is asked.
	const doubtful = verdict.checker === 'fuzz' && verdict.complexity.type === 'polynomial';
	if (doubtful && !isSlow(new RegExp(source, flags), verdict.attack)) return null;
	return `${verdict.complexity.summary}, as on ${verdict.attack.pattern}`;
}

interface Attack {
	readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
	readonly suffix: string;
}

const SHORT = 8_000;
const GROWTH = 4;
/** Four times the text takes four times as long where time is linear, sixteen times where it is quadratic. */
const MOST_GROWTH = 9;
/** Below this a clock tells nothing, and four times as long a mail would still be read at once. */
const LEAST_MS = 4;
/** Nothing linear takes this long over so little text, however busy the machine. */
const SURELY_SLOW_MS = 300;

function isSlow(pattern: RegExp, attack: Attack): boolean {
	// In small steps, so that a pattern far worse than quadratic is told before it stands still.
	for (let length = SHORT / 16; length <= SHORT * GROWTH; length *= 2)
		if (millisecondsOf(pattern, attackOf(attack, length)) > SURELY_SLOW_MS) return true;
	const long = quickest(pattern, attackOf(attack, SHORT * GROWTH));
	return long > LEAST_MS && long / quickest(pattern, attackOf(attack, SHORT)) > MOST_GROWTH;
}

/** The text that the checker found, with its repeated parts repeated to fill a length. */
function attackOf({ pumps, suffix }: Attack, length: number): string {
	const share = length / Math.max(1, pumps.length);
	const text = pumps.map(
		({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / Math.max(1, pump.length))),
	);
	return text.join('') + suffix;
}

function quickest(pattern: RegExp, text: string): number {
	return Math.min(...Array.from({ length: 5 }, () => millisecondsOf(pattern, text)));
}

function millisecondsOf(pattern: RegExp, text: string): number {
	const started = performance.now();
	text.replace(pattern, '');
	return performance.now() - started;
}
