import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ORIGINS, openPage, startChromium } from './chromium.ts';

/** Captured pages of the real webmails are nobody's to publish, so they lie beside the project where they exist. */
const CAPTURED = new URL('../../../shared/webmail/', import.meta.url);
const present = existsSync(CAPTURED);
if (!present) process.stdout.write('Captured pages: none beside the project, so these tests are skipped.\n');

const DRAFT = ['Dear Dana,', 'Thank you for <b>your</b> time & trouble today.', 'Kind regards,\nSam'];

let browser: Browser | undefined;
beforeAll(async () => {
	if (present) browser = await startChromium();
});
afterAll(() => browser?.close());

const captured = test.skipIf(!present);

async function open(name: keyof typeof ORIGINS, file: string) {
	if (!browser) throw new Error('no browser');
	return openPage(browser, ORIGINS[name], await readFile(new URL(file, CAPTURED), 'utf8'));
}

async function read(name: keyof typeof ORIGINS, file: string) {
	const page = await open(name, file);
	const seen = await page.evaluate((webmail) => {
		const result = adapters[webmail].readOpenMessage(document);
		if (!result.ok) return { ...result, pressed: '' };
		let pressed = '';
		document.addEventListener('click', ({ target }) => {
			pressed += (target as Element).outerHTML;
		});
		adapters[webmail].pressReply(document, result.value);
		return { ok: true as const, message: result.value.message, pressed };
	}, name);
	await page.close();
	return seen;
}

captured('Gmail 2016, Chinese: sender, date, body, Reply', async () => {
	const seen = await read('gmail', 'gmail/message-view-2016-zh-CN.html');
	expect(seen).toMatchObject({
		message: {
			fromName: 'Sender Name',
			fromEmail: 'sender@example.com',
			sentText: '2016年5月4日 上午10:08',
			text: 'BODY',
		},
		pressed: expect.stringContaining('aria-label="回复"'),
	});
});

captured('Gmail about 2023: subject, sender, date, body, Reply', async () => {
	const seen = await read('gmail', 'gmail/message-view-2023-en-from-clone.html');
	expect(seen).toMatchObject({
		message: {
			subject: 'Interview confirmation',
			fromName: 'Recruiter Name',
			fromEmail: 'recruiter@example.com',
			sentText: 'Jul 15, 2026, 12:20 PM',
			text: 'BODY',
		},
		pressed: expect.stringContaining('>Reply</span>'),
	});
});

captured(
	'Gmail 2026, French: the shown thread, the expanded message, new text apart from quoted',
	async () => {
		const seen = await read('gmail', 'gmail/COMPOSITE-thread-2026.html');
		expect(seen).toMatchObject({
			message: {
				account: 'me@example.com',
				threadId: '18d7000000000002',
				messageId: '18d700000000000b',
				link: 'https://mail.google.com/mail/u/0/#all/18d7000000000002',
				subject: 'Confirmation d’entretien',
				fromName: 'Dana Recruiter',
				fromEmail: 'recruiter@example.com',
				sentText: '15 juil. 2026, 12:20',
				interfaceLanguage: 'fr',
				text: 'Bonjour,\nVotre entretien est confirmé le jeudi 16 juillet 2026 à 14:00 (Europe/Paris).',
				quotedText: expect.stringContaining('1 janvier 2020'),
				calendarFiles: ['invite.ics'],
			},
			pressed: '<span role="link" tabindex="0" class="ams bkH">Répondre</span>',
		});
	},
);

captured('Outlook 2026, German: the open message, its own Reply, new text apart from quoted', async () => {
	const seen = await read('outlook', 'outlook/COMPOSITE-reading-pane-reply-2026.html');
	expect(seen).toMatchObject({
		message: {
			account: 'me@example.com',
			threadId: expect.stringMatching(/^AQQk/),
			subject: 'Bestätigung Vorstellungsgespräch',
			fromName: 'Dana Recruiter',
			fromEmail: 'recruiter@example.com',
			sentText: 'Mi 15.07.2026 12:20',
			text: expect.stringContaining('16. Juli 2026 um 14:00'),
			quotedText: expect.stringContaining('1. Januar 2020'),
			calendarFiles: ['invite.ics'],
		},
		pressed:
			'<button role="menuitem" aria-label="Antworten"><i data-icon-name="ArrowReplyRegular"></i></button>',
	});
});

captured('Outlook 2026-01: a header without a body is a message whose body is missing', async () => {
	expect(await read('outlook', 'outlook/item-header-2026-01.html')).toMatchObject({
		reason: 'body-not-found',
	});
});

captured('Outlook 2024 to 2026: every body is found and read', async () => {
	const page = await open('outlook', 'outlook/message-body-2024-2026.html');
	const texts = await page.evaluate(() =>
		[...document.querySelectorAll('section')].map((section) => {
			const body = adapters.firstShown(section, adapters.OUTLOOK_BODY);
			return body && adapters.renderedText(body).text;
		}),
	);
	await page.close();
	expect(texts).toEqual(['BODY', 'BODY', 'BODY', 'BODY']);
});

captured.each([
	['gmail', 'outlook/COMPOSITE-reading-pane-reply-2026.html'],
	['gmail', 'outlook/message-body-2024-2026.html'],
	['outlook', 'gmail/COMPOSITE-thread-2026.html'],
	['outlook', 'gmail/message-view-2016-zh-CN.html'],
] as const)('%s finds nothing in %s', async (name, file) => {
	expect(await read(name, file)).toMatchObject({ ok: false, reason: 'page-not-recognised' });
});

captured.each([
	['gmail', 'gmail/COMPOSITE-thread-2026.html', ['recruiter@example.com'], '.gmail_signature'],
	['outlook', 'outlook/COMPOSITE-reading-pane-reply-2026.html', [], '#Signature'],
] as const)(
	'%s: a draft goes above the signature of the reply, and out again',
	async (name, file, to, signature) => {
		const page = await open(name, file);
		const seen = await page.evaluate(
			async ([webmail, draft, below]) => {
				const adapter = adapters[webmail];
				const read = adapter.readOpenMessage(document);
				const reply = read.ok ? adapter.findReply(document, read.value) : read;
				if (!reply.ok) throw new Error(reply.reason);
				const { editor } = reply.value;
				const before = editor.innerText.trim();
				const inserted = await adapter.insertDraft(reply.value, draft);
				if (!inserted.ok) throw new Error(inserted.reason);
				const range = document.createRange();
				range.setStart(editor, 0);
				range.setEndBefore(editor.querySelector(below) ?? editor);
				const above = range.toString();
				const out = await adapter.takeOut(reply.value, inserted.value, 'refuse');
				return { to: reply.value.to, above, out: out.ok, same: editor.innerText.trim() === before };
			},
			[name, DRAFT, signature] as const,
		);
		await page.close();
		expect(seen).toEqual({ to, above: expect.stringContaining(DRAFT[1] ?? ''), out: true, same: true });
	},
);

captured('Gmail’s compose boxes of 2025: each editor takes a draft', async () => {
	const page = await open('gmail', 'gmail/compose-elements-captured.html');
	const rungs = await page.evaluate(async (draft) => {
		const editors = [...document.querySelectorAll<HTMLElement>('[g_editable]')];
		const results = editors.map((editor) =>
			adapters.gmail.insertDraft({ container: editor, editor, to: [] }, draft),
		);
		return (await Promise.all(results)).map((result) => (result.ok ? result.value.rung : result.reason));
	}, DRAFT);
	await page.close();
	expect(rungs).toEqual(['insert-html', 'insert-html']);
});
