import { describe, expect, test } from 'vitest';
import { read as readMessage } from '../../src/recognise/read.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { findWho } from '../../src/recognise/who/find-who.ts';
import { sample } from './sample.ts';

const WHEN = 'Your interview is confirmed for Friday 13 March at 2pm.';

function read(text: string, fields: Parameters<typeof sample>[0] = {}) {
	const found = recognise(sample({ subject: 'Interview', text, ...fields }));
	expect(found.kind, text).toBe('confirmed');
	return { employer: found.employer?.value ?? null, agency: found.agency?.value ?? null };
}

describe('an agency writes for a client', () => {
	const signed = '\n\nLaura Penn\nSenior Consultant\nCopperfield Talent';
	test.each([
		['It is with our client, Sliabh Rua Energy.', 'Sliabh Rua Energy'],
		['You will meet Mr. Kessel at High Mesa Packaging.', 'High Mesa Packaging'],
		['You are on with Rich at Beacon Hill Partners, text me after.', 'Beacon Hill Partners'],
		['Dalry Piling want to meet you.', 'Dalry Piling'],
		['Ann Lee (CRO, Plinth) will see you.', 'Plinth'],
		['Details:\nClient: Torridon Wind\nRole: Analyst', 'Torridon Wind'],
		['Glasshaven like you.\nWhere: Glasshaven Credit Union, 3 Mill Lane, Leeds', 'Glasshaven Credit Union'],
	])('%j names %s', (lines, employer) => {
		expect(read(`Hi Sam,\n\n${WHEN} ${lines}${signed}`)).toEqual({ employer, agency: 'Copperfield Talent' });
	});

	test('what it passes on from another house names the client', () => {
		const quotedText = [
			'---------- Forwarded message ---------',
			'From: Leanne Tozer <leanne.tozer@stanhopebuild.example>',
			'Date: Mon, 9 Mar 2026 at 09:31',
			'Subject: slot',
			'To: Laura Penn <laura.penn@copperfieldtalent.example>',
			'Alistair can see your candidate at our office (Stanhope Build, Station Road, Derby).',
		].join('\n');
		const text = `See below, you are in! ${WHEN}\n\nLaura Penn\nCopperfield Talent`;
		expect(read(text, { quotedText })).toEqual({ employer: 'Stanhope Build', agency: 'Copperfield Talent' });
	});
});

describe('the house itself writes', () => {
	test.each([
		[
			'Ann Lee\nPeople Team, Harcourt Wren Publishing',
			'ann@harcourtwren.example',
			'Harcourt Wren Publishing',
		],
		[
			'Ann Lee\nDepartment of Coastal Planning',
			'recruitment@coastalplanning.example',
			'Department of Coastal Planning',
		],
		['Ann Lee\nPelham Research', 'ann@pelham-research.example', 'Pelham Research'],
		['Ann Lee\nMarlowe Medtech Pte Ltd', 'ann@marlowemedtech.example', 'Marlowe Medtech Pte Ltd'],
		['Ann Lee\nThe Copperkite Team', 'ann@copperkite.example', 'Copperkite'],
	])('signed %j it is named', (signature, fromEmail, employer) => {
		const text = `Hi Sam,\n\n${WHEN}\n\nKind regards\n${signature}`;
		expect(read(text, { fromName: 'Ann Lee', fromEmail })).toEqual({ employer, agency: null });
	});

	test.each([
		['Company\tRangitata Diesel\nRole\tForeman', 'Rangitata Diesel'],
		['Organisation: Wharfe NHS Trust\nVacancy: Nurse', 'Wharfe NHS Trust'],
		['Employer: Blue Kettle\nPosition: Baker', 'Blue Kettle'],
	])('a portal that nobody reads names the employer in a field: %j', (lines, employer) => {
		const sender = { fromName: 'QJumpers', fromEmail: 'no-reply@qjumpers.example' };
		expect(read(`Hi Sam,\n\n${WHEN}\n\n${lines}`, sender)).toEqual({ employer, agency: null });
	});

	test.each(['Recruitment Services', 'Careers Portal', 'Box Office', 'Public Appointments Desk'])(
		'%s is no firm',
		(fromName) => {
			const found = read(`Dear Sam,\n\n${WHEN}`, { fromName, fromEmail: 'noreply@service.example' });
			expect(found.employer).toBeNull();
		},
	);
});

describe('in every language', () => {
	function housesOf(text: string, fields: Parameters<typeof sample>[0]) {
		const message = sample({ subject: 'Interview', text, ...fields });
		const found = findWho(readMessage(message, languageOf(message.subject, message.text, message.locale)));
		return { employer: found.employer?.value ?? null, agency: found.agency?.value ?? null };
	}

	test.each([
		[
			'Guten Tag Frau Keller, unser Kunde, die Brenzwerke AG, freut sich auf das Gespräch mit Ihnen am Freitag.\n\nViele Grüße\nLaura Penn\nNordlicht Personalberatung',
			'laura@nordlicht-personalberatung.example',
			{ employer: 'Brenzwerke AG', agency: 'Nordlicht Personalberatung' },
		],
		[
			'Bonjour, votre entretien chez notre client Optique du Volcan est confirmé pour vendredi.\n\nCordialement,\nLaura Penn\nPrisme RH',
			'laura@prisme-rh.example',
			{ employer: 'Optique du Volcan', agency: 'Prisme RH' },
		],
		[
			'Hola, te confirmo la entrevista con nuestro cliente Conservas Lamar para el viernes.\n\nUn saludo,\nLaura Penn\nNorte Selección',
			'laura@norteseleccion.example',
			{ employer: 'Conservas Lamar', agency: 'Norte Selección' },
		],
		[
			'Beste Sam, je gesprek bij onze opdrachtgever Rijnmaat Logistiek is op vrijdag om 14 uur.\n\nGroet,\nLaura Penn\nKuiper Werving',
			'laura@kuiperwerving.example',
			{ employer: 'Rijnmaat Logistiek', agency: 'Kuiper Werving' },
		],
		[
			'Olá Sam, a entrevista com o nosso cliente Vinhos do Sado fica para sexta-feira.\n\nAbraço,\nLaura Penn\nAtlântico Recrutamento',
			'laura@atlanticorecrutamento.example',
			{ employer: 'Vinhos do Sado', agency: 'Atlântico Recrutamento' },
		],
	])('%# an agency writes for a client', (text, fromEmail, expected) => {
		expect(housesOf(text, { fromName: 'Laura Penn', fromEmail })).toEqual(expected);
	});

	test.each([
		[
			'Wir freuen uns auf das Gespräch mit Ihnen.\n\nViele Grüße\nLaura Penn\nGlarnertech AG',
			'glarnertech',
			'Glarnertech AG',
		],
		[
			'Nous vous attendons vendredi pour votre entretien.\n\nCordialement,\nLaura Penn\nVille de Montclairval',
			'ville-montclairval',
			'Ville de Montclairval',
		],
		[
			'Le esperamos el viernes para la entrevista en la sede.\n\nAtentamente,\nLaura Penn\nAguas del Cidacos, S.A.',
			'aguasdelcidacos',
			'Aguas del Cidacos, S.A.',
		],
		[
			'Je bent van harte welkom op ons kantoor.\n\nGroeten,\nLaura Penn\nWoonstichting Lindewaard',
			'lindewaard',
			'Woonstichting Lindewaard',
		],
		[
			'A sua entrevista fica para sexta-feira na nossa sede.\n\nAbraço,\nLaura Penn\nRH Amazona Componentes',
			'amazonacomponentes',
			'Amazona Componentes',
		],
	])('%# the house itself writes: %j', (text, domain, employer) => {
		const found = housesOf(text, { fromName: 'Laura Penn', fromEmail: `laura.penn@${domain}.example` });
		expect(found).toEqual({ employer, agency: null });
	});
});
