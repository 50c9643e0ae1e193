import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { sample } from './sample.ts';

/** Sent on Monday 9 March 2026. */
function read(locale: string, subject: string, text: string) {
	return recognise(sample({ locale, readerTimeZone: 'Europe/Berlin', subject, text }));
}

describe('what a mail does is told in each language', () => {
	test.each([
		['de', 'Wir bestätigen Ihr Vorstellungsgespräch am Donnerstag, den 12. März um halb drei.', 'confirmed'],
		['de', 'Ihr Vorstellungsgespräch am Donnerstag um 14 Uhr entfällt leider.', 'cancelled'],
		['de', 'Wir müssen Ihr Gespräch vom 12.03. um 10 Uhr auf den 13.03. um 14.30 Uhr verschieben.', 'moved'],
		['de', 'Zur Erinnerung: Ihr Vorstellungsgespräch ist morgen um 14:30 Uhr.', 'reminder'],
		['de', 'Passt Ihnen Donnerstag um 14 Uhr für das Vorstellungsgespräch?', 'proposal'],
		['fr', 'Nous vous confirmons votre entretien le jeudi 12 mars à 14h30.', 'confirmed'],
		['fr', 'Votre entretien de jeudi 12 mars à 14h30 est annulé.', 'cancelled'],
		['fr', "L'entretien est reporté du 12 mars à 10h au 13 mars à 14h30.", 'moved'],
		['fr', 'Rappel : votre entretien a lieu demain à 14h30.', 'reminder'],
		['fr', 'Seriez-vous disponible jeudi 12 mars à 14h pour un entretien ?', 'proposal'],
		['es', 'Te confirmamos la entrevista de trabajo para el jueves 12 de marzo a las 14:30.', 'confirmed'],
		['es', 'La entrevista del jueves 12 de marzo a las 10:00 ha sido cancelada.', 'cancelled'],
		['es', 'Pasamos la entrevista del 12 de marzo a las 10:00 al 13 de marzo a las 14:30.', 'moved'],
		['es', 'Recordatorio: tu entrevista es mañana a las 14:30.', 'reminder'],
		['es', '¿Te vendría bien el jueves 12 a las 14:30 para la entrevista?', 'proposal'],
		['nl', 'Hierbij bevestigen wij je sollicitatiegesprek op donderdag 12 maart om half drie.', 'confirmed'],
		['nl', 'Het sollicitatiegesprek van donderdag 12 maart om 10.00 uur gaat helaas niet door.', 'cancelled'],
		['nl', 'We verzetten het gesprek van 12 maart om 10.00 uur naar 13 maart om 14.30 uur.', 'moved'],
		['nl', 'Herinnering: morgen om 14.30 uur is je sollicitatiegesprek.', 'reminder'],
		['nl', 'Schikt het je donderdag om 14.00 uur voor een sollicitatiegesprek?', 'proposal'],
		['pt', 'Confirmamos a sua entrevista para quinta-feira, 12 de março, às 14h30.', 'confirmed'],
		['pt', 'A entrevista de quinta-feira, 12 de março, às 10h foi cancelada.', 'cancelled'],
		[
			'pt',
			'A entrevista passa do dia 12 de março às 10h para o dia 13 de março às 14h30 (remarcada).',
			'moved',
		],
		['pt', 'Lembrete: a sua entrevista é amanhã às 14h30.', 'reminder'],
		['pt', 'Seria possível quinta-feira às 14h para a entrevista?', 'proposal'],
	])('%s: %s', (locale, text, kind) => {
		expect(read(locale, '', text).kind).toBe(kind);
	});
});

describe('the same words about something else are no interview', () => {
	test.each([
		['de', 'Ihr Termin beim Zahnarzt am Donnerstag um 14 Uhr ist bestätigt.'],
		['de', 'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.'],
		['fr', 'Votre entretien annuel avec votre responsable est confirmé le jeudi 12 mars à 14h.'],
		['fr', 'Votre rendez-vous chez le dentiste est confirmé le jeudi 12 mars à 14h.'],
		['es', 'Tu cita con el dentista está confirmada para el jueves 12 de marzo a las 10:00.'],
		['nl', 'Je afspraak bij de tandarts is bevestigd op donderdag 12 maart om 10.00 uur.'],
		['pt', 'A sua consulta no dentista está confirmada para quinta-feira às 10h.'],
		['fr', "Pouvez-vous m'indiquer vos disponibilités pour un entretien la semaine du 16 mars ?"],
	])('%s: %s', (locale, text) => {
		expect(read(locale, '', text).kind).toBe('none');
	});
});

test.each([
	['de', 'Das Gespräch ist bestätigt für übermorgen um 10 Uhr.', '2026-03-11T10:00'],
	['de', 'Ihr Vorstellungsgespräch ist bestätigt für den 12.3. um 9 Uhr.', '2026-03-12T09:00'],
	['fr', 'Votre entretien est confirmé demain à 10h.', '2026-03-10T10:00'],
	['es', 'Tu entrevista queda confirmada para pasado mañana a las 10:00.', '2026-03-11T10:00'],
	['nl', 'Je sollicitatiegesprek is bevestigd voor overmorgen om 10.00 uur.', '2026-03-11T10:00'],
	['pt', 'Sua entrevista está confirmada para a segunda-feira, dia 16 de março, às 10h.', '2026-03-16T10:00'],
])('%s: %s begins at %s', (locale, text, startLocal) => {
	expect(read(locale, 'Interview', text).when?.value.startLocal).toBe(startLocal);
});

test.each([
	['Der Termin ist um 10 Uhr und wir freuen uns auf Sie', 'en-GB', 'de'],
	['See you at 11am, 2pm at the latest', 'de-DE', 'en'],
	['11am', 'en-US', 'en'],
	['Merci et à jeudi', 'fr-FR', 'fr'],
])('"%s" is read with the words of %s', (text, locale, language) => {
	expect(languageOf('', text, locale)).toBe(language);
});
