import { expect, test } from 'vitest';
import { tokenise } from '../../src/recognise/text/tokens.ts';
import type { Clock } from '../../src/recognise/when/mention.ts';
import { readTime } from '../../src/recognise/when/times.ts';
import { vocabularyOf } from '../../src/recognise/words/vocabulary.ts';

function clock(time: Clock | null): string {
	return time === null ? '' : `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** The first time of a text, as `14:30` or `14:30-15:00`. */
function first(text: string, afterDate = false, language = 'en'): string | null {
	const tokens = tokenise(text, 0);
	for (let at = 0; at < tokens.length; at++) {
		const time = readTime(tokens, at, afterDate, vocabularyOf(language).times);
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

test.each([
	['de', 'um 10 Uhr', '10:00'],
	['de', '14.30 Uhr', '14:30'],
	['de', '10 Uhr 30', '10:30'],
	['de', 'um halb drei', '14:30'],
	['de', 'um Viertel nach zehn', '10:15'],
	['de', 'von 10 bis 11 Uhr', '10:00-11:00'],
	['de', 'um 3 am Nachmittag', '15:00'],
	['fr', 'à 14h30', '14:30'],
	['fr', 'à 14 h 30', '14:30'],
	['fr', 'de 10h à 11h', '10:00-11:00'],
	['fr', 'à dix heures et demie', '10:30'],
	['fr', 'pendant 2 h', null],
	['fr', 'jeudi après-midi', null],
	['es', 'a las 10:30', '10:30'],
	['es', 'a las once y media', '11:30'],
	['es', 'a las 4 de la tarde', '16:00'],
	['es', 'a las 9 de la mañana', '09:00'],
	['es', 'mañana a las 4', '16:00'],
	['es', 'entre las 10 y las 11', '10:00-11:00'],
	['pt', 'às 15h', '15:00'],
	['pt', 'das 13h30 às 14h30', '13:30-14:30'],
	['pt', 'ao meio-dia', '12:00'],
	['nl', 'om 14.00 uur', '14:00'],
	['nl', 'om half drie', '14:30'],
	['nl', 'om kwart over tien', '10:15'],
	['nl', 'om 18u15', '18:15'],
	['nl', 'ongeveer 2 uur', null],
])('in %s "%s" is %s', (language, text, expected) => {
	expect(first(text, false, language)).toBe(expected);
});
