/**
 * Names of the features of candidates, in order; those that stand in fewer than `least` messages teach nothing.
 */
export function namesIn(
	messages: readonly { readonly features: readonly ReadonlySet<string>[] }[],
	least: number,
): string[] {
	const counts = new Map<string, number>();
	for (const { features } of messages) {
		for (const name of new Set(features.flatMap((each) => [...each])))
			counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= least)
		.map(([name]) => name)
		.sort();
}
