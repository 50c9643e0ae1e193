import { describe, expect, test } from 'vitest';
import { read as readMessage } from '../../src/recognise/read.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { findWho } from '../../src/recognise/who/find-who.ts';
import { readSender } from '../../src/recognise/who/sender.ts';
import { sample } from './sample.ts';

const WHEN = 'Your interview for the Analyst role is confirmed for Friday 13 March at 2pm.';
const NO_REPLY = { fromName: 'Northpier Careers Portal', fromEmail: 'no-reply@northpierportal.example' };

function read(text: string, fields: Parameters<typeof sample>[0] = {}) {
	const found = recognise(sample({ subject: 'Interview', text, ...fields }));
	expect(found.kind, text).toBe('confirmed');
	return found;
}

describe('who interviews', () => {
	test.each([
		[
			'You will be interviewed by Omar Haddad, our Finance Director, and Lucy Bray from HR.',
			['Omar Haddad', 'Lucy Bray'],
		],
		['It will be led by Omar Haddad along with Lucy Bray.', ['Omar Haddad', 'Lucy Bray']],
		['Omar Haddad and Lucy Bray will conduct the interview.', ['Omar Haddad', 'Lucy Bray']],
		['You will meet the ward manager Omar Haddad.', ['Omar Haddad']],
		['You will meet our CEO Lucy Bray. She’ll ask about your plans.', ['Lucy Bray']],
		['Interviewers are Omar Haddad and Lucy Bray.', ['Omar Haddad', 'Lucy Bray']],
		['You are seeing Omar and Lucy.', ['Omar', 'Lucy']],
		['You meet Omar Haddad first, followed by Lucy Bray.', ['Omar Haddad', 'Lucy Bray']],
		['It is with Omar Haddad + Lucy Bray.', ['Omar Haddad', 'Lucy Bray']],
		['You will meet Omar Haddad. Megan will open the door.', ['Omar Haddad']],
		[
			'You will meet Omar Haddad and Lucy Bray. Dev is going to set up your slides.',
			['Omar Haddad', 'Lucy Bray'],
		],
		['Megan will meet you.', ['Megan']],
		['You are on w/ Omar then.', ['Omar']],
		['You’ll be meeting myself and Omar (our Studio Director).', ['Laura Penn', 'Omar']],
	])('%s', (sentence, expected) => {
		const names = read(`Hi Sam,\n\n${WHEN} ${sentence}\n\nLaura Penn`).interviewers.map((each) => each.value);
		expect([...names].sort()).toEqual([...expected].sort());
	});

	test.each([
		['Interview team:\n• Omar Haddad - Director, Sales\n• Lucy Bray - Peer', ['Omar Haddad', 'Lucy Bray']],
		['1. Omar Haddad - coding\n2. Lucy Bray - values', ['Omar Haddad', 'Lucy Bray']],
		['Panel: Omar Haddad, Deputy Director; Lucy Bray, Trustee', ['Omar Haddad', 'Lucy Bray']],
		['See: Ms. Bray', ['Ms. Bray']],
		['Meeting\tOmar Te Aho', ['Omar Te Aho']],
	])('the lines %j name them', (lines, expected) => {
		const names = read(`Hi Sam,\n\n${WHEN}\n\n${lines}\n\nThanks`, NO_REPLY).interviewers;
		expect(names.map((each) => each.value)).toEqual(expected);
	});

	test.each([
		'As discussed with Omar Haddad last week, bring your passport.',
		'Please contact Omar Haddad, Recruitment Coordinator, with questions.',
		'Omar Haddad will circulate the link.',
		'You will be met by our Administrator, Omar Haddad.',
		'Come to 41 Regent St Omarville, Product Designer.',
	])('%s Nobody interviews.', (sentence) => {
		expect(read(`Hi Sam,\n\n${WHEN} ${sentence}`, NO_REPLY).interviewers).toEqual([]);
	});

	test.each([
		['Steve will see you.', 'Can you come and meet Steve Rowntree, our Transport Manager?'],
		['Steve is looking forward to meeting you.', 'It would be a chat with Steve Rowntree at the yard.'],
		['All confirmed.', 'Steve Rowntree would like to meet you on Friday 13 March at 2pm.'],
	])('%s The earlier mail gives the name in full', (fresh, quotedText) => {
		const names = read(`${WHEN} ${fresh}`, { quotedText }).interviewers.map((each) => each.value);
		expect(names).toEqual(['Steve Rowntree']);
	});
});

describe('whom to turn to', () => {
	test.each([
		['Contact: Mr Omar Haddad, 0113 496 0133', 'Mr Omar Haddad'],
		['Queries: Campaign Manager Lucy Bray, lbray@northpier.example', 'Lucy Bray'],
		['Point of contact: L. Bray', 'L. Bray'],
		['To change your interview phone Lucy on 0113 496 0133.', 'Lucy'],
		['In case of any issue WhatsApp Lucy on 07700 900133.', 'Lucy'],
		['Any questions give Lucy a ring.', 'Lucy'],
		['With\tLucy Bray, Recruiter\nNeed a change? Contact Lucy at lbray@northpier.example.', 'Lucy Bray'],
		['Questions? Contact reception on 0113 496 0133.', null],
	])('%j names %s', (lines, expected) => {
		const found = read(`Hi Sam,\n\n${WHEN}\n\n${lines}`, NO_REPLY);
		expect(found.contactName?.value ?? null).toBe(expected);
	});

	test.each([
		['Queries: Lucy Bray, lucy.bray@northpier.example', 'lucy.bray@northpier.example'],
		['Queries: Lucy Bray, reception@northpier.example', 'hr@northpier.example'],
		['Queries: Lucy Bray', 'hr@northpier.example'],
	])('from a mailbox of many, %j makes %s the address', (line, expected) => {
		const sender = { fromName: 'Northpier HR', fromEmail: 'hr@northpier.example' };
		expect(read(`Hi Sam,\n\n${WHEN}\n\n${line}`, sender).contactEmail?.value).toBe(expected);
	});

	test.each([
		['Text me when you get there 0113 496 0133.', '0113 496 0133'],
		['Ring Ben on 0113 496 0111 after the 22nd, otherwise me on 0113 496 0133.', '0113 496 0133'],
		['0113 496 0100 (reception)\nMy mobile is 07700 900133.', '07700 900133'],
		['I am on 0113 496 0100 ext. 214.', '0113 496 0100 ext. 214'],
		['Call 0113 496 0133 / 07700 900100 with questions.', '0113 496 0133'],
	])('%j gives %s', (lines, expected) => {
		expect(read(`Hi Sam,\n\n${WHEN} ${lines}`).contactPhone?.value).toBe(expected);
	});
});

/** Findings of the people of a mail in any language, whether or not its kind is known. */
function whoOf(text: string, fields: Parameters<typeof sample>[0] = {}) {
	const message = sample({ subject: 'Interview', text, ...fields });
	return findWho(readMessage(message, languageOf(message.subject, message.text, message.locale)));
}

describe('in every language', () => {
	const GERMAN =
		'Sehr geehrte Frau Keller,\n\nwir freuen uns auf das Gespräch mit Ihnen am Freitag um 14 Uhr.';
	const FRENCH =
		'Bonjour Madame Keller,\n\nnous avons le plaisir de vous inviter à un entretien vendredi à 14h.';
	const SPANISH = 'Estimada Sra. Keller:\n\nLe confirmamos la entrevista para el viernes a las 14:00.';
	const DUTCH = 'Beste Sam,\n\nJe sollicitatiegesprek is op vrijdag om 14 uur bij ons op kantoor.';
	const PORTUGUESE = 'Olá Sam,\n\na sua entrevista está marcada para sexta-feira às 14h na nossa sede.';

	test.each([
		[
			GERMAN,
			'Das Gespräch führen Herr Dr. Jonas Albrecht und Frau Meike Thoma.',
			['Dr. Jonas Albrecht', 'Meike Thoma'],
		],
		[GERMAN, 'Gesprächspartner: Jonas Albrecht, Meike Thoma', ['Jonas Albrecht', 'Meike Thoma']],
		[GERMAN, 'Sie lernen unsere Werkstattleiterin Meike Thoma kennen.', ['Meike Thoma']],
		[
			GERMAN,
			'Dem Gremium gehören an:\nJonas Albrecht (Vorsitz)\nMeike Thoma, Personalrat',
			['Jonas Albrecht', 'Meike Thoma'],
		],
		[FRENCH, 'Vous serez reçue par Mme Odile Garnier et M. Paul Vasseur.', ['Odile Garnier', 'Paul Vasseur']],
		[
			FRENCH,
			'Interlocuteurs : Odile Garnier (DRH), Paul Vasseur (gérant)',
			['Odile Garnier', 'Paul Vasseur'],
		],
		[FRENCH, 'Vous verrez\nOdile Garnier, directrice', ['Odile Garnier']],
		[SPANISH, 'Le entrevistará nuestra directora de ventas, Nerea Campillo.', ['Nerea Campillo']],
		[SPANISH, 'Entrevistadores: Nerea Campillo y Íker Bastida', ['Nerea Campillo', 'Íker Bastida']],
		[
			SPANISH,
			'El tribunal está compuesto por D. Íker Bastida y Dña. Nerea Campillo.',
			['Íker Bastida', 'Nerea Campillo'],
		],
		[
			DUTCH,
			'Je gesprek is met Joris van der Horst en Lotte Kamphuis.',
			['Joris van der Horst', 'Lotte Kamphuis'],
		],
		[
			DUTCH,
			'Gesprekspartners\tJoris van der Horst, Lotte Kamphuis',
			['Joris van der Horst', 'Lotte Kamphuis'],
		],
		[PORTUGUESE, 'Você vai conversar com Tiago Sobral e Marta dos Reis.', ['Tiago Sobral', 'Marta dos Reis']],
		[PORTUGUESE, 'Entrevistador: Tiago Sobral', ['Tiago Sobral']],
	])('%# %j %j', (opening, line, expected) => {
		const names = whoOf(`${opening}\n${line}`, NO_REPLY).interviewers.map((each) => each.value);
		expect(names).toEqual(expected);
	});

	test.each([
		[GERMAN, 'Dabei sind Jonas Albrecht und ich.\n\nMit freundlichen Grüßen\nLaura Penn'],
		[FRENCH, 'Vous rencontrerez Jonas Albrecht et moi-même.\n\nBien cordialement,\nLaura Penn'],
		[SPANISH, 'Estaremos Jonas Albrecht y yo.\n\nUn saludo,\nLaura Penn'],
		[DUTCH, 'Je spreekt Jonas Albrecht en mij.\n\nMet vriendelijke groet,\nLaura Penn'],
		[PORTUGUESE, 'Vamos estar eu e o Jonas Albrecht.\n\nCom os melhores cumprimentos,\nLaura Penn'],
	])('%# who signs counts in: %j %j', (opening, lines) => {
		const names = whoOf(`${opening}\n${lines}`).interviewers.map((each) => each.value);
		expect([...names].sort()).toEqual(['Jonas Albrecht', 'Laura Penn']);
	});

	test.each([
		[`${GERMAN}\n\nMit freundlichen Grüßen\ni. A. Birgit Holzer\nPersonalabteilung`, 'Birgit Holzer'],
		[`${GERMAN}\nIhre Ansprechpartnerin: Birgit Holzer, 040 66969 111`, 'Birgit Holzer'],
		[`${GERMAN}\nBei Rückfragen wenden Sie sich an Birgit Holzer.`, 'Birgit Holzer'],
		[`${FRENCH}\n\nCordialement,\nMaud Lenoir\nChargée de recrutement`, 'Maud Lenoir'],
		[`${FRENCH}\nVotre contact : Maud Lenoir`, 'Maud Lenoir'],
		[`${SPANISH}\n\nSaludos cordiales,\nRocío Peralta`, 'Rocío Peralta'],
		[`${SPANISH}\nCualquier duda con Rocío Peralta: rocio@northpier.example`, 'Rocío Peralta'],
		[`${DUTCH}\n\nHartelijke groet,\nFemke de Wit\nHR-adviseur`, 'Femke de Wit'],
		[`${DUTCH}\nContactpersoon: Femke de Wit`, 'Femke de Wit'],
		[`${PORTUGUESE}\n\nAtenciosamente,\nCelina Prates`, 'Celina Prates'],
		[`${PORTUGUESE}\nContato: Celina Prates`, 'Celina Prates'],
	])('%# %j gives the contact', (text, expected) => {
		expect(whoOf(text, NO_REPLY).contactName?.value).toBe(expected);
	});

	test.each([
		[`${GERMAN}\n\nViele Grüße\nLaura Penn\nZentrale 040 66969 0 | Durchwahl 040 66969 118`, '040 66969 118'],
		[
			`${FRENCH}\n\nCordialement\nLaura Penn\nStandard : 01 99 00 10 10 - Ligne directe : 01 99 00 10 18`,
			'01 99 00 10 18',
		],
		[`${SPANISH}\n\nUn saludo\nLaura Penn\nCentralita 910 000 100 / Móvil 600 000 118`, '600 000 118'],
		[`${DUTCH}\n\nGroeten\nLaura Penn\n020 555 01 00 (algemeen) | mobiel 06 12 34 56 18`, '06 12 34 56 18'],
		[`${PORTUGUESE}\n\nAbraço\nLaura Penn\nGeral 210 000 100 | Telemóvel 910 000 118`, '910 000 118'],
	])('%# %j gives the direct line', (text, expected) => {
		expect(whoOf(text).contactPhone?.value).toBe(expected);
	});
});

describe('who sends, by the display name', () => {
	test.each([
		['Penn, Laura', 'Laura Penn', null],
		['LAURA PENN', 'LAURA PENN', null],
		['Laura Penn | Nordlicht Personal', 'Laura Penn', 'Nordlicht Personal'],
		['Laura Penn (Nordlicht)', 'Laura Penn', 'Nordlicht'],
		['Laura from Copperfield', 'Laura', 'Copperfield'],
		['Laura van Copperfieldtalent', 'Laura', 'Copperfieldtalent'],
		['Laura van Dijk', 'Laura van Dijk', null],
		['laura penn', 'laura penn', null],
	])('%s', (fromName, name, organisation) => {
		const sender = readSender(sample({ fromName }));
		expect([sender.person, sender.name, sender.organisation]).toEqual([true, name, organisation]);
	});

	test.each([
		['Fromagerie Pellerin', 'contact@fromagerie-pellerin.example', 'Fromagerie Pellerin'],
		['Équipe Recrutement Aubépine Assurances', 'noreply@ats.example', 'Aubépine Assurances'],
		['Werving en Selectie gemeente Rietmeer', 'info@rietmeer.example', 'gemeente Rietmeer'],
		['Recursos Humanos - Aguas del Norte', 'rrhh@aguasdelnorte.example', 'Aguas del Norte'],
		['the copper kettle', 'thecopperkettle@gmail.example', 'the copper kettle'],
	])('%s is no person', (fromName, fromEmail, organisation) => {
		const sender = readSender(sample({ fromName, fromEmail }));
		expect([sender.person, sender.organisation]).toEqual([false, organisation]);
	});
});
