import type { Alternatives } from '../find.ts';

/**
 * All that is known of Gmail's markup, each with alternatives from the most semantic to the most fragile. None
 * depends on the language of the interface. "Seen" names the years in which public code or captures had it.
 */

/** Around a conversation. Several can exist, the others hidden: preloaded lists and threads (seen 2026-07). */
export const MAIN: Alternatives = ['[role="main"]'];

/** Marks of a message, so that a main with a conversation is told from one with a list. */
export const MESSAGE_MARK: Alternatives = [
	// 2018 to 2026. List rows carry data-legacy-thread-id, but not these.
	'[data-legacy-message-id]',
	'[data-message-id]',
	// 2016 to 2026: an expanded message.
	'.adn.ads',
];

/** Gmail's own frame, so that "nothing is open" is told from "this is not Gmail as we know it". */
export const FRAME: Alternatives = [
	// The compose button, 2014 to 2026.
	'[gh="cm"]',
	// 2016 to 2026.
	'.nH [role="main"]',
];

/** One message of a conversation; collapsed ones have no shown body. */
export const MESSAGE: Alternatives = [
	// 2018 to 2026; the id can be missing on a reply that was just sent.
	'[data-legacy-message-id], [data-message-id]',
	// 2016 to 2026.
	'.adn.ads',
];

export const BODY: Alternatives = [
	// 2015 to 2026. The mail's own classes are prefixed `m_123`, so it can't hold these itself.
	'.ii.gt .a3s',
	'.a3s',
];

/** The element around the body on which Gmail acts; the chip stands before it. */
export const BODY_FRAME = '.ii';

export const SUBJECT: Alternatives = [
	// 2018 to 2026.
	'h2[data-legacy-thread-id]',
	// 2014 to 2026.
	'.ha h2',
	'h2.hP',
];

export const THREAD_ID: Alternatives = ['h2[data-legacy-thread-id]', '.ha [data-legacy-thread-id]'];

/** `thread-f:<decimal>`; "undefined" or absent since 2025-11, so only a second source. */
export const THREAD_PERMANENT_ID: Alternatives = ['h2[data-thread-perm-id]'];

export const SENDER: Alternatives = [
	// 2016 to 2026.
	'h3 [email]',
	'.gD[email]',
	'.gF [email]',
];

/** Full date in `title`, localised, to the minute: 2015 to 2026. */
export const DATE: Alternatives = ['.g3[title]', '.g3'];

/** `mime:name:address`, 2015 to 2026. */
export const ATTACHMENT = '[download_url]';

/** Account button at the top right; 2026. */
export const ACCOUNT = 'a[aria-label*="@"][href*="accounts.google.com"]';

/** Reply under the conversation. Since 2025-11 its row can exist twice, one hidden. */
export const REPLY_UNDER: Alternatives = [
	// 2023 to 2026.
	'[role="link"].bkH',
	'.ams.bkH',
];

/** Reply in a message's header. No rung by place: an emoji reaction has stood beside it since 2024. */
export const REPLY_IN_HEADER: Alternatives = [
	// 2025-11 to 2026.
	'button.DILLkc',
	// until 2025-11.
	'.aaq[role="button"]',
];

/** Around one compose box. */
export const COMPOSE = '.M9';

export const EDITOR: Alternatives = [
	// 2014 to 2026.
	'[g_editable="true"][role="textbox"][contenteditable]',
	'[g_editable="true"]',
	'[role="textbox"][aria-multiline="true"][contenteditable="true"]',
];

/** Hidden fields of a compose box: thread and message that it answers (2026). */
export const COMPOSE_THREAD = 'input[name="lts"]';
export const COMPOSE_MESSAGE = 'input[name="rm"]';

export const RECIPIENT: Alternatives = [
	// 2021-10 to 2026.
	'[name="to"] [role="option"][data-hovercard-id]',
	'[role="listbox"] [role="option"][data-hovercard-id]',
];

/** Where the person's own text ends in the editor: signature (2022) and quoted text (2022; the last until 2015). */
export const OWN_TEXT_END =
	'.gmail_signature_prefix, .gmail_signature, [data-smartmail="gmail_signature"], .gmail_quote, .gmail_extra';
