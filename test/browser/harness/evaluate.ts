import type { CdpSender } from './cdp.ts';

/**
 * Runs a self-contained function in the target of the session and gives its answer (awaited, as JSON).
 * Counts as a gesture of the person, as a click would.
 */
export async function evaluate<Parameters extends readonly unknown[], Answer>(
	session: CdpSender,
	ask: (...parameters: Parameters) => Answer,
	...parameters: Parameters
): Promise<Awaited<Answer>> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression: `${sourceOf(ask)}(...${JSON.stringify(parameters)})`,
		awaitPromise: true,
		returnByValue: true,
		userGesture: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as Awaited<Answer>;
}

/**
 * The function as an expression. tsx wraps inner functions in a `__name` that only its own modules have
 * (https://github.com/privatenumber/tsx/issues/113), so one is brought along.
 */
// biome-ignore lint/suspicious/noExplicitAny: any function has a source
export function sourceOf(ask: (...parameters: any[]) => unknown): string {
	return `((__name) => (${ask}))((named) => named)`;
}
