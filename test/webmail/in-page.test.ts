import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ClosedShadow, closedShadow } from '../browser/harness/closed-shadow.ts';
import { ORIGINS, openPage, ownPage, startChromium } from './chromium.ts';
import type {} from './fake-extension.ts';

const NOTED = {
	interview: 'i1',
	state: 'noted',
	title: 'Interview noted · Thu 3 Dec, 10:00 · Jane Doe',
	warnings: [],
	details: [],
};
const DISMISSED = { ...NOTED, interview: '', state: 'dismissed', title: 'Not an interview, you said.' };
const ASK = { ...NOTED, state: 'ask', title: 'Is this an interview?', details: ['No time zone is named.'] };
const JOB = {
	step: 's1',
	paragraphs: ['Dear Jane,', 'Thank you for your time on Thursday, I enjoyed it.', 'Kind regards,\nSam'],
	wording: 'w1',
	number: 1,
	wordings: 4,
	title: 'Thank-you note to Jane Doe',
	to: 'jane@agency.example',
};
const OTHER = {
	...JOB,
	paragraphs: ['Hello Jane,', 'It was a pleasure to meet you on Thursday.', 'All the best,\nSam'],
	wording: 'w2',
	number: 2,
};
/** Presses within half a second of appearing are not taken for the person's. */
const SETTLED_MS = 700;

let browser: Browser;
let script: string;
let strings: string;
let page: Page;
let shadow: ClosedShadow;

beforeAll(async () => {
	browser = await startChromium();
	const built = await build({
		entryPoints: [new URL('../../src/content/content.ts', import.meta.url).pathname],
		alias: { 'webextension-polyfill': new URL('fake-extension.ts', import.meta.url).pathname },
		bundle: true,
		format: 'iife',
		write: false,
		jsx: 'automatic',
		jsxImportSource: 'preact',
	});
	script = built.outputFiles[0]?.text ?? '';
	strings = await readFile(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8');
});
afterAll(() => browser.close());

beforeEach(async () => {
	page = await openPage(browser, ORIGINS.gmail, await ownPage('gmail-live.html'));
	shadow = await closedShadow(page);
});
afterEach(() => page.close());

/** Starts a copy of the content script; its worker answers so. */
async function start(answers: Record<string, unknown>): Promise<void> {
	await page.evaluate(
		([texts, given]) => {
			globalThis.fake ??= {
				strings: JSON.parse(texts ?? '{}'),
				answers: {},
				asked: [],
				id: 'afterword',
				held: Promise.resolve(),
				nudge: () => {},
			};
			Object.assign(fake.answers, JSON.parse(given ?? '{}'));
		},
		[strings, JSON.stringify(answers)],
	);
	await page.evaluate(script);
}

const asked = (request: string) =>
	page.evaluate((name) => fake.asked.filter((one) => one.request === name).map((one) => one.input), request);

async function shows(words: string): Promise<void> {
	await expect.poll(() => shadow.text(), { timeout: 15_000 }).toContain(words);
}

async function press(label: string): Promise<void> {
	await page.waitForTimeout(SETTLED_MS);
	await shadow.click(label, 'button');
}

const editorLines = () =>
	page.evaluate(
		() =>
			document
				.getElementById('editor')
				?.innerText.split('\n')
				.map((line) => line.trim())
				.filter(Boolean) ?? [],
	);

describe('the chip', () => {
	test('says what was noted, before the mail, and takes no focus', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		expect(await page.evaluate(() => document.querySelector('.ii')?.previousElementSibling?.tagName)).toBe(
			'DIV',
		);
		expect(await asked('messageOpened')).toMatchObject([
			{ threadId: '18d7000000000001', subject: 'Interview 1' },
		]);
	});

	test('can’t be read by the page', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		const seen = await page.evaluate(() => {
			const host = document.querySelector('.ii')?.previousElementSibling;
			return [document.documentElement.outerHTML, host?.shadowRoot ?? null, host?.textContent];
		});
		expect(seen[0]).not.toContain('Interview noted');
		expect(seen.slice(1)).toEqual([null, '']);
	});

	test('is silent where the worker is', async () => {
		await start({});
		await expect.poll(() => asked('claimDraft')).toHaveLength(1);
		expect(await shadow.text()).toBe('');
	});

	test('asks when unsure, and Yes brings the message along', async () => {
		await start({ messageOpened: ASK, chipAnswered: NOTED });
		await shows('No time zone is named.');
		await press('Yes');
		await shows(NOTED.title);
		expect(await asked('chipAnswered')).toMatchObject([
			{ interview: 'i1', answer: 'yes', message: { subject: 'Interview 1' } },
		]);
	});
});

describe('a mail that looks like a scam', () => {
	const warnings = ['It holds the interview by chat: “interview via Telegram”.'];

	test('is asked about with the reasons first, and no answer is urged', async () => {
		await start({ messageOpened: { ...ASK, warnings } });
		await shows(ASK.title);
		const lines = (await shadow.text()).split('\n').map((line) => line.trim());
		expect(lines.indexOf(warnings[0] ?? '')).toBeGreaterThan(-1);
		expect(lines.indexOf(warnings[0] ?? '')).toBeLessThan(lines.indexOf(ASK.title));
		const urged = await shadow.evaluate((root) => root.querySelectorAll('button.first').length);
		expect(urged).toEqual([0]);
	});

	test('and holds no interview is only warned of, until Close', async () => {
		await start({ messageOpened: { ...NOTED, state: 'careful', interview: '', title: '', warnings } });
		await shows('Careful with this mail');
		expect(await shadow.text()).not.toContain('Yes');
		await press('Close');
		await expect.poll(() => shadow.text()).toBe('');
		expect(await asked('chipAnswered')).toEqual([]);
	});
});

test('a chip’s doubts stand one a line, each in its own direction', async () => {
	const details = ['It says: “Thursday at 10:30”', 'مقابلة يوم الخميس', 'No time zone is named.'];
	await start({ messageOpened: { ...ASK, details } });
	await shows('No time zone is named.');
	expect((await shadow.text()).split('\n').map((line) => line.trim())).toEqual(
		expect.arrayContaining([ASK.title, ...details]),
	);
	const [directions] = await shadow.evaluate((root) =>
		[...root.querySelectorAll('.detail')].map((detail) => getComputedStyle(detail).direction),
	);
	expect(directions).toEqual(['ltr', 'rtl', 'ltr']);
});

describe('a message that could not be looked at', () => {
	test.each([
		['refused', 'The browser refused to save'],
		['silent', 'updated or restarted'],
	])('%s: it is said, and looked at when asked again', async (answer, words) => {
		await start({ messageOpened: answer });
		await shows(words);
		await page.evaluate((noted) => {
			fake.answers['messageOpened'] = noted;
		}, NOTED);
		await press('Try again');
		await shows(NOTED.title);
		expect(await shadow.text()).not.toContain(words);
	});

	test('one whose words come late is asked about again', async () => {
		await page.evaluate('show(3, "")');
		await start({});
		await expect.poll(() => asked('claimDraft'), { timeout: 5000 }).toHaveLength(1);
		expect(await asked('messageOpened')).toMatchObject([{ text: '' }]);
		await page.evaluate((noted) => {
			fake.answers['messageOpened'] = noted;
			document.querySelector('.a3s')?.append('See you on Friday.');
		}, NOTED);
		await shows(NOTED.title);
		expect(await asked('messageOpened')).toMatchObject([{ text: '' }, { text: 'See you on Friday.' }]);
	});
});

describe('an answer to the chip', () => {
	test('after a no the way back is offered, and brings the message along', async () => {
		await start({ messageOpened: DISMISSED, chipAnswered: NOTED });
		await shows(DISMISSED.title);
		expect(await shadow.exists('Not an interview', 'button')).toBe(false);
		await press('It is an interview');
		await shows(NOTED.title);
		expect(await asked('chipAnswered')).toMatchObject([
			{ answer: 'yes', message: { subject: 'Interview 1' } },
		]);
	});

	test('Not an interview is heard, and said', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		await press('Not an interview');
		await shows('Noted: not an interview.');
		expect(await asked('chipAnswered')).toMatchObject([
			{ interview: 'i1', answer: 'not-an-interview', message: { subject: 'Interview 1' } },
		]);
	});

	test('it says when an answer could not be saved, and can be asked again', async () => {
		await start({ messageOpened: NOTED, chipAnswered: 'refused' });
		await shows(NOTED.title);
		await press('Not an interview');
		await shows('could not be saved');
		expect(await shadow.exists('Not an interview', 'button')).toBe(true);
	});

	test('the keyboard is enough, and no key of it reaches the page', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		await page.evaluate(() => {
			document.addEventListener('keydown', ({ key }) => document.body.append(`key:${key}`));
		});
		await page.waitForTimeout(SETTLED_MS);
		await page.keyboard.press('Tab');
		expect((await shadow.focused())?.name).toBe('Edit');
		await page.keyboard.press('e');
		await page.keyboard.press('#');
		await page.keyboard.press('Enter');
		await shows('Edit it in Afterword');
		expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/key:[e#E]/);
	});
});

describe('the chip and its message', () => {
	test('it comes back when the webmail draws the message anew, once', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		await page.evaluate('redraw(1)');
		await expect
			.poll(() => page.evaluate(() => document.querySelector('.ii')?.previousElementSibling?.className))
			.toBe('');
		expect((await shadow.text()).match(/Interview noted/g)).toHaveLength(1);
		expect(await asked('messageOpened')).toHaveLength(1);
	});

	test('it goes with its message', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		await page.evaluate('list()');
		await expect.poll(() => shadow.text()).toBe('');
	});

	test('that of a message that was left while the worker thought is never shown', async () => {
		await start({});
		await expect.poll(() => asked('claimDraft')).toHaveLength(1);
		await page.evaluate(() => {
			fake.held = new Promise((resolve) => {
				setTimeout(resolve, 1500);
			});
			fake.answers['messageOpened'] = {
				interview: 'i2',
				state: 'noted',
				title: 'Of the second',
				warnings: [],
				details: [],
			};
		});
		await page.evaluate('show(2)');
		await expect.poll(() => asked('messageOpened')).toHaveLength(2);
		await page.evaluate('list()');
		await page.waitForTimeout(2000);
		expect(await shadow.text()).toBe('');
	});
});

test('a message left and opened again while the worker thinks has one chip', async () => {
	await start({});
	await expect.poll(() => asked('claimDraft')).toHaveLength(1);
	await page.evaluate((noted) => {
		fake.answers['messageOpened'] = noted;
		fake.held = new Promise((resolve) => {
			setTimeout(resolve, 2500);
		});
	}, NOTED);
	await page.evaluate('show(2)');
	await expect.poll(() => asked('messageOpened')).toHaveLength(2);
	await page.evaluate('list()');
	await page.waitForTimeout(400);
	await page.evaluate('back()');
	await expect.poll(() => asked('messageOpened')).toHaveLength(3);
	await shows(NOTED.title);
	await page.waitForTimeout(300);
	expect((await shadow.text()).match(/Interview noted/g)).toHaveLength(1);
	await page.evaluate('list()');
	await expect.poll(() => shadow.text()).toBe('');
});

describe('a page that wants a press', () => {
	beforeEach(async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
	});

	test.each([
		['fades the body', () => document.body.style.setProperty('opacity', '0.1')],
		['fades the root', () => document.documentElement.style.setProperty('opacity', '0.01')],
		[
			'lays something over it',
			() => {
				const cover = document.createElement('div');
				cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
				document.body.append(cover);
			},
		],
		[
			'lays a popover over it that lets clicks through',
			() => {
				const cover = document.createElement('div');
				cover.popover = 'manual';
				cover.style.cssText = 'inset:0;width:100%;height:100%;pointer-events:none;background:white';
				document.body.append(cover);
				cover.showPopover();
			},
		],
	])('%s: nothing is asked of the worker', async (_, trick) => {
		await page.evaluate(trick);
		await press('Not an interview');
		await page.waitForTimeout(200);
		expect(await asked('chipAnswered')).toEqual([]);
	});

	test('makes the event itself: nothing is asked of the worker', async () => {
		await page.waitForTimeout(SETTLED_MS);
		await shadow.evaluate((root) => {
			for (const button of root.querySelectorAll('button')) button.click();
		});
		await page.waitForTimeout(200);
		expect(await asked('chipAnswered')).toEqual([]);
	});

	test.each([
		[400, false],
		[600, true],
	])('puts it under the pointer: a press %i ms after its appearing counts: %s', async (timeStamp, counts) => {
		const own = await page.evaluate((moment) => {
			const press = { isTrusted: true, detail: 0, timeStamp: moment } as MouseEvent;
			return adapters.isOwnPress(press, document.body, 0);
		}, timeStamp);
		expect(own).toBe(counts);
	});
});

/** Starts with a draft that was asked for, and waits for its bar. */
async function startWithDraft(): Promise<void> {
	await start({ claimDraft: JOB, anotherWording: OTHER });
	await shows(JOB.title);
}

async function outcomes(): Promise<string[]> {
	const told = (await asked('draftOutcome')) as { wording: string; outcome: string }[];
	return told.map(({ wording, outcome }) => `${wording} ${outcome}`);
}

describe('the draft bar', () => {
	beforeEach(startWithDraft);

	test('stands before the box with the draft in it', async () => {
		expect(await editorLines()).toEqual([
			'Dear Jane,',
			JOB.paragraphs[1],
			'Kind regards,',
			'Sam',
			'--',
			'Sam Doe',
		]);
		expect(await shadow.text()).toContain('1 of 4');
		expect(await page.evaluate(() => document.querySelector('.M9')?.previousElementSibling?.tagName)).toBe(
			'DIV',
		);
		expect(await outcomes()).toEqual(['w1 inserted']);
	});

	test('Keep keeps it and gives the caret back', async () => {
		await press('Keep');
		await shows('Kept.');
		expect(await outcomes()).toEqual(['w1 inserted', 'w1 kept']);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
	});

	test('Another wording puts the other in its place', async () => {
		await press('Another wording');
		await shows('2 of 4');
		expect(await editorLines()).toEqual([
			'Hello Jane,',
			OTHER.paragraphs[1],
			'All the best,',
			'Sam',
			'--',
			'Sam Doe',
		]);
		expect(await outcomes()).toEqual(['w1 inserted', 'w2 inserted']);
	});

	test('Take out takes it out', async () => {
		await press('Take out');
		await shows('Taken out.');
		expect(await editorLines()).toEqual(['--', 'Sam Doe']);
		expect(await outcomes()).toEqual(['w1 inserted', 'w1 removed']);
	});
});

describe('a draft, later', () => {
	beforeEach(startWithDraft);

	test('a changed draft is asked about: Keep mine leaves it', async () => {
		await page.keyboard.type('uel');
		await press('Another wording');
		await shows('You have changed this draft.');
		expect(await editorLines()).toContain('Samuel');
		await press('Keep mine');
		await shows('Kept.');
		expect(await editorLines()).toContain('Samuel');
	});

	test('a changed draft is asked about: Replace it replaces it', async () => {
		await page.keyboard.type('uel');
		await press('Another wording');
		await shows('You have changed this draft.');
		await press('Replace it');
		await shows('2 of 4');
		expect((await editorLines())[0]).toBe('Hello Jane,');
		expect(await editorLines()).not.toContain(JOB.paragraphs[1]);
	});

	test('the second click of a double-click replaces nothing', async () => {
		await page.keyboard.type('uel');
		await press('Another wording');
		await shows('You have changed this draft.');
		await shadow.click('Replace it', 'button');
		await page.waitForTimeout(300);
		expect(await shadow.text()).toContain('You have changed this draft.');
		expect(await outcomes()).toEqual(['w1 inserted']);
	});

	test('its bar goes with its box', async () => {
		await page.evaluate(() => document.querySelector('.M9')?.remove());
		await expect.poll(() => shadow.text()).not.toContain(JOB.title);
	});

	test('its bar stays when a new message comes into the thread', async () => {
		await page.evaluate(() => {
			const next = document.querySelector('[role=listitem]')?.cloneNode(true) as Element;
			next.querySelector('.adn')?.setAttribute('data-legacy-message-id', '18d7000000000009');
			document.querySelector('[role=list]')?.append(next);
		});
		await expect.poll(() => asked('messageOpened')).toHaveLength(2);
		await shows(JOB.title);
	});
});

/** The webmail sets the editor's content anew, the signature as it was. */
const setEditor = (words: string) =>
	page.evaluate((text) => {
		const editor = document.getElementById('editor');
		const line = document.createElement('div');
		line.append(text === '' ? document.createElement('br') : text);
		while (editor?.firstChild instanceof Node && !(editor.firstChild as Element).matches?.('span'))
			editor.firstChild.remove();
		editor?.prepend(line);
	}, words);

describe('a draft that is gone again', () => {
	beforeEach(startWithDraft);

	test('is put in again where the webmail has lost it', async () => {
		await setEditor('');
		await expect.poll(editorLines).toContain(JOB.paragraphs[1]);
	});

	test('stays away where the person pressed anything meanwhile, as the webmail’s own Undo', async () => {
		await page.evaluate(() => {
			const undo = Object.assign(document.createElement('button'), { id: 'undo', textContent: 'Undo' });
			document.body.prepend(undo);
		});
		await page.click('#undo');
		await setEditor('');
		await page.waitForTimeout(1000);
		expect(await editorLines()).toEqual(['--', 'Sam Doe']);
	});

	test('stays away where the box was drawn anew since', async () => {
		await page.evaluate(() => {
			const box = document.querySelector('.M9');
			box?.replaceWith(box.cloneNode(true));
		});
		await page.waitForTimeout(500);
		expect(await shadow.text()).toContain(JOB.title);
		await page.click('#editor');
		await setEditor('');
		await page.waitForTimeout(1000);
		expect(await editorLines()).toEqual(['--', 'Sam Doe']);
	});

	test('stays away where other words stand now', async () => {
		await setEditor('My own words.');
		await page.waitForTimeout(1000);
		expect(await editorLines()).toEqual(['My own words.', '--', 'Sam Doe']);
	});

	test('stays away when it goes long after the box was built', async () => {
		await page.waitForTimeout(6500);
		await setEditor('');
		await page.waitForTimeout(1000);
		expect(await editorLines()).toEqual(['--', 'Sam Doe']);
	});
});

describe('another conversation is opened before the draft is in', () => {
	const CHANGED = 'You have gone to another conversation';

	test('while the reply is held back: the box of the other one stays empty', async () => {
		await page.evaluate('replyAfter = 2000');
		await start({ claimDraft: JOB });
		await expect.poll(() => page.evaluate('globalThis.presses')).toBe(1);
		await page.evaluate(() => {
			fake.answers['claimDraft'] = null;
		});
		await page.evaluate('show(2)');
		await shows(CHANGED);
		await expect.poll(editorLines, { timeout: 5000 }).toEqual(['--', 'Sam Doe']);
		await page.waitForTimeout(1000);
		expect(await editorLines()).toEqual(['--', 'Sam Doe']);
		expect(await asked('draftOutcome')).toMatchObject([{ outcome: 'failed', reason: 'thread-changed' }]);
		expect(await shadow.text()).toContain(CHANGED);
		await press('Close');
		await expect.poll(() => shadow.text()).toBe('');
	});

	test.each(['show(2)', 'list()'])('while the worker thinks, by %s: nothing is pressed', async (move) => {
		await start({});
		await expect.poll(() => asked('claimDraft')).toHaveLength(1);
		await page.evaluate((job) => {
			fake.answers['claimDraft'] = job;
			fake.held = new Promise((resolve) => {
				setTimeout(resolve, 1200);
			});
			fake.nudge();
		}, JOB);
		await expect.poll(() => asked('claimDraft')).toHaveLength(2);
		await page.evaluate(() => {
			delete fake.answers['claimDraft'];
		});
		await page.evaluate(move);
		await shows(CHANGED);
		expect(await page.evaluate('globalThis.presses')).toBeUndefined();
	});
});

describe('who the draft goes to', () => {
	const WARNING = 'This reply goes to relay@calendar.example, not to jane@agency.example.';

	test('the contact, however the address is written: nothing is said', async () => {
		await startWithDraft();
		expect(await shadow.text()).not.toContain('Check before you send');
	});

	test('somebody else, by the webmail’s own Reply: the bar warns until it is set right', async () => {
		await page.evaluate('replyTo = "relay@calendar.example"');
		await startWithDraft();
		await shows(WARNING);
		await page.evaluate(() => {
			const option = document.createElement('div');
			option.setAttribute('role', 'option');
			option.setAttribute('data-hovercard-id', 'jane@agency.example');
			document.querySelector('[role=listbox]')?.append(option);
		});
		await expect.poll(() => shadow.text()).not.toContain('Check before you send');
	});

	test('a mail to somebody else that was begun in the thread is left alone', async () => {
		await page.evaluate('replyTo = "bob@other.example"');
		await page.click('.bkH');
		await page.waitForSelector('#editor');
		await start({ claimDraft: JOB });
		await shows('goes to somebody else');
		expect(await editorLines()).toEqual(['--', 'Sam Doe']);
		expect(await page.evaluate('globalThis.presses')).toBe(1);
	});
});

describe('a draft that can’t be put in', () => {
	test('is shown with the reason, to be copied or opened as a new mail', async () => {
		await page
			.context()
			.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://mail.google.com' });
		await page.evaluate('noReply = true');
		await start({ claimDraft: JOB });
		await shows('did not open in time');
		await shows('I enjoyed it.');
		expect(await asked('draftOutcome')).toMatchObject([{ outcome: 'failed', reason: 'reply-did-not-open' }]);
		await press('Copy');
		await shows('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(JOB.paragraphs.join('\n\n'));
		await page.context().route('**/*', (route) => route.fulfill({ body: 'a new mail' }));
		const opened = page.context().waitForEvent('page');
		await press('Open as a new mail');
		const newMail = await opened;
		await newMail.waitForURL(/view=cm/);
		const address = new URL(newMail.url());
		expect(Object.fromEntries(address.searchParams)).toEqual({
			view: 'cm',
			fs: '1',
			to: 'jane@agency.example',
			su: 'Re: Interview 1',
			body: JOB.paragraphs.join('\n\n'),
		});
		await press('Close');
		await expect.poll(() => shadow.text()).toBe('');
	});
});

describe('the life of a copy', () => {
	test('a newer copy makes the older one go: one chip, one answer', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		await start({});
		await expect.poll(() => asked('messageOpened')).toHaveLength(2);
		await page.waitForTimeout(300);
		expect((await shadow.text()).match(/Interview noted/g)).toHaveLength(1);
	});

	test('after an update the chip goes at the next look, and what was typed stays', async () => {
		await start({ messageOpened: NOTED, claimDraft: JOB });
		await shows(JOB.title);
		const before = await editorLines();
		await page.evaluate(() => {
			fake.id = undefined;
			document.querySelector('.AO')?.append(document.createElement('hr'));
		});
		await expect.poll(() => shadow.text()).toBe('');
		expect(await editorLines()).toEqual(before);
	});

	test('a draft asked for while the message is open comes at the nudge', async () => {
		await start({ messageOpened: NOTED });
		await shows(NOTED.title);
		await page.evaluate((job) => {
			fake.answers['claimDraft'] = job;
			fake.nudge();
		}, JOB);
		await shows(JOB.title);
	});

	test('the page’s console stays empty, whatever the page does', async () => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		await start({ messageOpened: NOTED, claimDraft: JOB });
		await shows(JOB.title);
		await page.evaluate(() => document.getElementById('main')?.replaceChildren());
		await page.evaluate(() => document.querySelector('.AO')?.remove());
		await page.waitForTimeout(600);
		expect(await shadow.text()).toBe('');
		expect(said).toEqual([]);
	});

	test('in a frame nothing is done', async () => {
		await page.evaluate(() => {
			document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<p>chat</p>' }));
		});
		await page.waitForTimeout(200);
		const frame = page.frames()[1];
		await frame?.evaluate(`globalThis.fake = { asked: [], id: 'x', answers: {}, strings: {} }; ${script}`);
		expect(await frame?.evaluate(() => fake.asked)).toEqual([]);
	});
});
