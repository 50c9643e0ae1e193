import type { Instant } from '../journal/instant.ts';
import { isAnswer } from './contacts.ts';
import { type Planning, stepHistory } from './planning.ts';

/** A call as far as it has come: tries that were made or skipped, and the number of the one that is next. */
export interface Calls {
	readonly tries: readonly Try[];
	readonly next: number;
	/** Set when the two agreed to talk at another time: the next try is that talk. */
	readonly agreedAt: Instant | null;
}

export interface Try {
	readonly attempt: number;
	readonly at: Instant;
	readonly result: 'answered' | 'unanswered' | 'skipped';
}

export function callsOf(planning: Planning): Calls {
	const tries: Try[] = [];
	for (let attempt = 1; ; attempt++) {
		const { calls, skippedAt } = stepHistory(planning, 'call', attempt);
		const last = calls.at(-1);
		if (last?.outcome === 'agreed-another-time' && skippedAt === null) {
			return { tries, next: attempt, agreedAt: last.at };
		}
		if (last)
			tries.push({ attempt, at: last.at, result: isAnswer(last.outcome) ? 'answered' : 'unanswered' });
		else if (skippedAt !== null) tries.push({ attempt, at: skippedAt, result: 'skipped' });
		else return { tries, next: attempt, agreedAt: null };
	}
}

/** Tries without an answer since the last one that was answered or skipped. */
export function triesInVain({ tries }: Calls): number {
	return tries.length - 1 - tries.findLastIndex((each) => each.result !== 'unanswered');
}

export function lastAnswer({ tries, agreedAt }: Calls): Instant | null {
	return agreedAt ?? tries.findLast((each) => each.result === 'answered')?.at ?? null;
}
