import type { Wording } from '../../wording.ts';

/** The last word after about ten working days: no question, a door left open. */
export const closingNote: readonly Wording[] = [
	{
		subject: ['Thank you – {role} interview', 'Thank you for your time'],
		paragraphs: [
			['Thank you once more for {meeting} and for your time.'],
			[
				'I know that decisions like this one can take a while, so I will not keep asking.',
				'If {theRole} is still open, I remain interested and would be pleased to hear from you.',
				'If it has gone another way, that is all right too.',
			],
			['In that case I would be glad if you kept me in mind for something similar.'],
		],
		signOff: 'With thanks and best wishes',
	},
	{
		subject: 'A last word on {theRole}',
		paragraphs: [
			['Many thanks again for {meeting}.'],
			[
				'This is my last note on {theRole} for now; from here I leave it in your hands.',
				'Should there be a next step, you can reach me at any time and I will make room for it.',
			],
			['And if another role comes up that looks right for me, I would enjoy talking with you again.'],
		],
		signOff: 'Kind regards',
	},
	{
		subject: ['With thanks – {role}', 'With thanks'],
		paragraphs: [
			['Thank you for all your help with {theRole}.'],
			[
				'I imagine that there is no news yet, or that things have moved on, and either is fine.',
				'My interest stands, and I would be happy to pick it up again whenever it suits you.',
			],
			['Until then I wish you well, and I hope that our paths cross again.'],
		],
		signOff: 'Best wishes',
	},
];
