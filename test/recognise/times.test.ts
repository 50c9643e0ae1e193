import { expect, test } from 'vitest';
import { tokenise } from '../../src/recognise/text/tokens.ts';
import { calendarNames } from '../../src/recognise/when/calendar-names.ts';
import type { Clock } from '../../src/recognise/when/mention.ts';
import { readTime } from '../../src/recognise/when/times.ts';

function clock(time: Clock | null): string {
	return time === null ? '' : `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** The first time of a text, as `14:30` or `14:30-15:00`. */
function first(text: string, afterDate = false, language = 'en'): string | null {
	const tokens = tokenise(text, 0);
	for (let at = 0; at < tokens.length; at++) {
		const time = readTime(tokens, at, afterDate, calendarNames(language));
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
	['half ten', '10:30'],
	['at ten thirty', '10:30'],
	['at two fifteen', '14:15'],
	['quarter to nine', '08:45'],
	['ten to six', '17:50'],
	['twenty to four', '15:40'],
	['quarter past 2', '14:15'],
	['ten o clock', '10:00'],
	['3 oclock', '15:00'],
	['9 sharp', '09:00'],
	['9 on the dot', '09:00'],
	['4ish', '16:00'],
	['3 in the afternoon', '15:00'],
	['6 in the morning', '06:00'],
	['1400 Monday', '14:00'],
	['0930 on Tuesday', '09:30'],
	['10.00-10.30   Coffee', '10:00-10:30'],
	['at 11 30', '11:30'],
	['9 tomorrow', '09:00'],
])('"%s" is %s', (text, expected) => {
	expect(first(text)).toBe(expected);
});

test('after a date a bare number with minutes is a time', () => {
	expect(first('11.20', true)).toBe('11:20');
	expect(first('11.20', false)).toBeNull();
});

test.each([
	['1400', '14:00'],
	['11 30', '11:30'],
	['4.30', '16:30'],
	['9-10.30', '09:00-10:30'],
	['2', '14:00'],
])('after a date "%s" is %s, and alone no time', (text, expected) => {
	expect(first(text, true)).toBe(expected);
	expect(first(text, false)).toBeNull();
});

test.each([
	'£9.30',
	'first thing',
	'by close of business',
	'five to ten minutes',
	'ten to twelve weeks',
	'at one point',
	'two fifteen minute slots',
	'10ish applicants',
	'at 1400 George Street',
	'1400 words',
	'07700 900 142',
	'in 2026 on Monday',
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
	['de', 'um halb acht', '07:30'],
	['de', 'dreiviertel elf', '10:45'],
	['de', 'fünf vor halb drei', '14:25'],
	['de', 'um 4.30 Uhr (ja, am Morgen!)', '04:30'],
	['de', '5 Uhr am Morgen', '05:00'],
	['de', '09:00 bis 09:45', '09:00-09:45'],
	['de', '9 Uhr pünktlich', '09:00'],
	['de', 'in zwei Stunden', null],
	['de', 'zehn Uhr dreißig', '10:30'],
	['de', 'Mittwochabend um 7', '19:00'],
	['fr', 'à 14h', '14:00'],
	['fr', 'dix heures et quart', '10:15'],
	['fr', 'onze heures moins le quart', '10:45'],
	['fr', 'quatorze heures trente', '14:30'],
	['fr', 'à 9h du matin', '09:00'],
	['fr', "à 3h de l'après-midi", '15:00'],
	['fr', 'midi et demi', '12:30'],
	['fr', 'à midi quarante-cinq', '12:45'],
	['fr', 'un entretien de deux heures', null],
	['es', 'a las diez y media', '10:30'],
	['es', 'a la una y cuarto', '13:15'],
	['es', 'a las 9 en punto', '09:00'],
	['es', 'dura media hora', null],
	['pt', 'às dez e meia', '10:30'],
	['pt', '9 da manhã', '09:00'],
	['pt', '3 da tarde', '15:00'],
	['pt', 'meio-dia e meia', '12:30'],
	['pt', 'dura meia hora', null],
	['nl', 'om 14u30', '14:30'],
	['nl', 'om kwart voor drie', '14:45'],
	['nl', 'vijf over half drie', '14:35'],
	['nl', '9 uur precies', '09:00'],
	['nl', 'half uur', null],
])('in %s "%s" is %s', (language, text, expected) => {
	expect(first(text, false, language)).toBe(expected);
});
