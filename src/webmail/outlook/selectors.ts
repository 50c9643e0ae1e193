import type { Alternatives } from '../find.ts';

/**
 * All that is known of the markup of Outlook on the web, each with alternatives from the most semantic to the most
 * fragile. None depends on the language of the interface: aria-labels are translated. Classes of five letters change
 * with every build. "Seen" names the years in which public code or captures had it.
 */

export const PANE: Alternatives = [
	// 2022 to 2026. Stands while composing, too.
	'#ReadingPaneContainerId',
	'#ConversationReadingPaneContainer',
	// Conversations off, junk, a message in a window of its own.
	'#ItemReadingPaneContainer',
	'[role="main"][data-app-section="MailReadCompose"]',
	// 2026-01.
	'[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]',
];

/** Outlook's own frame, so that "nothing is open" is told from "this is not Outlook as we know it". */
export const FRAME: Alternatives = [
	'#MailList',
	'[id^="primaryMailboxRoot_"]',
	'[data-app-section]',
	'#O365_MainLink_Me',
];

/** 2022 to 2026, in every language; the suffix changes. Collapsed messages have none. */
export const BODY: Alternatives = ['[id^="UniqueMessageBody"]'];

export const SUBJECT: Alternatives = [
	// 2026.
	'[role="heading"][id^="CONV_"][id$="_SUBJECT"]',
	'[id^="MSG_"][id$="_SUBJECT"]:not(input)',
	// 2026-01, a single message.
	'[role="heading"][aria-level="2"]',
];

export const SENDER: Alternatives = [
	// 2025-12 to 2026.
	'[id^="MSG_"][id$="_FROM"]',
	'[id$="_FROM"]',
	// 2025-12; "From:", "Von:" before it, so only for its address.
	'span[aria-label*="@"]',
];

export const DATE: Alternatives = [
	// 2026.
	'[data-testid="SentReceivedSavedTime"]',
	'[id$="_DATETIME"]',
	'[role="heading"][aria-level="3"]',
];

/** Names of attached files, 2025-12. */
export const CALENDAR_FILE: Alternatives = [
	'[role="listbox"] [role="option"] [title$=".ics" i]',
	'[role="option"][title$=".ics" i]',
];

/** The row of the open conversation in the list; it stays selected when the pane is empty. */
export const SELECTED_ROW: Alternatives = [
	'#MailList [role="option"][aria-selected="true"][data-convid]',
	'[role="listbox"] [role="option"][aria-selected="true"][data-convid]',
];

/** The mailbox's address in `title` or `data-folder-name`, 2025-12. */
export const ACCOUNT: Alternatives = ['[id^="primaryMailboxRoot_"]', '#O365_MainLink_Me'];

/** Reply's icon; the ribbon has the same, so only inside the pane. 2025-12. */
export const REPLY_ICON: Alternatives = [
	'[role="toolbar"] [data-icon-name="ArrowReplyRegular"]',
	'[data-icon-name="ArrowReplyRegular"]',
	'[data-icon-name="ArrowReplyFilled"]',
];

/** The body's editor. To, Cc and Bcc are editable too, but not multi-line. 2022 to 2026. */
export const EDITOR: Alternatives = [
	'[id^="editorParent_"] [contenteditable="true"][role="textbox"][aria-multiline="true"]',
	'[contenteditable="true"][role="textbox"][aria-multiline="true"]',
];

/** Around editor, recipients and Send, the outermost first. */
export const COMPOSE: Alternatives = [
	'[id^="docking_InitVisiblePart_"]',
	'[data-app-section="Form_Content"]',
	'[id^="docking_DockingTriggerPart_"]',
	'[id^="editorParent_"]',
];

export const COMPOSE_SUBJECT = 'input[id^="MSG_"][id$="_SUBJECT"]';

/** Recipients that are already set, where the page tells an address. */
export const RECIPIENT: Alternatives = [
	'[contenteditable="true"]:not([aria-multiline="true"]) [title*="@"]',
	'[contenteditable="true"]:not([aria-multiline="true"]) [aria-label*="@"]',
];

/** Where the person's own text ends in the editor: signature (2022) and quoted text, which may load later. */
export const OWN_TEXT_END =
	'#Signature, [id$="_Signature"], #appendonsend, #divRplyFwdMsg, [id$="divRplyFwdMsg"], blockquote';
