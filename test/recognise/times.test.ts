import { expect, test } from 'vitest';
import { tokenise } from '../../src/recognise/text/tokens.ts';
import type { Clock } from '../../src/recognise/when/mention.ts';
import { readTime } from '../../src/recognise/when/times.ts';

function clock(time: Clock | null): string {
	return time === null ? '' : `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** The first time of a text, as `14:30` or `14:30-15:00`. */
function first(text: string, afterDate = false): string | null {
	const tokens = tokenise(text, 0);
	for (let at = 0; at < tokens.length; at++) {
		const time = readTime(tokens, at, afterDate);
		if (time !== null) return time.to === null ? clock(time.from) : `${clock(time.from)}-${clock(time.to)}`;
	}
	return null;
}

test.each([
	['at 2.30pm', '14:30'],
	['2:30 p.m.', '14:30'],
	['11am', '11:00'],
	['12 am', '00:00'],
	['12 pm', '12:00'],
	['half two', '14:30'],
	['half past ten', '10:30'],
	['quarter to four', '15:45'],
	['noon', '12:00'],
	['at 2', '14:00'],
	['at 10', '10:00'],
	["at three o'clock", '15:00'],
	['at 3 this afternoon', '15:00'],
	['1630hrs', '16:30'],
	['02:30', '02:30'],
	['14:00 to 14:30', '14:00-14:30'],
	['10-10.45am', '10:00-10:45'],
	['1-2pm', '13:00-14:00'],
	['11-1pm', '11:00-13:00'],
	['between 3 and 4pm', '15:00-16:00'],
	['from 9:30am until 12:30pm', '09:30-12:30'],
	['22:00-01:00', '22:00-01:00'],
])('"%s" is %s', (text, expected) => {
	expect(first(text)).toBe(expected);
});

test('after a date a bare number with minutes is a time', () => {
	expect(first('11.20', true)).toBe('11:20');
	expect(first('11.20', false)).toBeNull();
});

test.each([
	'£9.30',
	'version 10.30',
	'10:60',
	'25:00',
	'14:30 am',
	'0:30 PM',
	'pages 4-9',
	'10-15 minutes',
	'at 2 Kingdom Street',
	'4-6 yrs',
	'10:20:300',
	'07700 900142',
])('"%s" is no time', (text) => {
	expect(first(text)).toBeNull();
});
