import type { Wording } from '../../wording.ts';

/** The job has gone: thanks all the same, and a door left open. */
export const goodwill: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			[
				'Thank you for {meeting}.',
				"I understand that the job has gone, which is nobody's fault, and I am still glad that we were in touch.",
			],
			[
				['One thing in particular has stayed with me: {liked}.', 'The time was well spent from my side.'],
				[
					'For next time, this is what would suit me: {suits}.',
					'I would be happy to be considered for something similar.',
				],
				'If you need an up-to-date CV or anything else for your files, I will send it over.',
			],
			[
				[
					'I will check in with you by phone {later}; until then I wish you every success.',
					'You are welcome to get in touch at any time, and I wish you every success.',
				],
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'Thank you for your time',
		paragraphs: [
			[
				'Many thanks for {meeting}, even though the job is no longer open.',
				'These things happen, and I do not regard it as time lost.',
			],
			[
				['What I remember best is this: {liked}.'],
				'I would enjoy talking with you again about the next one.',
				['What would suit me: {suits}.', 'Anything in the same line of work would be of interest to me.'],
			],
			[
				[
					'I will check in by phone {later} to hear what is new on your side.',
					'If something comes up, a short message is enough and I will come back to you quickly.',
				],
				'All the best until then, and thanks again.',
			],
		],
		signOff: 'Kind regards',
	},
	{
		subject: ['Thanks – {role} interview', 'Thank you'],
		paragraphs: [
			[
				'Thank you very much for {meeting}.',
				'It is a pity that nothing has come of the job this time, but I am glad that we have been in touch.',
			],
			[
				['This has been on my mind ever since: {liked}.'],
				[
					'When you next hear of something like this, please think of me: {suits}.',
					'When you next hear of a role like it, please think of me.',
				],
				'A short message is all it takes, and I would be happy to talk at a time that suits you.',
			],
			[
				[
					'I will check in by phone {later}, so there is no need to answer this.',
					'There is no need to answer this; I only wanted to say thank you.',
				],
			],
		],
		signOff: 'Best wishes',
	},
];
