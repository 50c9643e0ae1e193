import type { CalendarPart } from '../calendar/calendar-part.ts';
import type { RecognitionKind } from '../recognition.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Candidate } from '../when/candidates.ts';
import {
	CANCEL_CUES,
	CANCEL_NOT,
	CONFIRM_CUES,
	CONFIRM_NOT,
	type Cue,
	MOVE_CUES,
	MOVE_NOT,
	PROPOSE_CUES,
	PROPOSE_NOT,
	REMIND_CUES,
	REMIND_NOT,
	SETTLED,
} from '../words/english-acts.ts';
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
}

/** Decides what a mail about an interview does, from what its sentences do; grammar outranks single words. */
/** Without a named day a proposal needs something to choose from. */
const BOOKING = /\b(?:calendly|book|choose|select|pick|schedule|reserve|link|portal|vote|scheduler)\b|\/book/;

export function decideAct(sentences: readonly Sentence[], context: ActContext): Act {
	const weights = weigh(sentences);
	const byCalendar = actOfCalendar(context.calendar, weights);
	if (byCalendar !== null) return byCalendar;
	const fresh = context.candidates.filter((candidate) => candidate.line.kind !== 'quoted');
	const timed = fresh.filter((candidate) => candidate.time !== null);
	if (sumOf(weights.cancel) >= 3 && !replaced(weights, timed)) return act('cancelled', weights.cancel);
	if (isProposal(weights, fresh, timed)) {
		const open = fresh.length > 0 || sentences.some((sentence) => BOOKING.test(sentence.lower));
		return act(open ? 'proposal' : 'none', weights.propose);
	}
	if (sumOf(weights.move) >= 2.5) return act('moved', weights.move);
	if (isReminder(weights)) return act('reminder', weights.remind);
	return act('confirmed', weights.confirm);
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
	return (
		timed.some((candidate) => candidate.age === 'new') && moved >= 2.5 && moved >= sumOf(weights.cancel) - 1
	);
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

function weigh(sentences: readonly Sentence[]): Weights {
	const weights: Weights = {
		cancel: [],
		move: [],
		remind: [],
		propose: [],
		confirm: [],
		settled: isSettled(sentences),
	};
	for (const sentence of sentences) {
		collect(weights.cancel, sentence, CANCEL_CUES, CANCEL_NOT);
		collect(weights.move, sentence, MOVE_CUES, MOVE_NOT);
		collect(weights.remind, sentence, REMIND_CUES, REMIND_NOT);
		collect(weights.propose, sentence, PROPOSE_CUES, PROPOSE_NOT);
		collect(weights.confirm, sentence, CONFIRM_CUES, CONFIRM_NOT);
	}
	return weights;
}

function isSettled(sentences: readonly Sentence[]): boolean {
	return sentences.some((sentence) => SETTLED.test(sentence.lower));
}

function collect(into: Sign[], sentence: Sentence, cues: readonly Cue[], except: RegExp): void {
	into.push(...signsIn(sentence, cues, except));
}
