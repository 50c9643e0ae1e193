import { describe, expect, test } from 'vitest';
import type { Fact, MessageRef, NewFact } from '../../src/journal/fact.ts';
import { factsFor } from '../../src/journal/facts-for.ts';
import { fold } from '../../src/journal/fold.ts';
import { dismissedMessages, notedAs, opportunityOfMessage } from '../../src/journal/noted-as.ts';
import { parseFact } from '../../src/journal/parse-fact.ts';
import { placeMessage } from '../../src/journal/place.ts';
import type { Recognition } from '../../src/recognise/recognition.ts';
import {
	debrief,
	details,
	factAt,
	found,
	later,
	message,
	recognisedFact,
	recognition,
	when,
} from './samples.ts';

const newIds = { opportunity: 'new-o', interview: 'new-i' };
const base = factAt('2026-12-01T08:00:00.000Z', recognisedFact);
const reply: MessageRef = { ...message, messageId: 'message-2' };
const elsewhere: MessageRef = { ...message, messageId: 'message-3', threadId: 'thread-3' };
const stranger: MessageRef = { ...reply, fromEmail: 'eve@elsewhere.example', fromName: 'Jane Doe' };

function kinds(changes: Partial<Recognition>, from: MessageRef, facts: Fact[] = [base]): string[] {
	return factsFor(recognition(changes), from, fold(facts), newIds).map((fact) => fact.kind);
}

function next(fact: NewFact): Fact {
	return factAt('2026-12-04T08:00:00.000Z', fact);
}

describe('a confirmation', () => {
	test('is noted with everything that was recognised', () => {
		expect(factsFor(recognition(), message, [], newIds)).toEqual([
			{ kind: 'InterviewRecognised', ...newIds, message, details },
		]);
	});

	test.each([
		['the same message', message],
		['the same thread', reply],
		['another thread, the same contact and role', elsewhere],
	])('of the same time in %s says nothing new', (_, from) => {
		expect(kinds({}, from)).toEqual([]);
		expect(kinds({ kind: 'reminder' }, from)).toEqual([]);
	});

	test('with another time in the same thread is a move', () => {
		expect(factsFor(recognition({ when: found(later) }), reply, fold([base]), newIds)).toEqual([
			{ kind: 'InterviewMoved', opportunity: 'o', interview: 'i', message: reply, when: later },
		]);
	});

	test('with another time in the same thread by somebody else changes nothing', () => {
		expect(kinds({ when: found(later) }, stranger)).toEqual([]);
	});

	test('that is opened again after a move does not move it back', () => {
		const moved = next({
			kind: 'InterviewMoved',
			opportunity: 'o',
			interview: 'i',
			message: reply,
			when: later,
		});
		expect(kinds({}, message, [base, moved])).toEqual([]);
	});

	test.each([
		['with the employer after one with the recruiter', { stage: found('employer-first' as const) }, [base]],
		[
			'after one that was told of',
			{},
			[base, next({ kind: 'Debriefed', opportunity: 'o', interview: 'i', debrief })],
		],
	])('%s is the next interview of the same opportunity', (_, changes, facts) => {
		expect(
			factsFor(recognition({ when: found(later), ...changes }), reply, fold(facts), newIds),
		).toMatchObject([{ kind: 'InterviewRecognised', opportunity: 'o', interview: 'new-i' }]);
	});

	test('of another role by the same contact is a new opportunity', () => {
		const facts = factsFor(
			recognition({ when: found(later), roleTitle: found('Payroll Officer') }),
			elsewhere,
			fold([base]),
			newIds,
		);
		expect(facts).toMatchObject([{ kind: 'InterviewRecognised', opportunity: 'new-o' }]);
	});

	test('without a time is not noted', () => {
		expect(kinds({ when: null }, message, [])).toEqual([]);
	});
});

describe('one title', () => {
	const service: MessageRef = {
		...message,
		fromName: 'Greenhouse',
		fromEmail: 'no-reply@greenhouse.example',
	};
	const serviceElsewhere: MessageRef = { ...service, messageId: 'message-3', threadId: 'thread-3' };
	const nobody = { contactName: null, contactEmail: null, contactPhone: null };

	function opportunityOf(first: Partial<Recognition>, second: Partial<Recognition>, byService = false) {
		const [noted] = factsFor(recognition(first), byService ? service : message, [], {
			opportunity: 'o',
			interview: 'i',
		});
		const known = fold([factAt('2026-12-01T08:00:00.000Z', noted as NewFact)]);
		const from = byService ? serviceElsewhere : elsewhere;
		return factsFor(recognition({ when: found(later), ...second }), from, known, newIds)[0]?.opportunity;
	}

	test('with two clients of one consultant is two opportunities', () => {
		expect(opportunityOf({}, { employer: found('Beta') })).toBe('new-o');
	});

	test('at the same time with two clients of one consultant is two all the same', () => {
		expect(opportunityOf({}, { employer: found('Beta'), when: found(when) })).toBe('new-o');
	});

	test.each(['Acme', 'ACME', 'Acme Pty Ltd', 'The Acme Group'])(
		'with one employer through one consultant, written as %s, is one',
		(employer) => {
			expect(opportunityOf({}, { employer: found(employer), stage: found('employer-first') })).toBe('o');
		},
	);

	test('of an employer that only one of the mails names is one', () => {
		expect(opportunityOf({ employer: null }, {})).toBe('o');
		expect(opportunityOf({}, { employer: null })).toBe('o');
	});

	test('through the mailbox of a service is two, unless both mails name the same employer', () => {
		expect(opportunityOf(nobody, { ...nobody, employer: found('Beta') }, true)).toBe('new-o');
		expect(opportunityOf(nobody, { ...nobody, employer: null }, true)).toBe('new-o');
		expect(opportunityOf({ ...nobody, employer: null }, { ...nobody, employer: null }, true)).toBe('new-o');
		expect(opportunityOf(nobody, nobody, true)).toBe('o');
	});

	test('in three rounds is one process', () => {
		let facts: Fact[] = [];
		for (const round of [1, 2, 3]) {
			const start = `2026-12-0${round}T23:00:00.000Z`;
			const from = { ...message, messageId: `m${round}`, threadId: `t${round}` };
			const ids = { opportunity: `o${round}`, interview: `i${round}` };
			const stages = ['recruiter', 'employer-first', 'employer-later'] as const;
			const changes = { when: found({ ...when, start }), stage: found(stages[round - 1] ?? 'recruiter') };
			const [noted] = factsFor(recognition(changes), from, fold(facts), ids);
			facts = [...facts, factAt(start, noted as NewFact)];
		}
		expect(fold(facts).map((each) => each.interviews.length)).toEqual([3]);
	});
});

describe('a mail that moves', () => {
	test('moves the interview it belongs to', () => {
		expect(kinds({ kind: 'moved', when: found(later) }, reply)).toEqual(['InterviewMoved']);
	});

	test('in a new thread finds its interview by the old time', () => {
		const changes = {
			kind: 'moved',
			when: found(later),
			previousWhen: found(when),
			roleTitle: null,
		} as const;
		expect(kinds(changes, elsewhere)).toEqual(['InterviewMoved']);
	});

	test('by somebody else is not obeyed', () => {
		expect(kinds({ kind: 'moved', when: found(later) }, stranger)).toEqual([]);
	});

	test('is noted with its new time where no interview is known', () => {
		expect(factsFor(recognition({ kind: 'moved', when: found(later) }), message, [], newIds)).toMatchObject([
			{ kind: 'InterviewRecognised', details: { when: later } },
		]);
	});
});

describe('a mail that cancels', () => {
	const cancel = { kind: 'cancelled', when: null } as const;

	test('cancels the interview it belongs to, once', () => {
		expect(kinds(cancel, reply)).toEqual(['InterviewCancelled']);
		const cancelled = next({ kind: 'InterviewCancelled', opportunity: 'o', interview: 'i', message: reply });
		expect(kinds(cancel, { ...reply, messageId: 'message-9' }, [base, cancelled])).toEqual([]);
	});

	test('by somebody else is not obeyed, whatever name it carries', () => {
		expect(kinds(cancel, stranger)).toEqual([]);
		expect(kinds(cancel, { ...stranger, fromEmail: null })).toEqual([]);
	});

	test('of an interview that is not known is nothing', () => {
		expect(kinds(cancel, message, [])).toEqual([]);
	});
});

test.each(['proposal', 'none'] as const)('a message that is a %s is not noted', (kind) => {
	expect(kinds({ kind }, message, [])).toEqual([]);
});

test('whatever a mail holds, what is noted can be read again', () => {
	const long = found(`\u202E${'x'.repeat(5000)}`);
	const hostile = recognition({
		roleTitle: long,
		employer: long,
		agency: found('\u200B'),
		contactName: long,
		contactEmail: long,
		contactPhone: long,
		interviewers: Array.from({ length: 50 }, () => long),
		location: long,
		joinUrl: found('javascript:alert(1)'),
		doubts: ['zone-assumed'],
	});
	const from = {
		...message,
		subject: long.value,
		fromName: long.value,
		link: 'http://x',
		threadId: long.value,
	};
	const [fact] = factsFor(hostile, from, [], newIds);
	expect(parseFact({ ...fact, id: 'a', at: when.start }).ok).toBe(true);
	expect(fact).toMatchObject({
		details: { joinUrl: null, agency: null, contact: { email: null } },
		message: { link: '' },
	});
	expect(JSON.stringify(fact)).not.toContain('\u202E');
});

describe('a message that was noted', () => {
	const moved = next({
		kind: 'InterviewMoved',
		opportunity: 'o',
		interview: 'i',
		message: reply,
		when: later,
	});

	test.each([message, reply])('is known again, the confirmation as well as the move', (each) => {
		expect(notedAs([base, moved], each)).toEqual({ opportunity: 'o', interview: 'i' });
		expect(opportunityOfMessage(fold([base, moved]), each)).toEqual({ opportunity: 'o', interview: 'i' });
	});

	test('is told apart from others of its thread and of other mailboxes', () => {
		expect(notedAs([base], reply)).toBeNull();
		expect(notedAs([base], { ...message, account: 'kim@example.org' })).toBeNull();
		expect(notedAs([base], { ...message, webmail: 'outlook' })).toBeNull();
	});

	test('is known as dismissed, even if both facts bear one time', () => {
		const dismissed = factAt(base.at, { kind: 'Dismissed', opportunity: 'o', interview: 'i' }, '0');
		expect(notedAs([base, dismissed], message)).toBe('dismissed');
		expect(dismissedMessages([base, dismissed])).toEqual([message]);
		expect(dismissedMessages([base])).toEqual([]);
	});
});

test('of several interviews in one thread the one still ahead is meant', () => {
	const second = factAt('2026-12-04T09:00:00.000Z', {
		kind: 'InterviewRecognised',
		opportunity: 'o',
		interview: 'j',
		message: reply,
		details: { ...details, when: later },
	});
	const told = next({ kind: 'Debriefed', opportunity: 'o', interview: 'i', debrief });
	const inThread = { ...message, messageId: 'message-5' };
	const placing = { contact: details.contact, roleTitle: null, employer: null, start: null };
	expect(placeMessage(fold([base, told, second]), inThread, placing)?.interview).toBe('j');
	expect(placeMessage(fold([base, second]), elsewhere, { ...placing, start: when.start })?.interview).toBe(
		'i',
	);
});
