import { text } from '../platform/i18n.ts';
import type { DraftJob } from '../platform/views.ts';
import { isShown } from '../webmail/find.ts';
import { goesTo } from '../webmail/recipient.ts';
import type { Insertion, OpenMessageView, ReplyBox, Webmail } from '../webmail/webmail.ts';

export interface FilledBox {
	readonly box: ReplyBox;
	/** Null while the draft is not in yet. */
	readonly insertion: Insertion | null;
}

/** The box as it is now: the same with the recipients it has by now, or, drawn anew, the one that holds the draft. */
export function boxNow(
	webmail: Webmail,
	view: OpenMessageView,
	{ box, insertion }: FilledBox,
): ReplyBox | null {
	const stands = isShown(box.editor);
	const isIt = (other: ReplyBox) =>
		stands
			? other.editor === box.editor
			: insertion !== null && webmail.draftState(other, insertion) !== 'gone';
	const found = webmail.findReply(document, view, isIt);
	if (found.ok) return found.value;
	return stands ? box : null;
}

/** What to check before sending: the webmail may have set somebody else than the contact. Null where that is not known. */
export function recipientWarning(box: ReplyBox | null, { to }: DraftJob): string | null {
	if (to === null || !box || box.to.length === 0 || goesTo(box, to)) return null;
	return text('bar_other_recipient', box.to.join(', '), to);
}
