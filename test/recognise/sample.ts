import type { Message } from '../../src/recognise/message.ts';

/** A message with all fields filled, sent on Monday 9 March 2026 at 10:00 in London. */
export function sample(fields: Partial<Message>): Message {
	return {
		subject: '',
		fromName: 'Laura Penn',
		fromEmail: 'laura.penn@copperfieldtalent.example',
		toEmail: 'sam.keller@mailbox.example',
		sentAt: '2026-03-09T10:00:00Z',
		readerTimeZone: 'Europe/London',
		locale: 'en-GB',
		text: '',
		quotedText: '',
		links: [],
		calendar: null,
		...fields,
	};
}

/** An invitation of one event with the given lines. */
export function invitation(...lines: string[]): string {
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
