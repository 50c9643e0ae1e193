import { describe, expect, it, test } from 'vitest';
import { findThread, hashOf, parseHash, threadIdOf } from './gmail/routes.ts';
import { hazardsOf, isRightToLeft, languageOf } from './hazards.ts';
import { conversationId, decimalId, hashToken, legacyId } from './ids.ts';
import { practiceMail } from './mail.ts';
import { parsePath } from './outlook/routes.ts';

const { threads } = practiceMail(new Date('2026-05-13T14:20:30Z'), 'Europe/London');

describe('ids', () => {
	it('have the forms that the webmails give them', () => {
		expect(legacyId('moved')).toMatch(/^[0-9a-f]{16}$/u);
		expect(decimalId('18d7000000000001')).toBe('1789899376903061505');
		expect(hashToken(legacyId('moved'))).toMatch(/^FMfcgz[a-zA-Z]{32}$/u);
		expect(encodeURIComponent(conversationId('moved'))).toContain('%2F');
	});

	it('differ from letter to letter and from thread to thread', () => {
		const letters = threads.flatMap((thread) => thread.letters);
		expect(new Set(letters.map(({ key }) => legacyId(key))).size).toBe(letters.length);
		expect(new Set(threads.map(({ key }) => conversationId(key))).size).toBe(threads.length);
	});
});

describe('addresses of Gmail', () => {
	it.each(threads)('lead to $key by token and by legacy id', (thread) => {
		for (const hash of [hashOf('inbox', thread), `#all/${threadIdOf(thread)}`]) {
			expect(findThread(threads, parseHash(hash).thread ?? '')).toBe(thread);
		}
	});

	it.each([
		['', 'inbox', null],
		['#inbox/p2', 'inbox', null],
		['#sent', 'sent', null],
		['#all/18d7000000000001?compose=new', 'all', '18d7000000000001'],
	])('%j opens the folder %s and the thread %s', (hash, view, thread) => {
		expect(parseHash(hash)).toEqual({ view, thread });
	});
});

test.each([
	['/mail/', 'inbox', null, false],
	['/mail/0/', 'inbox', null, false],
	['/mail/inbox/id/AQQk%2F%3D', 'inbox', 'AQQk/=', false],
	['/mail/0/drafts/id/AQQk', 'drafts', 'AQQk', false],
	['/mail/id/AQQk', 'inbox', 'AQQk', false],
	['/mail/0/deeplink/compose', 'deeplink', null, true],
])('%s of Outlook opens the folder %s and the conversation %s', (path, folder, conversation, compose) => {
	expect(parsePath(path)).toEqual({ folder, conversation, compose });
});

test('hazards are read from the query and unknown words are left out', () => {
	expect(hazardsOf('slow,signature=off,lang-de,nonsense,lang-<b>')).toEqual([
		'slow',
		'signature=off',
		'lang-de',
	]);
	expect(hazardsOf(null)).toEqual([]);
});

test('Arabic is laid out from right to left', () => {
	expect(languageOf(['slow', 'lang-ar'])).toBe('ar');
	expect(isRightToLeft(['lang-ar'])).toBe(true);
	expect(isRightToLeft(['lang-de'])).toBe(false);
	expect(languageOf([])).toBe('en-US');
});
