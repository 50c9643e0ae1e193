import { describe, expect, test } from 'vitest';
import { comingDay, pastDay } from '../../src/draft/days.ts';
import { fillSentence } from '../../src/draft/fill.ts';
import { firstName } from '../../src/draft/first-name.ts';
import { likedWords, suitsWords } from '../../src/draft/own-words.ts';

const companies = { agency: 'Robert Walters', employer: 'Acme Pty Ltd' };

test.each([
	['Jane Doe', 'Jane'],
	['Doe, Jane', 'Jane'],
	['van der Berg, Jan', 'Jan'],
	['Jane Doe, MBA', 'Jane'],
	['Jane Doe (Brightside)', 'Jane'],
	['Jane Doe | Brightside', 'Jane'],
	['Jane Doe - Brightside Recruitment', 'Jane'],
	['Jane Doe via LinkedIn', 'Jane'],
	['Jane from Brightside', 'Jane'],
	['"Jane Doe"', 'Jane'],
	['Dr. Jane Doe', 'Jane'],
	['JANE DOE', 'Jane'],
	['jane doe', 'Jane'],
	['McKenna Smith', 'McKenna'],
	['Anne-Marie Duff', 'Anne-Marie'],
	['ANNE-MARIE DUFF', 'Anne-Marie'],
	['Siobhán O’Brien', 'Siobhán'],
	['Łukasz Nowak', 'Łukasz'],
	['Jane', 'Jane'],
])('%s is greeted as %s', (name, expected) => {
	expect(firstName(name, companies)).toBe(expected);
});

test.each([
	null,
	'',
	'HR Team',
	'J. Doe',
	'J Doe',
	'Robert Walters',
	'Michael Page',
	'Acme Pty Ltd',
	'Talent Acquisition',
	'no-reply',
	'jane.doe@agency.example',
	'jane.doe',
	'Garcia Lopez, Maria Elena, Smith',
	'Garcia Lopez, Maria',
	'山田 太郎',
	'Recruiting at Acme',
	'Interview Scheduling',
	'1234',
	'The People Team of the Northern Region Office',
])('%s gives no name to greet by', (name) => {
	expect(firstName(name, companies)).toBeNull();
});

describe('the words of the person', () => {
	test.each([
		['The way the team reviews its work.', 'the way the team reviews its work'],
		['how small the team is', 'how small the team is'],
		['I really liked that they let juniors lead', 'they let juniors lead'],
		['I learnt how the rota works', 'how the rota works'],
		['Your focus on training. Also the office!', 'your focus on training'],
		['the mentoring\nprogramme', 'the mentoring programme'],
	])('%s is woven in as "%s"', (said, expected) => {
		expect(likedWords(said)).toBe(expected);
	});

	test.each([
		null,
		'',
		'...',
		'friendly',
		'friendly team',
		'the salary was good',
		'the £50k on offer',
		'the office!! wow',
		'the role, but is it remote?',
		'see https://acme.example for the story',
		'the {role} thing',
		`the ${'very '.repeat(20)}long story`,
	])('%s is left out', (said) => {
		expect(likedWords(said)).toBeUndefined();
	});

	test('what would suit is kept as it is said, without its full stop', () => {
		expect(suitsWords('Part-time roles near Leeds.')).toBe('Part-time roles near Leeds');
		expect(suitsWords('higher pay')).toBeUndefined();
	});
});

test.each([
	['2026-12-04', undefined],
	['2026-12-05', 'on Saturday'],
	['2026-12-09', 'on Wednesday'],
	['2026-12-11', 'next week'],
	['2026-12-13', 'next week'],
	['2026-12-14', 'the week after next'],
	['2027-01-15', 'in a few weeks'],
])('from Friday 4 December, a call on %s is "%s"', (day, expected) => {
	expect(comingDay(day, '2026-12-04')).toBe(expected);
});

test('a day that has not been yet is none of the last week', () => {
	expect(pastDay('2026-12-05', '2026-12-04')).toBeUndefined();
	expect(pastDay('2026-11-28', '2026-12-04')).toBe('on Saturday');
	expect(pastDay('2026-11-27', '2026-12-04')).toBeUndefined();
});

test('a sentence takes the first way of saying it whose fields are known', () => {
	const fields = { meeting: 'm', theRole: 'r', liked: '{suits}' };
	expect(fillSentence(['{suits} a', '{liked} b'], fields)).toBe('{suits} b');
	expect(fillSentence('{suits} a', fields)).toBeNull();
	expect(fillSentence('plain', fields)).toBe('plain');
});
