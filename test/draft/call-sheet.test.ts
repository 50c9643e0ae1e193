import { describe, expect, test } from 'vitest';
import { callSheet } from '../../src/draft/call-sheet.ts';
import type { Debrief, InterviewDetails } from '../../src/journal/fact.ts';
import { plan } from '../../src/plan/plan.ts';
import { isCall, type Step } from '../../src/plan/step.ts';
import { at, called, opportunityAfter, type Story, settings, sydney, told } from '../plan/samples.ts';

const step: Step = {
	id: 'o/i/call',
	kind: 'call',
	opportunity: 'o',
	interview: 'i',
	dueAt: at('2026-12-09 10:00'),
	state: 'due',
	urged: true,
};

const through = { stage: 'employer-first', agency: 'Brightside' } as const;

function sheet(debrief: Partial<Debrief>, changes: Partial<InterviewDetails> = {}, story: Story = []) {
	const opportunity = opportunityAfter([['2026-12-03 12:00', told(debrief)], ...story], changes);
	return callSheet(step, opportunity, { ...settings, name: 'Sam Lee' });
}

test('has the number as the mail writes it, the time, and an opening that asks for a moment', () => {
	const { phone, name, when, opening, points } = sheet({});
	expect({ phone, name, when, points }).toEqual({
		phone: '02 5550 1234',
		name: 'Jane Doe',
		when: step.dueAt,
		points: [],
	});
	expect(opening).toBe(
		"Hello Jane, this is Sam Lee; we spoke on Thursday about the Finance Manager role. Do you have a moment? Thank you again for your time. I'm calling to ask what comes next.",
	);
});

test('asks about the role, the report, the team, the culture, the next step and the number of candidates', () => {
	const { questions } = sheet({});
	for (const word of ['role', 'report to', 'team', 'culture', 'next step', 'number candidate']) {
		expect(questions.some((question) => question.includes(word))).toBe(true);
	}
	expect(questions).toHaveLength(6);
});

test('fit changes the order, never the questions', () => {
	const strong = sheet({}).questions;
	const weak = sheet({ criteriaMet: 'few', timeSpent: 'mostly-asked' }).questions;
	expect(strong[0]).toContain('next step');
	expect(weak[0]).toContain('role');
	expect([...weak].sort()).toEqual([...strong].sort());
});

describe('what is known already is not asked', () => {
	test.each(['team', 'How big is the team, and who is in it?'])('learnt as "%s"', (question) => {
		const { questions } = sheet({}, {}, [
			['2026-12-05 12:00', { kind: 'Learnt', opportunity: 'o', question, answer: 'five' }],
		]);
		expect(questions.join()).not.toContain('How big is the team');
		expect(questions).toHaveLength(5);
	});

	test('the number of the candidate, told in the debrief', () => {
		expect(sheet({ candidateNumber: 2 }).questions.join()).not.toContain('number candidate');
	});
});

test('the call of the same day tells first how it went, the next one no longer', () => {
	expect(sheet({}, through).opening).toContain('how it went');
	expect(sheet({}, through).points[0]).toContain('How it went');
	expect(sheet({}, through, [['2026-12-03 13:00', called(1, 'no-answer')]]).points).toEqual([]);
});

test('what stands in the way is raised first', () => {
	const { questions, points } = sheet({ verdict: 'not-for-me', notForMeBecause: ['hours', 'pay'] });
	expect(questions[0]).toContain('hours');
	expect(questions[1]).toContain('pay');
	expect(points).toHaveLength(1);
});

test('a check-in asks for other roles', () => {
	const opportunity = opportunityAfter([
		['2026-12-03 12:00', told({ outcome: 'job-gone', worthKnowing: true })],
	]);
	const { questions } = callSheet({ ...step, id: 'o/i/check-in', kind: 'check-in' }, opportunity, settings);
	expect(questions[0]).toContain('roles');
});

test('another voicemail is welcome a week after the last', () => {
	expect(sheet({}).voicemailFrom).toBeNull();
	expect(sheet({}, {}, [['2026-12-09 10:00', called(1, 'voicemail')]]).voicemailFrom).toBe(
		at('2026-12-16 10:00'),
	);
});

test('without names it is still a sentence', () => {
	const nobody = { contact: { name: 'HR Team', email: null, phone: null }, roleTitle: null, employer: null };
	const opportunity = opportunityAfter([['2026-12-03 12:00', told()]], nobody);
	expect(callSheet(step, opportunity, settings)).toMatchObject({
		phone: null,
		opening:
			"Hello, we spoke on Thursday about the role. Do you have a moment? Thank you again for your time. I'm calling to ask what comes next.",
	});
});

describe('the opening of a call after an interview with the employer', () => {
	test.each([
		['the same day', '2026-12-03', 'today '],
		['the next morning', '2026-12-04', 'on Thursday '],
		['ten days later', '2026-12-13', ''],
	])('says when it was: %s', (_, madeOn, day) => {
		const opportunity = opportunityAfter([['2026-12-03 19:00', told()]], through);
		const { opening } = callSheet({ ...step, madeOn }, opportunity, settings);
		expect(opening).toBe(
			`Hello Jane, you arranged the interview that I had ${day}for the Finance Manager role. Do you have a moment? I wanted to tell you how it went.`,
		);
	});

	test('told of at seven in the evening is planned for the morning and says so', () => {
		const opportunity = opportunityAfter([['2026-12-03 19:00', told()]], through);
		const [call] = plan(opportunity, settings, sydney, at('2026-12-03 19:00')).filter((each) =>
			isCall(each.kind),
		);
		expect(call?.dueAt).toBe(at('2026-12-04 09:00'));
		expect(call && callSheet(call, opportunity, settings).opening).toContain('that I had on Thursday');
	});

	test('without an agency speaks of the interview, not of a talk with the contact', () => {
		const direct = { stage: 'employer-first', agency: null } as const;
		expect(sheet({}, direct).opening).toContain(
			'I had the interview on Thursday for the Finance Manager role.',
		);
	});
});

test('every opening reads as sentences, with and without a name', () => {
	const cases = [
		sheet({}),
		sheet({ verdict: 'not-sure' }),
		sheet({ verdict: 'not-for-me', notForMeBecause: ['pay'] }),
		sheet({}, { roleTitle: null }),
		sheet({}, { roleTitle: null, employer: null, ...through }),
	];
	for (const { opening } of cases) {
		expect(opening).toMatch(/^Hello Jane, this is Sam Lee; [a-zI][^.]*\. Do you have a moment\? [A-Z].*\.$/);
		expect(opening).not.toMatch(/ {2}|undefined|null| [.,;]/);
	}
});
