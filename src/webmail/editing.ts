import type { Point } from './editor-lines.ts';

/** The few acts on a page's editor that inserting and taking out are made of. */

/** Runs an editing command on the selection; false when it is refused. The page may have put a guard on it. */
export function command(editor: HTMLElement, name: string, value?: string): boolean {
	try {
		return editor.ownerDocument.execCommand(name, false, value);
	} catch {
		// Trusted Types refuse markup in worlds that are not an extension's own.
		return false;
	}
}

/** Gives the editor the focus and selects from one point to the other; one point sets the caret. */
export function select(editor: HTMLElement, from: Point, to: Point = from): void {
	editor.focus();
	editor.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Calls `holds` until it is true or the time is up, and says which. */
export async function within(milliseconds: number, holds: () => boolean): Promise<boolean> {
	const until = performance.now() + milliseconds;
	while (!holds()) {
		if (performance.now() >= until) return false;
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	return true;
}
