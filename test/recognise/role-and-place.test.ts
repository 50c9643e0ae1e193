import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { sample } from './sample.ts';

const WHEN = 'Your interview is confirmed for Friday 13 March at 2pm';

function read(text: string) {
	const found = recognise(sample({ subject: 'Interview', text }));
	expect(found.kind, text).toBe('confirmed');
	return found;
}

test.each([
	['for the role of Ward Clerk (Band 3).', 'Ward Clerk (Band 3)'],
	['for the post of Clinical Coder, ref BH/2291.', 'Clinical Coder'],
	['for the post of Loan Processor II.', 'Loan Processor II'],
	['and the role is Area Manager QLD.', 'Area Manager QLD'],
	['and the role is Senior iOS Engineer.', 'Senior iOS Engineer'],
	['for the post of Lecturer in Carpentry.', 'Lecturer in Carpentry'],
	['for ROV Tech.', 'ROV Tech'],
	['for the fish counter job.', 'fish counter'],
	['for the teacher aide hours.', 'teacher aide'],
	['for the post of Director of Finance and Estates.', 'Director of Finance and Estates'],
	['with Karen Boyle, Deputy Finance Director.', null],
])('an interview %s is for %s', (words, expected) => {
	expect(read(`Hi Sam,\n\n${WHEN} ${words}`).roleTitle?.value ?? null).toBe(expected);
});

test.each([
	['Post: Housing Officer (HSG/1187)', 'Housing Officer'],
	['Role: Rail Scheduler (Perth)', 'Rail Scheduler'],
	['Role: Data Engineer (Platform)', 'Data Engineer (Platform)'],
	['Position: Java Developer (4-6 yrs)', 'Java Developer'],
	['Job requisition\tR-0098123 Review Coordinator', 'Review Coordinator'],
	['Position: Registered Nurse, Emergency (Permanent, 0.8 FTE)', 'Registered Nurse, Emergency'],
	['Session: Hiring manager interview: Validation Engineer II', 'Validation Engineer II'],
	['Position: Finance Manager (12 month FTC)', 'Finance Manager (12 month FTC)'],
])('the field %j holds %s', (line, expected) => {
	expect(read(`Hi Sam,\n\n${WHEN}.\n\n${line}`).roleTitle?.value).toBe(expected);
});

describe('where', () => {
	test.each([
		[
			'at 11:10 in Meeting Room 3, Teifi House, Market Square, Cardigan.',
			'Meeting Room 3, Teifi House, Market Square, Cardigan',
		],
		[
			'in person, 60 Water Street, 3rd floor, St. John’s. Bring your tickets.',
			'60 Water Street, 3rd floor, St. John’s',
		],
		['at our place in Corsham Street, still for the same job.', 'Corsham Street'],
		[
			'at High Mesa Packaging, 4410 Edith Blvd NE, for Shift Supervisor.',
			'High Mesa Packaging, 4410 Edith Blvd NE',
		],
		['at 41 Regent St, Production Editor. Take the portfolio.', '41 Regent St'],
		[
			'at Ashbeck House, Ring Road, Wakefield, the entrance is at the back.',
			'Ashbeck House, Ring Road, Wakefield',
		],
		['at the roastery (Unit 3, Old Tannery, Kendal).', 'Unit 3, Old Tannery, Kendal'],
		['at Gate 3, Avonmouth Docks, Bristol BS11.', 'Gate 3, Avonmouth Docks, Bristol BS11'],
	])('an interview %s', (words, expected) => {
		const found = read(`Hi Sam,\n\n${WHEN} ${words}`);
		expect(found.location?.value.replace(/'/g, '’')).toBe(expected);
		expect(found.medium?.value).toBe('in-person');
	});

	test('an address in lines is one place', () => {
		const text = `Hi Sam,\n\n${WHEN}.\n\nWhere: Holt Waters\n2nd Floor, The Exchange\n10 Dale Street\nLiverpool\nL2 4TR\nWho: Ann Lee`;
		expect(read(text).location?.value).toBe(
			'Holt Waters, 2nd Floor, The Exchange, 10 Dale Street, Liverpool, L2 4TR',
		);
	});
});

test.each([
	['His cell will call yours.', 'phone'],
	['I will ring on your mobile, not on Zoom.', 'phone'],
	['Mode: MS Teams\nVisitors park at reception.', 'video'],
	['Please come in rather than on Teams, ask for me at the front desk.', 'in-person'],
	['', null],
])('%j says it is by %s', (words, expected) => {
	expect(read(`Hi Sam,\n\n${WHEN}. ${words}`).medium?.value ?? null).toBe(expected);
});

test.each([
	['Your second interview', '', 'employer-later'],
	['Your L1 technical interview', 'L2 will be planned next month.', 'employer-first'],
	['Your interview', 'Second rounds are the week of the 30th.', 'employer-first'],
	['Your telephone screening interview', '', 'recruiter'],
	['Following your first interview with Nina, your interview', '', 'employer-later'],
])('%s ... %s is %s', (subject, more, expected) => {
	const text = `Hi Sam,\n\n${subject} is confirmed for Friday 13 March at 2pm. ${more}`;
	expect(read(text).stage?.value).toBe(expected);
});
