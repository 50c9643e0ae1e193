import type { Wording } from '../../wording.ts';

/** The person wants it; either the criteria or the talk went well, so neither is leant on. */
export const thankYouFair: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			['Thank you for {meeting}.', 'I am grateful for the time, and it gave me plenty to think about.'],
			[
				[
					'One thing in particular has stayed with me: {liked}.',
					'I have thought it over since, and I like the sound of the job.',
				],
				'I am interested in {theRole} and would like to take it further.',
				'Please feel free to pass my thanks on to {team}.',
			],
			[
				[
					"I'll phone you {callDay} to hear how things stand and to answer anything that is still open.",
					'I look forward to hearing how things stand, and I am happy to answer anything that is still open.',
				],
				'If something would help you before then, let me know and you will have it.',
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'Thank you for your time',
		paragraphs: [
			['Many thanks for {meeting}.', 'It helped me to understand what the job is about.'],
			[
				['What I remember best is this: {liked}.', 'I would like to find out more about it.'],
				'I would be glad to go on to the next step, and to show in more detail what I could bring.',
				'Do pass my thanks on to {team} as well.',
			],
			[
				[
					"I'll give you a call {callDay} to ask what the next step is and when it is likely to be.",
					'I would be glad to know what the next step is, and when it is likely to be.',
				],
				'Until then, please tell me if there is anything more you would like to see from me.',
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
				'I would like to be considered further for {theRole}.',
				'If any part of my background was not clear, I would be happy to go into it, or to send you examples of what I have worked on.',
				'My thanks go to {team} as well.',
			],
			[
				[
					"I'll ring you {callDay}, and then we can talk about what happens from here.",
					'I look forward to hearing what happens from here.',
				],
				'Should you need anything before that, just say so.',
			],
		],
		signOff: 'Best wishes',
	},
];
