import type { Instant } from '../journal/instant.ts';
import type { Place, Settings } from '../journal/settings.ts';
import { intoContactHours } from './contact-hours.ts';
import { laterOf } from './planning.ts';
import type { Step } from './step.ts';

const CHASING: ReadonlySet<Step['kind']> = new Set(['call', 'check-in', 'second-note', 'closing-note']);

/**
 * When an open step really comes back that is put off to `until`: a call and a chasing note move into the contact hours
 * of a working day (a Friday's call put off to tomorrow comes on Monday), and none comes earlier than it was planned.
 */
export function laterDue(
	step: Pick<Step, 'kind' | 'dueAt' | 'agreed'>,
	until: Instant,
	settings: Settings,
	place: Place,
): Instant {
	if (step.agreed) return until;
	const from = laterOf(step.dueAt, until);
	return CHASING.has(step.kind) ? intoContactHours(from, settings, place) : from;
}
