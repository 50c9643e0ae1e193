import type { Instant } from '../journal/instant.ts';
import { addDays, localDate } from '../journal/wall-time.ts';
import { tryOn } from './contact-hours.ts';
import { allowedFrom, contactsOf } from './contacts.ts';
import { makeStep, type Planning, stepHistory, unlessSnoozed } from './planning.ts';
import { hasLaterInterview } from './rest.ts';
import type { Step } from './step.ts';
import { workingDayFrom } from './working-days.ts';

const SIX_WEEKS = 42;

/**
 * One call about six weeks after the goodwill note, whatever comes of it; null where the person turned it off or a
 * further interview has taken its place. A reply in between does not put it to rest: it chases nothing.
 */
export function checkInCall(planning: Planning, noteAt: Instant): Step | null {
	const { opportunity, settings, place } = planning;
	const history = stepHistory(planning, 'check-in');
	const made = history.calls.at(-1);
	if (made && made.outcome !== 'agreed-another-time')
		return makeStep(planning, 'check-in', { dueAt: made.at });
	if (!settings.checkIn || hasLaterInterview(planning)) return null;
	const day = workingDayFrom(addDays(localDate(noteAt, place.timeZone), SIX_WEEKS), settings);
	const wanted = unlessSnoozed(tryOn(day, 1, settings, place), history);
	return makeStep(planning, 'check-in', {
		dueAt: allowedFrom(wanted, contactsOf(opportunity), settings, place),
	});
}
