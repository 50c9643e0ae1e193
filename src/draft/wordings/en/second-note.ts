import type { Wording } from '../../wording.ts';

/** After two calls that were not answered. */
export const secondNote: readonly Wording[] = [
	{
		subject: 'The next step for {theRole}',
		paragraphs: [
			[
				'Thank you again for {meeting}.',
				'I have tried to reach you by phone, and I can imagine how busy you are, so here is my question in writing.',
			],
			[
				'I am still interested in {theRole}.',
				'What is the next step in the selection process, and when is it likely to be?',
			],
			[
				'A line by mail is plenty, and if a short call suits you better, I am happy to ring at a time you name.',
			],
		],
		signOff: 'Many thanks',
	},
	{
		subject: 'My interest in {theRole}',
		paragraphs: [
			[
				'Many thanks once more for {meeting}.',
				'We have missed each other on the phone, so I am writing instead.',
			],
			[
				'My interest has not changed, and I would like to plan ahead as well as I can.',
				'Could you tell me where things stand and what comes next?',
			],
			['If it is too early to say, that is fine; then a word on when to expect news would help me.'],
		],
		signOff: 'Kind regards',
	},
	{
		subject: 'Still interested in {theRole}',
		paragraphs: [
			[
				'Thank you again for your help so far and for {meeting}.',
				'I called and did not catch you, which is easily explained by the work you have on your desk.',
			],
			[
				'I would still like to go ahead with {theRole}, and I am happy to send anything more that would be of use.',
				'How soon do you expect the next decision?',
			],
			['Please answer in whatever way is quickest for you.'],
		],
		signOff: 'Best wishes',
	},
];
