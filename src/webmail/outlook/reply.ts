import { failed, ok, type Result } from '../../result.ts';
import { allMatches, allShown, firstShown, lastAddress, oneLine } from '../find.ts';
import { press } from '../press.ts';
import { attribute, closest, queryAll } from '../unclobbered.ts';
import type { InsertFailure, OpenMessageView, ReplyBox } from '../webmail.ts';
import { isOpen, pane } from './read-message.ts';
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

/** The reply that is open in the pane. Nothing in it names its thread, so there is none once another one is open. */
export function findReply(
	page: Document,
	view: OpenMessageView,
	suits: (box: ReplyBox) => boolean = () => true,
): Result<ReplyBox, InsertFailure> {
	const inside = pane(page);
	if (!inside || !isOpen(page, view)) return failed('compose-not-found');
	const boxes = allShown(inside, selectors.EDITOR)
		.map(boxAround)
		.filter((box) => box !== null);
	const box = boxes.find((candidate) => answers(candidate.container, view, inside) && suits(candidate));
	return box ? ok(box) : failed('compose-not-found');
}

function boxAround(editor: Element): ReplyBox | null {
	if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return null;
	const container = selectors.COMPOSE.map((selector) => closest(editor, selector)).find(
		(found) => found !== null,
	);
	const around = container ?? editor;
	return { container: around, editor, to: recipientsOf(around) };
}

/**
 * A reply's subject is the thread's with an abbreviation before it. Where there is no field for it, it is a reply only if
 * it stands among the messages: a new mail takes the whole pane.
 */
function answers(container: Element, { message }: OpenMessageView, inside: Element): boolean {
	const input = queryAll(container, selectors.COMPOSE_SUBJECT)[0];
	if (!(input instanceof HTMLInputElement)) return firstShown(inside, selectors.BODY) !== null;
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

function recipientsOf(container: Element): string[] {
	return allMatches(container, selectors.RECIPIENT)
		.map((pill) => lastAddress(`${attribute(pill, 'title')} ${attribute(pill, 'aria-label')}`))
		.filter((address) => address !== '');
}
