import type { Almanac } from '../almanac.ts';
import {
	type Expectation,
	interview,
	type Letter,
	NOT_AN_INTERVIEW,
	type Person,
	type ThreadWithExpectations,
} from '../letter.ts';
import { type Markup, paragraph } from '../markup.ts';

const BEA: Person = { name: 'Bea Lindqvist', email: 'bea.lindqvist@alderrow.example' };

/** Five mails: times offered, the reader's choice, the confirmation, thanks, and then another time. */
export function moved(calendar: Almanac): ThreadWithExpectations {
	const oldDay = calendar.workingDay(2);
	const oldStart = calendar.at(oldDay, '10:00');
	const newStart = calendar.at(calendar.workingDay(oldDay + 1), '14:15');
	const oldWords = `${calendar.day(oldStart)} at ${calendar.clock12(oldStart)}`;
	const newWords = `${calendar.day(newStart)} at ${calendar.clock12(newStart)}`;
	const proposed: Expectation = {
		...NOT_AN_INTERVIEW,
		kind: 'proposal',
		contactName: BEA.name,
		contactEmail: BEA.email,
	};
	return {
		thread: {
			key: 'moved',
			subject: 'Interview for the Library Systems Officer role',
			unread: true,
			letters: [
				received('moved-proposal', calendar.at(-6, '10:05'), null, proposalText(calendar, oldStart)),
				sent('moved-choice', calendar.at(-6, '12:30'), 'moved-proposal', [
					paragraph('Hi Bea,'),
					paragraph('The first one suits me very well, thank you.'),
					paragraph('Sam'),
				]),
				received('moved-confirmed', calendar.at(-5, '09:14'), 'moved-choice', [
					paragraph('Hi Sam,'),
					paragraph(
						`Lovely, your interview with Wrenbury Libraries is confirmed for ${oldWords}, at their office in Wrenbury Square.`,
					),
					paragraph('Bea'),
				]),
				sent('moved-thanks', calendar.at(-5, '09:40'), 'moved-confirmed', [
					paragraph('Thanks Bea, I will be there.'),
					paragraph('Sam'),
				]),
				received('moved', calendar.at(-1, '17:26'), 'moved-thanks', movedText(oldWords, newWords)),
			],
		},
		expected: {
			'moved-proposal': proposed,
			'moved-confirmed': interview('confirmed', BEA, oldStart),
			moved: interview('moved', BEA, newStart),
		},
	};
}

function proposalText(calendar: Almanac, first: Date): Markup[] {
	const second = new Date(first.getTime() + 5 * 60 * 60_000);
	return [
		paragraph('Hi Sam,'),
		paragraph(
			`Wrenbury Libraries would like to interview you for the Library Systems Officer role. Would ${calendar.day(first)} at ${calendar.clock12(first)} or ${calendar.clock12(second)} work for you?`,
		),
		paragraph('Bea Lindqvist', 'Alder Row Search', '020 7946 0875'),
	];
}

function movedText(oldWords: string, newWords: string): Markup[] {
	return [
		paragraph('Hi Sam,'),
		paragraph(
			`Sorry about this: the panel has a clash, so your interview has been moved from ${oldWords} to ${newWords}. Same place, same people.`,
		),
		paragraph('Shout if that is a problem, otherwise no need to reply.'),
		paragraph('Bea Lindqvist', 'Alder Row Search', '020 7946 0875'),
	];
}

function received(key: string, sentAt: Date, quotes: string | null, text: Markup[]): Letter {
	return letter({ key, sentAt, quotes, text, from: BEA, to: null, writtenIn: 'outlook' });
}

function sent(key: string, sentAt: Date, quotes: string, text: Markup[]): Letter {
	return letter({ key, sentAt, quotes, text, from: null, to: BEA, writtenIn: 'gmail' });
}

function letter(parts: Omit<Letter, 'sentAt' | 'attachments'> & { sentAt: Date }): Letter {
	return { ...parts, sentAt: parts.sentAt.toISOString(), attachments: [] };
}
