import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
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
