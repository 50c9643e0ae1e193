import type { Debrief } from '../../../journal/fact.ts';

/** The parts of English sentences that are put together from what is known; `undefined` where nothing is. */

interface Meeting {
	readonly by: 'consultant' | 'employer-through-consultant' | 'employer';
	readonly role: string | undefined;
	readonly employer: string | undefined;
	/** `on Thursday` */
	readonly day: string | undefined;
}

/** After "Thank you for". Only who interviewed is thanked for the talk itself. */
export function meeting({ by, role, employer, day }: Meeting): string {
	const about =
		role && employer ? `the ${role} role at ${employer}` : (role ?? employer) && theRole(role, employer);
	const parts = {
		consultant: ['talking with me', day, about && `about ${about}`],
		employer: ['the interview', day, about && `for ${about}`],
		'employer-through-consultant': [
			'arranging my interview',
			employer && `with ${employer}`,
			day,
			role && `for ${theRole(role, undefined)}`,
		],
	}[by];
	return parts.filter(Boolean).join(' ');
}

export function theRole(role: string | undefined, employer: string | undefined): string {
	if (role !== undefined) return `the ${role} role`;
	return employer === undefined ? 'the role' : `the role at ${employer}`;
}

export function team(employer: string | undefined): string {
	return employer === undefined ? 'the interviewers' : `the team at ${employer}`;
}

/** Pay is never given as a reason in writing, and "something else" is none. The first that is given is said. */
export const reasons: readonly (readonly [Debrief['notForMeBecause'][number], string])[] = [
	['the-work', 'the day-to-day work is not what I am looking for'],
	['level', 'the level is not the right one for me at this point'],
	['skills', 'it calls for other skills than the ones I want to build on'],
	['place', 'the location would not work for me'],
	['hours', 'the hours would not work for me'],
];

export const later = 'down the track';

/** By first name where it can be told. */
export function greeting(firstName: string | null): string {
	return firstName === null ? 'Hello,' : `Hi ${firstName},`;
}
