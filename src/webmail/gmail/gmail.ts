import { answering, composeLink } from '../compose-link.ts';
import { textsOf } from '../draft-lines.ts';
import { ownLines } from '../editor-lines.ts';
import { insertByRungs } from '../insert-draft.ts';
import { plainAddress } from '../recipient.ts';
import { stateOf, takeOutOf } from '../take-out.ts';
import { closest } from '../unclobbered.ts';
import type { Webmail } from '../webmail.ts';
import { RUNGS } from './insert.ts';
import { pane } from './pane.ts';
import { isOpen, openMessageKey, readOpenMessage } from './read-message.ts';
import { barPlace, findReply, pressReply } from './reply.ts';
import { BODY_FRAME, OWN_TEXT_END } from './selectors.ts';

/** Gmail on the web, the desktop page; its mobile page (`/mu/`) and its print views are left alone. */
export const gmail: Webmail = {
	name: 'gmail',
	matches: ({ hostname, pathname }) =>
		hostname === 'mail.google.com' && pathname.startsWith('/mail/') && !pathname.startsWith('/mail/mu/'),
	pane,
	readOpenMessage,
	openMessageKey,
	isOpen,
	chipPlace: ({ body }) => closest(body, BODY_FRAME) ?? body,
	pressReply,
	findReply,
	barPlace,
	insertDraft: (box, paragraphs) => insertByRungs(box, paragraphs, { rungs: RUNGS, endsAt: OWN_TEXT_END }),
	takeOut: (box, insertion, changes) => takeOutOf(box, insertion, { changes, endsAt: OWN_TEXT_END }),
	composeLink: ({ link, fromEmail, subject }, paragraphs, contact) =>
		composeLink(`${link.split(/[?#]/)[0]}?view=cm&fs=1`, {
			to: plainAddress([contact, fromEmail]),
			su: answering(subject),
			body: paragraphs.join('\n\n'),
		}),
	draftState: (box, insertion) => stateOf(box, insertion, OWN_TEXT_END),
	holdsWords: ({ editor }) => textsOf(ownLines(editor, OWN_TEXT_END)).length > 0,
};
