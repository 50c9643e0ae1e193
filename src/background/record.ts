import type { Fact, NewFact } from '../journal/fact.ts';
import { factId } from '../journal/fact-id.ts';
import { instantOf } from '../journal/instant.ts';
import { forgetFacts, writeFacts } from '../platform/fact-store.ts';
import { writeSession } from '../platform/session-store.ts';
import type { Result } from '../result.ts';

/**
 * Gives the facts their ids and time and writes them, all or none. A refusal is remembered until a write succeeds, so
 * that the popup can say so even after the worker was killed.
 * @param forget facts that go once the others are written
 */
export async function record(
	facts: readonly NewFact[],
	forget: readonly Fact[] = [],
): Promise<Result<null, 'storage-refused'>> {
	const now = Date.now();
	const written = await writeFacts(
		facts.map((fact) => ({ ...fact, id: factId(now, crypto.randomUUID()), at: instantOf(now) }) as Fact),
	);
	if (written.ok) await forgetFacts(forget);
	if (facts.length > 0) await writeSession('writeRefused', written.ok ? null : true);
	return written;
}
