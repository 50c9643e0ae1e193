import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FIELD, MAX_QUOTE, MAX_URL } from '../../src/recognise/limits.ts';
import type { Message } from '../../src/recognise/message.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import type { Evidence, Found, Recognition } from '../../src/recognise/recognition.ts';
import { readCorpus } from './evaluate/labelled.ts';

/** Real shapes of mail, harmed as mail gets harmed: by accident on the way, or on purpose. */
const CORPUS = readCorpus(new URL('../corpus/read/dev.jsonl', import.meta.url)).map(({ message }) => message);

/** Marks that change direction, join, hide or break what stands around them, and ends of lines of all kinds. */
const SIGNS = [
	...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u061c',
	...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
	...'\u0000\u0007\u0008\u001b\u007f\u0085\u2028\u2029\t\r\u000b\u000c',
	...['\ud83d', '\udc00', '\u0301\u0301\u0301', '\u{e0041}', '\u{1f4c5}', '\u202f', '\u3000'],
	...['אבגד', 'مقابلة', '١٠:٣٠', '１０：３０', '面接', 'ſ', 'İ', 'ﬃ', '<script>', '&nbsp;', '=\n'],
];

type Mutation = (text: string, other: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number) => Math.floor(share * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	place.map(
		(share): Mutation =>
			(text) =>
				text.slice(0, at(text, share)),
	),
	place.map(
		(share): Mutation =>
			(text) =>
				text.slice(at(text, share)),
	),
	fc.constant<Mutation>((text) => `${text}\n${text}`),
	fc.constant<Mutation>((text) => text.replace(/\n/g, '\n> ')),
	fc.constant<Mutation>((text) => text.replace(/ /g, '\u00a0')),
	fc.constant<Mutation>((text) => text.replace(/\n+/g, ' ')),
	fc.constant<Mutation>((text) => [...text].reverse().join('')),
	fc.constant<Mutation>((text) => text.toUpperCase()),
	fc.tuple(place, place).map(
		([here, there]): Mutation =>
			(text, other) =>
				text.slice(0, at(text, here)) + other.slice(at(other, there)) + text.slice(at(text, here)),
	),
	fc.tuple(fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 9 })).map(
		([sign, every]): Mutation =>
			(text) =>
				text.replace(/\S /g, (pair, index) => (index % every === 0 ? pair + sign : pair)),
	),
	fc.tuple(fc.constantFrom(...SIGNS), place).map(
		([sign, share]): Mutation =>
			(text) =>
				text.slice(0, at(text, share)) + sign + text.slice(at(text, share)),
	),
);

const harmed: fc.Arbitrary<Message> = fc
	.record({
		one: fc.constantFrom(...CORPUS),
		other: fc.constantFrom(...CORPUS),
		text: fc.array(mutation, { minLength: 1, maxLength: 4 }),
		subject: fc.option(mutation),
		fromName: fc.option(mutation),
		calendar: fc.option(mutation),
		quoted: fc.boolean(),
	})
	.map(({ one, other, text, subject, fromName, calendar, quoted }) => ({
		...one,
		text: text.reduce((left, mutate) => mutate(left, other.text), one.text).slice(0, 30_000),
		subject: subject?.(one.subject, other.subject) ?? one.subject,
		fromName: fromName?.(one.fromName, other.fromName) ?? one.fromName,
		calendar: calendar?.(one.calendar ?? '', other.calendar ?? '') ?? one.calendar,
		quotedText: quoted ? other.text : '',
	}));

function foundIn(recognition: Recognition): Found<unknown>[] {
	const fields: unknown[] = Object.values(recognition).flat();
	return fields.filter(
		(field): field is Found<unknown> => typeof field === 'object' && field !== null && 'value' in field,
	);
}

function evidenceStands(evidence: Evidence, of: Message): boolean {
	const parts: Record<Evidence['source'], readonly string[]> = {
		subject: [of.subject],
		text: [of.text],
		quoted: [of.quotedText],
		from: [of.fromName, of.fromEmail ?? ''],
		link: of.links.map((link) => link.href),
		calendar: [of.calendar ?? ''],
	};
	const { start, end, quote, source } = evidence;
	const inside = 0 <= start && start <= end && quote.length <= MAX_QUOTE;
	return inside && parts[source].some((part) => part.slice(start, end) === quote);
}

/** Capped, and free of breaks, controls and marks that change the direction of what is shown beside it. */
function isPlain(value: string, most: number): boolean {
	return (
		value.length <= most &&
		value.trim() !== '' &&
		!/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(value)
	);
}

const RUNS = { numRuns: 600 };

test('of a harmed mail, all evidence stands in its part of the message', () => {
	fc.assert(
		fc.property(harmed, (message) => {
			const recognition = recognise(message);
			const evidence = [...recognition.evidence, ...foundIn(recognition).flatMap((found) => found.evidence)];
			for (const each of evidence) expect(evidenceStands(each, message), JSON.stringify(each)).toBe(true);
		}),
		RUNS,
	);
});

test('of a harmed mail, every text that is said is plain and capped', () => {
	fc.assert(
		fc.property(harmed, (message) => {
			for (const { value } of foundIn(recognise(message))) {
				if (typeof value !== 'string') continue;
				const most = value.startsWith('https://') ? MAX_URL : MAX_FIELD;
				expect(isPlain(value, most), JSON.stringify(value)).toBe(true);
			}
		}),
		RUNS,
	);
});

test('of a harmed mail, every confidence lies between 0 and 1 and every doubt is told once', () => {
	fc.assert(
		fc.property(harmed, (message) => {
			const recognition = recognise(message);
			const said = [recognition.confidence, ...foundIn(recognition).map((found) => found.confidence)];
			for (const each of said) expect(each >= 0 && each <= 1).toBe(true);
			expect(new Set(recognition.doubts).size).toBe(recognition.doubts.length);
		}),
		RUNS,
	);
});

test('the same mail is recognised the same way twice', () => {
	fc.assert(
		fc.property(harmed, (message) => {
			expect(recognise(message)).toEqual(recognise(message));
		}),
		{ numRuns: 150 },
	);
});
