import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/draft/draft.ts';
import { draft } from '../../src/draft/draft-for.ts';
import type { Debrief, InterviewDetails } from '../../src/journal/fact.ts';
import { UNTOUCHED } from '../../src/journal/fold-steps.ts';
import type { Opportunity, StepHistory } from '../../src/journal/opportunity.ts';
import type { Settings } from '../../src/journal/settings.ts';
import type { NoteKind, Step } from '../../src/plan/step.ts';
import { details, debrief as sample } from '../journal/samples.ts';
import { at, opportunityAfter, settings, told } from '../plan/samples.ts';

interface Given {
	readonly kind: NoteKind;
	readonly debrief?: Partial<Debrief>;
	readonly details?: Partial<InterviewDetails>;
	readonly step?: Partial<Step>;
	readonly settings?: Partial<Settings>;
}

function opportunityOf({ debrief, details }: Given): Opportunity {
	return opportunityAfter([['2026-12-03 12:00', told(debrief)]], details);
}

/** A Friday; the interview was on the Thursday before. */
function stepOf({ kind, step }: Given): Step {
	const id = `o/i/${kind}`;
	const dueAt = at('2026-12-04 09:00');
	return {
		id,
		kind,
		opportunity: 'o',
		interview: 'i',
		dueAt,
		state: 'due',
		urged: true,
		sendOn: '2026-12-04',
		...step,
	};
}

function every(given: Given): Draft[] {
	const opportunity = opportunityOf(given);
	const all = (wording: number) =>
		draft(stepOf(given), opportunity, { ...settings, name: 'Sam Lee', ...given.settings }, wording);
	return Array.from({ length: all(0).wordings }, (_, wording) => all(wording));
}

const notes: readonly (readonly [string, Given])[] = [
	['thank-you, strong', { kind: 'thank-you' }],
	['thank-you, fair', { kind: 'thank-you', debrief: { timeSpent: 'mostly-asked' } }],
	['thank-you, weak', { kind: 'thank-you', debrief: { criteriaMet: 'few', timeSpent: 'mostly-asked' } }],
	['thank-you, not sure', { kind: 'thank-you', debrief: { verdict: 'not-sure' } }],
	['second note', { kind: 'second-note' }],
	['closing note', { kind: 'closing-note' }],
	['decline', { kind: 'decline', debrief: { verdict: 'not-for-me' } }],
	['not suited', { kind: 'decline', debrief: { verdict: 'not-suited' } }],
	['goodwill', { kind: 'goodwill', debrief: { outcome: 'job-gone', verdict: null, worthKnowing: true } }],
];

/** What may be missing or different, each on its own and all in every combination. */
const variations: readonly (readonly Partial<Given>[])[] = [
	[{}, { details: { roleTitle: null } }],
	[{}, { details: { employer: null } }],
	[{}, { details: { stage: 'employer-first' } }, { details: { stage: 'employer-first', agency: null } }],
	[{ debrief: { likedOrLearnt: 'How closely the team works with its customers.' } }, {}],
	[{ step: { callOn: '2026-12-09' } }, {}],
	[{ debrief: { wouldSuit: 'part-time roles near Leeds', notForMeBecause: ['place'] } }, {}],
	[
		{},
		{
			settings: { name: '' },
			details: { contact: { name: null, email: null, phone: null } },
			step: { sendOn: undefined } as never,
		},
	],
];

function combined(given: Given, choices: readonly (readonly Partial<Given>[])[]): Given[] {
	const [first, ...rest] = choices;
	if (!first) return [given];
	return first.flatMap((choice) => combined(joined(given, choice), rest));
}

function joined(a: Given, b: Partial<Given>): Given {
	return {
		kind: a.kind,
		debrief: { ...a.debrief, ...b.debrief },
		details: { ...a.details, ...b.details },
		step: { ...a.step, ...b.step },
		settings: { ...a.settings, ...b.settings },
	};
}

const CLICHES = [
	'checking in',
	'following up',
	'follow up',
	'touching base',
	'touch base',
	'circling back',
	'circle back',
	'perfect for the role',
	'perfect fit',
	'in advance',
	'how did i go',
	'hope this finds you',
	'sent from',
	'asap',
	'as soon as possible',
	'dream job',
	'passionate',
	'sorry to bother',
	'urgent',
	'reach out',
	'to whom it may concern',
	'afterword',
];
const PAY = /\b(?:pay|salary|wage|money|bonus|rate|benefits?|package)\b/i;
/** Words that British and American English spell differently: no wording uses one, so each suits every locale. */
const SPELT_DIFFERENTLY =
	/\b(?:\w+is(?:e|ed|ing|ation)|\w+iz(?:e|ed|ing|ation)|\w*(?:colou?r|favou?r|honou?r|behaviou?r|labou?r)\w*|cent(?:re|er)|program(?:me)?|practi[cs]e|skilful|enrol\w*|fulfil\w*|travel\w+|organi\w+|learnt|learned)\b/gi;
const NOT_SPELT_DIFFERENTLY = new Set([
	'otherwise',
	'honour',
	'raise',
	'promise',
	'advise',
	'rise',
	'wise',
	'size',
	'exercise',
	'surprise',
	'precise',
]);

describe.each(notes)('%s', (_, given) => {
	const combinations = combined(given, variations);
	const all = combinations.flatMap((each) =>
		every(each).map((note) => ({ note, body: note.paragraphs.join('\n\n') })),
	);

	test('has at least three wordings that differ in every paragraph but the greeting', () => {
		const drafts = every(given);
		expect(drafts.length).toBeGreaterThanOrEqual(3);
		const paragraphs = drafts.flatMap((each) => each.paragraphs.slice(1, -1));
		expect(new Set(paragraphs).size).toBe(paragraphs.length);
		expect(new Set(drafts.map((each) => each.wording)).size).toBe(drafts.length);
	});

	test('begins with thanks', () => {
		for (const { note } of all) expect(note.paragraphs[1]?.split('.')[0]).toMatch(/\bthank/i);
	});

	test('is neither curt nor long', () => {
		for (const { body } of all) {
			expect(words(body), body).toBeGreaterThanOrEqual(40);
			expect(words(body), body).toBeLessThanOrEqual(150);
		}
	});

	test('asks one question at most, none in a decline, and keeps its voice down', () => {
		for (const { body } of all) {
			expect(body.split('?').length - 1, body).toBeLessThanOrEqual(given.kind === 'second-note' ? 1 : 0);
			expect(body).not.toMatch(/!|\b[A-Z]{4,}\b/);
		}
	});

	test('says nothing of pay and no empty phrase', () => {
		for (const { note, body } of all) {
			expect(body).not.toMatch(PAY);
			for (const cliche of CLICHES) expect(`${note.subject} ${body}`.toLowerCase()).not.toContain(cliche);
		}
	});

	test('has no gap where something is missing', () => {
		for (const { note, body } of all) {
			for (const paragraph of [note.subject, ...note.paragraphs]) {
				expect(paragraph).not.toMatch(/ {2}|[{}]|undefined|null|^\s|\s$| [,.;:]|[:,]\.|\(\)|^$/);
			}
			for (const paragraph of note.paragraphs.slice(1, -1)) expect(paragraph).toMatch(/^[A-Z].*[.?]$/s);
			expect(body).not.toMatch(/\b(\w+) \1\b/);
		}
	});

	test('says "it" of the job only where the job was named', () => {
		for (const { body } of all) expect(unnamedJob(body), body).toBeNull();
	});

	test('is spelt alike in Britain and America', () => {
		for (const { note } of all) {
			const own = note.paragraphs.join(' ').replace('How closely the team works with its customers', '');
			const found = (own.match(SPELT_DIFFERENTLY) ?? []).filter(
				(word) => !NOT_SPELT_DIFFERENTLY.has(word.toLowerCase()),
			);
			expect(found).toEqual([]);
		}
	});

	test('names who interviewed rightly', () => {
		for (const each of combinations) {
			const through = each.details?.stage === 'employer-first' && each.details.agency !== null;
			for (const note of every(each)) {
				const body = note.paragraphs.join(' ');
				if (through) expect(body).not.toContain('talking with me');
				if (!through) expect(body).not.toMatch(/arranging my interview|thanks (?:on|go) to/);
			}
		}
	});

	test('announces a call only when one follows, and a first note always does then', () => {
		for (const each of combinations) {
			const follows = each.step?.callOn !== undefined && each.step.sendOn !== null;
			const isFirst = each.kind === 'thank-you' || each.kind === 'goodwill';
			const isDayKnown = !('sendOn' in (each.step ?? {})) || each.kind === 'goodwill';
			for (const note of every(each)) {
				const announces = /I'll (?:phone|ring)|I'll give you a call|I will check in/.test(
					note.paragraphs.join(' '),
				);
				expect(announces).toBe(follows && isFirst && isDayKnown);
			}
		}
	});
});

test.each(notes.filter(([, given]) => given.kind === 'thank-you' || given.kind === 'goodwill'))(
	'%s has 70 to 120 words with the usual fields',
	(_, given) => {
		const liked = { likedOrLearnt: 'How closely the team works with its customers.' };
		for (const usual of combined(given, [
			[{ debrief: liked }, {}],
			[{ step: { callOn: '2026-12-09' } }, {}],
			[{}, { details: { stage: 'employer-first' } }],
		])) {
			for (const { paragraphs } of every(usual)) {
				expect(words(paragraphs.join(' ')), paragraphs.join('\n')).toBeGreaterThanOrEqual(70);
				expect(words(paragraphs.join(' ')), paragraphs.join('\n')).toBeLessThanOrEqual(120);
			}
		}
	},
);

test.each([
	['Many thanks for talking with me on Wednesday, even though it is no longer open.', 'it is no longer'],
	['Thank you for talking with me. I understand that it has gone.', 'it has gone'],
	['Thank you for talking with me. I am interested in it.', 'interested in it'],
	['Thank you for talking with me about the role. I am interested in it.', null],
	['Thank you for talking with me. The job was a good one; a pity that it has gone.', null],
])('in "%s" the job that "it" stands for is missed: %s', (body, expected) => {
	expect(unnamedJob(body)).toBe(expected);
});

describe('the choice of wording', () => {
	const step = stepOf({ kind: 'thank-you' });

	function wordingFor(id: string, wording?: number): string {
		return draft(step, { ...opportunityOf({ kind: 'thank-you' }), id }, settings, wording).wording;
	}

	test('is the same at every look and differs between opportunities', () => {
		expect(wordingFor('a')).toBe(wordingFor('a'));
		const first = Array.from({ length: 60 }, (_, index) => wordingFor(`opportunity-${index}`));
		for (const wording of new Set(first))
			expect(first.filter((each) => each === wording).length).toBeGreaterThan(8);
		expect(new Set(first).size).toBe(3);
	});

	test('does not begin with one that the contact was sent after another interview', () => {
		const opportunity = opportunityOf({ kind: 'thank-you' });
		const first = draft(step, opportunity, settings).wording;
		const sentBefore = (...wordings: string[]) => {
			const used = wordings.map((wording, index) => [`o/h${index}/thank-you`, history('kept', wording)]);
			return draft(step, { ...opportunity, steps: Object.fromEntries(used) }, settings).wording;
		};
		const second = sentBefore(first);
		expect(second).not.toBe(first);
		const third = sentBefore(first, second);
		expect([first, second]).not.toContain(third);
		expect(sentBefore(first, second, third)).toBe(first);
	});

	test('is not changed by its own draft, nor by one that was taken out', () => {
		const opportunity = opportunityOf({ kind: 'thank-you' });
		const first = draft(step, opportunity, settings).wording;
		for (const steps of [
			{ [step.id]: history('kept', first) },
			{ 'o/h/thank-you': history('removed', first) },
		]) {
			expect(draft(step, { ...opportunity, steps }, settings).wording).toBe(first);
		}
	});

	test('counts on and round', () => {
		const names = [0, 1, 2].map((wording) => wordingFor('a', wording));
		expect(new Set(names).size).toBe(3);
		expect([3, -1, -2, 1.5, Number.NaN].map((wording) => wordingFor('a', wording))).toEqual([
			names[0],
			names[2],
			names[1],
			names[1],
			names[0],
		]);
	});
});

describe('what stands around the words', () => {
	test('greets by first name and signs with the name', () => {
		const [note] = every({ kind: 'thank-you' });
		expect(note?.paragraphs[0]).toBe('Hi Jane,');
		expect(note?.paragraphs.at(-1)).toMatch(/^(Many thanks|Kind regards|Best wishes),\nSam Lee$/);
	});

	test('has a subject for a new mail, with the role where it is known', () => {
		for (const [, given] of notes) {
			expect(every(given).some((each) => each.subject.includes('Finance Manager'))).toBe(true);
			for (const { subject } of every({ ...given, details: { roleTitle: null, employer: null } })) {
				expect(subject).toMatch(/^[A-Z][^{}]{5,60}[a-z]$/);
			}
		}
	});

	test('leaves the name to the signature when there is none', () => {
		const [note] = every({ kind: 'thank-you', settings: { name: '' } });
		expect(note?.paragraphs.at(-1)).toMatch(/^[A-Z][a-z ]+,$/);
	});

	test('says that English stands in for a language without wordings', () => {
		expect(every({ kind: 'thank-you' })[0]).toMatchObject({ language: 'en', languageFallback: false });
		expect(every({ kind: 'thank-you', details: { language: 'de' } })[0]).toMatchObject({
			language: 'en',
			languageFallback: true,
		});
	});
});

describe('what fields hold', () => {
	test('is never taken for a field itself', () => {
		const [note] = every({
			kind: 'thank-you',
			details: { roleTitle: '{liked} $& {theRole}', employer: '$1' },
		});
		expect(note?.paragraphs.join(' ')).toContain('the {liked} $& {theRole} role');
	});

	test.each([
		['Finance Manager role', 'about the Finance Manager role at'],
		['The Finance Manager position', 'about the Finance Manager role at'],
		['x'.repeat(120), 'about the role at'],
	])('a title "%s" reads well', (roleTitle, expected) => {
		expect(every({ kind: 'thank-you', details: { roleTitle } })[0]?.paragraphs[1]).toContain(expected);
	});

	test('the day is named while it is fresh, else left out', () => {
		const first = (sendOn: string) => every({ kind: 'thank-you', step: { sendOn } })[0]?.paragraphs[1];
		expect(first('2026-12-03')).toContain('today about');
		expect(first('2026-12-09')).toContain('on Thursday about');
		expect(first('2026-12-10')).toContain('talking with me about');
	});

	test('the first reason that may be written is given, pay and unnamed ones never', () => {
		const decline = (notForMeBecause: Debrief['notForMeBecause']) =>
			every({ kind: 'decline', debrief: { ...sample, verdict: 'not-for-me', notForMeBecause } }).map((each) =>
				each.paragraphs.join(' '),
			);
		for (const body of decline(['pay', 'place']))
			expect(body).toContain('the location would not work for me');
		for (const body of decline(['pay', 'something-else'])) expect(body).not.toMatch(/reason|picture/);
	});

	test('the note of an interview at the desk of nobody known still greets', () => {
		const contact = { ...details.contact, name: 'HR Team' };
		expect(every({ kind: 'thank-you', details: { contact } })[0]?.paragraphs[0]).toBe('Hello,');
	});
});

function words(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function history(state: 'kept' | 'removed', wording: string): StepHistory {
	return { ...UNTOUCHED, draft: { state, at: at('2026-12-01 09:00'), wording } };
}

const JOB = /\b(?:job|role|position|vacancy)\b/i;
/** What a note says of the job without naming it. */
const OF_THE_JOB =
	/\bit (?:is no longer|has (?:gone|come to))|\binterested in it\b|\b(?:ahead|further|on) with it\b|\bperson for it\b|\b(?:sound|parts) of it\b|\bweighing it up\b|\btake it further\b|\bthis one is not for me/i;

/** The first words that stand for the job before anything has named it; null when there are none. */
function unnamedJob(body: string): string | null {
	const found = OF_THE_JOB.exec(body);
	return found === null || JOB.test(body.slice(0, found.index)) ? null : found[0];
}
