/** What the tests reach in the page, bundled as the global `adapters`. */
export { isOwnPress } from '../../src/ui/own-press.ts';

export { ownLines } from '../../src/webmail/editor-lines.ts';
export { escapeLines } from '../../src/webmail/escape-lines.ts';
export { firstShown } from '../../src/webmail/find.ts';
export { gmail } from '../../src/webmail/gmail/gmail.ts';
export { outlook } from '../../src/webmail/outlook/outlook.ts';
export { BODY as OUTLOOK_BODY } from '../../src/webmail/outlook/selectors.ts';
export { BUDGET, renderedText } from '../../src/webmail/rendered-text.ts';
export { webmailAt } from '../../src/webmail/webmails.ts';
