import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORIGINS, openPage, ownPage, startChromium } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await startChromium();
});
afterAll(() => browser.close());

type Name = keyof typeof ORIGINS;

/** What an adapter says of one of the synthetic pages. */
async function look(name: Name, file: string, address: string = ORIGINS[name]) {
	const page = await openPage(browser, address, await ownPage(file));
	const seen = await page.evaluate((webmail) => {
		const adapter = adapters[webmail];
		const read = adapter.readOpenMessage(document);
		const pressed: string[] = [];
		document.addEventListener('click', ({ target }) =>
			pressed.push((target as Element).outerHTML.slice(0, 60)),
		);
		if (!read.ok) return { read, key: adapter.openMessageKey(document), place: null, press: null, pressed };
		return {
			read: { ok: true as const, message: read.value.message },
			key: adapter.openMessageKey(document),
			place: adapter.chipPlace(read.value)?.className ?? null,
			inBody: read.value.body.contains(adapter.chipPlace(read.value)?.parentElement ?? null),
			press: adapter.pressReply(document, read.value),
			pressed,
		};
	}, name);
	await page.close();
	return seen;
}

describe('Gmail', () => {
	test('the newest expanded message of somebody else is read, whatever the mail pretends', async () => {
		const { read } = await look('gmail', 'gmail-thread.html', `${ORIGINS.gmail}#inbox/FMfcgzQbfopaque`);
		expect(read).toEqual({
			ok: true,
			message: {
				webmail: 'gmail',
				account: 'me@example.com',
				threadId: '18d7000000000002',
				// From `#msg-f:1790000000000000011`, as the legacy id is missing.
				messageId: 1790000000000000011n.toString(16),
				link: 'https://mail.google.com/mail/u/0/#all/18d7000000000002',
				subject: 'Interview - boss@evil.example - Thursday',
				fromName: 'Jane Doe',
				fromEmail: 'jane@agency.example',
				sentText: '2026/07/15 12:20',
				interfaceLanguage: 'ja',
				text: [
					'Dear Sam,',
					'',
					'We meet on Thursday 16 July at 10:30.',
					'Join: the video call',
					'',
					'Boss',
					'Bring your passport.',
					'When\t10:30',
					'Where\t12 High Street',
					'Leeds',
					'Map',
				].join('\n'),
				quotedText: 'On 1 July Sam wrote:\nIs 2 January fine? old',
				links: [{ href: 'https://zoom.example/j/1?a=1&b=2', text: 'the video call' }],
				calendarFiles: ['Invite.ICS'],
			},
		});
	});

	test('the chip stands before the mail, outside its content; Reply is the one that is shown', async () => {
		const { place, inBody, press, pressed } = await look('gmail', 'gmail-thread.html');
		expect(place).toBe('ii gt');
		expect(inBody).toBe(false);
		expect(press).toEqual({ ok: true, value: null });
		expect(pressed).toEqual(['<span role="link" class="ams bkH">返信</span>']);
	});

	test('a list is no message', async () => {
		const { read, key } = await look('gmail', 'gmail-list.html');
		expect(read).toEqual({ ok: false, reason: 'no-message-open' });
		expect(key).toBe('');
	});

	test.each(['outlook-conversation.html', 'outlook-empty.html', 'hidden-text.html'])(
		'%s is none of its pages',
		async (file) => {
			const { read, key } = await look('gmail', file);
			expect(read).toEqual({ ok: false, reason: 'page-not-recognised' });
			expect(key).toBe('');
		},
	);
});

describe('Outlook', () => {
	test('the first expanded message of somebody else is read; a hidden address is taken from the list', async () => {
		const { read } = await look(
			'outlook',
			'outlook-conversation.html',
			'https://outlook.live.com/mail/0/inbox/id/AQQkOpen',
		);
		expect(read).toEqual({
			ok: true,
			message: {
				webmail: 'outlook',
				account: 'me@example.com',
				threadId: 'AQQkOpen',
				messageId: 'Jane Doe|śr. 15.07.2026 12:20|Interview on Thursday',
				link: 'https://outlook.live.com/mail/0/inbox/id/AQQkOpen',
				subject: 'Interview on Thursday',
				fromName: 'Jane Doe',
				fromEmail: 'jane@agency.example',
				sentText: 'śr. 15.07.2026 12:20',
				interfaceLanguage: 'pl',
				text: 'We meet on Thursday 16 July at 10:30.\n\nJoin',
				quotedText: 'From: Sam <me@example.com>\n\nIs 2 January fine?',
				links: [
					{
						href: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.example',
						text: 'Join',
					},
				],
				calendarFiles: ['invite.ics'],
			},
		});
	});

	test('Reply is the message’s own, never the ribbon’s', async () => {
		const { press, pressed, inBody } = await look('outlook', 'outlook-conversation.html');
		expect(press).toEqual({ ok: true, value: null });
		expect(pressed).toEqual([expect.stringContaining('id="reply"')]);
		expect(inBody).toBe(false);
	});

	test('an empty pane is no message, though a row is still selected', async () => {
		const { read, key } = await look('outlook', 'outlook-empty.html');
		expect(read).toEqual({ ok: false, reason: 'no-message-open' });
		expect(key).toBe('');
	});

	test.each(['gmail-thread.html', 'gmail-list.html', 'hidden-text.html'])(
		'%s is none of its pages',
		async (file) => {
			const { read, key } = await look('outlook', file);
			expect(read).toEqual({ ok: false, reason: 'page-not-recognised' });
			expect(key).toBe('');
		},
	);
});

describe('what lies with the spam is not read', () => {
	test.each([
		['gmail', 'gmail-thread.html', 'https://mail.google.com/mail/u/0/#spam/FMfcgzQbfopaque'],
		['outlook', 'outlook-conversation.html', 'https://outlook.live.com/mail/0/junkemail/id/AQQkOpen'],
	] as const)('%s', async (name, file, address) => {
		const { read, key } = await look(name, file, address);
		expect(read).toEqual({ ok: false, reason: 'no-message-open' });
		expect(key).toBe('');
	});
});

describe('which webmail an address belongs to', () => {
	test.each([
		['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
		['https://mail.google.com/mail/u/1/?ui=2#search/x', 'gmail'],
		['https://mail.google.com/mail/mu/mp/1/', null],
		['https://mail.google.com/chat/u/0/', null],
		['https://calendar.google.com/mail/', null],
		['https://mail.google.com.evil.example/mail/u/0/', null],
		['https://outlook.live.com/mail/0/', 'outlook'],
		['https://outlook.office.com/mail/inbox', 'outlook'],
		['https://outlook.office365.com/mail/', 'outlook'],
		['https://outlook.cloud.microsoft/mail/', 'outlook'],
		['https://outlook.live.com.evil.example/mail/', null],
	])('%s: %s', async (address, name) => {
		const page = await openPage(browser, ORIGINS.gmail, '');
		// Only what an adapter may look at.
		const found = await page.evaluate((text) => {
			const { hostname, pathname } = new URL(text);
			return adapters.webmailAt({ hostname, pathname } as Location)?.name ?? null;
		}, address);
		await page.close();
		expect(found).toBe(name);
	});
});
