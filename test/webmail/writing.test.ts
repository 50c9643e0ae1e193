import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundled, ORIGINS, openPage, ownPage, startChromium } from './chromium.ts';

const DRAFT = ['Dear Jane,', 'Thank you for <b>your</b> time & trouble "today".', 'Kind regards,\nSam'];
const DRAFT_LINES = [
	'Dear Jane,',
	'Thank you for <b>your</b> time & trouble "today".',
	'Kind regards,',
	'Sam',
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(() => page.close());

type Name = keyof typeof ORIGINS;

/** Opens the reply of a synthetic page; Outlook's is run by its own kind of editor. */
async function openReply(name: Name): Promise<void> {
	page = await openPage(
		browser,
		ORIGINS[name],
		await ownPage(name === 'gmail' ? 'gmail-replies.html' : 'outlook-reply.html'),
	);
	if (name === 'outlook') {
		await page.evaluate(
			`${await bundled('rooster-page.ts', 'rooster')}; rooster.startEditor(document.getElementById('editor'));`,
		);
	}
	await page.evaluate((webmail) => {
		const adapter = adapters[webmail];
		const read = adapter.readOpenMessage(document);
		const reply = read.ok ? adapter.findReply(document, read.value) : read;
		if (!reply.ok) throw new Error(reply.reason);
		const sent: string[] = [];
		document.getElementById('send')?.addEventListener('click', () => sent.push('click'));
		Object.assign(globalThis, { adapter, reply: reply.value, sent });
	}, name);
}

declare global {
	var adapter: import('../../src/webmail/webmail.ts').Webmail;
	var reply: import('../../src/webmail/webmail.ts').ReplyBox;
	var view: import('../../src/webmail/webmail.ts').OpenMessageView;
	var insertion: import('../../src/webmail/webmail.ts').Insertion;
	var sent: string[];
}

/** The person's keys, from the beginning of the editor on. */
async function type(lines: readonly string[]): Promise<void> {
	await page.evaluate(() => {
		const { editor } = reply;
		editor.focus();
		const [first] = adapters.ownLines(editor, '#Signature, .gmail_signature_prefix');
		getSelection()?.collapse(first?.start.node ?? editor, first?.start.offset ?? 0);
	});
	for (const [index, line] of lines.entries()) {
		if (index > 0) await page.keyboard.press('Enter');
		await page.keyboard.type(line);
	}
}

function insert(draft: readonly string[] = DRAFT) {
	return page.evaluate(async (paragraphs) => {
		const result = await adapter.insertDraft(reply, paragraphs);
		if (result.ok) insertion = result.value;
		const selection = getSelection();
		return {
			rung: result.ok ? result.value.rung : result.reason,
			caretBehind: `${selection?.isCollapsed ? '' : 'selected '}${selection?.anchorNode?.textContent?.slice(0, selection.anchorOffset)}`,
		};
	}, draft);
}

function takeOut(changes: 'refuse' | 'discard' = 'refuse') {
	return page.evaluate(async (how) => {
		const result = await adapter.takeOut(reply, insertion, how);
		return result.ok ? 'out' : result.reason;
	}, changes);
}

/** RoosterJS sees a selection and a key a moment later. */
const seen = () => page.waitForTimeout(150);

/** By the person's own keys. */
async function changeSecondParagraph(): Promise<void> {
	await page.evaluate(() => {
		const line = adapters.ownLines(reply.editor, 'nothing').find(({ text }) => text.startsWith('Thank you'));
		if (line) getSelection()?.collapse(line.start.node, line.start.offset);
	});
	await seen();
	await page.keyboard.type('I do ');
}

function state() {
	return page.evaluate(() => adapter.draftState(reply, insertion));
}

/** The editor's lines that hold words, from its top to its end, signature and quoted text included. */
async function words(): Promise<string[]> {
	const lines = await page.evaluate(() =>
		adapters.ownLines(reply.editor, 'nothing').map((line) => line.text),
	);
	return lines.filter((line) => line !== '');
}

async function pressUndo(): Promise<void> {
	await page.keyboard.press('Control+z');
	await seen();
}

const REPLIES = [
	['gmail', 'insert-html', ['--', 'Sam Doe']],
	['outlook', 'paste', ['Sam Doe', 'From: Jane Doe', 'See you on Thursday at 10:30.']],
] as const;

describe.each(REPLIES)('%s', (name, rung, below) => {
	beforeEach(() => openReply(name));

	describe.each([
		['nothing typed', []],
		['a line typed', ['My own words.']],
		['lines typed', ['My own words.', 'And more.']],
	] as const)('with %s', (_, typed) => {
		beforeEach(() => type(typed));

		test('the draft stands above everything, as words, the caret behind it', async () => {
			expect(await words()).toEqual([...typed, ...below]);
			expect(await insert()).toEqual({ rung, caretBehind: 'Sam' });
			expect(await words()).toEqual([...DRAFT_LINES, ...typed, ...below]);
			expect(await page.evaluate(() => reply.editor.querySelectorAll('b').length)).toBe(
				name === 'gmail' ? 0 : 1,
			);
			expect(await state()).toBe('as-inserted');
		});

		test('one Undo takes the draft out and nothing else', async () => {
			await insert();
			await pressUndo();
			expect(await words()).toEqual([...typed, ...below]);
			expect(await state()).toBe('gone');
		});

		test('taking out takes exactly the draft, and Undo loses nothing', async () => {
			await insert();
			expect(await takeOut()).toBe('out');
			expect(await words()).toEqual([...typed, ...below]);
			expect(await state()).toBe('gone');
			await pressUndo();
			expect((await words()).slice(-typed.length - below.length)).toEqual([...typed, ...below]);
		});

		test('another draft can be put in after one was taken out', async () => {
			await insert();
			await takeOut();
			expect((await insert(['Hello Jane,', 'It was good to meet you on Thursday.'])).rung).toBe(rung);
			expect(await words()).toEqual([
				'Hello Jane,',
				'It was good to meet you on Thursday.',
				...typed,
				...below,
			]);
		});
	});
});

describe.each(REPLIES)('%s, once it is in', (name, _, below) => {
	beforeEach(() => openReply(name));

	test('an empty line stands between paragraphs, and between the draft and typed words', async () => {
		await type(['My own words.']);
		await insert();
		const lines = await page.evaluate(() =>
			adapters.ownLines(reply.editor, '#Signature, .gmail_signature_prefix').map((line) => line.text),
		);
		expect(lines.slice(0, 8)).toEqual([
			'Dear Jane,',
			'',
			'Thank you for <b>your</b> time & trouble "today".',
			'',
			'Kind regards,',
			'Sam',
			'',
			'My own words.',
		]);
	});

	test('what is typed after the draft stays when the draft goes', async () => {
		await insert();
		await page.keyboard.press('Enter');
		await page.keyboard.type('P.S. My own words.');
		expect(await state()).toBe('as-inserted');
		expect(await takeOut()).toBe('out');
		expect(await words()).toEqual(['P.S. My own words.', ...below]);
	});

	test('a changed draft is left alone, and goes only when the person says so', async () => {
		await insert();
		await page.keyboard.type('uel');
		expect(await state()).toBe('edited');
		const before = await words();
		expect(await takeOut()).toBe('draft-changed');
		expect(await words()).toEqual(before);
		expect(await takeOut('discard')).toBe('out');
		expect(await words()).toEqual(['Samuel', ...below]);
	});

	test('a changed draft takes no line with it that the person had begun with, sign-off and all', async () => {
		const begun = ['I attach my references.', 'Kind regards,', 'Sam'];
		await type(begun);
		await insert();
		await changeSecondParagraph();
		expect(await takeOut('discard')).toBe('out');
		expect(await words()).toEqual([...begun, ...below]);
	});

	test('nor where the draft’s own sign-off was deleted: then theirs is not taken for it', async () => {
		const begun = ['I attach my references.', 'Kind regards,', 'Sam'];
		await type(begun);
		await insert();
		await page.evaluate(() => {
			const lines = adapters.ownLines(reply.editor, 'nothing').filter(({ text }) => text !== '');
			const [from, to] = [lines[2]?.start, lines[3]?.end];
			if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
		});
		await seen();
		await page.keyboard.press('Delete');
		await seen();
		await changeSecondParagraph();
		const changed = 'I do Thank you for <b>your</b> time & trouble "today".';
		expect(await words()).toEqual(['Dear Jane,', changed, ...begun, ...below]);
		expect(await takeOut('discard')).toBe('out');
		expect(await words()).toEqual([changed, ...begun, ...below]);
	});

	test('a line typed above a changed draft stays', async () => {
		await insert();
		await changeSecondParagraph();
		await type(['Hi again!', '']);
		expect(await takeOut('discard')).toBe('out');
		expect(await words()).toEqual(['Hi again!', ...below]);
	});

	test('a box that is no longer there takes nothing', async () => {
		await page.evaluate(() => reply.editor.remove());
		expect((await insert()).rung).toBe('compose-not-found');
	});

	test('a box that refuses everything keeps what it holds, and it is told', async () => {
		await type(['My own words.']);
		await page.evaluate(() => {
			const { editor } = reply;
			document.execCommand = () => false;
			editor.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
			document.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
			new MutationObserver((changes) => {
				for (const { addedNodes } of changes)
					for (const node of addedNodes) node.parentNode?.removeChild(node);
			}).observe(editor, { childList: true });
		});
		await insert();
		await page.waitForTimeout(100);
		expect(await words()).toEqual(['My own words.', ...below]);
	});

	test('a draft that stands there already is not put in again', async () => {
		await insert();
		const before = await words();
		expect((await insert()).rung).toBe('already-there');
		expect(await words()).toEqual(before);
		expect(await takeOut()).toBe('out');
	});

	test('Send is never touched', async () => {
		await insert();
		await takeOut();
		expect(await page.evaluate(() => sent)).toEqual([]);
	});
});

describe('gmail, which reply', () => {
	beforeEach(() => openReply('gmail'));

	test('it is the one of the open thread, not the one at the side', async () => {
		expect(await page.evaluate(() => [reply.container.id, reply.to])).toEqual([
			'right',
			['jane@agency.example'],
		]);
	});

	test('with the thread’s own closed there is none', async () => {
		const found = await page.evaluate(() => {
			document.getElementById('right')?.remove();
			const read = adapter.readOpenMessage(document);
			return read.ok ? adapter.findReply(document, read.value) : read;
		});
		expect(found).toEqual({ ok: false, reason: 'compose-not-found' });
	});

	test('the bar stands before the box; a window at the side has no room for it', async () => {
		const places = await page.evaluate(() => {
			const container = document.getElementById('other') ?? document.body;
			return [adapter.barPlace(reply)?.id, adapter.barPlace({ ...reply, container })];
		});
		expect(places).toEqual(['right', null]);
	});

	test('where markup is refused, lines go in one by one', async () => {
		await page.evaluate(() => {
			const { execCommand } = Document.prototype;
			document.execCommand = (name, ...rest) => {
				if (name === 'insertHTML') throw new TypeError('This document requires TrustedHTML assignment');
				return execCommand.call(document, name, ...rest);
			};
		});
		expect((await insert()).rung).toBe('insert-lines');
		expect(await words()).toEqual([...DRAFT_LINES, '--', 'Sam Doe']);
	});

	test('where every command is refused, nodes are put in and the page hears of it', async () => {
		await page.evaluate(() => {
			document.execCommand = () => false;
			reply.editor.addEventListener('input', () => sent.push('input'));
		});
		expect((await insert()).rung).toBe('nodes');
		expect(await words()).toEqual([...DRAFT_LINES, '--', 'Sam Doe']);
		expect(await page.evaluate(() => sent)).toEqual(['input']);
	});
});

describe('outlook, which reply', () => {
	beforeEach(() => openReply('outlook'));

	test('it is the body, not the To field', async () => {
		expect(await page.evaluate(() => [reply.editor.id, reply.to])).toEqual([
			'editor',
			['jane@agency.example'],
		]);
	});

	/** Whether a reply is found in the thread AQQkFirst, with this one selected and after this change. */
	async function findsReply(selected: string, change: () => void): Promise<boolean> {
		await page.evaluate((thread) => {
			const read = adapter.readOpenMessage(document);
			if (!read.ok) throw new Error(read.reason);
			view = { ...read.value, message: { ...read.value.message, threadId: 'AQQkFirst' } };
			const row = `<div id="MailList"><div role="option" aria-selected="true" data-convid="${thread}">Row</div></div>`;
			document.body.insertAdjacentHTML('afterbegin', row);
		}, selected);
		await page.evaluate(change);
		return page.evaluate(() => adapter.findReply(document, view).ok);
	}

	const emptySubject = () => document.getElementById('MSG_2_SUBJECT')?.setAttribute('value', '');
	const noSubjectField = () => document.getElementById('MSG_2_SUBJECT')?.remove();
	const newMailInPane = () => {
		document.getElementById('MSG_2_SUBJECT')?.remove();
		document.getElementById('UniqueMessageBody_5')?.remove();
	};

	test.each([
		['a reply with the thread’s subject is one', 'AQQkFirst', () => {}, true],
		['a new mail without a subject is none', 'AQQkFirst', emptySubject, false],
		['one without a field for it is one among the messages', 'AQQkFirst', noSubjectField, true],
		['one in the place of the messages is a new mail', 'AQQkFirst', newMailInPane, false],
		['once another conversation is selected there is none', 'AQQkOther', () => {}, false],
	] as const)('%s', async (_, selected, change, found) => {
		expect(await findsReply(selected, change)).toBe(found);
	});

	test('a new mail about something else is no reply', async () => {
		const found = await page.evaluate(() => {
			document.getElementById('MSG_2_SUBJECT')?.setAttribute('value', 'Lunch');
			const read = adapter.readOpenMessage(document);
			return read.ok ? adapter.findReply(document, read.value) : read;
		});
		expect(found).toEqual({ ok: false, reason: 'compose-not-found' });
	});

	test('where a paste is not taken over, the text is typed in and one Undo removes it', async () => {
		await page.evaluate(() => {
			document.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
		});
		expect((await insert()).rung).toBe('insert-text');
		expect(await words()).toEqual([
			...DRAFT_LINES,
			'Sam Doe',
			'From: Jane Doe',
			'See you on Thursday at 10:30.',
		]);
		await pressUndo();
		expect(await words()).toEqual(['Sam Doe', 'From: Jane Doe', 'See you on Thursday at 10:30.']);
	});

	test('a paste that is swallowed is not followed by a second try', async () => {
		await page.evaluate(() => {
			document.addEventListener(
				'paste',
				(event) => {
					event.preventDefault();
					event.stopImmediatePropagation();
				},
				true,
			);
		});
		expect((await insert()).rung).toBe('not-inserted');
		expect(await words()).toEqual(['Sam Doe', 'From: Jane Doe', 'See you on Thursday at 10:30.']);
	});
});

describe.each([
	[null, 'jane@agency.example'],
	['jd@agency.example', 'jd@agency.example'],
	['a@b.example,c@d.example', 'jane@agency.example'],
])('a new mail instead of a reply, the contact %s', (given, to) => {
	const MESSAGE = { fromEmail: 'jane@agency.example', subject: 'Interview&bcc=x@evil.example\uD800' };

	test.each([
		['gmail', 'https://mail.google.com/mail/u/1/#all/18d7', 'https://mail.google.com/mail/u/1/', 'su'],
		[
			'outlook',
			'https://outlook.office.com/mail/id/AQ',
			'https://outlook.office.com/mail/deeplink/compose',
			'subject',
		],
	] as const)(
		'%s: one recipient, one subject, whatever the mail says; the contact before the sender',
		async (name, link, address, subject) => {
			await openReply(name);
			const opened = await page.evaluate(
				({ given, ...message }) =>
					adapter.composeLink(
						message as Parameters<typeof adapter.composeLink>[0],
						['Dear Jane,', 'a & b + c'],
						given,
					),
				{ ...MESSAGE, link, given },
			);
			const url = new URL(opened ?? '');
			expect(url.origin + url.pathname).toBe(address);
			expect(opened).not.toContain('+');
			expect(url.searchParams.has('bcc')).toBe(false);
			expect(url.searchParams.getAll('to')).toEqual([to]);
			expect(url.searchParams.get(subject)).toBe('Re: Interview&bcc=x@evil.example');
			expect(url.searchParams.get('body')).toBe('Dear Jane,\n\na & b + c');
		},
	);

	test('a draft too long for an address has none', async () => {
		await openReply('gmail');
		const link = await page.evaluate(
			(message) =>
				adapter.composeLink(
					message as Parameters<typeof adapter.composeLink>[0],
					['word '.repeat(400)],
					null,
				),
			{ ...MESSAGE, link: 'https://mail.google.com/mail/u/0/#all/18d7' },
		);
		expect(link).toBeNull();
	});
});

describe('markup is made in one place', () => {
	beforeEach(() => openReply('gmail'));

	test.each([
		['<img src=x onerror=alert(1)>', '<div>&lt;img src=x onerror=alert(1)&gt;</div>'],
		['"a" & \'b\'', '<div>&quot;a&quot; &amp; &#39;b&#39;</div>'],
		['&lt;', '<div>&amp;lt;</div>'],
		['', '<div><br></div>'],
	])('%s', async (line, markup) => {
		expect(await page.evaluate((text) => adapters.escapeLines([text]), line)).toBe(markup);
	});
});
