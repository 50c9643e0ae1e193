import * as z from 'zod/mini';
import { browser } from './browser.ts';

/**
 * What must outlive a killed worker but not the browser: which draft was asked for, what the popup opens at, and
 * whether the last write was refused. Each value is parsed at every read; what doesn't parse counts as absent.
 */
const values = {
	draftRequest: z.object({
		step: z.string(),
		wording: z.nullable(z.string()),
		/** Milliseconds since 1970: an old wish must not surprise the person an hour later. */
		expiresAt: z.number(),
	}),
	focus: z.object({ step: z.optional(z.string()), edit: z.optional(z.string()) }),
	writeRefused: z.boolean(),
};

type Values = { [Name in keyof typeof values]: z.infer<(typeof values)[Name]> };
export type DraftRequest = Values['draftRequest'];

export async function readSession<Name extends keyof Values>(name: Name): Promise<Values[Name] | null> {
	const stored = await browser.storage.session.get(name).catch(() => ({}) as Record<string, unknown>);
	const parsed = z.safeParse(values[name], stored[name]);
	return parsed.success ? (parsed.data as Values[Name]) : null;
}

/** Forgets the value when it is null. A refused write is not an error: the value is only a convenience. */
export async function writeSession<Name extends keyof Values>(
	name: Name,
	value: Values[Name] | null,
): Promise<void> {
	const written =
		value === null ? browser.storage.session.remove(name) : browser.storage.session.set({ [name]: value });
	await written.catch(() => {});
}
