import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../platform/fake-browser.ts';
import { debriefed, interviewEnded, thread, wantsIt } from './practice-facts.ts';
import { ask, kindsStored, OWN, PAGE, settled, stored } from './worker-browser.ts';

/** The worker as the browser sees it: events in, what stands in the browser out. Only the browser is a fake. */

const local = () => fakeBrowser.storage.local;

beforeAll(() => import('../../src/background/worker.ts'));
beforeEach(async () => {
	await settled();
	resetBrowser();
});

/** Fires an alarm and waits until the worker has come to rest. */
async function alarm(): Promise<void> {
	fakeBrowser.alarms.onAlarm.fire({ name: 'whichever' });
	await settled();
}

const DEBRIEF = 'opportunity-1/interview-1/debrief';
const THANK_YOU = 'opportunity-1/interview-1/thank-you';

describe('waking', () => {
	test('an interview that has ended is asked about: badge and one notification, noted before it is shown', async () => {
		stored(interviewEnded(1));
		await alarm();
		expect(fakeBrowser.action.badge).toBe('1');
		expect([...fakeBrowser.notifications.shown.keys()]).toEqual([DEBRIEF]);
		expect(kindsStored()).toContain('Notified');
	});

	test('waking again, for whatever reason, shows nothing twice', async () => {
		stored(interviewEnded(1));
		for (let wake = 0; wake < 3; wake += 1) await alarm();
		fakeBrowser.runtime.onStartup.fire();
		await settled();
		expect(fakeBrowser.notifications.history).toEqual([DEBRIEF]);
	});

	test('the next alarm is never more than 24 hours ahead, and a slow one stands behind it', async () => {
		stored(interviewEnded(-24 * 14));
		await alarm();
		const times = [...fakeBrowser.alarms.all.values()];
		expect(times.map(({ periodInMinutes }) => periodInMinutes)).toContain(30);
		for (const { scheduledTime } of times)
			expect(scheduledTime).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000);
	});

	test('a dismissed notification is not done: badge and popup still have it', async () => {
		stored(interviewEnded(1));
		await alarm();
		fakeBrowser.notifications.shown.clear();
		fakeBrowser.notifications.onClosed.fire(DEBRIEF, true);
		await settled();
		expect(fakeBrowser.action.badge).toBe('1');
		expect(fakeBrowser.notifications.history).toEqual([DEBRIEF]);
		const agenda = await ask('agenda', null);
		expect(agenda).toMatchObject({ ok: true, value: { due: [{ step: { id: DEBRIEF } }] } });
	});
});

describe('a browser that refuses', () => {
	test('to write: nothing is shown over and over, badge and popup tell of the step, and the popup says why', async () => {
		stored(interviewEnded(1));
		local().refuses = 'write';
		await alarm();
		await alarm();
		expect(fakeBrowser.notifications.history).toEqual([]);
		expect(fakeBrowser.action.badge).toBe('1');
		const agenda = await ask('agenda', null);
		expect(agenda).toMatchObject({ ok: true, value: { trouble: { writeRefused: true } } });
	});

	test('to write: what the person says is answered with the reason, and works once it can write again', async () => {
		stored(interviewEnded(1));
		local().refuses = 'write';
		const refused = await ask('debrief', { interview: 'interview-1', debrief: wantsIt });
		expect(refused).toEqual({ ok: false, error: { code: 'storage-refused' } });
		local().refuses = null;
		expect(await ask('debrief', { interview: 'interview-1', debrief: wantsIt })).toMatchObject({ ok: true });
		expect(kindsStored()).toContain('Debriefed');
		expect(await ask('agenda', null)).toMatchObject({ value: { trouble: { writeRefused: false } } });
	});

	test('to read: nothing is decided, nothing written, and the popup says why', async () => {
		stored(interviewEnded(1));
		const before = new Map(local().stored);
		local().refuses = 'read';
		await alarm();
		expect(await ask('agenda', null)).toEqual({ ok: false, error: { code: 'storage-unreadable' } });
		expect(local().stored).toEqual(before);
		expect(fakeBrowser.notifications.history).toEqual([]);
	});

	test('records that can’t be read or are newer are counted, kept, and don’t hide the rest', async () => {
		stored(interviewEnded(1));
		local().stored.set('fact:broken', 'not a fact');
		local().stored.set('fact:newer', { ...interviewEnded(1), id: 'newer', kind: 'SomethingNew' });
		const agenda = await ask('agenda', null);
		expect(agenda).toMatchObject({
			value: { due: [{ step: { id: DEBRIEF } }], trouble: { unreadable: 1, newer: 1 } },
		});
		expect(local().stored.get('fact:broken')).toBe('not a fact');
	});
});

describe('who may ask', () => {
	const step = { step: DEBRIEF };

	test.each([
		['a mail page', PAGE],
		['a frame in a mail page', { ...PAGE, frameId: 3 }],
		['another extension', { ...OWN, id: 'another' }],
		['nobody in particular', { id: 'afterword' }],
	])('%s may not skip a step', async (_, sender) => {
		stored(interviewEnded(1));
		expect(await ask('skip', step, sender)).toEqual({ ok: false, error: { code: 'not-allowed' } });
		expect(kindsStored()).not.toContain('StepSkipped');
	});

	test('our own pages may', async () => {
		stored(interviewEnded(1));
		expect(await ask('skip', step)).toEqual({ ok: true, value: null });
		expect(kindsStored()).toContain('StepSkipped');
	});

	test.each([
		['an unknown request', 'deleteEverything', null],
		['the name of a prototype’s property', 'constructor', null],
		['a step id that is no text', 'skip', { step: 7 }],
		['a text beyond its cap', 'skip', { step: 'x'.repeat(501) }],
		['nothing at all', 'skip', undefined],
	])('%s is refused', async (_, name, input) => {
		const reply = await ask(name as 'skip', input as { step: string });
		expect(reply).toEqual({ ok: false, error: { code: 'not-allowed' } });
	});

	test('a message that is no request of ours is left to others', () => {
		expect(fakeBrowser.runtime.onMessage.fire({ something: 'else' }, OWN)).toEqual([undefined]);
	});
});

describe('a draft that was asked for', () => {
	const open = {
		webmail: thread.webmail,
		account: thread.account,
		threadId: thread.threadId,
		messageId: thread.messageId,
	};

	async function askForDraft() {
		stored(interviewEnded(24 * 7), debriefed(wantsIt));
		const note = await ask('note', { step: THANK_YOU, wording: null });
		if (!note.ok) throw new Error(note.error.code);
		return ask('writeDraft', { step: THANK_YOU, wording: note.value.draft.wording });
	}

	test('opens its thread and is given to the page there, once', async () => {
		expect(await askForDraft()).toEqual({ ok: true, value: null });
		expect(fakeBrowser.tabs.open.map(({ url }) => url)).toEqual([thread.link]);
		expect(await ask('claimDraft', open, PAGE)).toMatchObject({ ok: true, value: { step: THANK_YOU } });
		expect(await ask('claimDraft', open, PAGE)).toEqual({ ok: true, value: null });
	});

	test.each([
		['another thread', { threadId: '18d7000000000099', messageId: '18d70000000000ff' }],
		['another account', { account: 'someone.else@gmail.example' }],
		['the other webmail', { webmail: 'outlook' as const }],
	])('is not given to %s, and stays for its own', async (_, difference) => {
		await askForDraft();
		expect(await ask('claimDraft', { ...open, ...difference }, PAGE)).toEqual({ ok: true, value: null });
		expect(await ask('claimDraft', open, PAGE)).toMatchObject({ value: { step: THANK_YOU } });
	});

	test('is no longer given after a few minutes', async () => {
		await askForDraft();
		vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] });
		expect(await ask('claimDraft', open, PAGE)).toEqual({ ok: true, value: null });
		vi.useRealTimers();
	});

	test('is remembered when it was put in, and when it was taken out the note is due again', async () => {
		await askForDraft();
		const job = await ask('claimDraft', open, PAGE);
		if (!job.ok || !job.value) throw new Error('no draft');
		const { step, wording } = job.value;
		await ask('draftOutcome', { step, wording, outcome: 'inserted' }, PAGE);
		expect(await ask('agenda', null)).toMatchObject({ value: { due: [{ inComposeBox: true }] } });
		await ask('draftOutcome', { step, wording, outcome: 'removed' }, PAGE);
		expect(await ask('agenda', null)).toMatchObject({ value: { due: [{ inComposeBox: false }] } });
	});

	test('of which the page says that it could not be put in changes nothing: the note stays due', async () => {
		await askForDraft();
		const facts = kindsStored().length;
		await ask('draftOutcome', { step: THANK_YOU, wording: 'any', outcome: 'failed' }, PAGE);
		expect(kindsStored()).toHaveLength(facts);
		expect(await ask('agenda', null)).toMatchObject({ value: { due: [{ step: { id: THANK_YOU } }] } });
	});

	test('when the mail can’t be opened the reason is said, and the popup keeps the draft', async () => {
		fakeBrowser.tabs.create = () => Promise.reject(new Error('No window'));
		expect(await askForDraft()).toEqual({ ok: false, error: { code: 'tab-not-opened' } });
		expect(await ask('note', { step: THANK_YOU, wording: null })).toMatchObject({ ok: true });
	});
});

describe('a click on a notification', () => {
	test('about a debrief opens the popup at it', async () => {
		stored(interviewEnded(1));
		await alarm();
		fakeBrowser.notifications.onClicked.fire(DEBRIEF);
		await settled();
		expect(fakeBrowser.action.popupsOpened).toBe(1);
		expect(await ask('agenda', null)).toMatchObject({ value: { focus: { step: DEBRIEF } } });
	});

	test('about a note opens its thread', async () => {
		stored(interviewEnded(24 * 7), debriefed(wantsIt));
		await alarm();
		fakeBrowser.notifications.onClicked.fire(THANK_YOU);
		await settled();
		expect(fakeBrowser.tabs.open.map(({ url }) => url)).toEqual([thread.link]);
	});

	test('about something that is no longer there opens the popup', async () => {
		fakeBrowser.notifications.onClicked.fire('gone/gone/thank-you');
		await settled();
		expect(fakeBrowser.action.popupsOpened).toBe(1);
	});
});
