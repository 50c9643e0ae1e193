import type { Wording } from '../../wording.ts';

/** The person is not sure yet: warm, without promising an interest that is not there. */
export const thankYouUnsure: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			['Thank you for {meeting}.', 'It gave me a good deal to think about, and I am grateful for your time.'],
			[
				['One thing in particular has stayed with me: {liked}.'],
				'Before I make up my mind I would like to understand a few points better, so that what I tell you is worth something.',
				'Please pass my thanks on to {team}.',
			],
			[
				[
					"I'll phone you {callDay} with two or three questions; they should not take long.",
					'I would be glad to go through two or three questions with you; they should not take long.',
				],
				'If it is easier for you to write, that is fine with me as well.',
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'Thank you for your time',
		paragraphs: [
			['Many thanks for {meeting}.', 'I know how full these days are, and I appreciate the time.'],
			[
				['What I remember best is this: {liked}.'],
				'I am still weighing up the job, and I would sooner ask now than give you a hasty answer.',
				'A little more about the day-to-day work and the people would help most.',
				'Do pass my thanks on to {team} as well.',
			],
			[
				[
					"I'll give you a call {callDay}, and after that you will have a clear word from me.",
					'Once I know more about that, you will have a clear word from me.',
				],
				'Until then, please let me know if you need anything else.',
			],
		],
		signOff: 'Kind regards',
	},
	{
		subject: ['Thanks – {role} interview', 'Thank you'],
		paragraphs: [
			[
				'Thank you very much for {meeting}.',
				['This has been on my mind ever since: {liked}.', 'I have gone over it again in my mind since then.'],
			],
			[
				'I want to be straightforward with you: I have not decided yet.',
				'There are a few things I would need to know before I do, and I would like to hear how you see them.',
				'My thanks go to {team} as well.',
			],
			[
				[
					"I'll ring you {callDay} so that we can go through them together.",
					'A short talk would be enough to go through them, at a time that suits you.',
				],
				'I want you to be able to plan, so I will not leave you waiting for an answer.',
			],
		],
		signOff: 'Best wishes',
	},
];
