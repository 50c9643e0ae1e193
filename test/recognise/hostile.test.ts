import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../src/recognise/message.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import type { Evidence, Found, Recognition } from '../../src/recognise/recognition.ts';
import { readSentAt } from '../../src/recognise/sent-at.ts';
import { invitation, sample } from './sample.ts';

const WORDS = [
	'interview',
	'Interview',
	'Monday 16 March',
	'at 2pm',
	'10-10.45',
	'AEDT',
	'\n',
	'\t',
	'Jane Doe',
	'with',
	'Acme Ltd',
	'role',
	'Senior Engineer',
	'for the',
	'https://zoom.us/j/1',
	'07700 900142',
	'> ',
	'On 9 March wrote:',
	'Kind regards',
	'confirmed',
	'cancelled',
	'moved to',
	'reminder',
	'would',
	'?',
	'12/03/2026',
	'\u202e',
	'\u200b',
	'\ud800',
	'İ',
	'１０：３０',
	'ﬁ',
	'(UTC+10:00) Sydney',
];

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

const message: fc.Arbitrary<Message> = fc.record({
	subject: text,
	fromName: text,
	fromEmail: fc.option(fc.oneof(text, fc.constant('jane@acme.example'))),
	toEmail: fc.option(text),
	sentAt: fc.option(fc.oneof(text, fc.constant('2026-03-09T10:00:00Z'))),
	readerTimeZone: fc.oneof(text, fc.constantFrom('Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu')),
	locale: fc.oneof(text, fc.constantFrom('en-GB', 'en-US', 'de', 'zh-CN')),
	text,
	quotedText: text,
	links: fc.array(fc.record({ href: text, text }), { maxLength: 3 }),
	calendar: fc.option(
		fc.oneof(
			text,
			text.map((line) => invitation('BEGIN:VEVENT', line, 'DTSTART:20260316T140000Z', 'END:VEVENT')),
		),
	),
});

function allEvidence(recognition: Recognition): Evidence[] {
	const { when, previousWhen, roleTitle, employer, agency, contactName, contactEmail, contactPhone } =
		recognition;
	const { medium, location, joinUrl, stage, interviewers, evidence } = recognition;
	const fields: (Found<unknown> | null)[] = [
		when,
		previousWhen,
		roleTitle,
		employer,
		agency,
		contactName,
		contactEmail,
		contactPhone,
		medium,
		location,
		joinUrl,
		stage,
		...interviewers,
	];
	return [...evidence, ...fields.flatMap((field) => field?.evidence ?? [])];
}

function stands(evidence: Evidence, of: Message): boolean {
	const parts: Record<Evidence['source'], readonly string[]> = {
		subject: [of.subject],
		text: [of.text],
		quoted: [of.quotedText],
		from: [of.fromName, of.fromEmail ?? ''],
		link: of.links.map((link) => link.href),
		calendar: [of.calendar ?? ''],
	};
	return (
		evidence.quote.length <= 200 &&
		parts[evidence.source].some((part) => part.slice(evidence.start, evidence.end) === evidence.quote)
	);
}

test('whatever a message holds, nothing is thrown and every piece of evidence stands in the message', () => {
	fc.assert(
		fc.property(message, (each) => {
			const recognition = recognise(each);
			for (const evidence of allEvidence(recognition))
				if (!stands(evidence, each)) throw new Error(JSON.stringify(evidence));
			return recognition.confidence >= 0 && recognition.confidence <= 1;
		}),
		{ numRuns: 1_500 },
	);
});

test('an interview that states a time gives an instant that fits its wall time', () => {
	fc.assert(
		fc.property(message, (each) => {
			const when = recognise(each).when?.value;
			if (when === undefined) return true;
			return (
				/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(when.startLocal) &&
				!Number.isNaN(Date.parse(when.start)) &&
				(when.end === null || when.end > when.start)
			);
		}),
		{ numRuns: 500 },
	);
});

test('a shown date of any text is an instant or nothing', () => {
	fc.assert(
		fc.property(text, fc.constantFrom('en', 'de', 'ja', 'ar', 'x-nonsense'), (shown, locale) => {
			const instant = readSentAt(shown, { locale, timeZone: 'UTC' });
			return instant === null || new Date(instant).toISOString() === instant;
		}),
	);
});

const MUCH = 200_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(MUCH / piece.length));

/** Any of these takes minutes where a pattern backtracks or a list is searched for each of its items. */
test.each([
	`${'1'.repeat(27)}x`,
	`${'a'.repeat(30)}!`,
	`${' '.repeat(50_000)}x`,
	'1 '.repeat(5_000),
	...[
		'1 ',
		'a',
		'A',
		'Aa ',
		'Aa, ',
		'Aa and ',
		'\n',
		'interview\n',
		'> ',
		'On 1 wrote:\n',
		'(',
		'A (',
		'. ',
		'a@',
		'a.',
		'? ',
		'- ',
		'1/2/',
		'07 ',
		'+1 (2',
		'move ',
		'would ',
		'choose ',
		'A of ',
		'A & ',
		'at 2 ',
		'half ',
		'10:00 UTC',
		'\u200b',
		'\u00a0',
		'\ud800',
		'12/03/2026 at 10:00, ',
		'From: a\nSent: 1\nTo: b\n',
		'Monday 12 March at 2pm with Jane Doe at Acme Ltd for the Engineer role ',
		'Jane Doe, Engineer\n',
	].map(repeated),
])(
	'hostile text %# is read in time linear in its length',
	(hostile) => {
		const each = sample({ subject: 'Interview confirmed', text: hostile });
		expect(recognise(each).language).toBeTypeOf('string');
	},
	5_000,
);

test.each([' a\r\n', 'BEGIN:X\r\n', 'DTSTART;TZID="', '\r', 'SUMMARY:a'])(
	'a calendar part of nothing but %j is read in time linear in its length',
	(piece) => {
		const calendar = `BEGIN:VEVENT\r\nDESCRIPTION:a\r\n${piece.repeat(Math.ceil(900_000 / piece.length))}`;
		expect(recognise(sample({ text: 'interview at 10:00', calendar })).kind).toBeTypeOf('string');
	},
	5_000,
);
