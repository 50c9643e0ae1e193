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
	decide: ['That you have not decided, and what you need to know for it.'],
	raise: ['What you liked, before what stands in the way.'],
	'check-in': [],
};

const REASONS: Readonly<Record<CallPurpose, (theRole: string) => string>> = {
	'same-day': (theRole) =>
		`I have just come out of the interview for ${theRole} and wanted to tell you how it went.`,
	'next-step': (theRole) => `I'm calling about ${theRole}. Thank you again for your time.`,
	decide: (theRole) =>
		`I'm calling about ${theRole}. Thank you again for your time; I have a few questions before I decide.`,
	raise: (theRole) =>
		`I'm calling about ${theRole}. Thank you again for your time; there is one thing I would like to talk over.`,
	'check-in': (theRole) =>
		`We were in touch about ${theRole} a few weeks ago. I wanted to hear what is new on your side.`,
};

interface Caller {
	readonly greeted: string | null;
	/** '' when not known. */
	readonly name: string;
	readonly theRole: string;
}

export function opening(purpose: CallPurpose, { greeted, name, theRole }: Caller): string {
	const hello = greeted === null ? 'Hello' : `Hello ${greeted}`;
	const self = name === '' ? '' : ` this is ${name}.`;
	return `${hello},${self || ' it is good to catch you.'} Do you have a moment? ${REASONS[purpose](theRole)}`;
}
