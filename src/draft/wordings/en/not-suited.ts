import type { Wording } from '../../wording.ts';

/** Not suited or not qualified: thanks, plain about it, what does fit. No question. */
export const notSuited: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			[
				'Thank you for {meeting}.',
				'Now that I know what is needed, I do not think that I am the right person for the job, and I would like to step back.',
			],
			['I wanted to say so early, so that you can look for somebody who is.'],
			[
				[
					'This is where I would be of more use: {suits}.',
					'I would be glad if you kept me in mind for something nearer to what I have done so far.',
				],
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'An honest word on {theRole}',
		paragraphs: [
			[
				'Many thanks for {meeting}.',
				'It made clear to me that the job asks for more than I could offer from the start, so I will not go any further with it.',
			],
			[
				[
					'If you have something that is closer to this, I would be pleased to talk again: {suits}.',
					'If you have something that is closer to my level and skills, I would be pleased to talk again.',
				],
			],
		],
		signOff: 'Kind regards',
	},
	{
		subject: ['Thanks – {role} interview', 'Thank you'],
		paragraphs: [
			[
				'Thank you very much for {meeting}.',
				'I have compared what is asked for with what I can do, and I am not a close enough match.',
			],
			['You will save time by going on without me, and I would sooner tell you that myself.'],
			[
				[
					'Please think of me when you hear of something like this: {suits}.',
					'Please think of me when you hear of something that fits better.',
				],
			],
		],
		signOff: 'Best wishes',
	},
];
