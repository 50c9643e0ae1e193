import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, InterviewDetails, NewFact } from '../../src/journal/fact.ts';
import { fold } from '../../src/journal/fold.ts';
import { type Instant, instantOf, millisecondsOf } from '../../src/journal/instant.ts';
import type { Place, Settings } from '../../src/journal/settings.ts';
import { addDays, localDate, minutesOf, minutesOfDay } from '../../src/journal/wall-time.ts';
import { laterDue } from '../../src/plan/later-due.ts';
import { plan } from '../../src/plan/plan.ts';
import type { Step } from '../../src/plan/step.ts';
import { isWorkingDay } from '../../src/plan/working-days.ts';
import { debrief, factAt } from '../journal/samples.ts';
import { recognised, settings } from './samples.ts';

/**
 * "Persistent without stalking", tried to be broken: people who obey, ignore, put off, skip and act on their own, in
 * many zones and with many hours, over months.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = millisecondsOf('2026-09-01T00:00:00.000Z');

interface Contact {
	readonly at: Instant;
	readonly kind: Step['kind'];
	readonly answered: boolean;
}

const anySettings: fc.Arbitrary<Settings> = fc
	.record({
		morning: fc.constantFrom('07:00', '09:00', '11:30'),
		workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 2 }),
		daysOff: fc.array(
			fc.nat({ max: 120 }).map((days) => addDays('2026-09-01', days)),
			{ maxLength: 12 },
		),
		contactFrom: fc.constantFrom('08:00', '09:00', '12:15'),
		contactUntil: fc.constantFrom('13:00', '17:30', '20:00'),
	})
	.map((changes) => ({ ...settings, ...changes }));

const anyPlace: fc.Arbitrary<Place> = fc
	.constantFrom(
		'Australia/Sydney',
		'America/New_York',
		'Europe/London',
		'Asia/Kolkata',
		'Pacific/Auckland',
		'UTC',
	)
	.map((timeZone) => ({ timeZone, locale: 'en' }));

const anyInterview: fc.Arbitrary<Partial<InterviewDetails>> = fc.record({
	stage: fc.constantFrom('recruiter', 'employer-first', 'employer-later', null),
	agency: fc.constantFrom('Brightside', null),
});

const anyDebrief = fc
	.record({
		outcome: fc.constantFrom('real-job', 'real-job', 'real-job', 'job-gone', 'did-not-happen'),
		verdict: fc.constantFrom('yes', 'yes', 'yes', 'not-sure', 'not-for-me', 'not-suited', null),
		nextStepBy: fc.option(fc.nat({ max: 60 }).map((days) => addDays('2026-09-01', days))),
		notForMeBecause: fc.subarray(['pay', 'hours', 'level'] as const),
		worthKnowing: fc.constantFrom(true, false, null),
	})
	.map((changes) => ({ ...debrief, ...changes }));

/** What the person does at a look: which open step, and what with it. */
const anyMove = fc.record({
	/** Most people look when they are reminded; some come at any time. */
	hoursLater: fc.oneof({ weight: 3, arbitrary: fc.constant('when-reminded' as const) }, fc.nat({ max: 90 })),
	which: fc.nat({ max: 3 }),
	act: fc.constantFrom(
		'obey',
		'obey',
		'obey',
		'obey',
		'keep',
		'ignore',
		'ignore',
		'snooze',
		'skip',
		'reply',
		'debrief',
	),
	outcome: fc.constantFrom('no-answer', 'no-answer', 'voicemail', 'answered'),
	snoozeHours: fc.nat({ max: 200 }),
	debrief: anyDebrief,
} as const);

const anyLife = fc.record({
	settings: anySettings,
	place: anyPlace,
	details: anyInterview,
	length: fc.nat({ max: 72 }),
	debrief: anyDebrief,
	moves: fc.array(anyMove, { minLength: 5, maxLength: 40 }),
});

type Life = typeof anyLife extends fc.Arbitrary<infer Each> ? Each : never;
type Move = Life['moves'][number];

interface Lived {
	readonly facts: Fact[];
	/** Of the last look, in milliseconds. */
	readonly now: number;
	readonly contacts: Contact[];
	/** What was planned at each look, and the contacts until then. */
	readonly plans: { readonly steps: Step[]; readonly contacts: Contact[] }[];
}

/** Lives the life and keeps account of every contact that the plan led to. */
function live(life: Life): Lived {
	const start = instantOf(START + life.length * HOUR);
	const when = { ...interviewWhen(start) };
	let now = START + life.length * HOUR + 2 * HOUR;
	const facts: Fact[] = [factAt(instantOf(START - DAY), recognised({ ...life.details, when }))];
	const contacts: Contact[] = [];
	const plans = [];
	const write = (fact: NewFact) =>
		facts.push(factAt(instantOf(now), fact, String(facts.length).padStart(4, '0')));
	write({ kind: 'Debriefed', opportunity: 'o', interview: 'i', debrief: life.debrief });
	for (const move of life.moves) {
		now = nextLook(now, move, stepsAt(facts, life, now));
		const steps = stepsAt(facts, life, now);
		plans.push({ steps, contacts: [...contacts] });
		const due = steps.filter((step) => step.state === 'due' && step.kind !== 'debrief');
		const step = due[move.which % Math.max(1, due.length)];
		const at = instantOf(now);
		if (move.act === 'reply') write({ kind: 'ReplyReceived', opportunity: 'o' });
		if (move.act === 'debrief')
			write({ kind: 'Debriefed', opportunity: 'o', interview: 'i', debrief: move.debrief });
		if (!step) continue;
		const fact = factOf(move, step, at);
		// A person who is told to call at a time does it then; outside the hours they wait for the next look.
		if (!fact || (isContact(fact) && isChasing(step) && !isInHours(at, life))) continue;
		write(fact);
		if (isContact(fact)) contacts.push(contactOf(fact, step, wentAt(facts, step) ?? at));
		contacts.sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at));
	}
	return { facts, now, contacts, plans };
}

function nextLook(now: number, { hoursLater }: Move, steps: readonly Step[]): number {
	if (hoursLater !== 'when-reminded') return now + hoursLater * HOUR;
	const [next] = steps.filter((step) => step.state === 'waiting');
	return next ? millisecondsOf(next.dueAt) : now;
}

function interviewWhen(start: Instant) {
	const end = instantOf(millisecondsOf(start) + HOUR);
	const [startLocal, endLocal] = [start.slice(0, 16), end.slice(0, 16)];
	return { start, end, startLocal, endLocal, timeZone: 'UTC', zoneSource: 'stated' } as const;
}

function stepsAt(facts: Fact[], life: Life, now: number): Step[] {
	const [opportunity] = fold(facts);
	return opportunity ? plan(opportunity, life.settings, life.place, instantOf(now)) : [];
}

function factOf(move: Move, step: Step, at: Instant): NewFact | null {
	const own = { opportunity: 'o', step: step.id };
	const isCall = step.kind === 'call' || step.kind === 'check-in';
	if (move.act === 'skip') return { kind: 'StepSkipped', ...own };
	if (move.act === 'snooze') {
		return { kind: 'StepSnoozed', ...own, until: instantOf(millisecondsOf(at) + move.snoozeHours * HOUR) };
	}
	if (move.act === 'obey' && isCall) return { kind: 'CallMade', ...own, outcome: move.outcome };
	if (move.act === 'obey') return { kind: 'NoteSent', ...own };
	return move.act === 'keep' && !isCall ? { kind: 'DraftKept', ...own, wording: 'a' } : null;
}

function isContact(fact: NewFact): boolean {
	return fact.kind === 'CallMade' || fact.kind === 'NoteSent';
}

function contactOf(fact: NewFact, step: Step, at: Instant): Contact {
	return { at, kind: step.kind, answered: fact.kind === 'CallMade' && fact.outcome === 'answered' };
}

/** A note that was kept before is taken to have gone then: what comes later is only the word of it. */
function wentAt(facts: readonly Fact[], step: Step): Instant | undefined {
	return facts.findLast((fact) => fact.kind === 'DraftKept' && fact.step === step.id)?.at;
}

function isChasing(step: { readonly kind: Step['kind'] }): boolean {
	return ['call', 'check-in', 'second-note', 'closing-note'].includes(step.kind);
}

function isInHours(at: Instant, { settings, place }: Life): boolean {
	const minutes = minutesOfDay(at, place.timeZone);
	const isOpen = minutes >= minutesOf(settings.contactFrom) && minutes < minutesOf(settings.contactUntil);
	return isOpen && isWorkingDay(localDate(at, place.timeZone), settings);
}

function workingDaysBetween(first: Instant, second: Instant, { settings, place }: Life): number {
	const last = localDate(second, place.timeZone);
	let count = 0;
	for (let day = addDays(localDate(first, place.timeZone), 1); day <= last; day = addDays(day, 1)) {
		if (isWorkingDay(day, settings)) count++;
	}
	return count;
}

const runs = { numRuns: 150 };
/** Each run lives through weeks; a slow machine shall not fail for that. */
const PATIENCE = 60_000;

test(
	'a chasing step never comes up outside the contact hours or on a day off',
	() => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { steps } of live(life).plans) {
					for (const step of open(steps).filter(isChasing)) expect(isInHours(step.dueAt, life)).toBe(true);
				}
			}),
			runs,
		);
	},
	PATIENCE,
);

test(
	'a chasing step comes two working days after the last contact and is no third within seven days',
	() => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { steps, contacts } of live(life).plans) {
					for (const step of open(steps).filter(isChasing)) {
						if (step.id === 'o/i/call' && isSameDay(life)) continue;
						const last = contacts.at(-1);
						if (last) expect(workingDaysBetween(last.at, step.dueAt, life)).toBeGreaterThanOrEqual(2);
						const recent = contacts.filter(
							(each) => millisecondsOf(step.dueAt) - millisecondsOf(each.at) <= 7 * DAY,
						);
						expect(recent.length).toBeLessThan(2);
					}
				}
			}),
			runs,
		);
	},
	PATIENCE,
);

test(
	'two open chasing steps keep the same distance from each other, and at most one of them is due',
	() => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { steps } of live(life).plans) {
					const [first, second, ...more] = open(steps)
						.filter(isChasing)
						.filter((step) => !isKept(step, life));
					expect(more).toEqual([]);
					if (!first || !second) continue;
					expect(second.state).toBe('waiting');
					expect(workingDaysBetween(first.dueAt, second.dueAt, life)).toBeGreaterThanOrEqual(2);
				}
			}),
			runs,
		);
	},
	PATIENCE,
);

test(
	'never more than five contacts without an answer, three tries, one second and one closing note',
	() => {
		fc.assert(
			fc.property(anyLife, (life) => {
				const { contacts } = live({ ...life, moves: life.moves.filter((move) => move.act !== 'reply') });
				contacts.forEach((contact, index) => {
					const until = contacts.slice(0, index + 1);
					const unanswered = until.slice(until.findLastIndex((each) => each.answered) + 1);
					if (isChasing(contact)) expect(unanswered.length).toBeLessThanOrEqual(5);
					expect(unanswered.filter((each) => each.kind === 'call').length).toBeLessThanOrEqual(3);
				});
				for (const kind of ['second-note', 'closing-note', 'thank-you', 'decline', 'goodwill', 'check-in']) {
					expect(contacts.filter((each) => each.kind === kind).length).toBeLessThanOrEqual(1);
				}
			}),
			runs,
		);
	},
	PATIENCE,
);

test(
	'after a no of our own, nothing chases any more',
	() => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { steps, contacts } of live(life).plans) {
					if (contacts.some((each) => each.kind === 'decline')) {
						expect(open(steps).filter((step) => isChasing(step) && step.kind !== 'check-in')).toEqual([]);
					}
				}
			}),
			runs,
		);
	},
	PATIENCE,
);

test(
	'due times do not depend on the time of the look, so that no reminder moves by itself',
	() => {
		fc.assert(
			fc.property(anyLife, fc.nat({ max: 60 * 24 }), (life, hours) => {
				const { facts, now } = live(life);
				const first = new Map(stepsAt(facts, life, now).map((step) => [step.id, step.dueAt]));
				const later = stepsAt(facts, life, now + hours * HOUR);
				expect(new Set(later.map((step) => step.id)).size).toBe(later.length);
				for (const step of later) expect(first.get(step.id) ?? step.dueAt).toBe(step.dueAt);
			}),
			runs,
		);
	},
	PATIENCE,
);

test(
	'a step that is put off comes back when it was said to',
	() => {
		fc.assert(
			fc.property(anyLife, fc.integer({ min: 1, max: 300 }), (life, hours) => {
				const { facts, now } = live(life);
				const until = instantOf(now + hours * HOUR);
				for (const step of stepsAt(facts, life, now).filter((each) => each.state === 'due')) {
					const putOff: NewFact = { kind: 'StepSnoozed', opportunity: 'o', step: step.id, until };
					const after = stepsAt([...facts, factAt(instantOf(now), putOff, 'z')], life, now);
					const back = after.find((each) => each.id === step.id);
					expect(back?.dueAt).toBe(laterDue(step, until, life.settings, life.place));
				}
			}),
			runs,
		);
	},
	PATIENCE,
);

function open(steps: readonly Step[]): Step[] {
	return steps.filter((step) => step.state === 'due' || step.state === 'waiting');
}

function isSameDay({ details }: Life): boolean {
	return details.stage !== 'recruiter' && details.stage !== null && details.agency !== null;
}

/** A second note that lies in the compose box stays listed beside what comes next. */
function isKept(step: Step, life: Life): boolean {
	return step.kind === 'second-note' && life.moves.some((move) => move.act === 'keep');
}
