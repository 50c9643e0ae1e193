import { failed, ok, type Result } from '../result.ts';
import { type DraftPlace, linesOf, placesOf, sameWords, textsOf, wordsOf } from './draft-lines.ts';
import { command, select, within } from './editing.ts';
import { type EditorLine, ownLines, type Point } from './editor-lines.ts';
import { isShown } from './find.ts';
import { isConnected } from './unclobbered.ts';
import type { InsertFailure, Insertion, ReplyBox } from './webmail.ts';

/** What a rung did, as far as it knows: an editor that has taken an event over may put the text in later. */
export type Attempt = 'done' | 'refused' | 'taken-over';

/** One way of putting lines in at the caret. */
export interface Rung {
	readonly name: Insertion['rung'];
	put(editor: HTMLElement, lines: readonly string[]): Attempt;
}

/** How long an editor may take that has taken a paste over: under 120 ms when measured. */
const TAKEN_OVER_MS = 2000;

/**
 * Puts the draft above the person's own text by the first rung that works. A rung counts only if reading back finds the
 * draft once and the rest as it was; what went wrong is undone before the next one, or the ladder ends there. A draft
 * that stands there already is not put in again.
 */
export async function insertByRungs(
	box: ReplyBox,
	paragraphs: readonly string[],
	{ rungs, endsAt }: { rungs: readonly Rung[]; endsAt: string },
): Promise<Result<Insertion, InsertFailure>> {
	if (!isReady(box.editor)) return failed('compose-not-found');
	const before = ownLines(box.editor, endsAt);
	const [there] = placesOf(before, paragraphs);
	if (there) return ok(alreadyThere(paragraphs, before, there));
	const trial = trialOf(box.editor, paragraphs, endsAt);
	for (const rung of rungs) {
		const outcome = await climb(rung, trial);
		if (outcome === 'failed') break;
		if (outcome === 'next') continue;
		caretBehind(box.editor, endsAt, paragraphs);
		const { separated } = trial;
		return ok({ paragraphs, rung: rung.name, separated, above: [], below: textsOf(before) });
	}
	return failed('not-inserted');
}

function alreadyThere(
	paragraphs: readonly string[],
	lines: readonly EditorLine[],
	{ first, last }: DraftPlace,
): Insertion {
	const above = textsOf(lines.slice(0, first));
	const below = textsOf(lines.slice(last + 1));
	return { paragraphs, rung: 'already-there', separated: false, above, below };
}

interface Trial {
	readonly editor: HTMLElement;
	/** The draft's, and an empty one where the person's own words follow. */
	readonly lines: readonly string[];
	readonly separated: boolean;
	readonly start: () => Point;
	/** The editor's own text reads as before, or as it should after. */
	readonly reads: (moment: 'before' | 'after') => boolean;
}

function trialOf(editor: HTMLElement, paragraphs: readonly string[], endsAt: string): Trial {
	const before = ownLines(editor, endsAt);
	const draft = linesOf(paragraphs);
	const separated = (before[0]?.text ?? '') !== '';
	const words = { before: textsOf(before), after: [...wordsOf(draft), ...textsOf(before)] };
	return {
		editor,
		lines: separated ? [...draft, ''] : draft,
		separated,
		start: () => ownLines(editor, endsAt)[0]?.start ?? { node: editor, offset: 0 },
		reads: (moment) => sameWords(textsOf(ownLines(editor, endsAt)), words[moment]),
	};
}

async function climb(rung: Rung, trial: Trial): Promise<'inserted' | 'next' | 'failed'> {
	select(trial.editor, trial.start());
	const attempt = rung.put(trial.editor, trial.lines);
	const patience = attempt === 'taken-over' ? TAKEN_OVER_MS : 0;
	if (await within(patience, () => trial.reads('after'))) return 'inserted';
	// It may still come: a second try would put it in twice.
	if (attempt === 'taken-over') return 'failed';
	if (!trial.reads('before')) command(trial.editor, 'undo');
	return trial.reads('before') ? 'next' : 'failed';
}

export function isReady(editor: HTMLElement): boolean {
	return isConnected(editor) && editor.isContentEditable && isShown(editor);
}

/** Collapsed: a selection left over the draft would let the next key replace it. */
function caretBehind(editor: HTMLElement, endsAt: string, paragraphs: readonly string[]): void {
	const lines = ownLines(editor, endsAt);
	const last = lines[placesOf(lines, paragraphs)[0]?.last ?? -1];
	if (last) select(editor, last.end);
}
