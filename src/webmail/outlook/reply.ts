import { failed, ok, type Result } from '../../result.ts';
import { allShown, first, firstShown, lastAddress, oneLine } from '../find.ts';
import { press } from '../press.ts';
import { attribute, closest, queryAll } from '../unclobbered.ts';
import type { InsertFailure, OpenMessageView, ReplyBox } from '../webmail.ts';
import { pane } from './read-message.ts';
import * as selectors from './selectors.ts';

/** Presses Reply of the message itself, else one of the pane; never the ribbon's, which acts on the list. */
export function pressReply(page: Document, view: OpenMessageView): Result<null, InsertFailure> {
	const inside = pane(page);
	const icon =
		firstShown(view.element, selectors.REPLY_ICON) ?? (inside && firstShown(inside, selectors.REPLY_ICON));
	const button = icon && closest(icon, 'button, [role="button"], [role="menuitem"]');
	if (!button) return failed('reply-button-not-found');
	press(button);
	return ok(null);
}

/** The reply that is open in the pane, or in a window of its own. */
export function findReply(page: Document, view: OpenMessageView): Result<ReplyBox, InsertFailure> {
	const inside = pane(page) ?? page;
	const boxes = allShown(inside, selectors.EDITOR)
		.map(boxAround)
		.filter((box) => box !== null);
	const box = boxes.find(({ container }) => answers(container, view));
	return box ? ok(box) : failed('compose-not-found');
}

function boxAround(editor: Element): ReplyBox | null {
	if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return null;
	const container = selectors.COMPOSE.map((selector) => closest(editor, selector)).find(
		(found) => found !== null,
	);
	const around = container ?? editor;
	return { container: around, editor, to: recipientOf(around) };
}

/** A reply's subject, where it is shown, is the thread's with an abbreviation before it. */
function answers(container: Element, { message }: OpenMessageView): boolean {
	const input = queryAll(container, selectors.COMPOSE_SUBJECT)[0];
	if (!(input instanceof HTMLInputElement) || input.value.trim() === '') return true;
	return withoutPrefixes(input.value) === withoutPrefixes(message.subject);
}

/** Without "Re:", "AW:", "RE: RE:" and their like in any language: up to six letters and a colon. */
function withoutPrefixes(subject: string): string {
	let rest = oneLine(subject, 300);
	for (let colon = rest.indexOf(':'); colon > 0 && colon <= 6; colon = rest.indexOf(':')) {
		if (rest.slice(0, colon).includes(' ') || /\d/.test(rest.slice(0, colon))) break;
		rest = rest.slice(colon + 1).trim();
	}
	return rest;
}

function recipientOf(container: Element): string | null {
	const pill = first(container, selectors.RECIPIENT);
	return pill ? lastAddress(`${attribute(pill, 'title')} ${attribute(pill, 'aria-label')}`) || null : null;
}
