import type { InterviewedBy } from '../../../plan/interviewed-by.ts';

/** What is said on the phone. */

/** Why the person rings. */
export type CallPurpose = 'same-day' | 'next-step' | 'decide' | 'raise' | 'check-in';

export type Question = keyof typeof questionWords;

export const questionWords = {
	role: 'What would the first months in the role look like, and what matters most in it?',
	report: 'Who would I report to, and how do they like to work?',
	team: 'How big is the team, and who is in it?',
	culture: 'How would you describe the culture, and who does well there?',
	'next-step': 'What is the next step, and how soon is it likely to be?',
	'candidate-number': 'Which number candidate am I, and how many are there?',
	'raise-place':
		'The location would be difficult for me. Is there room for working elsewhere some of the time?',
	'raise-hours': 'The hours would be difficult for me. How fixed are they?',
	'raise-pay': 'The pay is below what I am looking for. Is there any room in it?',
	'new-roles': 'Which roles are you working on now that might suit me?',
	'my-profile': 'Is there anything in my CV or my profile that I should bring up to date for you?',
	'when-again': 'When would be a good time to talk again?',
} as const;

/** What to tell first. */
export const points: Readonly<Record<CallPurpose, readonly string[]>> = {
	'same-day': [
		'How it went, honestly.',
		'How interested you are, and in what.',
		'Any doubts you have, so that they can be cleared up.',
		'Where else you are in talks, if you are.',
	],
	'next-step': [],
	decide: ['That you have not decided yet, and what you need to know before you do.'],
	raise: ['First what you liked, then what stands in the way.'],
	'check-in': [],
};

/** What the call is for, after it was said which interview it is about. */
const REASONS: Readonly<Record<CallPurpose, string>> = {
	'same-day': 'I wanted to tell you how it went.',
	'next-step': "Thank you again for your time. I'm calling to ask what comes next.",
	decide: 'Thank you again for your time. I have a few questions before I decide.',
	raise: 'Thank you again for your time. There is one thing I would like to talk over.',
	'check-in': 'I wanted to hear what is new on your side.',
};

interface Caller {
	readonly greeted: string | null;
	/** '' when not known. */
	readonly name: string;
	readonly by: InterviewedBy;
	readonly theRole: string;
	/** When the interview was, seen from the day of the call: `today`, `on Thursday`. */
	readonly day: string | undefined;
}

/** With no name set the interview alone tells who rings, so it is named either way. */
export function opening(purpose: CallPurpose, caller: Caller): string {
	const hello = caller.greeted === null ? 'Hello' : `Hello ${caller.greeted}`;
	const self = caller.name === '' ? '' : `this is ${caller.name}; `;
	return `${hello}, ${self}${reminder(purpose, caller)}. Do you have a moment? ${REASONS[purpose]}`;
}

function reminder(purpose: CallPurpose, { by, theRole, day }: Caller): string {
	if (purpose === 'check-in') return `we were in touch about ${theRole} a few weeks ago`;
	const parts = {
		consultant: ['we spoke', day, `about ${theRole}`],
		employer: ['I had the interview', day, `for ${theRole}`],
		'employer-through-consultant': ['you arranged the interview that I had', day, `for ${theRole}`],
	}[by];
	return parts.filter(Boolean).join(' ');
}
