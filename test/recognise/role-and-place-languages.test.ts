import { describe, expect, test } from 'vitest';
import { read } from '../../src/recognise/read.ts';
import { findRole } from '../../src/recognise/what/role.ts';
import { findStage } from '../../src/recognise/what/stage.ts';
import { findLocation } from '../../src/recognise/where/location.ts';
import { findMedium } from '../../src/recognise/where/medium.ts';
import { sample } from './sample.ts';

function reading(language: string, text: string, subject = '') {
	return read(sample({ subject, text: `${text}\n` }), language);
}

describe('the job title', () => {
	test.each([
		['de', 'Es geht um die Stelle als Bauzeichner (m/w/d) in Kassel.', 'Bauzeichner (m/w/d)'],
		['de', 'Ihre Bewerbung als Sachbearbeiter:in Einkauf liegt uns vor.', 'Sachbearbeiter:in Einkauf'],
		['de', 'Gespräch für die Position Product Owner mit Frau Lenz', 'Product Owner'],
		['de', 'Stelle\tKaufmann/-frau im Einzelhandel', 'Kaufmann/-frau im Einzelhandel'],
		['fr', 'votre entretien pour le poste de vendeur·euse aura lieu mardi.', 'vendeur·euse'],
		['fr', 'le poste de technicienne de maintenance, à Lyon', 'technicienne de maintenance'],
		['fr', "dans le cadre du poste d'Aide-soignant (H/F) de nuit", 'Aide-soignant (H/F)'],
		['fr', 'Poste : Grutière à tour', 'Grutière à tour'],
		['es', 'la entrevista para el puesto de Técnico/a de Laboratorio el lunes', 'Técnico/a de Laboratorio'],
		['es', 'para la vacante de técnico de mantenimiento, turno de noche', 'técnico de mantenimiento'],
		['es', 'Vacante: Data Engineer', 'Data Engineer'],
		['nl', 'het gesprek voor de functie van verpleegkundige op dinsdag', 'verpleegkundige'],
		['nl', 'je gesprek voor de vacature Adviseur Water om tien uur', 'Adviseur Water'],
		['nl', 'Functie\nProjectleider Infra\nDatum\n3 maart', 'Projectleider Infra'],
		['pt', 'sua entrevista para a vaga de Enfermeiro(a) na terça-feira', 'Enfermeiro(a)'],
		['pt', 'para o cargo de Analista de Dados no dia 3', 'Analista de Dados'],
		['pt', 'Função: operadora de caixa, 2º turno', 'operadora de caixa'],
	])('%s: %j names %s', (language, text, expected) => {
		expect(findRole(reading(language, text))?.value).toBe(expected);
	});

	test.each([
		['de', 'Einladung zum Vorstellungsgespräch – Stationsleitung Geriatrie', 'Stationsleitung Geriatrie'],
		['fr', 'Confirmation de votre entretien – Cheffe de produit', 'Cheffe de produit'],
		['es', 'Entrevista Jefe de Obra - Grupo Alba', 'Jefe de Obra'],
		['nl', 'Bevestiging sollicitatiegesprek – Boekhouder', 'Boekhouder'],
		['pt', 'Entrevista presencial - Gestora de Sinistros', 'Gestora de Sinistros'],
		['en', 'Re: Interview: Night Porter - Tuesday', 'Night Porter'],
	])('%s: the subject %j names %s', (language, subject, expected) => {
		expect(findRole(reading(language, '', subject))?.value).toBe(expected);
	});

	test.each([
		['de', 'Wir freuen uns auf Sie, Donnerstag um 9 Uhr.'],
		['fr', 'On se voit jeudi à 9 heures.'],
		['es', 'Nos vemos el jueves a las 9, gracias.'],
		['nl', 'Tot donderdag om 9 uur, fijn weekend.'],
		['pt', 'Até quinta-feira às 9h, obrigada.'],
	])('%s: %j names none', (language, text) => {
		expect(findRole(reading(language, text))).toBeNull();
	});
});

describe('how they meet', () => {
	test.each([
		['de', 'Das Gespräch findet per Teams statt.', 'video'],
		['de', 'Ich rufe Sie um 9 Uhr an.', 'phone'],
		['de', 'Wir sehen uns vor Ort, nicht per Zoom.', 'in-person'],
		['fr', "L'entretien se fera en visio.", 'video'],
		['fr', 'Je vous appellerai à 10h.', 'phone'],
		['fr', 'Rendez-vous dans nos locaux à 10h.', 'in-person'],
		['es', 'Será por videollamada.', 'video'],
		['es', 'Te llamo a las 10:00.', 'phone'],
		['es', 'La entrevista es presencial.', 'in-person'],
		['nl', 'We spreken elkaar via Teams.', 'video'],
		['nl', 'Ik bel je om 10 uur.', 'phone'],
		['nl', 'Je bent welkom bij ons op kantoor.', 'in-person'],
		['pt', 'A entrevista será por vídeo.', 'video'],
		['pt', 'Ligo-lhe às 10h.', 'phone'],
		['pt', 'Esperamos por si no nosso escritório.', 'in-person'],
	])('%s: %j is by %s', (language, text, expected) => {
		expect(findMedium(reading(language, text), null, null)?.value).toBe(expected);
	});
});

describe('the place', () => {
	test.each([
		['de', 'Ort: Lindenstraße 14, 10115 Berlin', 'Lindenstraße 14, 10115 Berlin'],
		[
			'de',
			'am Montag in unserem Hause, Siemensring 22, 13629 Berlin, mit Frau Au',
			'Siemensring 22, 13629 Berlin',
		],
		[
			'de',
			'Werk Nord, Halle 3, 2. OG\nAm Kai 7, 20457 Hamburg',
			'Werk Nord, Halle 3, 2. OG, Am Kai 7, 20457 Hamburg',
		],
		['fr', 'Lieu : 12 rue des Carmes, 75011 Paris', '12 rue des Carmes, 75011 Paris'],
		[
			'fr',
			'dans nos locaux, 8 quai des Salines, 33000 Bordeaux, avec Luc',
			'8 quai des Salines, 33000 Bordeaux',
		],
		['es', 'en nuestras oficinas (C/ Orense 58, 28020 Madrid).', 'C/ Orense 58, 28020 Madrid'],
		['es', 'Dirección: Avda. de la Paz 3, 28001 Madrid', 'Avda. de la Paz 3, 28001 Madrid'],
		['nl', 'op ons kantoor aan de Havenweg 112, 1012 AB Amsterdam.', 'Havenweg 112, 1012 AB Amsterdam'],
		['nl', 'Waar\nKerkstraat 4, 9000 Gent\nWanneer\ndinsdag', 'Kerkstraat 4, 9000 Gent'],
		['pt', 'nas nossas instalações: Rua do Lagar 8, 1250-096 Lisboa.', 'Rua do Lagar 8, 1250-096 Lisboa'],
		['pt', 'Endereço: Av. Paulista 900, 01310-100 São Paulo', 'Av. Paulista 900, 01310-100 São Paulo'],
	])('%s: %j is at %s', (language, text, expected) => {
		expect(findLocation(reading(language, text))?.value).toBe(expected);
	});

	test.each([
		['de', 'Wir sehen uns am Dienstag, 16.03.2027, 10 Uhr bis 11 Uhr.'],
		['fr', 'Entretien le mardi 13 octobre 2026, à 9h00, en visio.'],
		['en', 'We will meet on March 9, 2026, at 10:30 am.'],
	])('%s: %j names none', (language, text) => {
		expect(findLocation(reading(language, text))).toBeNull();
	});
});

describe('the stage', () => {
	const someone = { medium: null, contact: null, interviewers: [] };
	test.each([
		['de', 'Einladung zum Zweitgespräch', 'employer-later'],
		['de', 'Telefoninterview mit HR am Montag', 'recruiter'],
		['fr', 'Votre deuxième entretien aura lieu mardi.', 'employer-later'],
		['fr', 'Un échange de pré-qualification téléphonique', 'recruiter'],
		['es', 'Te citamos a la segunda entrevista.', 'employer-later'],
		['es', 'Una entrevista inicial con RRHH', 'recruiter'],
		['nl', 'Het tweede gesprek is op dinsdag.', 'employer-later'],
		['nl', 'Een telefonische kennismaking met onze recruiter', 'recruiter'],
		['pt', 'Convite para a segunda fase', 'employer-later'],
		['pt', 'Primeira entrevista com a equipa', 'employer-first'],
	])('%s: %j is %s', (language, text, expected) => {
		expect(findStage(reading(language, text), someone)?.value).toBe(expected);
	});
});
