import * as z from 'zod/mini';
import { instantOf, millisecondsOf } from './instant.ts';

/**
 * Facts: what happened, written once and never changed. Everything else (opportunities, steps, words) is worked
 * out from them, so nothing can go stale. Every string that came from a mail is capped plain text.
 */

const line = (most: number) => z.string().check(z.maxLength(most));
/** The shape alone would let 31 February through, which no later sum would survive. */
const instant = z.string().check(
	z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
	z.refine((text) => !Number.isNaN(millisecondsOf(text)) && instantOf(millisecondsOf(text)) === text),
);
const localDate = z.string().check(
	z.regex(/^\d{4}-\d\d-\d\d$/),
	z.refine((date) => !Number.isNaN(Date.parse(date)) && instantOf(Date.parse(date)).startsWith(date)),
);
const id = line(200);

/** Where a message stands: enough to find its thread again, nothing of its body. */
export const messageRef = z.object({
	webmail: z.enum(['gmail', 'outlook']),
	/** The reader's address in that mailbox, or '' where the page does not say. */
	account: line(320),
	threadId: line(500),
	messageId: line(500),
	/** https address that opens the thread again. */
	link: line(2048),
	subject: line(300),
	fromName: line(200),
	fromEmail: z.nullable(line(320)),
});

/** What tells one message from all others, and nothing else of it. */
const messageIds = z.pick(messageRef, { webmail: true, account: true, threadId: true, messageId: true });

const when = z.object({
	start: instant,
	end: z.nullable(instant),
	startLocal: line(16),
	endLocal: z.nullable(line(16)),
	timeZone: line(60),
	// "stated" stands in facts from before the ways of stating were told apart.
	zoneSource: z.enum(['abbreviation', 'place', 'offset', 'stated', 'calendar', 'reader']),
});

const contact = z.object({
	name: z.nullable(line(200)),
	email: z.nullable(line(320)),
	phone: z.nullable(line(60)),
});

/** What is kept of a recognition: the values and the doubts, not the text they rest on. */
export const interviewDetails = z.object({
	when,
	roleTitle: z.nullable(line(200)),
	employer: z.nullable(line(120)),
	agency: z.nullable(line(120)),
	contact,
	interviewers: z.array(line(200)).check(z.maxLength(20)),
	medium: z.nullable(z.enum(['in-person', 'phone', 'video'])),
	location: z.nullable(line(300)),
	joinUrl: z.nullable(line(2048)),
	stage: z.nullable(z.enum(['recruiter', 'employer-first', 'employer-later'])),
	/** BCP 47 primary language of the confirmation, which its answers are written in. */
	language: line(20),
	doubts: z.array(line(40)).check(z.maxLength(20)),
});

/** The debrief of DESIGN section 4, a tap each. */
export const debrief = z.object({
	outcome: z.enum(['real-job', 'job-gone', 'did-not-happen']),
	/** Asked unless it didn't happen. For a job that has gone it is null. */
	verdict: z.nullable(z.enum(['yes', 'not-sure', 'not-for-me', 'not-suited'])),
	criteriaMet: z.nullable(z.enum(['all', 'most', 'some', 'few'])),
	timeSpent: z.nullable(z.enum(['mostly-sold', 'even', 'mostly-asked'])),
	/** For a job that has gone: is the consultant worth knowing, or does it smell of a fake advert? */
	worthKnowing: z.nullable(z.boolean()),
	likedOrLearnt: z.nullable(line(500)),
	nextStep: z.nullable(line(300)),
	/** The date that was promised for the next step, `2026-12-07`, in the person's zone. */
	nextStepBy: z.nullable(localDate),
	candidateNumber: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
	wouldSuit: z.nullable(line(300)),
	notForMeBecause: z
		.array(z.enum(['pay', 'place', 'hours', 'level', 'skills', 'the-work', 'something-else']))
		.check(z.maxLength(7)),
});

const base = { id, at: instant, opportunity: id };
/** A step's id holds the ids of its opportunity and interview. */
const ofStep = { ...base, step: line(500) };

export const fact = z.discriminatedUnion('kind', [
	z.object({
		...base,
		kind: z.literal('InterviewRecognised'),
		interview: id,
		message: messageRef,
		details: interviewDetails,
	}),
	z.object({ ...base, kind: z.literal('InterviewMoved'), interview: id, message: messageRef, when }),
	z.object({ ...base, kind: z.literal('InterviewCancelled'), interview: id, message: messageRef }),
	z.object({
		...base,
		kind: z.literal('Corrected'),
		interview: id,
		/** Only what the person changed. */
		changes: z.partial(interviewDetails),
	}),
	/** "Not an interview": only which message it was is remembered, so that it is not noted again. */
	z.object({ ...base, kind: z.literal('Dismissed'), interview: id, message: z.optional(messageIds) }),
	z.object({ ...base, kind: z.literal('Debriefed'), interview: id, debrief }),
	z.object({ ...ofStep, kind: z.literal('DraftInserted'), wording: id }),
	z.object({ ...ofStep, kind: z.literal('DraftKept'), wording: id }),
	z.object({ ...ofStep, kind: z.literal('DraftRemoved'), wording: id }),
	z.object({ ...ofStep, kind: z.literal('NoteSent') }),
	z.object({
		...ofStep,
		kind: z.literal('CallMade'),
		outcome: z.enum(['answered', 'voicemail', 'no-answer', 'agreed-another-time']),
	}),
	z.object({ ...base, kind: z.literal('ReplyReceived') }),
	z.object({ ...ofStep, kind: z.literal('StepSnoozed'), until: instant }),
	z.object({ ...ofStep, kind: z.literal('StepSkipped') }),
	/** Written before the notification is shown. */
	z.object({ ...ofStep, kind: z.literal('Notified') }),
	z.object({ ...base, kind: z.literal('Learnt'), question: line(200), answer: line(1000) }),
	z.object({ ...base, kind: z.literal('OpportunityClosed') }),
]);

/** Every kind there is, to tell a fact of a newer Afterword from a broken one. */
export const factKinds: ReadonlySet<string> = new Set(
	fact.def.options.flatMap((option): string[] => option.shape.kind.def.values),
);

export type Fact = z.infer<typeof fact>;
/** A fact that has not been given its id and time yet. */
export type NewFact = Fact extends infer Each ? (Each extends Fact ? Omit<Each, 'id' | 'at'> : never) : never;
export type MessageRef = z.infer<typeof messageRef>;
export type MessageIds = z.infer<typeof messageIds>;
export type InterviewDetails = z.infer<typeof interviewDetails>;
export type Debrief = z.infer<typeof debrief>;
export type Contact = InterviewDetails['contact'];
