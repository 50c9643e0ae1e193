import { failed, ok, type Result } from '../result.ts';
import { changedPlace } from './changed-place.ts';
import { type DraftPlace, linesOf, placesOf, sameWords, textsOf, wordsOf } from './draft-lines.ts';
import { command, select, within } from './editing.ts';
import { type EditorLine, ownLines, type Point } from './editor-lines.ts';
import { isReady } from './insert-draft.ts';
import type { InsertFailure, Insertion, ReplyBox } from './webmail.ts';

/** The shortest line that tells an edited draft from other words: a greeting alone does not. */
const TELLING_LENGTH = 20;

/** Editors that keep a model of their own may follow a moment later. */
const SETTLING_MS = 300;

/** What has become of a draft in its box. */
export function stateOf(
	{ editor }: ReplyBox,
	{ paragraphs }: Insertion,
	endsAt: string,
): 'as-inserted' | 'edited' | 'gone' {
	if (!editor.isConnected) return 'gone';
	const lines = ownLines(editor, endsAt);
	if (placesOf(lines, paragraphs).length === 1) return 'as-inserted';
	const telling = wordsOf(linesOf(paragraphs)).filter((line) => line.length >= TELLING_LENGTH);
	const kept = new Set(textsOf(lines));
	return telling.some((line) => kept.has(line)) ? 'edited' : 'gone';
}

/** Deletes the draft through the editor's own input path, so that Undo brings it back. What was typed stays. */
export async function takeOutOf(
	box: ReplyBox,
	insertion: Insertion,
	{ changes, endsAt }: { changes: 'refuse' | 'discard'; endsAt: string },
): Promise<Result<null, InsertFailure>> {
	const { editor } = box;
	if (!isReady(editor)) return failed('compose-not-found');
	const lines = ownLines(editor, endsAt);
	const place =
		unchangedPlace(lines, insertion) ?? (changes === 'discard' ? changedPlace(lines, insertion) : null);
	const first = place && lines[place.first];
	if (!first) return failed('draft-changed');
	const before = textsOf(lines);
	const rest = textsOf(lines.filter((_, index) => index < place.first || index > place.last));
	const reads = (expected: readonly string[]) => sameWords(textsOf(ownLines(editor, endsAt)), expected);

	select(editor, first.start, endOf(lines, place, insertion));
	command(editor, 'delete');
	if (await within(SETTLING_MS, () => reads(rest))) return ok(null);
	if (!reads(before)) command(editor, 'undo');
	return failed('not-removed');
}

function unchangedPlace(lines: readonly EditorLine[], { paragraphs }: Insertion): DraftPlace | null {
	const [place, another] = placesOf(lines, paragraphs);
	return place && !another ? place : null;
}

/** With the empty lines that were put in below it, up to the words that follow. */
function endOf(lines: readonly EditorLine[], place: DraftPlace, { separated }: Insertion): Point {
	const last = lines[place.last]?.end ?? { node: document, offset: 0 };
	const below = lines.slice(place.last + 1);
	const next = below.find((line) => line.text !== '');
	return separated && next && next !== below[0] ? next.start : last;
}
