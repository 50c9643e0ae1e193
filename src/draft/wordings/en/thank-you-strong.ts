import type { Wording } from '../../wording.ts';

/** The person wants it, meets the criteria and was told a good deal about the job. */
export const thankYouStrong: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			['Thank you for {meeting}.', 'I was glad of the chance to hear about the job at some length.'],
			[
				[
					'One thing in particular has stayed with me: {liked}.',
					'I have thought it over since, and it is the kind of work I want to be doing.',
				],
				'What is needed lines up well with what I have done so far, and I would like to take it further.',
				'Please feel free to pass my thanks on to {team}.',
			],
			[
				[
					"I'll phone you {callDay} to hear how things stand and what comes next.",
					'I look forward to hearing what comes next.',
				],
				'If there is anything you need from me in the meantime, tell me and I will send it over.',
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'Thank you for your time',
		paragraphs: [
			['Many thanks for {meeting}.', 'It was good to hear more about the job itself.'],
			[
				[
					'What I keep coming back to is this: {liked}.',
					'I have a clearer idea now of what the person in this job will be doing.',
				],
				'My experience covers most of what is being asked for, and I would be pleased to go on to the next step.',
				'Do pass my thanks on to {team} as well.',
			],
			[
				[
					"I'll give you a call {callDay} to ask about the next step, unless I hear from you first.",
					'I would be glad to know about the next step when there is news.',
				],
				'Until then, anything more you would like from me is only a message away.',
			],
		],
		signOff: 'Kind regards',
	},
	{
		subject: ['Thanks – {role} interview', 'Thank you'],
		paragraphs: [
			[
				'Thank you very much for {meeting}.',
				[
					'This has been on my mind ever since: {liked}.',
					'The more I think about it, the more it appeals to me.',
				],
			],
			[
				'I can see how my experience would be of use from early on, and I am keen to go ahead.',
				'If there is more I can tell you about anything I have worked on, I would be happy to do so.',
				'My thanks go to {team} as well.',
			],
			[
				[
					"I'll ring you {callDay} so that we can talk about what happens from here.",
					'I look forward to hearing what happens from here.',
				],
				'Should anything come up before that, please let me know.',
			],
		],
		signOff: 'Best wishes',
	},
];
