import { expect, test } from 'vitest';
import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { findTimes } from '../../src/recognise/when/find-times.ts';
import { sample } from './sample.ts';

/** Days and times that the new text comes to, counted from Monday 9 March 2026. */
function fresh(text: string): string[] {
	const message = sample({ text });
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { candidates } = findTimes(reading);
	return candidates.flatMap(({ line, day, time }) => {
		if (time === null || line.kind === 'quoted') return [];
		return [`${day.day.month}-${day.day.day} ${time.from.hour}.${String(time.from.minute).padStart(2, '0')}`];
	});
}

const QUOTED = 'On 2 Mar 2026, Laura Penn wrote:\n> ';

test.each([
	['Friday instead, same time.', 'Your interview is on Thursday 12 March at 2.30pm.', '3-13 14.30'],
	[
		'Let us move it to Friday at the same time.',
		'Your interview is on Thursday 12 March at 11am.',
		'3-13 11.00',
	],
	[
		'Freitag, gleiche Uhrzeit, bitte melden Sie sich.',
		'Ihr Gespräch ist am 12. März um 14.30 Uhr.',
		'3-13 14.30',
	],
	[
		'Vendredi à la même heure, merci de confirmer.',
		'Votre entretien est jeudi 12 mars à 14h30.',
		'3-13 14.30',
	],
	[
		'El viernes a la misma hora, por favor.',
		'Su entrevista es el jueves 12 de marzo a las 14:30.',
		'3-13 14.30',
	],
	[
		'Vrijdag op dezelfde tijd, graag even bevestigen.',
		'Uw gesprek is donderdag 12 maart om 14.30 uur.',
		'3-13 14.30',
	],
	[
		'Sexta no mesmo horário, por favor confirme.',
		'Sua entrevista é quinta, 12 de março, às 14h30.',
		'3-13 14.30',
	],
	["It's the 27th then.", 'Could you come on Tuesday 24 March at 10am?', '3-27 10.00'],
	[
		'The 9am one, please.',
		'I can offer Thursday 12 March at 9am.\n> Or Friday 13 March at 2pm.',
		'3-12 9.00',
	],
	['2pm suits.', 'I can offer Thursday 12 March at 9am.\n> Or Friday 13 March at 2pm.', '3-13 14.00'],
])('%j in answer to %j may mean %s', (text, quoted, expected) => {
	expect(fresh(`${text}\n\n${QUOTED}${quoted}`)).toContain(expected);
});

test('the same time as one named before in the new text is that one', () => {
	expect(fresh('We had Thursday at 2.30pm. Let us say Friday, same time.')).toContain('3-13 14.30');
});

test.each([
	[
		'Please come on Thursday.\nAs I said when I rang you on the 5th: you are expected at 10.05.',
		['3-12 10.05'],
	],
	[
		'I have moved you on 18 March. You will be seen at 1.25pm. All else in my letter of 4 March holds.',
		['3-18 13.25'],
	],
	["Pointers for Tuesday:\n- It's still 5.15pm (not the office you went to on 6 March).", ['3-10 17.15']],
	['Saturday 9, at the shop', ['3-14 9.00']],
	['Mon 10 or Tue 11?', ['3-16 10.00', '3-10 11.00']],
	['Tuesday 10, 2pm', ['3-10 14.00']],
	['Wednesday the 18th in its place, 12.15 as before.', ['3-18 12.15']],
])('%j comes to %j', (text, expected) => {
	expect(fresh(text)).toEqual(expected);
});
