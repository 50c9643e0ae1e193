import { setTimeout as sleep } from 'node:timers/promises';

/** Slow shared machines make browsers slow: a wait that is right takes long, it does not fail. */
export const PATIENCE_MS = 120_000;

export interface Waiting {
	/** What is waited for, as the end of the sentence "waited 120 s for ...". */
	readonly what: string;
	readonly timeoutMs?: number;
	readonly everyMs?: number;
}

/**
 * Asks again and again until the answer is truthy, and gives that answer. A question that throws counts as "not
 * yet". Rejects with what was waited for, and with the last answer, when the time is over.
 */
export async function until<Answer>(
	ask: () => Answer | Promise<Answer>,
	{ what, timeoutMs = PATIENCE_MS, everyMs = 50 }: Waiting,
): Promise<Exclude<Awaited<Answer>, false | null | undefined | 0 | ''>> {
	const end = performance.now() + timeoutMs;
	let last: unknown;
	for (;;) {
		try {
			const answer = await ask();
			if (answer) return answer as Exclude<Awaited<Answer>, false | null | undefined | 0 | ''>;
			last = answer;
		} catch (error) {
			last = error;
		}
		if (performance.now() >= end) break;
		await sleep(everyMs);
	}
	throw new Error(`Waited ${timeoutMs / 1000} s for ${what}. Last answer: ${shown(last)}`, { cause: last });
}

function shown(answer: unknown): string {
	if (answer instanceof Error) return answer.message;
	return JSON.stringify(answer) ?? String(answer);
}
