import type { Debrief, Fact, InterviewDetails, NewFact } from '../../src/journal/fact.ts';
import { fold } from '../../src/journal/fold.ts';
import type { Instant } from '../../src/journal/instant.ts';
import type { Opportunity } from '../../src/journal/opportunity.ts';
import { type Place, type Settings, settings as schema } from '../../src/journal/settings.ts';
import { instantAt } from '../../src/journal/wall-time.ts';
import { plan } from '../../src/plan/plan.ts';
import type { Step } from '../../src/plan/step.ts';
import { debrief, details, factAt, message } from '../journal/samples.ts';

export const sydney: Place = { timeZone: 'Australia/Sydney', locale: 'en-AU' };
export const settings: Settings = schema.parse({});

/** Wall time in Sydney, as `2026-12-04 09:00`. */
export function at(wall: string): Instant {
	const [date = '', clock = ''] = wall.split(' ');
	return instantAt(date, clock, sydney.timeZone);
}

const ids = { opportunity: 'o', interview: 'i' };

/** What the person did and heard, each with its wall time in Sydney. */
export type Story = readonly (readonly [wall: string, fact: NewFact])[];

export function recognised(changes: Partial<InterviewDetails> = {}, interview = 'i'): NewFact {
	const own = { ...message, messageId: `message-of-${interview}` };
	return {
		kind: 'InterviewRecognised',
		opportunity: 'o',
		interview,
		message: own,
		details: { ...details, ...changes },
	};
}

export function told(changes: Partial<Debrief> = {}): NewFact {
	return { kind: 'Debriefed', ...ids, debrief: { ...debrief, ...changes } };
}

export function sent(kind: string): NewFact {
	return { kind: 'NoteSent', opportunity: 'o', step: `o/i/${kind}` };
}

export function called(attempt: number, outcome: Extract<NewFact, { kind: 'CallMade' }>['outcome']): NewFact {
	return {
		kind: 'CallMade',
		opportunity: 'o',
		step: attempt === 1 ? 'o/i/call' : `o/i/call/${attempt}`,
		outcome,
	};
}

export const replied: NewFact = { kind: 'ReplyReceived', opportunity: 'o' };
export const closed: NewFact = { kind: 'OpportunityClosed', opportunity: 'o' };

export function factsOf(story: Story): Fact[] {
	return story.map(([wall, fact], index) => factAt(at(wall), fact, `${String(index).padStart(3, '0')}`));
}

/** The opportunity after a story. The sample interview is on Thursday 3 December 2026, 10:00 to 11:00 in Sydney. */
export function opportunityAfter(story: Story, changes: Partial<InterviewDetails> = {}): Opportunity {
	const [opportunity] = fold(factsOf([['2026-12-01 09:00', recognised(changes)], ...story]));
	if (!opportunity) throw new Error('The story leaves no opportunity.');
	return opportunity;
}

/** The steps after a story as "kind state wall-time", at the time of its last fact unless another is given. */
export function stepsAfter(
	story: Story,
	options: { changes?: Partial<InterviewDetails>; now?: string } = {},
): string[] {
	const now = options.now ?? story.at(-1)?.[0] ?? '2026-12-01 09:00';
	return plan(opportunityAfter(story, options.changes), settings, sydney, at(now)).map(worded);
}

/** Those of them that are not behind yet. */
export function openAfter(
	story: Story,
	options: { changes?: Partial<InterviewDetails>; now?: string } = {},
): string[] {
	return stepsAfter(story, options).filter((step) => !/ (?:done|skipped) /.test(step));
}

export function worded(step: Step): string {
	const name = step.id.split('/').slice(2).join('/');
	return `${name} ${step.state} ${wallTime(step.dueAt)}${step.urged ? '' : ' (not urged)'}`;
}

export function wallTime(instant: Instant): string {
	const parts = new Intl.DateTimeFormat('sv-SE', {
		timeZone: sydney.timeZone,
		dateStyle: 'short',
		timeStyle: 'short',
	});
	return parts.format(new Date(instant));
}
