import type { Rung } from './insert-draft.ts';

/**
 * Next to the last resort: nodes of our own and one `input` event. It is saved, but the editor's Undo does not know
 * it, so everything else is tried before.
 */
export const nodesRung: Rung = {
	name: 'nodes',
	put(editor, lines) {
		const selection = editor.ownerDocument.getSelection();
		if (!selection || selection.rangeCount === 0) return 'refused';
		const range = selection.getRangeAt(0);
		const fragment = editor.ownerDocument.createDocumentFragment();
		fragment.append(...lines.map((line) => lineElement(editor.ownerDocument, line)));
		topLevelPoint(range, editor).insertNode(fragment);
		editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
		return 'done';
	},
};

function lineElement(page: Document, line: string): HTMLElement {
	const element = page.createElement('div');
	if (line === '') element.append(page.createElement('br'));
	else element.textContent = line;
	return element;
}

/** Before the editor's own child that holds the caret: a block inside a block would not be a line. */
function topLevelPoint(range: Range, editor: HTMLElement): Range {
	let child: Node | null = range.startContainer;
	while (child && child.parentNode !== editor) child = child.parentNode;
	if (child) range.setStartBefore(child);
	range.collapse(true);
	return range;
}
