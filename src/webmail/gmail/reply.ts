import { failed, ok, type Result } from '../../result.ts';
import { allMatches, attributeLine, firstShown, isAddress } from '../find.ts';
import { press } from '../press.ts';
import { closest, contains, queryAll } from '../unclobbered.ts';
import type { InsertFailure, OpenMessageView, ReplyBox } from '../webmail.ts';
import { conversation, isOpen } from './read-message.ts';
import * as selectors from './selectors.ts';

/** Presses Reply under the conversation, or in the message's header. */
export function pressReply(page: Document, view: OpenMessageView): Result<null, InsertFailure> {
	const main = conversation(page);
	const under = main && firstShown(main, selectors.REPLY_UNDER);
	const button = under ?? firstShown(view.element, selectors.REPLY_IN_HEADER);
	if (!button) return failed('reply-button-not-found');
	press(button);
	return ok(null);
}

/** The reply that answers this message; else any open reply of its thread. */
export function findReply(
	page: Document,
	view: OpenMessageView,
	suits: (box: ReplyBox) => boolean = () => true,
): Result<ReplyBox, InsertFailure> {
	const boxes = queryAll(page, selectors.COMPOSE)
		.map((container) => boxIn(container))
		.filter((box) => box !== null)
		.filter((box) => belongsTo(box.container, view, page) && suits(box));
	const exact = boxes.find(
		(box) => field(box.container, selectors.COMPOSE_MESSAGE) === view.message.messageId,
	);
	const box = exact ?? boxes[0];
	return box ? ok(box) : failed('compose-not-found');
}

function boxIn(container: Element): ReplyBox | null {
	const editor = firstShown(container, selectors.EDITOR);
	if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return null;
	return { container, editor, to: recipientsOf(container) };
}

/** Its hidden field names the thread; where that is missing, it stands inside the thread while that is open. */
function belongsTo(container: Element, view: OpenMessageView, page: Document): boolean {
	const thread = field(container, selectors.COMPOSE_THREAD);
	if (thread !== '') return thread === view.message.threadId;
	const main = conversation(page);
	return main !== null && isOpen(page, view) && contains(main, container);
}

function field(container: Element, selector: string): string {
	const input = queryAll(container, selector)[0];
	return input instanceof HTMLInputElement ? input.value : '';
}

function recipientsOf(container: Element): string[] {
	return allMatches(container, selectors.RECIPIENT)
		.map((recipient) => attributeLine(recipient, 'data-hovercard-id', 320))
		.filter(isAddress);
}

/** Before the whole box in a conversation; none in a window of its own, whose height is fixed. */
export function barPlace({ container }: ReplyBox): Element | null {
	return closest(container, '[role="dialog"]') ? null : container;
}
