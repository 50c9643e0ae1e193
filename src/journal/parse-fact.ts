import { failed, ok, type Result } from '../result.ts';
import { type Fact, fact, factKinds } from './fact.ts';

/**
 * One stored record as a fact. `newer`: of a kind that a later Afterword writes, to be kept untouched;
 * `unreadable`: of a kind we know but not of its shape, to be set aside and told.
 */
export function parseFact(raw: unknown): Result<Fact, 'unreadable' | 'newer'> {
	const parsed = fact.safeParse(raw);
	if (parsed.success) return ok(parsed.data);
	return failed(isOfUnknownKind(raw) ? 'newer' : 'unreadable');
}

function isOfUnknownKind(raw: unknown): boolean {
	if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return false;
	return typeof raw.kind === 'string' && !factKinds.has(raw.kind);
}
