import type { Fact } from './fact.ts';
import { foldInterviews } from './fold-interviews.ts';
import { foldSteps } from './fold-steps.ts';
import { groupBy } from './group-by.ts';
import type { Instant } from './instant.ts';
import type { Interview, Opportunity } from './opportunity.ts';

/**
 * The opportunities as all facts leave them, by first start, then id. The same for any order and any repetition of
 * the facts; where two disagree, the later one (by `at`, then id) wins.
 */
export function fold(facts: Iterable<Fact>): Opportunity[] {
	const ordered = inOrder(facts);
	const groups = groupBy(ordered, (fact) => fact.opportunity);
	const interviews = foldInterviews(ordered).filter((each) => !each.dismissed);
	const byOpportunity = groupBy(interviews, (each) => each.opportunity);
	return [...byOpportunity]
		.map(([id, own]) =>
			opportunityOf(id, own.map((each) => each.interview).sort(byStart), groups.get(id) ?? []),
		)
		.sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.id, b.id));
}

/** Each fact once, oldest first. Of two with one id, as a broken import could bring, always the same one is taken. */
export function inOrder(facts: Iterable<Fact>): Fact[] {
	const byId = new Map<string, Fact>();
	for (const fact of facts) {
		const other = byId.get(fact.id);
		if (other === undefined || compare(JSON.stringify(fact), JSON.stringify(other)) > 0)
			byId.set(fact.id, fact);
	}
	return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function opportunityOf(id: string, interviews: readonly Interview[], facts: readonly Fact[]): Opportunity {
	return {
		id,
		interviews,
		steps: foldSteps(facts),
		repliedAt: lastOf(facts, 'ReplyReceived'),
		closedAt: lastOf(facts, 'OpportunityClosed'),
		learnt: facts
			.filter((fact) => fact.kind === 'Learnt')
			.map(({ question, answer, at }) => ({ question, answer, at })),
	};
}

function lastOf(facts: readonly Fact[], kind: Fact['kind']): Instant | null {
	return facts.findLast((fact) => fact.kind === kind)?.at ?? null;
}

function startOf(opportunity: Opportunity): Instant {
	return opportunity.interviews[0]?.when.start ?? '';
}

function byStart(a: Interview, b: Interview): number {
	return compare(a.when.start, b.when.start) || compare(a.id, b.id);
}

/** By UTF-16 units: unlike localeCompare the same on every device. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
