import * as z from 'zod/mini';
import { debrief, interviewDetails, messageRef } from '../journal/fact.ts';
import { settings } from '../journal/settings.ts';
import type { RequestName, Requests } from '../platform/requests.ts';

/**
 * What each request may carry. Pages are reachable by hostile scripts, so every string is capped and nothing that is
 * not named here gets through.
 */

const line = (most: number) => z.string().check(z.maxLength(most));
const id = line(200);
/** A step's id is made of two others. */
const stepId = line(500);
const MOST_TEXT = 220_000;

const openMessage = z.object({
	webmail: z.enum(['gmail', 'outlook']),
	account: line(320),
	threadId: line(500),
	messageId: line(500),
	link: line(2048).check(z.regex(/^https:\/\//)),
	subject: line(2000),
	fromName: line(1000),
	fromEmail: z.nullable(line(320)),
	sentText: line(200),
	interfaceLanguage: line(35),
	text: line(MOST_TEXT),
	quotedText: line(MOST_TEXT),
	links: z.array(z.object({ href: line(4096), text: line(1000) })).check(z.maxLength(1000)),
	calendarFiles: z.array(line(300)).check(z.maxLength(50)),
});

const step = z.object({ step: stepId });
const interview = z.object({ interview: id });
const nothing = z.null();

const inputs = {
	messageOpened: openMessage,
	chipAnswered: z.object({
		interview: id,
		answer: z.enum(['yes', 'not-an-interview', 'edit']),
		message: z.optional(openMessage),
	}),
	claimDraft: z.pick(openMessage, { webmail: true, account: true, threadId: true, messageId: true }),
	anotherWording: z.object({ step: stepId, wording: id }),
	draftOutcome: z.object({
		step: stepId,
		wording: id,
		outcome: z.enum(['inserted', 'kept', 'removed', 'failed']),
		reason: z.optional(line(100)),
	}),
	agenda: nothing,
	note: z.object({ step: stepId, wording: z.nullable(id) }),
	debrief: z.object({ interview: id, debrief }),
	correct: z.object({ interview: id, changes: z.partial(interviewDetails) }),
	dismiss: interview,
	writeDraft: z.object({ step: stepId, wording: id }),
	noteSent: step,
	callMade: z.object({
		step: stepId,
		outcome: z.enum(['answered', 'voicemail', 'no-answer', 'agreed-another-time']),
	}),
	replied: z.object({ opportunity: id }),
	snooze: z.object({
		step: stepId,
		until: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
	}),
	skip: step,
	saveSettings: settings,
	openThread: z.object({ message: messageRef }),
} satisfies Record<RequestName, z.core.$ZodType>;

/** The input as the request takes it; null when it is anything else. */
export function parseInput<Name extends RequestName>(
	name: Name,
	raw: unknown,
): { readonly input: Requests[Name]['input'] } | null {
	if (!Object.hasOwn(inputs, name)) return null;
	const parsed = z.safeParse(inputs[name] as z.core.$ZodType, raw);
	return parsed.success ? { input: parsed.data as Requests[Name]['input'] } : null;
}
