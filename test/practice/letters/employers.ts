import type { Almanac } from '../almanac.ts';
import { interview, minutesAfter, type Person, single, type ThreadWithExpectations } from '../letter.ts';
import { details, link, paragraph, tag } from '../markup.ts';
import { calendarPart } from './calendar-part.ts';

const TOM: Person = { name: 'Tom Okafor', email: 'tom.okafor@larchfield.example' };
const HELEN: Person = { name: 'Helen Straub', email: 'helen.straub@northgatefoods.example' };
const SCHEDULER: Person = { name: 'Northgate Foods Recruiting', email: 'no-reply@mail.hirelane.example' };
const DANIEL: Person = { name: 'Daniel Osei', email: 'daniel.osei@quarrystone.example' };
const RUTH: Person = { name: 'Ruth Castellan', email: 'ruth.castellan@mossandvale.example' };

/** No agency, by video, some days ahead. */
export function byVideo(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(calendar.workingDay(4), '11:00');
	return single({
		key: 'employer-video',
		subject: 'Your interview with Larchfield Software',
		from: TOM,
		sentAt: calendar.at(-2, '15:31'),
		writtenIn: 'gmail',
		expected: interview('confirmed', TOM, start, minutesAfter(start, 45)),
		text: [
			paragraph('Hi Sam,'),
			paragraph(
				`We are pleased to confirm your interview for the Junior Data Engineer position on ${calendar.dayAndYear(start)} at ${calendar.clock12(start)}. Please allow 45 minutes.`,
			),
			paragraph('You will meet Ana Brandt, who leads the data team, and me.'),
			paragraph(['Join the video call: ', link('https://video.larchfield.example/room/8842-117')]),
			paragraph('There is nothing to prepare, but do bring questions. Looking forward to it!'),
			paragraph('Tom Okafor', 'Talent Acquisition, Larchfield Software', '(415) 555-0134'),
		],
	});
}

/** From the relay address of a scheduling system; the human to write to stands only in the text. */
export function byScheduler(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(calendar.workingDay(2), '15:00');
	const end = minutesAfter(start, 30);
	const dayOf = calendar.format(start, 'en-US', {
		weekday: 'long',
		month: 'long',
		day: 'numeric',
		year: 'numeric',
	});
	return single({
		key: 'scheduling-system',
		subject: 'Scheduled: Phone Interview for Customer Success Associate',
		from: SCHEDULER,
		sentAt: calendar.at(-1, '13:18'),
		expected: interview('confirmed', HELEN, start, end),
		text: [
			paragraph('Hi Sam,'),
			paragraph('Your phone interview for the Customer Success Associate opening is scheduled.'),
			details([
				['Date', dayOf],
				['Time', `${calendar.clock12(start).toUpperCase()} - ${calendar.clock12(end).toUpperCase()}`],
				['Interviewer', 'Helen Straub, Talent Partner'],
				['Format', 'Phone. Helen will call the number on your application.'],
			]),
			paragraph([
				'If something comes up, write to ',
				link(`mailto:${HELEN.email}`, HELEN.email),
				'. Replies to this address are not read.',
			]),
			paragraph('Helen Straub', 'Northgate Foods'),
			paragraph([
				tag(
					'small',
					{},
					'Sent by Hirelane on behalf of Northgate Foods. You get this mail because you applied.',
				),
			]),
		],
	});
}

/** As calendars send them, with a calendar part that both webmails show as an attachment. */
export function byCalendar(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(calendar.workingDay(5), '10:00');
	const end = minutesAfter(start, 45);
	const summary = 'Interview: Marketing Coordinator (Sam Doe)';
	const when = whenLine(calendar, start, end);
	const answer = (choice: string) =>
		`https://calendar.google.com/calendar/event?action=RESPOND&eid=cHJhY3RpY2UtaW52aXRhdGlvbg&rst=${choice}`;
	return single({
		key: 'calendar-invitation',
		subject: `Invitation: ${summary} @ ${when}`,
		from: DANIEL,
		sentAt: calendar.at(-3, '10:12'),
		unread: true,
		writtenIn: 'gmail',
		attachments: [
			{
				name: 'invite.ics',
				mimeType: 'text/calendar',
				text: calendarPart({ summary, organiser: DANIEL, start, end, location: 'Quarrystone, 4 Mill Lane' }),
			},
		],
		expected: interview('confirmed', DANIEL, start, end),
		text: [
			tag('h2', {}, summary),
			details([
				['When', when],
				['Where', 'Quarrystone, 4 Mill Lane'],
				['Organizer', `${DANIEL.name}, ${DANIEL.email}`],
				['Guests', 'Daniel Osei, Ines Falk, Sam Doe'],
			]),
			paragraph('Sam, Ines and I look forward to meeting you. Ask for me at the front desk.'),
			paragraph([
				'Reply: ',
				link(answer('1'), 'Yes'),
				' ',
				link(answer('2'), 'No'),
				' ',
				link(answer('3'), 'Maybe'),
			]),
		],
	});
}

function whenLine(calendar: Almanac, start: Date, end: Date): string {
	const day = calendar.format(start, 'en-US', {
		weekday: 'short',
		month: 'short',
		day: 'numeric',
		year: 'numeric',
	});
	const zone = calendar
		.format(start, 'en-US', { hour: 'numeric', timeZoneName: 'short' })
		.split(/\s/u)
		.at(-1);
	const clock = (date: Date) => calendar.clock12(date).replace(':00', '').replace(' ', '');
	return `${day.replace(/,/gu, '')} ${clock(start)} - ${clock(end)} (${zone})`;
}

/** Off, with no new time. */
export function cancelled(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(calendar.workingDay(2), '09:30');
	return single({
		key: 'cancelled',
		subject: 'Your interview at Moss & Vale is cancelled',
		from: RUTH,
		sentAt: calendar.at(-1, '08:47'),
		expected: interview('cancelled', RUTH, start),
		text: [
			paragraph('Dear Sam,'),
			paragraph(
				`I am sorry to tell you that we have to cancel your interview for the Studio Manager role on ${calendar.day(start)} at ${calendar.clock12(start)}. The position is on hold until the new budget is agreed.`,
			),
			paragraph('I will be in touch if that changes.'),
			paragraph('Ruth Castellan', 'People Team, Moss & Vale'),
		],
	});
}
