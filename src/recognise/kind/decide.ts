import type { CalendarPart } from '../calendar/calendar-part.ts';
import type { RecognitionKind } from '../recognition.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Candidate } from '../when/candidates.ts';
import { sameTime } from '../when/choose.ts';
import type { Cue } from '../words/cue.ts';
import type { ActWords } from '../words/vocabulary.ts';
import { type Sign, signsIn, strongest, sumOf } from './cues.ts';

/** The kind of an interview mail, the words it rests on and how sure we are. */
export interface Act {
	readonly kind: RecognitionKind;
	readonly signs: readonly Sign[];
	readonly confidence: number;
}

interface Weights {
	readonly cancel: Sign[];
	readonly move: Sign[];
	readonly remind: Sign[];
	readonly propose: Sign[];
	readonly confirm: Sign[];
	readonly settled: boolean;
}

/** What the decision rests on besides the sentences. */
export interface ActContext {
	readonly candidates: readonly Candidate[];
	readonly calendar: CalendarPart | null;
	readonly words: ActWords;
}

/** A day without a time is open where it is asked about. */
function openDays(fresh: readonly Candidate[]): boolean {
	return fresh.some((candidate) => candidate.question);
}

/** "Need to reschedule?" offers a change and tells of none. */
const SHORT_QUESTION = 45;

/** Decides what a mail about an interview does, from what its sentences do; grammar outranks single words. */
export function decideAct(sentences: readonly Sentence[], context: ActContext): Act {
	const weights = weigh(sentences, context.words);
	const byCalendar = actOfCalendar(context.calendar, weights);
	if (byCalendar !== null) return byCalendar;
	const fresh = context.candidates.filter((candidate) => candidate.line.kind !== 'quoted');
	const timed = fresh.filter((candidate) => candidate.time !== null);
	if (sumOf(weights.cancel) >= 3 && !replaced(weights, timed)) return act('cancelled', weights.cancel);
	if (isProposal(weights, fresh, timed)) {
		const open =
			timed.length > 0 ||
			openDays(fresh) ||
			sentences.some((sentence) => context.words.booking.test(sentence.lower));
		return act(open ? 'proposal' : 'none', weights.propose);
	}
	if (sumOf(weights.move) >= 2.5) return act('moved', weights.move);
	if (isReminder(weights)) return act('reminder', weights.remind);
	return act('confirmed', [...weights.confirm, ...formOf(sentences, timed, context.words)]);
}

/** A form says as much as a verb: a subject as calendars write it, a labelled time under an interview's name. */
function formOf(sentences: readonly Sentence[], timed: readonly Candidate[], words: ActWords): Sign[] {
	const signs: Sign[] = [];
	const heading = sentences.find((sentence) => sentence.line.kind === 'subject');
	const invites = heading === undefined ? null : words.invitation.exec(heading.lower);
	if (heading !== undefined && invites !== null && timed.length > 0)
		signs.push({
			weight: 3,
			words: invites[0],
			start: heading.start,
			end: heading.start + invites[0].length,
		});
	const labelled = timed.find((candidate) => candidate.labelled && candidate.line.kind === 'body');
	if (labelled !== undefined) {
		const { start, end, text } = labelled.line;
		signs.push({ weight: 2.5, words: text, start, end });
	}
	return signs;
}

/** "See you Tuesday" recalls, unless the same mail has just agreed to it. */
function isReminder(weights: Weights): boolean {
	const recalled = sumOf(weights.remind);
	return recalled >= 3 || (recalled >= 2 && recalled >= sumOf(weights.confirm));
}

/** Lines that are nothing but a day and a time: a list to choose from. */
function listed(timed: readonly Candidate[]): number {
	const bare = timed.filter(
		(each) => each.line.kind === 'body' && each.line.text.length < 60 && !each.labelled,
	);
	return new Set(bare.map((each) => each.line)).size;
}

function act(kind: RecognitionKind, signs: readonly Sign[]): Act {
	const found = strongest(signs);
	const confidence = Math.min(0.95, 0.6 + 0.06 * sumOf(signs));
	return { kind, signs: found === null ? [] : [found], confidence };
}

/** A cancelled interview with a new time in the same breath is a moved one. */
function replaced(weights: Weights, timed: readonly Candidate[]): boolean {
	const moved = sumOf(weights.move);
	if (weights.settled && moved >= 1.5 && timed.length > 0) return true;
	const cancelled = sumOf(weights.cancel);
	if (moved >= cancelled + 2 && instants(timed) >= 2) return true;
	return timed.some((candidate) => candidate.age === 'new') && moved >= 2.5 && moved >= cancelled - 1;
}

function instants(timed: readonly Candidate[]): number {
	const open = timed.filter((candidate) => !candidate.question);
	return open.filter((one, index) => !open.slice(0, index).some((other) => sameTime(one, other))).length;
}

/** Several open times, a question or a choice; not where the sender has settled it. */
function isProposal(weights: Weights, fresh: readonly Candidate[], timed: readonly Candidate[]): boolean {
	const questions = timed.filter((candidate) => candidate.question).length;
	const choices = sumOf(weights.propose) >= 2 && listed(timed) >= 2 ? 2.5 : 0;
	const asked = sumOf(weights.propose) + choices + Math.min(questions, 2);
	if (weights.settled) return asked >= 8;
	const settledBy = Math.max(sumOf(weights.confirm), sumOf(weights.remind));
	if (questions > 0 && asked >= 3) return true;
	const moved = sumOf(weights.move) >= 3 && timed.some((candidate) => candidate.age === 'new');
	if (asked >= 4 && !moved) return settledBy < asked + 1 || timed.length === 0;
	return asked >= 3 && (timed.length === 0 || fresh.length > 1) && settledBy < asked && !moved;
}

function actOfCalendar(calendar: CalendarPart | null, weights: Weights): Act | null {
	if (calendar === null) return null;
	if (calendar.method === 'CANCEL' || calendar.status === 'CANCELLED')
		return { ...act('cancelled', weights.cancel), confidence: 0.95 };
	if (calendar.start === null || calendar.method === 'REPLY') return null;
	if (calendar.status === 'TENTATIVE' && sumOf(weights.propose) >= 4) return act('proposal', weights.propose);
	if (calendar.sequence > 0 || sumOf(weights.move) >= 4)
		return { ...act('moved', weights.move), confidence: 0.9 };
	if (sumOf(weights.remind) >= 4) return { ...act('reminder', weights.remind), confidence: 0.9 };
	return { ...act('confirmed', weights.confirm), confidence: 0.92 };
}

/** A subject that reminds or confirms: the rest of the mail offers no choice any more. */
function isNotice(sentence: Sentence, words: ActWords): boolean {
	if (sentence.line.kind !== 'subject' || sentence.question) return false;
	const reminds = signsIn(sentence, words.remind, words.remindNot);
	const confirms = signsIn(sentence, words.confirm, words.confirmNot);
	return sumOf(reminds) >= 4 || sumOf(confirms) >= 2.5;
}

function weigh(sentences: readonly Sentence[], words: ActWords): Weights {
	const weights: Weights = {
		cancel: [],
		move: [],
		remind: [],
		propose: [],
		confirm: [],
		settled: sentences.some((sentence) => words.settled.test(sentence.lower) || isNotice(sentence, words)),
	};
	for (const sentence of sentences) {
		const offers = sentence.question && sentence.text.trim().length < SHORT_QUESTION;
		if (!offers) collect(weights.cancel, sentence, words.cancel, words.cancelNot);
		if (!offers) collect(weights.move, sentence, words.move, words.moveNot);
		collect(weights.remind, sentence, words.remind, words.remindNot);
		collect(weights.propose, sentence, words.propose, words.proposeNot);
		collect(weights.confirm, sentence, words.confirm, words.confirmNot);
	}
	return weights;
}

function collect(into: Sign[], sentence: Sentence, cues: readonly Cue[], except: RegExp): void {
	into.push(...signsIn(sentence, cues, except));
}
