import * as z from 'zod/mini';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What the person chose. One key; a key that is missing or unreadable falls back to its default. */
export const settings = z.object({
	/** Put under the notes; '' when the webmail's signature has it. */
	name: z._default(z.string().check(z.maxLength(100)), ''),
	/** "Next working morning", wall time in the person's zone. */
	morning: z._default(clock, '09:00'),
	/** ISO weekdays: 1 Monday to 7 Sunday. */
	workingDays: z._default(
		z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
		[1, 2, 3, 4, 5],
	),
	/** Own days off, as `2026-12-25`. */
	daysOff: z._default(z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), []),
	/** Calls and chasing notes fall inside these hours, wall time in the person's zone. */
	contactFrom: z._default(clock, '09:00'),
	contactUntil: z._default(clock, '17:30'),
	/** Stored for wordings to come: there is one register so far, and no screen offers the choice. */
	register: z._default(z.enum(['warm', 'neutral', 'formal']), 'warm'),
	/** The check-in call about six weeks after a job has gone. */
	checkIn: z._default(z.boolean(), true),
});

export type Settings = z.infer<typeof settings>;

/** Where and in which language the person is now; told by the device at each look, never stored. */
export interface Place {
	/** IANA name. */
	readonly timeZone: string;
	/** BCP 47, as `en-AU`. */
	readonly locale: string;
}
