import { expect, test } from 'vitest';
import { markHistory } from '../../src/recognise/text/quoted-history.ts';

function fresh(text: string): string {
	const lines = text.split('\n');
	const marks = markHistory(lines);
	return lines
		.filter((_, index) => marks[index]?.quoted === false)
		.join('\n')
		.trim();
}

test.each([
	['On Mon, 9 Mar 2026 at 11:02, Sam <sam@a.example> wrote:\nold'],
	['On Mon, 9 Mar 2026 at 11:02,\nSam Keller <sam@a.example> wrote:\nold'],
	['Am 09.03.2026 um 11:02 schrieb Sam:\nalt'],
	['Le lun. 9 mars 2026 à 11:02, Sam a écrit :\nvieux'],
	['From: Sam\nSent: 9 March 2026 11:02\nTo: Laura\nSubject: RE: x\n\nold'],
	['De : Sam\nEnvoyé : 9 mars 2026\nÀ : Laura\nObjet : x\n\nvieux'],
	['-----Original Message-----\nold'],
	['---------- Forwarded message ---------\nFrom: Sam\nDate: 9 March\nSubject: x\nTo: y\nold'],
	['> old\n> older'],
])('new text ends before %j', (history) => {
	expect(fresh(`See you Friday.\n\n${history}`)).toBe('See you Friday.');
});

test('a reply below the quoted lines is new text', () => {
	expect(fresh('On 9 March 2026, Sam wrote:\n> Friday?\n\nYes, Friday at 10.')).toBe('Yes, Friday at 10.');
});

test.each([
	'From: Kamala\nWhen: 14:00 29 May 2026\nSubject: Interview\nLocation: Teams',
	'From: 2026-10-26 11:00\nTo: 2026-10-27 15:00',
	'On Friday we wrote to you.',
])('%j is no history', (text) => {
	expect(fresh(text)).toBe(text);
});
