import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
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
