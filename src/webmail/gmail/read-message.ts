import { failed, ok, type Result } from '../../result.ts';
import {
	allShown,
	attributeLine,
	first,
	firstShown,
	isAddress,
	isShown,
	lastAddress,
	lineOf,
} from '../find.ts';
import { renderedText } from '../rendered-text.ts';
import { attribute, closest, contains, hasAttribute, queryAll } from '../unclobbered.ts';
import type { OpenMessage, OpenMessageView, ReadFailure } from '../webmail.ts';
import { messageIdOf, threadIdOf } from './ids.ts';
import * as selectors from './selectors.ts';

/** The shown part of the page that holds a conversation; null for a list, for anything else, and in the spam folder. */
export function conversation(page: Document): Element | null {
	if (page.location?.hash.startsWith('#spam')) return null;
	const mains = allShown(page, selectors.MAIN);
	const main = mains.find((candidate) => firstShown(candidate, selectors.MESSAGE_MARK));
	if (main || mains.length > 0) return main ?? null;
	// Popped-out threads and Gmail before 2018 have no main.
	return firstShown(page, selectors.MESSAGE_MARK) ? page.body : null;
}

/** The newest expanded message of the shown conversation that is not the reader's own. */
export function readOpenMessage(page: Document): Result<OpenMessageView, ReadFailure> {
	const main = conversation(page);
	if (!main) return failed(first(page, selectors.FRAME) ? 'no-message-open' : 'page-not-recognised');
	const element = newest(main, accountOf(page));
	const body = element && bodyOf(element);
	if (!element || !body) return failed('body-not-found');
	const { truncated, ...read } = renderedText(body);
	return ok({ message: { ...headerOf(page, main, element), ...read }, element, body, truncated });
}

/** What is open, without reading it. */
export function openMessageKey(page: Document): string {
	const main = conversation(page);
	const element = main && newest(main, accountOf(page));
	if (!main || !element) return '';
	const id = messageIdOf(element) || attributeLine(dateOf(element), 'title', 200);
	return [threadIdOf(main, page.location?.hash ?? ''), id].join(' ');
}

/** Whether the conversation of a message that was read is still the one that is shown. */
export function isOpen(page: Document, { message, body }: OpenMessageView): boolean {
	const main = conversation(page);
	if (!main) return false;
	const thread = threadIdOf(main, page.location?.hash ?? '');
	if (thread !== '' && message.threadId !== '') return thread === message.threadId;
	return contains(main, body) && isShown(body);
}

function newest(main: Element, account: string): Element | null {
	const expanded = expandedMessages(main);
	const received = expanded.filter((message) => addressOf(message) !== account);
	return received.at(-1) ?? expanded.at(-1) ?? null;
}

function expandedMessages(main: Element): Element[] {
	for (const selector of selectors.MESSAGE) {
		const expanded = queryAll(main, selector).filter((message) => bodyOf(message) !== null);
		if (expanded.length > 0) return expanded;
	}
	return [];
}

function bodyOf(message: Element): Element | null {
	return firstShown(message, selectors.BODY);
}

type Header = Omit<OpenMessage, 'text' | 'quotedText' | 'links'>;

function headerOf(page: Document, main: Element, message: Element): Header {
	const sender = senderOf(message);
	const date = dateOf(message);
	const threadId = threadIdOf(main, page.location?.hash ?? '');
	return {
		webmail: 'gmail',
		account: accountOf(page),
		threadId,
		messageId: messageIdOf(message),
		link: linkTo(page.location, threadId),
		subject: lineOf(firstShown(main, selectors.SUBJECT), 300),
		fromName: attributeLine(sender, 'name', 200) || lineOf(sender, 200),
		fromEmail: addressOf(message) || null,
		sentText: attributeLine(date, 'title', 200) || lineOf(date, 200),
		interfaceLanguage: page.documentElement.lang.slice(0, 35),
		calendarFiles: calendarFilesOf(message),
	};
}

/** In the header only: a mail may show an `email` attribute of its own. */
function senderOf(message: Element): Element | null {
	const body = bodyOf(message);
	for (const selector of selectors.SENDER) {
		const sender = queryAll(message, selector).find((element) => !(body && contains(body, element)));
		if (sender) return sender;
	}
	return null;
}

function addressOf(message: Element): string {
	const address = attributeLine(senderOf(message), 'email', 320);
	return isAddress(address) ? address : '';
}

function dateOf(message: Element): Element | null {
	const body = bodyOf(message);
	const date = first(message, selectors.DATE);
	return date && body && contains(body, date) ? null : date;
}

/**
 * The mailbox's address: the title is "<subject> - me@example.com - Gmail", and only the part before the last may be
 * trusted, as the subject is the sender's.
 */
export function accountOf(page: Document): string {
	const inTitle = page.title.split(' - ').at(-2) ?? '';
	if (isAddress(inTitle)) return inTitle;
	const buttons = queryAll(page, selectors.ACCOUNT);
	const button = buttons.find((element) => !closest(element, '[role="main"], .a3s'));
	return button ? lastAddress(attribute(button, 'aria-label')) : '';
}

function linkTo(location: Location | null, threadId: string): string {
	if (!location) return '';
	const link = threadId === '' ? location.href : `${location.origin}${location.pathname}#all/${threadId}`;
	return link.slice(0, 2048);
}

function calendarFilesOf(message: Element): string[] {
	return queryAll(message, selectors.ATTACHMENT)
		.filter((element) => hasAttribute(element, 'download_url'))
		.map((element) => attribute(element, 'download_url').split(':'))
		.filter(
			([type = '', name = '']) => type.endsWith('/calendar') || type.endsWith('/ics') || /\.ics$/i.test(name),
		)
		.map(([, name = '']) => name.slice(0, 200))
		.slice(0, 20);
}
