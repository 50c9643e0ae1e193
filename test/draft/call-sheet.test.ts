import { describe, expect, test } from 'vitest';
import { callSheet } from '../../src/draft/call-sheet.ts';
import type { Debrief, InterviewDetails } from '../../src/journal/fact.ts';
import type { Step } from '../../src/plan/step.ts';
import { at, called, opportunityAfter, type Story, settings, told } from '../plan/samples.ts';

const step: Step = {
	id: 'o/i/call',
	kind: 'call',
	opportunity: 'o',
	interview: 'i',
	dueAt: at('2026-12-09 10:00'),
	state: 'due',
	urged: true,
};

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
		"Hello Jane, this is Sam Lee. Do you have a moment? I'm calling about the Finance Manager role. Thank you again for your time.",
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
	const through = { stage: 'employer-first', agency: 'Brightside' } as const;
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
			"Hello, it is good to catch you. Do you have a moment? I'm calling about the role. Thank you again for your time.",
	});
});
