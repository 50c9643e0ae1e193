import type { Interview, Opportunity } from '../journal/opportunity.ts';
import { plainLine } from '../journal/plain-line.ts';
import type { Settings } from '../journal/settings.ts';
import type { NoteKind, Step } from '../plan/step.ts';
import type { Draft } from './draft.ts';
import { fieldsFor } from './fields.ts';
import { fillParagraphs, fillSentence } from './fill.ts';
import { firstName } from './first-name.ts';
import { interviewOf } from './interview-of.ts';
import { startingWording } from './starting-wording.ts';
import type { Wording, WordingSet } from './wording.ts';
import { wordingSet } from './wording-set.ts';
import { english } from './wordings/en/index.ts';
import { greeting } from './wordings/en/phrases.ts';

/**
 * The words for a step that is a note. Which of the wordings comes first depends on the opportunity, so that two
 * consultants of one agency don't get the same letter; it is the same at every look. One that the contact was sent for
 * another step of the opportunity, as after an earlier interview, does not come first as long as there is a fresh one.
 * @param wording counts on from that one, and round: 1 is the next, -1 the one before
 */
export function draft(step: Step, opportunity: Opportunity, settings: Settings, wording = 0): Draft {
	const interview = interviewOf(step, opportunity);
	const set = wordingSet(step.kind as NoteKind, interview);
	const wordings = english[set];
	const start = freshFrom(startingWording(opportunity.id, wordings.length), wordings.length, (index) =>
		isUsed(wordingId(set, index), step, opportunity),
	);
	const index = wrapped(start, wording, wordings.length);
	const chosen = wordings[index] as Wording;
	return {
		...worded(chosen, step, interview, settings),
		wording: wordingId(set, index),
		wordings: wordings.length,
		language: 'en',
		languageFallback: !/^en\b/i.test(interview.language),
	};
}

function wordingId(set: WordingSet, index: number): string {
	return `${set}.en.${index + 1}`;
}

/** The step's own draft does not count, or looking again would offer other words than those in the compose box. */
function isUsed(wording: string, step: Step, { steps }: Opportunity): boolean {
	return Object.entries(steps).some(
		([id, { draft }]) => id !== step.id && draft?.wording === wording && draft.state !== 'removed',
	);
}

function freshFrom(start: number, count: number, isTaken: (index: number) => boolean): number {
	const inOrder = Array.from({ length: count }, (_, further) => (start + further) % count);
	return inOrder.find((index) => !isTaken(index)) ?? start;
}

function worded(
	wording: Wording,
	step: Step,
	interview: Interview,
	settings: Settings,
): Pick<Draft, 'subject' | 'paragraphs'> {
	const fields = fieldsFor(step, interview);
	const name = firstName(interview.contact.name ?? interview.message.fromName, interview);
	const signOff = [`${wording.signOff},`, plainLine(settings.name, 100)]
		.filter((line) => line !== '')
		.join('\n');
	return {
		subject: fillSentence(wording.subject, fields) ?? '',
		paragraphs: [greeting(name), ...fillParagraphs(wording, fields), signOff],
	};
}

/** Any number will do: it comes from a page, by way of a name that may no longer be known. */
function wrapped(start: number, further: number, count: number): number {
	const steps = Number.isFinite(further) ? Math.trunc(further) % count : 0;
	return (start + steps + count) % count;
}
