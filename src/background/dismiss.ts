import type { Fact, NewFact } from '../journal/fact.ts';
import { interviewOf, opportunityHolding } from './find.ts';
import type { Look } from './look.ts';

/**
 * "Not an interview", of one that was noted: all that was kept of it is forgotten, but for which messages it was, so
 * that they are not noted again.
 */
export function dismissal(
	interview: string,
	seen: Look,
): { readonly facts: readonly NewFact[]; readonly forget: readonly Fact[] } {
	const opportunity = opportunityHolding(seen.opportunities, interview)?.id;
	const known = interviewOf(seen.opportunities, interview);
	if (opportunity === undefined || known === undefined) return { facts: [], forget: [] };
	const facts = known.messages.map(({ webmail, account, threadId, messageId }): NewFact => {
		const message = { webmail, account, threadId, messageId };
		return { kind: 'Dismissed', opportunity, interview: crypto.randomUUID(), message };
	});
	return { facts, forget: seen.facts.filter((fact) => isOf(fact, interview)) };
}

/** A step's id holds its interview's: `<opportunity>/<interview>/<kind>`. */
function isOf(fact: Fact, interview: string): boolean {
	if ('interview' in fact) return fact.interview === interview;
	return 'step' in fact && fact.step.includes(`/${interview}/`);
}
