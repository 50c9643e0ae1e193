import type { Wording } from '../../wording.ts';

/** The person wants it but meets only some or few of the criteria: plain about it, not apologetic. */
export const thankYouWeak: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			['Thank you for {meeting}.', 'I appreciated the chance to say where I stand.'],
			[
				[
					'One thing in particular has stayed with me: {liked}.',
					'I have thought it over since, and I would like to go on.',
				],
				'I know that I do not match every point, and I am ready to put in the work where I have more to learn.',
				'Please pass my thanks on to {team}.',
			],
			[
				[
					"I'll phone you {callDay} to hear how you see it and what comes next.",
					'I would be glad to hear how you see it and what comes next.',
				],
				'If there is anything I can send you that would help, let me know and you will have it.',
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'Thank you for your time',
		paragraphs: [
			['Many thanks for {meeting}.', 'The questions showed me clearly what counts in this job.'],
			[
				[
					'What I remember best is this: {liked}.',
					'I have been thinking about it since, and I would like to go on.',
				],
				'Some of what is asked for would be new to me, and I would be glad of the chance to grow into it.',
				'Do pass my thanks on to {team} as well.',
			],
			[
				[
					"I'll give you a call {callDay} to ask how you would judge my chances and what the next step is.",
					'An honest word on my chances would be welcome at any time, whichever way it goes.',
				],
				'Until then, please tell me if you would like to see anything more from me.',
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
				'I am interested in the job, and I want to be open about the parts of it where I would still have to grow.',
				'If it is of use, I can send you examples of work that comes closest to what is needed.',
				'My thanks go to {team} as well.',
			],
			[
				[
					"I'll ring you {callDay}, and then we can talk about whether it makes sense to go ahead.",
					'If it makes sense to go ahead from where you stand, I would be pleased to.',
				],
				'Should you need anything before that, just say so.',
			],
		],
		signOff: 'Best wishes',
	},
];
