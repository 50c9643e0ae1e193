import { command } from '../editing.ts';
import type { Rung } from '../insert-draft.ts';
import { nodesRung } from '../nodes-rung.ts';

/**
 * Outlook's ladder. Its editor is RoosterJS, which keeps a model and its own undo history: only a paste is undone
 * exactly in every case. It takes any paste event over, whoever made it.
 */
export const RUNGS: readonly Rung[] = [
	{ name: 'paste', put: paste },
	{ name: 'insert-text', put: insertText },
	nodesRung,
];

function paste(editor: HTMLElement, lines: readonly string[]): 'refused' | 'taken-over' {
	// In Firefox the page can't read data made by a content script: the editor would paste nothing.
	if ('wrappedJSObject' in window) return 'refused';
	const data = new DataTransfer();
	data.setData('text/plain', pastedText(lines));
	const event = new ClipboardEvent('paste', {
		bubbles: true,
		cancelable: true,
		composed: true,
		clipboardData: data,
	});
	return editor.dispatchEvent(event) ? 'refused' : 'taken-over';
}

/** The editor drops the last line break of a paste and joins what is then the last line to the text below it. */
function pastedText(lines: readonly string[]): string {
	return lines.join('\n') + (lines.at(-1) === '' ? '\n' : '');
}

/**
 * Line by line: Firefox would make one paragraph of a text with line breaks. The key event makes the editor take a
 * snapshot, without which Undo would skip the draft.
 */
function insertText(editor: HTMLElement, lines: readonly string[]): 'done' | 'refused' {
	const done = lines.every(
		(line, index) =>
			(index === 0 || command(editor, 'insertParagraph')) &&
			(line !== ''
				? command(editor, 'insertText', line)
				: index < lines.length - 1 || command(editor, 'insertParagraph')),
	);
	const period = 190;
	editor.dispatchEvent(
		new KeyboardEvent('keypress', { bubbles: true, key: '.', keyCode: period, which: period }),
	);
	return done ? 'done' : 'refused';
}
