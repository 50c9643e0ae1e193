import { expect, test } from 'vitest';
import { factId } from '../../src/journal/fact-id.ts';
import { parseFact } from '../../src/journal/parse-fact.ts';
import { debrief, factAt, recognisedFact } from './samples.ts';

const AT = '2026-12-01T08:00:00.000Z';
const whole = factAt(AT, recognisedFact);

test('a fact survives being stored as JSON', () => {
	expect(parseFact(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
});

test('a kind that we do not know is newer, not broken', () => {
	expect(parseFact({ ...whole, kind: 'InterviewRecorded' })).toEqual({ ok: false, reason: 'newer' });
});

test.each([
	['no object', 'InterviewRecognised'],
	['null', null],
	['no kind', { ...whole, kind: undefined }],
	['a kind that is no text', { ...whole, kind: 7 }],
	['a missing part', { ...whole, details: undefined }],
	[
		'a subject over the limit',
		{ ...whole, message: { ...recognisedFactMessage(), subject: 'x'.repeat(301) } },
	],
	['a time without milliseconds', { ...whole, at: '2026-12-01T08:00:00Z' }],
	['a day that does not exist', { ...whole, at: '2026-02-31T08:00:00.000Z' }],
	['an hour that does not exist', { ...whole, at: '2026-02-01T25:00:00.000Z' }],
	[
		'a promised day that does not exist',
		{ ...factAt(AT, debriefed()), debrief: { ...debrief, nextStepBy: '2026-02-31' } },
	],
])('a known kind with %s is unreadable', (_, raw) => {
	expect(parseFact(raw)).toEqual({ ok: false, reason: 'unreadable' });
});

test('ids sort by time and differ by their random part', () => {
	const times = [0, 1, 999, 1_700_000_000_000, 1_700_000_000_001, 4_000_000_000_000];
	const ids = times.map((time) => factId(time, 'b3c1'));
	expect([...ids].sort()).toEqual(ids);
	expect(factId(5, 'aa')).not.toBe(factId(5, 'ab'));
	expect(factId(5, '../A-a b')).toMatch(/^[a-z0-9-]+$/);
});

function recognisedFactMessage() {
	if (recognisedFact.kind !== 'InterviewRecognised') throw new Error('sample changed');
	return recognisedFact.message;
}

function debriefed() {
	return { kind: 'Debriefed', opportunity: 'o', interview: 'i', debrief } as const;
}
