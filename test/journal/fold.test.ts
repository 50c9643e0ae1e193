import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, NewFact } from '../../src/journal/fact.ts';
import { fold } from '../../src/journal/fold.ts';
import { instantOf } from '../../src/journal/instant.ts';
import { debrief, details, factAt, later, message, recognisedFact, when } from './samples.ts';

const ids = { opportunity: 'o', interview: 'i' };
const step = { opportunity: 'o', step: 'o/i/thank-you' };
const moveMessage = { ...message, messageId: 'message-2' };

/** The facts a minute apart. */
function history(...facts: NewFact[]): Fact[] {
	return [recognisedFact, ...facts].map((fact, minute) => factAt(instantOf(minute * 60_000), fact));
}

function interviewAfter(...facts: NewFact[]) {
	return fold(history(...facts))[0]?.interviews[0];
}

describe('one interview', () => {
	test('is what its confirmation says', () => {
		expect(interviewAfter()).toEqual({
			...details,
			id: 'i',
			message,
			messages: [message],
			recognisedAt: '1970-01-01T00:00:00.000Z',
			cancelled: false,
			debrief: null,
		});
	});

	test('has the time that it was moved to last, and keeps its confirmation', () => {
		const moved = interviewAfter({ kind: 'InterviewMoved', ...ids, message: moveMessage, when: later });
		expect(moved?.when).toEqual(later);
		expect(moved?.message).toEqual(message);
		expect(moved?.messages).toEqual([message, moveMessage]);
	});

	test('stays listed when it is cancelled, and is back when it is moved after that', () => {
		const cancel: NewFact = { kind: 'InterviewCancelled', ...ids, message: moveMessage };
		expect(interviewAfter(cancel)?.cancelled).toBe(true);
		const move: NewFact = { kind: 'InterviewMoved', ...ids, message: moveMessage, when: later };
		expect(interviewAfter(cancel, move)?.cancelled).toBe(false);
	});

	test('takes over only what the person corrected', () => {
		const corrected = interviewAfter({
			kind: 'Corrected',
			...ids,
			changes: { employer: 'Beta', agency: undefined },
		});
		expect(corrected?.employer).toBe('Beta');
		expect(corrected?.agency).toBe('Brightside');
	});

	test('that was dismissed is gone, and its opportunity with it', () => {
		expect(fold(history({ kind: 'Dismissed', ...ids }))).toEqual([]);
	});

	test('that was dismissed by a clock that is behind is gone all the same', () => {
		const facts = history({ kind: 'Dismissed', ...ids });
		expect(
			fold(
				facts.map((fact) => ({
					...fact,
					at: fact.kind === 'Dismissed' ? '1960-01-01T00:00:00.000Z' : fact.at,
				})),
			),
		).toEqual([]);
	});

	test('is asked about again when it was told of before and then moved ahead', () => {
		const told: NewFact = { kind: 'Debriefed', ...ids, debrief: { ...debrief, outcome: 'did-not-happen' } };
		expect(interviewAfter(told)?.debrief?.outcome).toBe('did-not-happen');
		expect(
			interviewAfter(told, { kind: 'InterviewMoved', ...ids, message, when: later })?.debrief,
		).toBeNull();
	});
});

test('facts of an interview that was never recognised make no opportunity', () => {
	expect(fold([factAt('2026-12-01T08:00:00.000Z', { kind: 'Dismissed', ...ids })])).toEqual([]);
});

test('a step remembers what happened to it', () => {
	const facts = history(
		{ kind: 'Notified', ...step },
		{ kind: 'DraftInserted', ...step, wording: 'a' },
		{ kind: 'DraftKept', ...step, wording: 'a' },
		{ kind: 'StepSnoozed', ...step, until: '2026-12-05T00:00:00.000Z' },
		{ kind: 'NoteSent', ...step },
		{ kind: 'CallMade', opportunity: 'o', step: 'o/i/call', outcome: 'voicemail' },
	);
	expect(fold(facts)[0]?.steps).toEqual({
		'o/i/thank-you': {
			notifiedAt: ['1970-01-01T00:01:00.000Z'],
			draft: { state: 'kept', at: '1970-01-01T00:03:00.000Z', wording: 'a' },
			snoozedUntil: '2026-12-05T00:00:00.000Z',
			skippedAt: null,
			sentAt: '1970-01-01T00:05:00.000Z',
			calls: [],
		},
		'o/i/call': {
			notifiedAt: [],
			draft: null,
			snoozedUntil: null,
			skippedAt: null,
			sentAt: null,
			calls: [{ at: '1970-01-01T00:06:00.000Z', outcome: 'voicemail' }],
		},
	});
});

describe('a call', () => {
	const made = { kind: 'CallMade', opportunity: 'o', step: 'o/i/call', outcome: 'no-answer' } as const;

	function callsAt(...calls: readonly (readonly [seconds: number, fact: NewFact])[]) {
		const facts = calls.map(([seconds, fact], index) =>
			factAt(instantOf(60_000 + seconds * 1000), fact, `c${index}`),
		);
		const steps = fold([...facts.reverse(), ...history()])[0]?.steps ?? {};
		return Object.values(steps).flatMap((each) => each.calls.map(({ outcome }) => outcome));
	}

	test('that was told twice within two minutes is one', () => {
		expect(callsAt([0, made], [120, made])).toEqual(['no-answer']);
		expect(callsAt([0, made], [121, made])).toEqual(['no-answer', 'no-answer']);
	});

	test('that was told otherwise, or of another try, is another', () => {
		const answered = { ...made, outcome: 'answered' } as const;
		expect(callsAt([0, answered], [5, made], [10, answered])).toEqual(['answered', 'no-answer', 'answered']);
		expect(callsAt([0, made], [5, { ...made, step: 'o/i/call/2' }])).toHaveLength(2);
	});
});

test('the latest of two facts wins, whichever comes first in storage', () => {
	const [first, second] = [when, later].map((each, minute) =>
		factAt(instantOf(60_000 * (minute + 1)), { kind: 'InterviewMoved', ...ids, message, when: each }),
	) as [Fact, Fact];
	const base = history()[0] as Fact;
	for (const facts of [
		[base, first, second],
		[second, first, base],
	]) {
		expect(fold(facts)[0]?.interviews[0]?.when).toEqual(later);
	}
});

/** Few ids and few times, so that facts meet, collide and tie. */
const anyFact: fc.Arbitrary<Fact> = fc
	.record({
		id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'k', 'l', 'm', 'n'),
		at: fc.constantFrom(0, 1, 2, 3).map((minute) => instantOf(minute * 60_000)),
		opportunity: fc.constantFrom('o', 'p'),
		interview: fc.constantFrom('i', 'j'),
		fact: fc.constantFrom<NewFact>(
			recognisedFact,
			recognisedFact,
			{ kind: 'InterviewMoved', ...ids, message: moveMessage, when: later },
			{ kind: 'InterviewCancelled', ...ids, message: moveMessage },
			{ kind: 'Corrected', ...ids, changes: { employer: 'Beta' } },
			{ kind: 'Corrected', ...ids, changes: { employer: 'Gamma', roleTitle: null } },
			{ kind: 'Dismissed', ...ids },
			{ kind: 'Debriefed', ...ids, debrief },
			{ kind: 'Notified', ...step },
			{ kind: 'StepSnoozed', ...step, until: later.start },
			{ kind: 'NoteSent', ...step },
			{ kind: 'CallMade', ...step, outcome: 'answered' },
			{ kind: 'CallMade', ...step, outcome: 'no-answer' },
			{ kind: 'ReplyReceived', opportunity: 'o' },
			{ kind: 'OpportunityClosed', opportunity: 'o' },
			{ kind: 'Learnt', opportunity: 'o', question: 'team', answer: 'five' },
		),
	})
	.map(
		({ fact, interview, ...rest }) =>
			({ ...fact, ...('interview' in fact ? { interview } : {}), ...rest }) as Fact,
	);

test('joining journals gives the same result in any order, any number of times, in any split', () => {
	fc.assert(
		fc.property(
			fc.array(anyFact, { maxLength: 14 }).chain((facts) =>
				fc.record({
					facts: fc.constant(facts),
					shuffled: fc.shuffledSubarray([...facts, ...facts, ...facts], { minLength: facts.length * 3 }),
					left: fc.subarray(facts),
				}),
			),
			({ facts, shuffled, left }) => {
				const whole = fold(facts);
				expect(fold(shuffled)).toEqual(whole);
				expect(fold([...facts.filter((fact) => !left.includes(fact)), ...left, ...facts])).toEqual(whole);
			},
		),
	);
});
