import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/journal/settings.ts';
import { laterDue } from '../../src/plan/later-due.ts';
import { plan } from '../../src/plan/plan.ts';
import { message, when } from '../journal/samples.ts';
import {
	at,
	called,
	closed,
	openAfter,
	opportunityAfter,
	recognised,
	replied,
	type Story,
	sent,
	settings,
	stepsAfter,
	sydney,
	told,
	worded,
} from './samples.ts';

/** Told of on the day, a Thursday. */
const yes: Story = [['2026-12-03 12:00', told()]];
const thanked: Story = [...yes, ['2026-12-04 09:10', sent('thank-you')]];
const missedOnce: Story = [...thanked, ['2026-12-09 10:05', called(1, 'no-answer')]];
const missedTwice: Story = [...missedOnce, ['2026-12-11 14:20', called(2, 'voicemail')]];

function note(story: Story, now: string) {
	return plan(opportunityAfter(story), settings, sydney, at(now)).find((step) => step.kind === 'thank-you');
}

describe('the debrief', () => {
	test('is due when the interview is over, once', () => {
		expect(stepsAfter([], { now: '2026-12-03 10:59' })).toEqual(['debrief waiting 2026-12-03 11:00']);
		expect(stepsAfter([], { now: '2026-12-03 11:00' })).toEqual(['debrief due 2026-12-03 11:00']);
		expect(stepsAfter(yes)[0]).toBe('debrief done 2026-12-03 11:00');
	});

	test('is due an hour after the start where no end is stated', () => {
		const open = { ...when, start: at('2026-12-03 14:30'), end: null, endLocal: null };
		expect(stepsAfter([], { changes: { when: open } })).toEqual(['debrief waiting 2026-12-03 15:30']);
	});

	test('can be put off and skipped', () => {
		const step = { opportunity: 'o', step: 'o/i/debrief' };
		expect(
			stepsAfter([['2026-12-03 11:10', { kind: 'StepSnoozed', ...step, until: at('2026-12-03 18:00') }]]),
		).toEqual(['debrief waiting 2026-12-03 18:00']);
		expect(stepsAfter([['2026-12-03 11:10', { kind: 'StepSkipped', ...step }]])).toEqual([
			'debrief skipped 2026-12-03 11:00',
		]);
	});

	test('of an interview that was long past when its mail was noted is not urged', () => {
		const [old] = plan(
			{
				...opportunityAfter([]),
				interviews: opportunityAfter([]).interviews.map((each) => ({
					...each,
					recognisedAt: at('2027-02-01 09:00'),
				})),
			},
			settings,
			sydney,
			at('2027-02-01 09:00'),
		);
		expect(old?.urged).toBe(false);
	});
});

test('a cancelled interview has no steps', () => {
	const cancel = {
		kind: 'InterviewCancelled',
		opportunity: 'o',
		interview: 'i',
		message: message,
	} as const;
	expect(stepsAfter([...yes, ['2026-12-03 13:00', cancel]])).toEqual([]);
});

describe('who wants the job', () => {
	test('thanks the next working morning and calls three working days after that', () => {
		expect(openAfter(yes)).toEqual([
			'thank-you waiting 2026-12-04 09:00',
			'call waiting 2026-12-09 10:00',
			'closing-note waiting 2026-12-17 09:00',
		]);
	});

	test('calls three working days after the note went, if it went late', () => {
		expect(openAfter([...yes, ['2026-12-07 16:00', sent('thank-you')]])[0]).toBe(
			'call waiting 2026-12-10 10:00',
		);
	});

	test('thanks at once when the debrief comes after the morning', () => {
		expect(openAfter([['2026-12-07 20:15', told()]])[0]).toBe('thank-you due 2026-12-07 20:15');
	});

	const draft = (kind: 'DraftInserted' | 'DraftKept' | 'DraftRemoved') =>
		({ kind, opportunity: 'o', step: 'o/i/thank-you', wording: 'a' }) as const;

	test.each(['DraftInserted', 'DraftKept'] as const)(
		'calls on the day that the note names, however late the person tells that it went (%s)',
		(kind) => {
			const written: Story = [...yes, ['2026-12-04 09:10', draft(kind)]];
			const named = note(written.slice(0, 1), '2026-12-04 09:10')?.callOn;
			const [call] = openAfter([...written, ['2026-12-08 18:00', sent('thank-you')]]);
			expect(call).toBe(`call waiting ${named} 10:00`);
			expect(named).toBe('2026-12-09');
		},
	);

	test('calls on the day that a note names which was written before its morning', () => {
		const named = note(yes, '2026-12-03 15:00')?.callOn;
		const early: Story = [...yes, ['2026-12-03 15:00', draft('DraftKept')]];
		expect(openAfter(early)[1]).toBe(`call waiting ${named} 10:00`);
		expect(openAfter([...early, ['2026-12-03 15:30', sent('thank-you')]])[0]).toBe(
			`call waiting ${named} 10:00`,
		);
	});

	test('calls on the day that a note names which was put off and written all the same', () => {
		const until = at('2026-12-07 09:00');
		const putOff = { kind: 'StepSnoozed', opportunity: 'o', step: 'o/i/thank-you', until } as const;
		const story: Story = [...yes, ['2026-12-04 09:10', putOff]];
		const written = note(story, '2026-12-04 15:00');
		expect(written).toMatchObject({ sendOn: '2026-12-04', callOn: '2026-12-09' });
		const kept: Story = [...story, ['2026-12-04 15:00', draft('DraftKept')]];
		expect(openAfter(kept)).toContain('call waiting 2026-12-09 10:00');
	});

	test('calls on the day that a note names, even if the person tells once more how it went', () => {
		const story: Story = [
			...yes,
			['2026-12-04 09:10', draft('DraftKept')],
			['2026-12-08 09:00', told({ timeSpent: 'mostly-asked' })],
		];
		expect(openAfter(story)).toContain('call waiting 2026-12-09 10:00');
	});

	test('counts from the note itself when the draft was taken out again', () => {
		const removed: Story = [...yes, ['2026-12-04 09:10', draft('DraftRemoved')]];
		expect(openAfter([...removed, ['2026-12-07 16:00', sent('thank-you')]])[0]).toBe(
			'call waiting 2026-12-10 10:00',
		);
	});

	test('tries again after two working days at another time of day', () => {
		expect(openAfter(missedOnce)).toEqual([
			'call/2 waiting 2026-12-11 14:15',
			'closing-note waiting 2026-12-17 09:00',
		]);
	});

	test('writes a second note after the second try', () => {
		// Two working days are over on Tuesday, but two contacts in seven days are enough until Wednesday 10:05.
		expect(openAfter(missedTwice)[0]).toBe('second-note waiting 2026-12-16 10:15');
	});

	test('keeps the fifth contact without an answer for the closing note', () => {
		const wrote: Story = [...missedTwice, ['2026-12-16 10:15', sent('second-note')]];
		expect(openAfter(wrote)).toEqual(['closing-note waiting 2026-12-18 14:30']);
	});

	test('tries a third time where a note was left out', () => {
		const skipped = { kind: 'StepSkipped', opportunity: 'o', step: 'o/i/second-note' } as const;
		const [third] = openAfter([...missedTwice, ['2026-12-14 09:00', skipped]]);
		expect(third).toBe('call/3 waiting 2026-12-16 12:00');
		const made: Story = [
			...missedTwice,
			['2026-12-14 09:00', skipped],
			['2026-12-16 12:00', called(3, 'no-answer')],
		];
		expect(openAfter(made)).toEqual(['closing-note waiting 2026-12-18 14:30']);
	});

	test('tries three times at most, even if no note ever went', () => {
		const skip = (kind: string) => ({ kind: 'StepSkipped', opportunity: 'o', step: `o/i/${kind}` }) as const;
		const story: Story = [
			...yes,
			['2026-12-04 09:10', skip('thank-you')],
			['2026-12-09 10:05', called(1, 'no-answer')],
			['2026-12-11 14:20', called(2, 'no-answer')],
			['2026-12-11 14:30', skip('second-note')],
			['2026-12-16 12:00', called(3, 'no-answer')],
		];
		expect(openAfter(story)).toEqual(['closing-note waiting 2026-12-18 14:30']);
	});

	test('is quiet after the closing note', () => {
		expect(openAfter([...missedTwice, ['2026-12-18 14:30', sent('closing-note')]])).toEqual([]);
	});

	test('leaves a call that was never made for the closing note, when that is due', () => {
		expect(openAfter(thanked, { now: '2026-12-16 17:00' })).toEqual([
			'call due 2026-12-09 10:00',
			'closing-note waiting 2026-12-17 09:00',
		]);
		expect(openAfter(thanked, { now: '2026-12-17 09:00' })).toEqual(['closing-note due 2026-12-17 09:00']);
	});
});

describe('a promise, a talk or a draft that was kept', () => {
	test('calls the working day after a promised date, and closes ten working days after it', () => {
		expect(openAfter([['2026-12-03 12:00', told({ nextStepBy: '2026-12-11' })]])).toEqual([
			'thank-you waiting 2026-12-04 09:00',
			'call waiting 2026-12-14 10:00',
			'closing-note waiting 2026-12-25 09:00',
		]);
	});

	test('has no more to chase after a talk but the closing note', () => {
		expect(openAfter([...thanked, ['2026-12-09 10:05', called(1, 'answered')]])).toEqual([
			'closing-note waiting 2026-12-23 09:00',
		]);
	});

	test('calls again when a date that was promised in a talk has gone by', () => {
		const talked: Story = [...thanked, ['2026-12-09 10:05', called(1, 'answered')]];
		expect(openAfter([...talked, ['2026-12-09 10:20', told({ nextStepBy: '2026-12-15' })]])[0]).toBe(
			'call/2 waiting 2026-12-16 14:15',
		);
	});

	test('calls when the two agreed to, even outside the contact hours', () => {
		const agreed: Story = [...thanked, ['2026-12-09 10:05', called(1, 'agreed-another-time')]];
		expect(openAfter(agreed)[0]).toBe('call waiting 2026-12-11 10:00');
		const until = at('2026-12-10 18:00');
		const noted: Story = [
			...agreed,
			['2026-12-09 10:06', { kind: 'StepSnoozed', opportunity: 'o', step: 'o/i/call', until }],
		];
		expect(openAfter(noted)[0]).toBe('call waiting 2026-12-10 18:00');
		expect(openAfter([...noted, ['2026-12-10 18:00', called(1, 'answered')]])).toEqual([
			'closing-note waiting 2026-12-24 09:00',
		]);
	});

	test('keeps a note due that lies in the compose box, and calls as if it went', () => {
		const kept = { kind: 'DraftKept', opportunity: 'o', step: 'o/i/thank-you', wording: 'a' } as const;
		expect(openAfter([...yes, ['2026-12-07 09:10', kept]]).slice(0, 2)).toEqual([
			'thank-you due 2026-12-04 09:00',
			'call waiting 2026-12-10 10:00',
		]);
	});
});

describe('what puts chasing to rest', () => {
	test.each([
		['a reply', replied],
		['closing the opportunity', closed],
		['a further interview', recognised({ when: { ...when, start: at('2026-12-20 10:00'), end: null } }, 'j')],
		['a no of our own', sent('decline')],
	])('%s', (_, fact) => {
		const chasing = openAfter([...missedOnce, ['2026-12-10 09:00', fact]]).filter(
			(step) => !step.startsWith('debrief'),
		);
		expect(chasing).toEqual([]);
	});

	test('a reply before the interview puts nothing to rest', () => {
		expect(openAfter([['2026-12-02 09:00', replied], ...thanked])).toHaveLength(2);
	});

	test('a reply does not take the thank-you away, closing does', () => {
		expect(openAfter([...yes, ['2026-12-03 18:00', replied]])).toEqual([
			'thank-you waiting 2026-12-04 09:00',
		]);
		expect(openAfter([...yes, ['2026-12-03 18:00', closed]])).toEqual([]);
	});
});

describe('who interviewed decides the first move', () => {
	const through = { stage: 'employer-first', agency: 'Brightside' } as const;
	const direct = { stage: 'employer-first', agency: null } as const;

	test('the employer through a consultant: a call the same day, a note the next morning', () => {
		expect(openAfter(yes, { changes: through })).toEqual([
			'call due 2026-12-03 12:00',
			'thank-you waiting 2026-12-04 09:00',
			'closing-note waiting 2026-12-17 09:00',
		]);
	});

	test('the same-day call waits for the contact hours', () => {
		expect(openAfter([['2026-12-04 18:00', told()]], { changes: through })[1]).toBe(
			'call waiting 2026-12-07 09:00',
		);
	});

	test('the employer without agency: a note and no call', () => {
		expect(openAfter(yes, { changes: direct })).toEqual([
			'thank-you waiting 2026-12-04 09:00',
			'closing-note waiting 2026-12-17 09:00',
		]);
	});

	test('the employer without agency is rung when a promised date has gone by', () => {
		const promised: Story = [['2026-12-03 12:00', told({ nextStepBy: '2026-12-08' })]];
		expect(openAfter(promised, { changes: direct })[1]).toBe('call waiting 2026-12-09 10:00');
	});

	test('a stage that is not known is taken for the recruiter', () => {
		expect(openAfter(yes, { changes: { stage: null } })).toEqual(openAfter(yes));
	});
});

test('who is not sure thanks and calls, and writes no more', () => {
	const unsure: Story = [['2026-12-03 12:00', told({ verdict: 'not-sure' })]];
	expect(openAfter(unsure)).toEqual(['thank-you waiting 2026-12-04 09:00', 'call waiting 2026-12-09 10:00']);
});

describe('not for me', () => {
	test.each([
		['at once, evening or not', '2026-12-03 20:00', ['the-work']],
		['with no reason given', '2026-12-03 12:00', []],
		[
			'with a reason that a call could mend beside one that it could not',
			'2026-12-03 12:00',
			['pay', 'level'],
		],
	] as const)('is a decline note %s', (_, wall, because) => {
		expect(openAfter([[wall, told({ verdict: 'not-for-me', notForMeBecause: [...because] })]])).toEqual([
			`decline due ${wall}`,
		]);
	});

	test('is a question to raise on a call when pay, place or hours alone stand in the way', () => {
		const fixable = told({ verdict: 'not-for-me', notForMeBecause: ['pay', 'hours'] });
		expect(openAfter([['2026-12-03 20:00', fixable]])).toEqual(['call waiting 2026-12-04 09:00']);
		expect(
			openAfter([
				['2026-12-03 20:00', fixable],
				['2026-12-04 09:10', called(1, 'answered')],
			]),
		).toEqual([]);
	});

	test('has nothing after the decline note', () => {
		expect(
			openAfter([
				['2026-12-03 12:00', told({ verdict: 'not-for-me' })],
				['2026-12-03 12:30', sent('decline')],
			]),
		).toEqual([]);
	});
});

test('not suited is told at once', () => {
	expect(openAfter([['2026-12-03 12:00', told({ verdict: 'not-suited' })]])).toEqual([
		'decline due 2026-12-03 12:00',
	]);
});

describe('the job has gone', () => {
	const gone = { outcome: 'job-gone', verdict: null } as const;

	test('a consultant worth knowing: a note the next working morning, a call six weeks later', () => {
		expect(openAfter([['2026-12-03 12:00', told({ ...gone, worthKnowing: true })]])).toEqual([
			'goodwill waiting 2026-12-04 09:00',
			'check-in waiting 2027-01-15 10:00',
		]);
	});

	test('the check-in call can be turned off', () => {
		const opportunity = opportunityAfter([['2026-12-03 12:00', told({ ...gone, worthKnowing: true })]]);
		const steps = plan(opportunity, { ...settings, checkIn: false }, sydney, at('2026-12-03 12:00'));
		expect(steps.map(worded)).not.toContainEqual(expect.stringContaining('check-in'));
	});

	test('the check-in call is made once, whatever comes of it', () => {
		const made = { kind: 'CallMade', opportunity: 'o', step: 'o/i/check-in', outcome: 'no-answer' } as const;
		const story: Story = [
			['2026-12-03 12:00', told({ ...gone, worthKnowing: true })],
			['2026-12-04 09:00', sent('goodwill')],
			['2027-01-15 10:00', made],
		];
		expect(openAfter(story)).toEqual([]);
	});

	test('a fake advert: a note is offered but nothing is urged', () => {
		expect(
			openAfter([['2026-12-03 12:00', told({ ...gone, worthKnowing: false })]], { now: '2026-12-05 12:00' }),
		).toEqual(['goodwill due 2026-12-04 09:00 (not urged)']);
	});
});

test('an interview that did not happen has nothing to follow up', () => {
	expect(openAfter([['2026-12-03 12:00', told({ outcome: 'did-not-happen', verdict: null })]])).toEqual([]);
});

describe('the next working morning', () => {
	const friday = {
		...when,
		start: at('2026-12-04 15:00'),
		end: at('2026-12-04 16:00'),
	};

	function thankYou(changes: Partial<Settings>, place = sydney): string | undefined {
		const opportunity = opportunityAfter([['2026-12-04 16:30', told()]], { when: friday });
		const steps = plan(opportunity, { ...settings, ...changes }, place, at('2026-12-04 16:30'));
		return steps.map(worded).find((step) => step.startsWith('thank-you'));
	}

	test.each([
		['after a Friday is Monday', {}, '2026-12-07 09:00'],
		['is Saturday for who works on Saturdays', { workingDays: [2, 3, 4, 5, 6] }, '2026-12-05 09:00'],
		['is never a day off', { daysOff: ['2026-12-07', '2026-12-08'] }, '2026-12-09 09:00'],
		['begins when the person says', { morning: '07:30' }, '2026-12-07 07:30'],
		['comes even when no working day is chosen', { workingDays: [] }, '2026-12-07 09:00'],
	])('%s', (_, changes, expected) => {
		expect(thankYou(changes)).toBe(`thank-you waiting ${expected}`);
	});

	test('is the morning of where the person is now', () => {
		const opportunity = opportunityAfter([['2026-12-04 16:30', told()]], { when: friday });
		const there = { timeZone: 'America/New_York', locale: 'en-US' };
		const step = plan(opportunity, settings, there, at('2026-12-04 16:30')).find(
			(each) => each.kind === 'thank-you',
		);
		// In New York the interview ends on Friday at 00:00.
		expect(step?.dueAt).toBe('2026-12-07T14:00:00.000Z');
	});

	test.each([
		['summer time begins', 'Australia/Sydney', '2026-10-02T05:00:00.000Z', '2026-10-04T22:00:00.000Z'],
		['summer time ends', 'America/New_York', '2026-10-30T20:00:00.000Z', '2026-11-02T14:00:00.000Z'],
	])('stays 09:00 when %s in between', (_, timeZone, start, morning) => {
		const opportunity = opportunityAfter([], { when: { ...friday, start, end: null, endLocal: null } });
		const interviews = opportunity.interviews.map((each) => ({
			...each,
			debrief: { ...debriefOf(), at: start },
		}));
		const steps = plan({ ...opportunity, interviews }, settings, { timeZone, locale: 'en' }, start);
		expect(steps.find((step) => step.kind === 'thank-you')?.dueAt).toBe(morning);
	});
});

function debriefOf() {
	const fact = told();
	if (fact.kind !== 'Debriefed') throw new Error('sample changed');
	return fact.debrief;
}

describe('what a note may announce', () => {
	test('is the day of the call, counted from the day on which the note would go', () => {
		expect(note(yes, '2026-12-03 12:00')).toMatchObject({ sendOn: '2026-12-04', callOn: '2026-12-09' });
		expect(note(yes, '2026-12-08 12:00')).toMatchObject({ sendOn: '2026-12-08', callOn: '2026-12-11' });
	});

	test('is no call where none follows', () => {
		expect(note([...yes, ['2026-12-03 13:00', replied]], '2026-12-03 13:00')?.callOn).toBeUndefined();
	});
});

test('an open call says on which day it would be made, a late one today', () => {
	const call = (now: string) =>
		plan(opportunityAfter(thanked), settings, sydney, at(now)).find((step) => step.kind === 'call')?.madeOn;
	expect(call('2026-12-07 12:00')).toBe('2026-12-09');
	expect(call('2026-12-10 12:00')).toBe('2026-12-10');
});

describe('putting off', () => {
	const saturday = at('2026-12-05 09:00');
	const dueAt = at('2026-12-04 10:00');

	test.each([
		['call', '2026-12-07 09:00'],
		['check-in', '2026-12-07 09:00'],
		['second-note', '2026-12-07 09:00'],
		['closing-note', '2026-12-07 09:00'],
		['thank-you', '2026-12-05 09:00'],
		['goodwill', '2026-12-05 09:00'],
		['decline', '2026-12-05 09:00'],
		['debrief', '2026-12-05 09:00'],
	] as const)('a %s from Friday to tomorrow brings it back on %s', (kind, expected) => {
		expect(laterDue({ kind, dueAt }, saturday, settings, sydney)).toBe(at(expected));
	});

	test('never brings a step forward', () => {
		const ahead = at('2026-12-09 10:00');
		expect(laterDue({ kind: 'call', dueAt: ahead }, saturday, settings, sydney)).toBe(ahead);
	});

	test('a call that both agreed on keeps the very hour', () => {
		const agreed: Story = [...thanked, ['2026-12-09 10:05', called(1, 'agreed-another-time')]];
		const call = plan(opportunityAfter(agreed), settings, sydney, at('2026-12-09 10:05')).find(
			(step) => step.kind === 'call',
		);
		const until = at('2026-12-12 19:00');
		expect(call && laterDue(call, until, settings, sydney)).toBe(until);
		const putOff = { kind: 'StepSnoozed', opportunity: 'o', step: 'o/i/call', until } as const;
		expect(openAfter([...agreed, ['2026-12-09 10:06', putOff]])[0]).toBe('call waiting 2026-12-12 19:00');
	});
});
