import { command } from '../editing.ts';
import { escapeLines } from '../escape-lines.ts';
import type { Rung } from '../insert-draft.ts';
import { nodesRung } from '../nodes-rung.ts';

/**
 * Gmail's ladder. Its editor descends from goog.editor, which edits natively: every editing command can be undone in
 * one step and is saved. A paste that we make up does nothing there, and lines put in as one text drag the signature
 * into the last of them.
 */
export const RUNGS: readonly Rung[] = [
	{
		name: 'insert-html',
		put: (editor, lines) => (command(editor, 'insertHTML', escapeLines(lines)) ? 'done' : 'refused'),
	},
	{
		// For plain-text mode, should it not take markup.
		name: 'insert-lines',
		put: (editor, lines) => (putLines(editor, lines) ? 'done' : 'refused'),
	},
	nodesRung,
];

function putLines(editor: HTMLElement, lines: readonly string[]): boolean {
	return lines.every(
		(line, index) =>
			(index === 0 || command(editor, 'insertLineBreak')) &&
			(line === '' || command(editor, 'insertText', line)),
	);
}
