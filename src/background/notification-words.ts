import { plainLine } from '../journal/plain-line.ts';
import type { Effect } from '../plan/effect.ts';
import type { Step } from '../plan/step.ts';
import { displayLocale, text } from '../platform/i18n.ts';
import { interviewOf } from './find.ts';
import type { Look } from './look.ts';

const MOST = 80;
const HOUR_MS = 3_600_000;

type Notify = Extract<Effect, { do: 'notify' }>;
type Seen = Pick<Look, 'opportunities' | 'now'>;

/**
 * Title and message of a notification: always with our name in front, short, and without anything that a hostile
 * mail could use to look like the system (control characters, addresses).
 */
export function notificationWords(
	{ steps, because }: Pick<Notify, 'steps' | 'because'>,
	seen: Seen,
): { readonly title: string; readonly message: string } {
	const [first] = steps;
	if (first === undefined || steps.length > 1) {
		const key = because === 'late' ? 'notification_late' : 'notification_several';
		return { title: text(`${key}_title`, String(steps.length)), message: text(key) };
	}
	const message = messageFor(first, seen);
	return {
		title: plainLine(text(`${keyOf(first, seen)}_title`), MOST),
		message: because === 'late' ? text('notification_late_by', message, howLate(first, seen)) : message,
	};
}

function messageFor(step: Step, seen: Seen): string {
	const interview = interviewOf(seen.opportunities, step.interview);
	const who = interview?.contact.name ?? interview?.agency ?? interview?.employer ?? '';
	const key = keyOf(step, seen);
	return plainLine(who === '' ? text(`${key}_nobody`) : text(key, plainLine(who, MOST)), 2 * MOST);
}

/** A note whose draft is in the compose box is asked after, not offered again. */
function keyOf(step: Step, seen: Seen): string {
	return isInComposeBox(step, seen)
		? 'notification_in_compose'
		: `notification_${step.kind.replaceAll('-', '_')}`;
}

/** The draft was put into the compose box and not taken out; whether it was sent only the person knows. */
export function isInComposeBox(step: Step, seen: Pick<Look, 'opportunities'>): boolean {
	const opportunity = seen.opportunities.find(({ id }) => id === step.opportunity);
	const state = opportunity?.steps[step.id]?.draft?.state;
	return state === 'inserted' || state === 'kept';
}

/** As "14 hours ago" or "3 days ago". */
function howLate({ dueAt }: Step, { now }: Seen): string {
	const hours = Math.round((Date.parse(dueAt) - Date.parse(now)) / HOUR_MS);
	const words = new Intl.RelativeTimeFormat(displayLocale(), { numeric: 'auto' });
	return Math.abs(hours) < 36 ? words.format(hours, 'hour') : words.format(Math.round(hours / 24), 'day');
}
