import { answering, composeLink } from '../compose-link.ts';
import { textsOf } from '../draft-lines.ts';
import { ownLines } from '../editor-lines.ts';
import { insertByRungs } from '../insert-draft.ts';
import { plainAddress } from '../recipient.ts';
import { stateOf, takeOutOf } from '../take-out.ts';
import { closest } from '../unclobbered.ts';
import type { Webmail } from '../webmail.ts';
import { RUNGS } from './insert.ts';
import { isOpen, openMessageKey, pane, readOpenMessage } from './read-message.ts';
import { findReply, pressReply } from './reply.ts';
import { OWN_TEXT_END } from './selectors.ts';

/** Microsoft moves accounts from the first three to the last, work accounts since late 2025. */
const HOSTS = new Set([
	'outlook.live.com',
	'outlook.office.com',
	'outlook.office365.com',
	'outlook.cloud.microsoft',
]);

/** Outlook on the web, personal and work accounts. */
export const outlook: Webmail = {
	name: 'outlook',
	matches: ({ hostname }) => HOSTS.has(hostname),
	pane,
	readOpenMessage,
	openMessageKey,
	isOpen,
	chipPlace: ({ body }) => closest(body, '[role="document"]') ?? body,
	pressReply,
	findReply,
	barPlace: ({ container }) => container,
	insertDraft: (box, paragraphs) => insertByRungs(box, paragraphs, { rungs: RUNGS, endsAt: OWN_TEXT_END }),
	takeOut: (box, insertion, changes) => takeOutOf(box, insertion, { changes, endsAt: OWN_TEXT_END }),
	composeLink: ({ link, fromEmail, subject }, paragraphs, contact) =>
		composeLink(`${link.split('/').slice(0, 3).join('/')}/mail/deeplink/compose`, {
			to: plainAddress([contact, fromEmail]),
			subject: answering(subject),
			body: paragraphs.join('\n\n'),
		}),
	draftState: (box, insertion) => stateOf(box, insertion, OWN_TEXT_END),
	holdsWords: ({ editor }) => textsOf(ownLines(editor, OWN_TEXT_END)).length > 0,
};
