import type { Almanac } from '../almanac.ts';
import { NOT_AN_INTERVIEW, single, type ThreadWithExpectations } from '../letter.ts';
import { details, link, paragraph, tag } from '../markup.ts';

/** Speaks of interviews and of a date, and confirms none. */
export function newsletter(calendar: Almanac): ThreadWithExpectations {
	const webinar = calendar.at(calendar.workingDay(7), '18:00');
	return single({
		key: 'newsletter',
		subject: '7 interview tips that recruiters wish you knew',
		from: { name: 'Career Lantern', email: 'hello@news.careerlantern.example' },
		sentAt: calendar.at(-2, '07:00'),
		expected: NOT_AN_INTERVIEW,
		text: [
			tag('h2', {}, 'Walk into your next interview with confidence'),
			paragraph(
				'Hello reader, a confirmed interview is only the start. Here is what the panel wants to hear.',
			),
			paragraph(
				'1. Read the job advert aloud.',
				'2. Have three stories ready.',
				'3. Ask what the first month looks like.',
			),
			paragraph(
				`Our free webinar on interview nerves runs on ${calendar.day(webinar)} at ${calendar.clock12(webinar)}. `,
			),
			paragraph([link('https://news.careerlantern.example/webinar', 'Save your seat')]),
			paragraph([tag('small', {}, 'You get this because you signed up. Unsubscribe at any time.')]),
		],
	});
}

export function rejection(calendar: Almanac): ThreadWithExpectations {
	const met = calendar.at(-8, '10:00');
	return single({
		key: 'rejection',
		subject: 'Your application to Cobalt & Finch',
		from: { name: 'Cobalt & Finch Careers', email: 'careers@cobaltfinch.example' },
		sentAt: calendar.at(-3, '16:20'),
		expected: NOT_AN_INTERVIEW,
		text: [
			paragraph('Dear Sam,'),
			paragraph(
				`Thank you for coming to the interview on ${calendar.day(met)}. We enjoyed meeting you. Unfortunately we have decided to go ahead with another candidate for the Events Planner role.`,
			),
			paragraph('We wish you all the best in your search.'),
			paragraph('The Cobalt & Finch team'),
		],
	});
}

export function delivery(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(calendar.workingDay(1), '08:00');
	const end = calendar.at(calendar.workingDay(1), '12:00');
	return single({
		key: 'delivery',
		subject: 'Order 48-20931 confirmed: your desk arrives soon',
		from: { name: 'Birch & Bolt', email: 'orders@birchandbolt.example' },
		sentAt: calendar.at(-2, '19:44'),
		expected: NOT_AN_INTERVIEW,
		text: [
			paragraph('Hi Sam, thanks for your order. Your delivery slot is confirmed.'),
			details([
				['Item', 'Writing desk, oak'],
				['Delivery', `${calendar.dayAndYear(start)}, ${calendar.clock24(start)} – ${calendar.clock24(end)}`],
				['Total', '189.00'],
			]),
			paragraph('The driver will phone half an hour before. Questions? Call 0808 157 0192.'),
		],
	});
}

export function dinner(calendar: Almanac): ThreadWithExpectations {
	return single({
		key: 'dinner',
		subject: 'Dinner!',
		from: { name: 'Noor Haddad', email: 'noor.haddad@friends.example' },
		sentAt: calendar.at(-1, '21:03'),
		writtenIn: 'gmail',
		expected: NOT_AN_INTERVIEW,
		text: [
			paragraph('Hey you,'),
			paragraph(
				'Table is confirmed for Thursday at 7, the usual place. Bring Lee, and tell me all about the job hunt and that interview!',
			),
			paragraph('Noor x'),
		],
	});
}
