import { type Markup, tag } from '../markup.ts';
import { build, element } from '../page/element.ts';
import type { Mailbox } from '../page/mailbox.ts';

/** Where the person's own words end. */
export const BOUNDARY = '.gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_extra';

let editors = 0;

/**
 * The body of a mail being written, with the attributes of Gmail's. Like goog.editor it hears of changes by `input`
 * events alone: nodes that a script puts in unannounced are never saved. Undo is the browser's own.
 */
export function createEditor(mailbox: Mailbox, content: readonly Markup[]): HTMLElement {
	editors += 1;
	return element(
		'div',
		{
			id: `:${(editors + 1024).toString(36)}`,
			class: 'Am aiL Al editable LW-avf tS-tW',
			hidefocus: 'true',
			'aria-label': mailbox.labels.body,
			writingsuggestions: 'false',
			g_editable: 'true',
			role: 'textbox',
			'aria-multiline': 'true',
			contenteditable: 'true',
			tabindex: '1',
			spellcheck: 'false',
			style: `direction: ${document.dir === 'rtl' ? 'rtl' : 'ltr'}; min-height: 120px;`,
		},
		...build(content),
	);
}

/** A fresh body: lines of a link or an empty one, then the signature unless there is none. */
export function freshContent({ config }: Mailbox, lines: readonly string[]): Markup[] {
	const own = lines.length === 0 ? [tag('br', {})] : lines.flatMap((line) => [line, tag('br', {})]);
	if (config.hazards.includes('signature=off')) return own;
	return [
		...own,
		tag('br', { clear: 'all' }),
		tag('div', {}, tag('br', {})),
		tag('span', { class: 'gmail_signature_prefix' }, '-- '),
		tag('br', {}),
		tag(
			'div',
			{ dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
			tag('div', { dir: 'ltr' }, config.account.name),
		),
	];
}

/** The caret goes to the very beginning, as Gmail sets it in a reply. */
export function focusStart(editor: HTMLElement): void {
	editor.focus();
	getSelection()?.collapse(editor, 0);
}
