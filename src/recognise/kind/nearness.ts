import type { Sentence } from '../text/sentences.ts';
import type { Candidate } from '../when/candidates.ts';

/**
 * Where a sentence stands to the appointment that a mail is about: in the subject, with a day and time, beside one or in
 * the opening, elsewhere in the new text, or in quoted history.
 */
export type Nearness = 'subject' | 'slot' | 'near' | 'far' | 'quoted';

/** Sentences of the body that say what a mail is about, after the greeting. */
const OPENING = 2;
/** How many sentences around a time speak of it, too. */
const AROUND = 2;
const SHORTEST_OPENING = 25;
/** A mail this short has no asides. */
const ONE_BREATH = 6;

/** Tells the sentences that speak of the appointment from asides: parking, benefits and the sender's holidays. */
export function nearnessOf(
	sentences: readonly Sentence[],
	candidates: readonly Candidate[],
): ReadonlyMap<Sentence, Nearness> {
	const body = sentences.filter((sentence) => sentence.line.kind === 'body');
	const near = new Map<Sentence, Nearness>();
	const short = body.length <= ONE_BREATH;
	for (const sentence of sentences)
		near.set(sentence, sentence.line.kind === 'subject' ? 'subject' : short ? 'near' : 'far');
	for (const sentence of openingOf(body)) near.set(sentence, 'near');
	const slots = body.filter((sentence) => candidates.some((candidate) => holds(sentence, candidate)));
	for (const slot of slots) {
		const index = body.indexOf(slot);
		for (const each of body.slice(Math.max(0, index - AROUND), index + AROUND + 1)) near.set(each, 'near');
	}
	for (const slot of slots) near.set(slot, 'slot');
	return near;
}

function openingOf(body: readonly Sentence[]): Sentence[] {
	const full = body.filter((sentence) => sentence.text.trim().length >= SHORTEST_OPENING);
	const last = full[OPENING - 1] ?? full.at(-1);
	return last === undefined ? [] : body.slice(0, body.indexOf(last) + 1);
}

function holds(sentence: Sentence, candidate: Candidate): boolean {
	if (candidate.hints.includes('else')) return false;
	const at = candidate.time?.start ?? candidate.date.start;
	return at >= sentence.start && at < sentence.end;
}
