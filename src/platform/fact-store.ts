import type { Fact } from '../journal/fact.ts';
import { parseFact } from '../journal/parse-fact.ts';
import { failed, ok, type Result } from '../result.ts';
import { browser } from './browser.ts';

const PREFIX = 'fact:';

export interface StoredFacts {
	readonly facts: readonly Fact[];
	/** How many records are not facts any more: they stay where they are, untouched. */
	readonly unreadable: number;
	/** How many were written by a newer Afterword: they stay as well. */
	readonly newer: number;
}

/**
 * All facts, each from a key of its own in `storage.local`, so that writing one is atomic and two contexts never
 * overwrite each other. Fails when the browser can't read its storage.
 */
export async function readFacts(): Promise<Result<StoredFacts, 'storage-unreadable'>> {
	const everything = await browser.storage.local.get(null).catch(() => null);
	if (everything === null) return failed('storage-unreadable');
	const parsed = Object.entries(everything)
		.filter(([key]) => key.startsWith(PREFIX))
		.map(([, raw]) => parseFact(raw));
	const count = (reason: 'unreadable' | 'newer') =>
		parsed.filter((each) => !each.ok && each.reason === reason).length;
	return ok({
		facts: parsed.flatMap((each) => (each.ok ? [each.value] : [])),
		unreadable: count('unreadable'),
		newer: count('newer'),
	});
}

/** Writes facts in one step: all of them or none (one `set` is atomic in both engines, DESIGN section 8). */
export async function writeFacts(facts: readonly Fact[]): Promise<Result<null, 'storage-refused'>> {
	if (facts.length === 0) return ok(null);
	const entries = Object.fromEntries(facts.map((fact) => [PREFIX + fact.id, fact]));
	return browser.storage.local.set(entries).then(
		() => ok(null),
		() => failed('storage-refused'),
	);
}

/** Takes facts out for good. One that can't be taken out now is told by none that is left, so it does no harm. */
export async function forgetFacts(facts: readonly Fact[]): Promise<void> {
	if (facts.length > 0)
		await browser.storage.local.remove(facts.map(({ id }) => PREFIX + id)).catch(() => {});
}

/** Keeps content scripts, which a hostile page may get at, away from what is stored; only Chromium can. */
export async function guardStorage(): Promise<void> {
	const local = browser.storage.local as typeof browser.storage.local & {
		setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
	};
	await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
