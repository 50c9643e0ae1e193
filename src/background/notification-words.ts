import { plainLine } from '../journal/plain-line.ts';
import type { Step } from '../plan/step.ts';
import { text } from '../platform/i18n.ts';
import { interviewOf } from './find.ts';
import type { Look } from './look.ts';

const MOST = 80;

/**
 * Title and message of a notification: always with our name in front, short, and without anything that a hostile
 * mail could use to look like the system (control characters, addresses).
 */
export function notificationWords(
	steps: readonly Step[],
	seen: Pick<Look, 'opportunities'>,
): { readonly title: string; readonly message: string } {
	const [first] = steps;
	if (first === undefined || steps.length > 1) {
		return {
			title: text('notification_missed_title', String(steps.length)),
			message: text('notification_missed'),
		};
	}
	const interview = interviewOf(seen.opportunities, first.interview);
	const who = interview?.contact.name ?? interview?.agency ?? interview?.employer ?? '';
	const key = `notification_${first.kind.replaceAll('-', '_')}`;
	return {
		title: plainLine(text(`${key}_title`), MOST),
		message: plainLine(who === '' ? text(`${key}_nobody`) : text(key, plainLine(who, MOST)), 2 * MOST),
	};
}
