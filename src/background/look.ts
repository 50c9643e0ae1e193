import type { Fact } from '../journal/fact.ts';
import { fold } from '../journal/fold.ts';
import { type Instant, instantOf } from '../journal/instant.ts';
import type { Opportunity } from '../journal/opportunity.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { readFacts } from '../platform/fact-store.ts';
import { readSession } from '../platform/session-store.ts';
import { placeNow, readSettings } from '../platform/settings-store.ts';
import type { Trouble } from '../platform/views.ts';
import { ok, type Result } from '../result.ts';

/** Everything a decision rests on, read in one go. */
export interface Look {
	readonly facts: readonly Fact[];
	readonly opportunities: readonly Opportunity[];
	readonly settings: Settings;
	readonly place: Place;
	readonly now: Instant;
	readonly trouble: Trouble;
}

export async function look(): Promise<Result<Look, 'storage-unreadable'>> {
	const stored = await readFacts();
	if (!stored.ok) return stored;
	const { facts, unreadable, newer } = stored.value;
	return ok({
		facts,
		opportunities: fold(facts),
		settings: await readSettings(),
		place: placeNow(),
		now: instantOf(Date.now()),
		trouble: { unreadable, newer, writeRefused: (await readSession('writeRefused')) ?? false },
	});
}
