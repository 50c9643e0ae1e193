import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORIGINS, openPage, ownPage, startChromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await startChromium();
	page = await openPage(browser, ORIGINS.gmail, await ownPage('hidden-text.html'));
});
afterAll(() => browser.close());

/** The text of a mail with this markup. */
function read(markup: string, budget = {}) {
	return page.evaluate(
		([html = '', limits]) => {
			const body = document.createElement('article');
			body.innerHTML = html;
			document.body.append(body);
			const { BUDGET, renderedText } = adapters;
			const started = performance.now();
			const result = renderedText(body, { ...BUDGET, ...JSON.parse(limits ?? '{}') });
			const took = performance.now() - started;
			body.remove();
			return { ...result, took };
		},
		[markup, JSON.stringify(budget)],
	);
}

test('what a mail hides is not read, and what it shows is', async () => {
	const cases = await page.evaluate(() =>
		[...document.querySelectorAll('[data-case]')].map((body) => ({
			name: body.getAttribute('data-case'),
			text: adapters.renderedText(body).text.trim(),
		})),
	);
	expect(cases.length).toBeGreaterThan(25);
	expect(cases.filter(({ text }) => text !== 'SHOWN')).toEqual([]);
});

describe('text is put together as a reader sees it', () => {
	test.each([
		['words split over elements', 'Int<b></b>er<i>view</i> at 10<span>:</span>30', 'Interview at 10:30'],
		['white space runs together', '<p>  Dear\n\t Sam ,  </p>', 'Dear Sam ,'],
		['a break begins a line', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
		['blocks begin a line', '<div>one</div><div>two<div>three</div></div>', 'one\ntwo\nthree'],
		['paragraphs stand apart', '<p>one</p><p>two</p>', 'one\n\ntwo'],
		['an empty block is an empty line', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
		['more than one empty line is one', 'one<br><br><br><br>two', 'one\n\ntwo'],
		['preformatted lines are kept', '<pre>When:  10:30\nWhere: Leeds</pre>', 'When:  10:30\nWhere: Leeds'],
		[
			'cells of a row stand side by side',
			'<table><tr><td>When</td><td>10:30</td></tr></table>',
			'When\t10:30',
		],
		[
			'blocks inside cells do not break the row',
			'<table><tr><td><div>When</div></td><td><p>10:30</p></td></tr><tr><td>Where</td><td>Leeds</td></tr></table>',
			'When\t10:30\nWhere\tLeeds',
		],
		[
			'columns of several lines stand below each other',
			'<table><tr><td>one<br>two</td><td>three<br>four</td></tr></table>',
			'one\ntwo\nthree\nfour',
		],
		[
			'tables inside cells keep their rows',
			'<table><tr><td><table><tr><td>When</td><td>10:30</td></tr></table></td></tr></table>',
			'When\t10:30',
		],
		['a no-break space stays', '10&nbsp;am', '10\u00a0am'],
	])('%s', async (_, markup, text) => {
		expect((await read(markup)).text).toBe(text);
	});
});

describe('quoted text is told from new', () => {
	test.each([
		['Gmail', 'new<div class="gmail_quote"><div class="gmail_attr">On 1 July:</div>old</div>'],
		['Gmail in Outlook', 'new<div class="x_gmail_quote">old</div>'],
		['Apple Mail', 'new<blockquote type="cite">old</blockquote>'],
		['Yahoo in Gmail', 'new<div class="m_12yahoo_quoted">old</div>'],
		['Outlook', 'new<hr><div id="x_divRplyFwdMsg"><b>From:</b> me</div><div>old</div>'],
		['Outlook in Gmail', 'new<div id="m_1appendonsend"></div><div>old</div>'],
		[
			'Outlook for Windows',
			'new<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> me</p></div><p>old</p>',
		],
		['plain text', 'new<br>&gt; old<br>&gt; older'],
	])('%s', async (_, markup) => {
		const { text, quotedText } = await read(markup);
		expect(text).toBe('new');
		expect(quotedText).toContain('old');
	});

	test('three dates in nested replies: only the newest is new', async () => {
		const { text } = await read(
			'<p>Friday it is</p><div class="gmail_quote">Thursday?<blockquote>Wednesday?</blockquote></div>',
		);
		expect(text).toBe('Friday it is');
	});

	test('a line above a paragraph of the mail is no quote', async () => {
		const { quotedText } = await read('new<div style="border-top:1px solid #000"><p>Kind regards</p></div>');
		expect(quotedText).toBe('');
	});
});

test('links are told as written, those of quoted text are not', async () => {
	const { links } = await read(
		'<a href=" JaVaScRiPt:alert(1)">x</a><a href="https://zoom.example/j?a=1&amp;b=2">the <i>video</i>\n call</a><a>none</a>' +
			'<a href="">none</a><blockquote><a href="https://old.example">old</a></blockquote>',
	);
	expect(links).toEqual([
		{ href: 'JaVaScRiPt:alert(1)', text: 'x' },
		{ href: 'https://zoom.example/j?a=1&b=2', text: 'the video call' },
	]);
});

test('inputs that carry the names of properties change nothing', async () => {
	const names = [
		'innerText',
		'firstChild',
		'nextSibling',
		'textContent',
		'tagName',
		'getAttribute',
		'matches',
		'children',
	];
	const inputs = names.map((name) => `<input name="${name}">`).join('');
	const { text } = await read(`<form id="textContent">${inputs}<b>Thursday</b> 10:30</form><p>after</p>`);
	expect(text).toBe('Thursday 10:30\n\nafter');
});

describe('a budget ends the reading, and it is told', () => {
	test('nodes side by side', async () => {
		const { text, truncated, took } = await read('<i>a</i>'.repeat(100_000));
		expect(truncated).toBe(true);
		expect(text.length).toBeLessThanOrEqual(20_000);
		expect(took).toBeLessThan(2000);
	});

	test('nodes inside each other', async () => {
		// Chromium's parser flattens what is nested deeper than 512, so the depth is made by hand.
		const read = await page.evaluate(() => {
			const body = document.createElement('article');
			let deepest: Element = body;
			for (let depth = 0; depth < 3000; depth++) {
				const inner = document.createElement('span');
				deepest.append(inner);
				deepest = inner;
			}
			deepest.append('deep down');
			document.body.append(body);
			const result = adapters.renderedText(body, { ...adapters.BUDGET, milliseconds: 60_000 });
			body.remove();
			return result;
		});
		expect(read.text).toBe('deep down');
	});

	test('characters', async () => {
		const { text, quotedText, truncated } = await read(`${'1 '.repeat(300_000)}<blockquote>old</blockquote>`);
		expect(truncated).toBe(true);
		expect(text.length + quotedText.length).toBeLessThanOrEqual(200_000);
	});

	test('time', async () => {
		const { truncated, took } = await read('<i>a</i> '.repeat(5000), { milliseconds: 1 });
		expect(truncated).toBe(true);
		expect(took).toBeLessThan(500);
	});

	test('links', async () => {
		const { links } = await read('<a href="https://a.example">a</a>'.repeat(1000));
		expect(links).toHaveLength(100);
	});

	test('an ordinary mail is read to its end', async () => {
		const { truncated } = await read('<p>Dear Sam,</p>'.repeat(200));
		expect(truncated).toBe(false);
	});
});
