import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type {
	Found,
	Recognition,
	RecognitionKind,
	Warning,
	WarningReason,
} from '../../src/recognise/recognition.ts';
import type { OpenMessage } from '../../src/webmail/webmail.ts';
import { fakeBrowser, resetBrowser } from '../platform/fake-browser.ts';
import { interviewEnded, thread } from './practice-facts.ts';
import { ask, factsStored, kindsStored, PAGE, settled, stored } from './worker-browser.ts';

/** What the worker makes of a message and of the person's answer; how sure the recogniser is, the test decides. */

const NEW_START = '2027-03-04T15:00:00.000Z';
let recognised: Recognition;

vi.mock('../../src/recognise/recognise.ts', () => ({ recognise: () => recognised }));

beforeAll(() => import('../../src/background/worker.ts'));
beforeEach(async () => {
	await settled();
	resetBrowser();
});

/** Complete by type: a reason that is added is a fault here until it is named. */
const EVERY_REASON: Readonly<Record<WarningReason, true>> = {
	'chat-app-interview': true,
	'task-scam': true,
	'payment-before-work': true,
	'gift-cards-or-crypto': true,
	'identity-data': true,
	'asks-for-password': true,
	'free-mail-for-company': true,
	'sender-domain-differs': true,
	'look-alike-domain': true,
	'name-shows-other-address': true,
	'look-alike-letters': true,
	'hidden-characters': true,
	'look-alike-link': true,
	'link-leads-elsewhere': true,
	'short-link': true,
	'risky-attachment': true,
	'too-good': true,
};
const REASONS = Object.keys(EVERY_REASON) as WarningReason[];

function found<Value>(value: Value): Found<Value> {
	return { value, evidence: [], confidence: 0.9 };
}

function recognition(kind: RecognitionKind, confidence: number): Recognition {
	const when = { startLocal: NEW_START.slice(0, 16), endLocal: null, timeZone: 'UTC', end: null };
	return {
		kind,
		confidence,
		evidence: [{ source: 'text', start: 0, end: 12, quote: 'pencilled in' }],
		when: found({ ...when, zoneSource: 'offset', start: NEW_START }),
		previousWhen: null,
		roleTitle: null,
		employer: null,
		agency: null,
		contactName: found('Jane Marlow'),
		contactEmail: null,
		contactPhone: null,
		interviewers: [],
		medium: null,
		location: null,
		joinUrl: null,
		stage: null,
		calendarUid: null,
		sequence: null,
		language: 'en',
		doubts: [],
		warnings: [],
	};
}

const open: OpenMessage = {
	...thread,
	messageId: '18d70000000000cc',
	sentText: 'Nov 22, 2026, 4:42 PM',
	interfaceLanguage: 'en',
	text: 'You are pencilled in.',
	quotedText: '',
	links: [],
	calendarFiles: [],
};

const noted = { ...open, messageId: thread.messageId };

async function chip(message = open) {
	const reply = await ask('messageOpened', message, PAGE);
	if (!reply.ok) throw new Error(reply.error.code);
	return reply.value;
}

const answer = (interview: string, said: 'yes' | 'not-an-interview', message = open) =>
	ask('chipAnswered', { interview, answer: said, message }, PAGE);

describe('A message', () => {
	test('that is surely an interview is noted', async () => {
		recognised = recognition('confirmed', 0.9);
		expect(await chip()).toMatchObject({ state: 'noted' });
		expect(kindsStored()).toContain('InterviewRecognised');
	});

	test('that may be one is asked about with the words it rests on, and nothing is stored', async () => {
		recognised = recognition('confirmed', 0.6);
		expect(await chip()).toMatchObject({
			state: 'ask',
			details: [expect.stringContaining('pencilled in')],
		});
		expect(factsStored()).toEqual([]);
	});

	test('that hardly is one is left alone', async () => {
		recognised = recognition('confirmed', 0.3);
		expect(await chip()).toBeNull();
		expect(factsStored()).toEqual([]);
	});

	test('that can’t be stored is answered with the reason', async () => {
		recognised = recognition('confirmed', 0.9);
		fakeBrowser.storage.local.refuses = 'write';
		expect(await ask('messageOpened', open, PAGE)).toEqual({
			ok: false,
			error: { code: 'storage-refused' },
		});
	});
});

describe('A message that looks like a scam', () => {
	const warning: Warning = {
		reason: 'chat-app-interview',
		strong: true,
		evidence: [{ source: 'text', start: 0, end: 22, quote: 'interview via Telegram' }],
		detail: null,
	};
	const weak: Warning = { ...warning, reason: 'too-good', strong: false };
	const warned = (kind: RecognitionKind, ...warnings: Warning[]) => ({
		...recognition(kind, 0.9),
		when: kind === 'none' ? null : recognition(kind, 0.9).when,
		warnings,
	});

	test('is asked about however sure it is, with the reasons, strong ones first, and nothing is stored', async () => {
		recognised = warned('confirmed', weak, warning);
		expect(await chip()).toMatchObject({
			state: 'ask',
			warnings: [expect.stringContaining('interview via Telegram'), expect.stringContaining('promises')],
		});
		expect(factsStored()).toEqual([]);
	});

	test('is noted on “yes”, and warned of still, now and later', async () => {
		recognised = warned('confirmed', warning);
		const asked = await chip();
		const noted = { state: 'noted', warnings: [expect.stringContaining('Telegram')] };
		expect(await answer(asked?.interview ?? '', 'yes')).toMatchObject({ value: noted });
		expect(await chip()).toMatchObject(noted);
	});

	test('and holds no interview is only warned of', async () => {
		recognised = warned('none', warning);
		expect(await chip()).toMatchObject({ state: 'careful', interview: '', title: '' });
		expect(factsStored()).toEqual([]);
	});

	test('by weak points only, and holds no interview, is left alone', async () => {
		recognised = warned('none', weak);
		expect(await chip()).toBeNull();
	});

	test('is told in words whatever the reason', async () => {
		for (const reason of REASONS) {
			recognised = warned('none', { ...warning, reason });
			expect((await chip())?.warnings[0], reason).not.toMatch(/^warning_/);
		}
	});
});

describe('The answer to a question', () => {
	test('“yes” notes what the message says', async () => {
		recognised = recognition('confirmed', 0.6);
		const asked = await chip();
		expect(await answer(asked?.interview ?? '', 'yes')).toMatchObject({ value: { state: 'noted' } });
		expect(kindsStored()).toEqual(['InterviewRecognised']);
		expect(await chip()).toMatchObject({ state: 'noted' });
	});

	test('“not an interview” keeps which message it was and nothing else of it', async () => {
		recognised = recognition('confirmed', 0.6);
		const asked = await chip();
		await answer(asked?.interview ?? '', 'not-an-interview');
		expect(kindsStored()).toEqual(['Dismissed']);
		expect(JSON.stringify(factsStored())).not.toMatch(/Jane|jane|Confirmed/);
	});

	test('about a move: “yes” moves the interview that is known', async () => {
		stored(interviewEnded(-100));
		recognised = recognition('moved', 0.6);
		const asked = await chip();
		expect(asked).toMatchObject({ state: 'ask' });
		expect(await answer(asked?.interview ?? '', 'yes')).toMatchObject({ value: { state: 'moved' } });
		expect(factsStored()).toContainEqual(
			expect.objectContaining({
				kind: 'InterviewMoved',
				interview: 'interview-1',
				when: expect.objectContaining({ start: NEW_START }),
			}),
		);
	});

	test('about a move: “not an interview” leaves the interview that is known as it is', async () => {
		stored(interviewEnded(-100));
		recognised = recognition('moved', 0.6);
		const asked = await chip();
		await answer(asked?.interview ?? '', 'not-an-interview');
		expect(await ask('agenda', null)).toMatchObject({ value: { interviews: [{ id: 'interview-1' }] } });
	});
});

describe('“Not an interview” of one that was noted', () => {
	test('forgets all that was kept of it, and it isn’t noted again', async () => {
		stored(interviewEnded(-100));
		recognised = recognition('confirmed', 0.9);
		await answer('interview-1', 'not-an-interview', noted);
		expect(kindsStored()).toEqual(['Dismissed']);
		expect(await chip(noted)).toMatchObject({ state: 'dismissed' });
		expect(await ask('agenda', null)).toMatchObject({ value: { interviews: [] } });
	});

	test('can be taken back', async () => {
		stored(interviewEnded(-100));
		recognised = recognition('confirmed', 0.9);
		await answer('interview-1', 'not-an-interview', noted);
		expect(await answer('', 'yes', noted)).toMatchObject({ value: { state: 'noted' } });
		expect(await chip(noted)).toMatchObject({ state: 'noted' });
	});

	test('is kept as it was when the browser refuses to write', async () => {
		stored(interviewEnded(-100));
		fakeBrowser.storage.local.refuses = 'write';
		await answer('interview-1', 'not-an-interview', noted);
		expect(kindsStored()).toEqual(['InterviewRecognised']);
	});
});
