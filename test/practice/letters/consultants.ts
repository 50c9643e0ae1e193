import type { Almanac } from '../almanac.ts';
import { interview, minutesAfter, type Person, single, type ThreadWithExpectations } from '../letter.ts';
import { bold, link, paragraph } from '../markup.ts';

const MINUTE = 60_000;
const JANE: Person = { name: 'Jane Marlow', email: 'jane.marlow@harbourlane.example' };
const PRIYA: Person = { name: 'Priya Raman', email: 'priya.raman@kestrelwynne.example' };
const KATRIN: Person = { name: 'Katrin Ahlers', email: 'k.ahlers@nordlicht-personal.example' };
const OWEN: Person = { name: 'Owen Tully', email: 'owen@tullyandmarsh.example' };

/** Ends at the next full minute that is at least a minute away, so that an alarm set for the end really rings. */
export function endingSoon(calendar: Almanac): ThreadWithExpectations {
	const end = new Date(Math.ceil((calendar.now.getTime() + MINUTE) / MINUTE) * MINUTE);
	const start = new Date(Math.floor(minutesAfter(end, -27).getTime() / (5 * MINUTE)) * 5 * MINUTE);
	return single({
		key: 'consultant-ending-soon',
		subject: 'Confirmed: interview with Fennel & Rook, Operations Analyst',
		from: JANE,
		sentAt: calendar.at(-1, '16:42'),
		unread: true,
		expected: interview('confirmed', JANE, start, end),
		text: [
			paragraph('Hi Sam,'),
			paragraph(
				'Good news: your first interview with Fennel & Rook for the Operations Analyst role is confirmed. Details below so you have it all in one place.',
			),
			paragraph(
				[bold('When: '), `${calendar.day(start)}, ${calendar.clock24(start)} – ${calendar.clock24(end)}`],
				[bold('How: '), 'video call, ', link('https://video.fennelandrook.example/room/4417')],
				[bold('Who: '), 'Marcus Webb, Head of Operations'],
			),
			paragraph(
				'Marcus likes to hear about how you cleaned up the stock reports, so have that story ready. Ring me when you come out, I would like to speak with him while it is fresh.',
			),
			paragraph('Kind regards'),
			paragraph(
				'Jane Marlow',
				'Senior Consultant, Supply Chain',
				'Harbour Lane Recruitment',
				'T: 020 7946 0318',
			),
		],
	});
}

/** A screening with the consultant herself, over since yesterday afternoon. */
export function yesterday(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(-1, '14:30');
	return single({
		key: 'consultant-yesterday',
		subject: 'Our call about the Payroll Manager role',
		from: PRIYA,
		sentAt: calendar.at(-4, '11:08'),
		expected: interview('confirmed', PRIYA, start),
		text: [
			paragraph('Hello Sam,'),
			paragraph(
				`Thanks for sending your CV so quickly. I have booked our screening interview for ${calendar.day(start)} at ${calendar.clock12(start)}. I will ring you on your mobile, and it should take about half an hour.`,
			),
			paragraph(
				'We will go through the Payroll Manager role with my client in Bristol, what they need, and what you would like to do next.',
			),
			paragraph('If anything comes up, my direct line is 0117 496 0142.'),
			paragraph('Best wishes,'),
			paragraph('Priya Raman', 'Principal Consultant', 'Kestrel & Wynne'),
		],
	});
}

/** The language of the mail is not that of the interface. */
export function german(calendar: Almanac): ThreadWithExpectations {
	const start = calendar.at(calendar.workingDay(6), '14:00');
	const day = calendar.format(start, 'de', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	});
	return single({
		key: 'consultant-german',
		subject: 'Bestätigung: Vorstellungsgespräch als Controllerin (m/w/d)',
		from: KATRIN,
		sentAt: calendar.at(-2, '09:55'),
		expected: interview('confirmed', KATRIN, start),
		text: [
			paragraph('Guten Tag Sam Doe,'),
			paragraph(
				`hiermit bestätige ich Ihnen das Vorstellungsgespräch bei der Weserwerk GmbH am ${day} um ${calendar.clock24(start)} Uhr. Das Gespräch findet vor Ort statt: Deichstraße 12, Bremen.`,
			),
			paragraph('Ihre Gesprächspartnerin ist Frau Dr. Henrike Sommer, Leiterin Finanzen.'),
			paragraph('Bei Fragen erreichen Sie mich unter 0421 5550 178.'),
			paragraph('Mit freundlichen Grüßen'),
			paragraph('Katrin Ahlers', 'Personalberaterin', 'Nordlicht Personal'),
		],
	});
}

/** Times to choose from: nothing is fixed yet. */
export function proposal(calendar: Almanac): ThreadWithExpectations {
	const first = calendar.workingDay(3);
	const second = calendar.workingDay(first + 1);
	const slot = (days: number, time: string) => {
		const start = calendar.at(days, time);
		return `${calendar.day(start)} at ${calendar.clock12(start)}`;
	};
	return single({
		key: 'proposal',
		subject: 'Interview times for the Facilities Coordinator position',
		from: OWEN,
		sentAt: calendar.at(-1, '09:20'),
		unread: true,
		writtenIn: 'gmail',
		expected: {
			kind: 'proposal',
			start: null,
			end: null,
			contactName: OWEN.name,
			contactEmail: OWEN.email,
		},
		text: [
			paragraph('Hi Sam,'),
			paragraph(
				'Brackwater Council would like to meet you for the Facilities Coordinator position. Which of these interview times would suit you best?',
			),
			paragraph(`1. ${slot(first, '09:30')}`, `2. ${slot(first, '15:00')}`, `3. ${slot(second, '11:15')}`),
			paragraph('Let me know which one you would like and I will lock it in with them.'),
			paragraph('Cheers'),
			paragraph('Owen Tully', 'Tully & Marsh Recruitment', '0491 570 156'),
		],
	});
}
