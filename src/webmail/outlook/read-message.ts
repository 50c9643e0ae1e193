import { failed, ok, type Result } from '../../result.ts';
import { allShown, first, firstShown, isShown, lineOf, oneLine } from '../find.ts';
import { renderedText } from '../rendered-text.ts';
import { attribute, closest, contains, parentElement, queryAll, textContent } from '../unclobbered.ts';
import type { OpenMessage, OpenMessageView, ReadFailure } from '../webmail.ts';
import * as selectors from './selectors.ts';
import { type Sender, senderOf } from './sender.ts';

/** Where messages are read; null on other pages of Outlook. */
export function pane(page: Document): Element | null {
	return firstShown(page, selectors.PANE);
}

/** An expanded message of the open conversation that is not the reader's own. */
export function readOpenMessage(page: Document): Result<OpenMessageView, ReadFailure> {
	const inside = pane(page);
	if (!inside) return failed(first(page, selectors.FRAME) ? 'no-message-open' : 'page-not-recognised');
	if (isJunk(page)) return failed('no-message-open');
	const body = chosenBody(inside, accountOf(page));
	if (!body) return failed(subjectOf(inside) === '' ? 'no-message-open' : 'body-not-found');
	const element = cardOf(body, inside);
	const { truncated, ...read } = renderedText(body);
	return ok({ message: { ...headerOf(page, inside, element), ...read }, element, body, truncated });
}

/** What is open, without reading it. Outlook gives messages no lasting id, so it is made of what is shown. */
export function openMessageKey(page: Document): string {
	const inside = pane(page);
	const body = inside && !isJunk(page) && chosenBody(inside, accountOf(page));
	if (!inside || !body) return '';
	const card = cardOf(body, inside);
	return [threadIdOf(page), messageIdOf(inside, card)].join(' ');
}

/** Whether the conversation of a message that was read is still the one that is shown. */
export function isOpen(page: Document, { message, body }: OpenMessageView): boolean {
	const inside = pane(page);
	if (!inside || isJunk(page)) return false;
	const thread = threadIdOf(page);
	if (thread !== '' && message.threadId !== '') return thread === message.threadId;
	return contains(inside, body) && isShown(body);
}

/** What the webmail holds for spam is not offered as an interview. */
function isJunk(page: Document): boolean {
	return page.location?.pathname.split('/').includes('junkemail') ?? false;
}

/**
 * The first expanded one from somebody else: Outlook puts the newest on top unless the person changed that, and no
 * attribute tells the order.
 */
function chosenBody(inside: Element, account: string): Element | null {
	const bodies = allShown(inside, selectors.BODY).filter(
		(body) => !closest(body, '[contenteditable="true"]') && !isNested(body),
	);
	const received = bodies.find((body) => senderOf(cardOf(body, inside), body).email !== account);
	return received ?? bodies[0] ?? null;
}

function isNested(body: Element): boolean {
	const outer = parentElement(body);
	return outer !== null && selectors.BODY.some((selector) => closest(outer, selector));
}

/** The largest part of the pane that holds this body and no other: the message with its header. */
function cardOf(body: Element, inside: Element): Element {
	let card = body;
	for (let outer = parentElement(body); outer && outer !== inside; outer = parentElement(outer)) {
		const others = selectors.BODY.flatMap((selector) => queryAll(outer, selector));
		if (others.some((other) => !contains(body, other))) break;
		if (queryAll(outer, selectors.EDITOR.join(',')).length > 0) break;
		card = outer;
	}
	return card;
}

type Header = Omit<OpenMessage, 'text' | 'quotedText' | 'links'>;

function headerOf(page: Document, inside: Element, card: Element): Header {
	const sender = senderIn(page, card);
	return {
		webmail: 'outlook',
		account: accountOf(page),
		threadId: threadIdOf(page),
		messageId: messageIdOf(inside, card),
		link: linkTo(page),
		subject: subjectOf(inside),
		fromName: sender.name,
		fromEmail: sender.email || null,
		sentText: sentTextOf(card),
		interfaceLanguage: page.documentElement.lang.slice(0, 35),
		calendarFiles: allShown(card, selectors.CALENDAR_FILE)
			.map((element) => oneLine(attribute(element, 'title'), 200))
			.slice(0, 20),
	};
}

/**
 * Outlook shows only the name of a sender from the reader's own organisation. The list's row may still have the
 * address, but a row names everybody in the conversation, so only an equal name counts.
 */
function senderIn(page: Document, card: Element): Sender {
	const body = first(card, selectors.BODY);
	const sender = senderOf(card, body);
	const row = first(page, selectors.SELECTED_ROW);
	if (sender.email !== '' || !row) return sender;
	const named = queryAll(row, '[title*="@"]').find((element) => lineOf(element, 200) === sender.name);
	return named ? { ...sender, email: oneLine(attribute(named, 'title'), 320) } : sender;
}

function subjectOf(inside: Element): string {
	const heading =
		firstShown(inside, selectors.SUBJECT) ?? firstShown(inside.ownerDocument, selectors.SUBJECT);
	const titled = heading && queryAll(heading, '[title]')[0];
	return oneLine(titled ? attribute(titled, 'title') : (heading && textContent(heading)) || '', 300);
}

function sentTextOf(card: Element): string {
	const date = first(card, selectors.DATE);
	return date ? oneLine(attribute(date, 'title') || textContent(date) || '', 200) : '';
}

function messageIdOf(inside: Element, card: Element): string {
	const sender = senderOf(card, first(card, selectors.BODY));
	return [sender.email || sender.name, sentTextOf(card), subjectOf(inside)].join('|').slice(0, 500);
}

function threadIdOf(page: Document): string {
	const row = first(page, selectors.SELECTED_ROW);
	return (row ? attribute(row, 'data-convid') : idInAddress(page)).slice(0, 500);
}

/** `/mail/inbox/id/<id>`: the conversation's or, with conversations off, the message's. */
function idInAddress(page: Document): string {
	const parts = (page.location?.pathname ?? '').split('/');
	const id = parts[parts.indexOf('id') + 1] ?? '';
	return parts.includes('id') ? decoded(id) : '';
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		// A malformed `%`: the address as it stands is as good an id.
		return part;
	}
}

export function accountOf(page: Document): string {
	for (const selector of selectors.ACCOUNT) {
		const element = queryAll(page, selector)[0];
		const told = element ? [attribute(element, 'title'), attribute(element, 'data-folder-name')] : [];
		const address = told.map((text) => oneLine(text, 320)).find((text) => text.includes('@'));
		if (address) return address;
	}
	return '';
}

function linkTo(page: Document): string {
	const { location } = page;
	if (!location) return '';
	const id = threadIdOf(page);
	const shown = idInAddress(page) !== '' || id === '';
	const link = shown
		? location.origin + location.pathname
		: `${location.origin}/mail/id/${encodeURIComponent(id)}`;
	return link.slice(0, 2048);
}
