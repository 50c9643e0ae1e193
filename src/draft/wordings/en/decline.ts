import type { Wording } from '../../wording.ts';

/** Not for me: thanks, a clear no, one honest reason, what would suit. No question. */
export const decline: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			[
				'Thank you for {meeting}.',
				'I have thought it over, and I have decided not to go ahead with the role.',
			],
			[
				'To put you in the picture: {reason}.',
				'I wanted you to know straight away, so that you can go on with other people.',
			],
			[
				[
					'If you come across something along these lines, I would be glad to hear from you: {suits}.',
					'If something comes up that you feel would suit me better, I would be glad to hear from you.',
				],
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'My decision on {theRole}',
		paragraphs: [
			[
				'Many thanks for {meeting} and for the trouble you have taken.',
				'I am sure now that this job is not for me, and I would like to withdraw.',
			],
			['My reason is a simple one: {reason}.'],
			[
				['What I am looking for instead: {suits}.', 'I would be happy to talk again about something else.'],
				'Please do get in touch if you have something of that kind.',
			],
		],
		signOff: 'Kind regards',
	},
	{
		subject: ['Thanks, and a decision – {role}', 'Thanks, and a decision'],
		paragraphs: [
			[
				'Thank you very much for {meeting}.',
				'After some thought I would rather not go ahead with this role, and I wanted to tell you straight away.',
			],
			['The honest reason is that {reason}.', 'I am grateful all the same for the time you have given me.'],
			[
				[
					'Should you have a role that comes closer to this, please call me: {suits}.',
					'Should you have a role that comes closer to what I do, please call me.',
				],
			],
		],
		signOff: 'Best wishes',
	},
];
