import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { sample } from './sample.ts';

const TABLE = `Hi Sam,

Please find below details of your interview.

Client: Tarn Logistics
Job Title: Transport Planner
Interview Date: 13/03/2026
Interview Time: 10am
Interview with: Steve Mallory (Ops Manager)
Location: Unit 4, Trafford Point, Manchester M17 1AB

Kind regards

Laura Penn
Senior Consultant | Copperfield Talent
M: 07700 900144 | Switchboard: 0113 496 0100

Copperfield Talent is open 8.30am - 5.30pm. Payroll enquiries 0113 496 0999.`;

test('an agency’s table of details is read field by field', () => {
	const found = recognise(sample({ subject: 'Interview details', text: TABLE }));
	expect(found.roleTitle?.value).toBe('Transport Planner');
	expect(found.employer?.value).toBe('Tarn Logistics');
	expect(found.agency?.value).toBe('Copperfield Talent');
	expect(found.contactName?.value).toBe('Laura Penn');
	expect(found.contactEmail?.value).toBe('laura.penn@copperfieldtalent.example');
	expect(found.contactPhone?.value).toBe('07700 900144');
	expect(found.interviewers.map((each) => each.value)).toEqual(['Steve Mallory']);
	expect(found.medium?.value).toBe('in-person');
	expect(found.location?.value).toBe('Unit 4, Trafford Point, Manchester M17 1AB');
});

describe('the contact', () => {
	const text = 'Your interview for Analyst is confirmed for Friday 13 March at 2pm.';
	test.each([
		['no-reply@greenhouse.io', 'Northpier Recruiting', '', null],
		['notifications@calendly.com', 'Calendly', '', null],
		['jane@northpier.example', 'Jane Doe', '', 'jane@northpier.example'],
		[
			'no-reply@ashbyhq.com',
			'Northpier',
			' Questions? Contact your recruiter, Dana Cole, at dana.cole@northpier.example.',
			'dana.cole@northpier.example',
		],
		['no-reply@ashbyhq.com', 'Northpier', ' We wrote to sam.keller@mailbox.example.', null],
	])('from %s (%s) is written to at the right address', (fromEmail, fromName, more, expected) => {
		const found = recognise(sample({ subject: 'Interview', fromEmail, fromName, text: text + more }));
		expect(found.kind).toBe('confirmed');
		expect(found.contactEmail?.value ?? null).toBe(expected);
	});

	test.each([
		['We will call you on 07700 900456.', null],
		['Dial-in: +44 20 7946 0955,,61887203#', null],
		['Ring the front desk on 0161 496 0100 if you are lost.', null],
		['Call me on 0161 496 0222 with questions.', '0161 496 0222'],
	])('%j gives the direct number %s', (sentence, expected) => {
		const found = recognise(sample({ subject: 'Interview', text: `${text} ${sentence}` }));
		expect(found.contactPhone?.value ?? null).toBe(expected);
	});
});

describe('how and how far', () => {
	test.each([
		['by phone, I will ring you', 'phone'],
		['on Zoom: https://zoom.us/j/1', 'video'],
		['face to face at our office, 8 Mill Lane, Stockport', 'in-person'],
	])('an interview %s is by %s', (words, expected) => {
		const text = `Your interview for Analyst is confirmed for Friday 13 March at 2pm, ${words}.`;
		expect(recognise(sample({ subject: 'Interview', text })).medium?.value).toBe(expected);
	});

	test.each([
		['screening call', 'recruiter'],
		['first interview', 'employer-first'],
		['second interview', 'employer-later'],
		['final interview', 'employer-later'],
	])('a %s is %s', (words, expected) => {
		const text = `Your ${words} for the Analyst role is confirmed for Friday 13 March at 2pm.`;
		expect(recognise(sample({ subject: 'Interview', text })).stage?.value).toBe(expected);
	});
});

test.each([
	['for the Senior Data Analyst role', 'Senior Data Analyst'],
	['for the position of Support Worker', 'Support Worker'],
	['regarding the credit controller job', 'credit controller'],
	['for Head of Tax', 'Head of Tax'],
])('an interview %s is for %s', (words, expected) => {
	const text = `Your interview ${words} is confirmed for Friday 13 March at 2pm.`;
	expect(recognise(sample({ subject: 'Interview', text })).roleTitle?.value).toBe(expected);
});
