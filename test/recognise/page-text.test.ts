import { expect, test } from 'vitest';
import { messageFromJson } from '../../src/terminal/message-from-json.ts';
import { readPage } from '../../src/terminal/page-text.ts';

test('blocks make lines and cells make columns', () => {
	expect(readPage('<p>Hi</p><table><tr><td>Date</td><td>Friday</td></tr></table>a<br>b').text).toBe(
		'Hi\nDate\tFriday\na\nb',
	);
});

test.each([
	'<style>x</style>',
	'<script>x</script>',
	'<div style="display:none">x</div>',
	'<span style="font-size:0">x</span>',
	'<p style="opacity: 0">x</p>',
	'<b hidden>x</b>',
	'<template>x</template>',
	'<!-- x -->',
	'<i style="visibility:hidden"><b>x</b></i>',
])('%s is not seen', (html) => {
	expect(readPage(`a${html}`).text).toBe('a');
});

test.each([
	'<s>Mon</s>',
	'<del>Mon</del>',
	'<strike>Mon</strike>',
	'<span style="text-decoration: line-through">Mon</span>',
])('%s is struck out', (html) => {
	const page = readPage(`<p>${html} Tue</p>`);
	expect(page.text).toBe('Tue');
	expect(page.struck).toEqual(['Mon']);
});

test('links are read with their text, hidden ones are not', () => {
	expect(
		readPage('<a href="https://zoom.us/j/1">Join</a><a style="display:none" href="x">y</a>').links,
	).toEqual([{ href: 'https://zoom.us/j/1', text: 'Join' }]);
});

test('struck-out passages leave the plain text', () => {
	const read = messageFromJson(
		JSON.stringify({ bodyText: 'Mon 2pm\nTue 3pm', bodyHtml: '<p><s>Mon 2pm</s></p><p>Tue 3pm</p>' }),
	);
	expect(read.ok && read.value.message.text).toBe('\nTue 3pm');
});

test.each([
	['nonsense', 'not-json'],
	['[1]', 'not-an-object'],
	['null', 'not-an-object'],
	['{"subject":3}', 'wrong-type'],
])('%s is refused as %s', (line, reason) => {
	expect(messageFromJson(line)).toEqual({ ok: false, reason });
});

test('missing and null fields are empty', () => {
	const read = messageFromJson('{"id":7,"ics":null}');
	expect(read.ok && read.value).toMatchObject({
		id: '7',
		message: { subject: '', calendar: null, readerTimeZone: 'UTC' },
	});
});
