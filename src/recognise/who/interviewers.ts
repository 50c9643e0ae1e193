import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { isHeadingLine } from '../text/quoted-history.ts';
import type { Sentence } from '../text/sentences.ts';
import { endsInRole } from '../what/title.ts';
import { TURN_TO } from '../words/english/contacts.ts';
import {
	AFTER_INTERVIEWER,
	BEFORE_INTERVIEWER,
	INTERVIEWER_LABEL,
	NOT_BEFORE_INTERVIEWER,
	NOT_BEHIND_INTERVIEWER,
	SENDER_IS_INTERVIEWER,
	SENDER_LOOKS_FORWARD,
} from '../words/english/people.ts';
import { isPersonName, type NameSpan, nameAt, nameList } from './names.ts';
import { inFull, mayBeFirm, withoutFirms } from './person-or-firm.ts';

const MOST = 12;
/** "our CEO Astrid Holm", "my manager, Ann Lee". */
const BY_TITLE =
	/\b(?:our|my|with the) [A-Za-z][A-Za-z -]{1,34},? $|\b(?:and|with|meet|see) the [a-z][a-z -]{2,30} $/;
const QUOTED_LOOKED_AT = 40;
const LEAD = 40;
const LONG_LEAD = 70;

/** Those who will ask the questions, in the order the mail names them. */
export function findInterviewers(reading: Reading, contact: string | null): Found<string>[] {
	const spans: NameSpan[] = [];
	const body = reading.lines.filter((line) => line.kind === 'body');
	const last = body.findLast((line) => line.text.trim() !== '');
	for (const line of body) {
		spans.push(...labelled(line), ...inTable(line), ...heading(line));
		// A name that ends the mail is who wrote it.
		if (line !== last) spans.push(...alone(line));
	}
	for (const sentence of reading.fresh) if (spans.length < MOST) spans.push(...narrated(sentence));
	if (spans.every((span) => mayBeFirm(reading, span))) spans.push(...inHistory(reading));
	const reader = readerWords(reading);
	const people = spans.filter((span) => !isReader(span.name, reader)).map((span) => inFull(reading, span));
	const unique = withoutRepeats(withoutFirms(reading, people).slice(0, MOST));
	const named = unique.map((span) => foundAt(reading.page, span.name, span.start, span.end, 0.7));
	return withSender(reading, contact, named);
}

/** Earlier mail names them where the new one only says that it is on. */
function inHistory(reading: Reading): NameSpan[] {
	const quoted = reading.lines.filter((line) => line.kind === 'quoted' && !isHeadingLine(line.text));
	return [
		...quoted.slice(0, QUOTED_LOOKED_AT).flatMap(labelled),
		...reading.quoted.slice(0, QUOTED_LOOKED_AT).flatMap(narrated),
	];
}

function labelled(line: Line): NameSpan[] {
	const label = INTERVIEWER_LABEL.exec(line.text);
	if (label === null) return [];
	const from = label[0].length;
	return nameList(line.text.slice(from), line.start + from, true).filter((span) => span.name.length > 2);
}

/** A cell of a row that holds a time or a link: "10:00 AM - 11:00 AM ⇥ System design ⇥ Dana Whitehorse". */
function inTable(line: Line): NameSpan[] {
	if (!line.text.includes('\t') || !/^\W{0,2}\d|^\W{0,2}(?:mon|tue|wed|thu|fri)/i.test(line.text)) return [];
	const names: NameSpan[] = [];
	let from = 0;
	for (const cell of line.text.split('\t')) {
		names.push(...nameList(cell, line.start + from, false));
		from += cell.length + 1;
	}
	return names;
}

/** A line that is nothing but a name, as scheduling systems write it. */
function alone(line: Line): NameSpan[] {
	const text = line.text.trim();
	if (!isPersonName(text) || text.length > 40 || /[,!]$/.test(text)) return [];
	const start = line.start + line.text.indexOf(text);
	return [{ name: text, start, end: start + text.length }];
}

const BULLET = /^\s{0,4}(?:[-*\u2022\u00b7]|\d{1,2}[.)])\s{1,3}/;

/**
 * A line that begins with a name and a title: "Priscilla Heng (MD, Legal) and David Lee (COO)", "Ann Lee, HRBP"; behind
 * a bullet also "1. Chen Li - coding".
 */
function heading(line: Line): NameSpan[] {
	const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
	const name = nameAt(line.text, bullet, false);
	if (name === null || /https?:|\d{3}/.test(line.text)) return [];
	const behind = line.text.slice(name.end);
	if (bullet > 0 && /^(?: ?$| [-:] |: |, | \()/.test(behind)) return [global(line, name)];
	return /^ \(|^, \p{Lu}/u.test(behind) ? nameList(line.text, line.start, false) : [];
}

/** "Sam Ince, FD at Bluebell Foods", "Renee Faulkner (HSE lead, Kestrel Minerals)". */
function isTitled(after: string): boolean {
	const title = /^(?: \(([^()]{2,60})\)|, ([^,.;()]{2,40}))(?=[,.; )]|$| )/.exec(after);
	const words = title?.[1] ?? title?.[2] ?? '';
	return (
		endsInRole(words.split(/,| at /, 1)[0] ?? '') ||
		/^(?:FD|MD|CEO|CFO|CTO|COO|CPO|HRBP|VP|HR|he|she)\b/.test(words)
	);
}

function narrated(sentence: Sentence): NameSpan[] {
	const names: NameSpan[] = [];
	for (let at = 0; at < sentence.text.length && names.length < MOST; at++) {
		const name = startsWord(sentence.text, at) ? namedAt(sentence.text, at) : null;
		if (name === null) continue;
		names.push(...(name.introduced ? introduced(sentence, name) : acting(sentence, name)));
		at = name.end;
	}
	return names;
}

/** The name at an offset unless it is somebody else's; `introduced` where the words before make it an interviewer's. */
function namedAt(text: string, at: number): (NameSpan & { readonly introduced: boolean }) | null {
	const before = text.slice(Math.max(0, at - LONG_LEAD), at);
	const lead = before.slice(-LEAD);
	if (TURN_TO.test(lead) || NOT_BEFORE_INTERVIEWER.test(before)) return null;
	const introduced = BEFORE_INTERVIEWER.test(lead) || BY_TITLE.test(lead);
	const name = nameAt(text, at, at < 2 || (introduced && !/that $/i.test(lead)));
	if (name === null || NOT_BEHIND_INTERVIEWER.test(text.slice(name.end, name.end + 24))) return null;
	return { ...name, introduced };
}

function introduced(sentence: Sentence, name: NameSpan): NameSpan[] {
	const ahead = sentence.text.slice(name.start, name.start + 300);
	return [
		...nameList(ahead, sentence.start + name.start, false),
		global(sentence, name),
		...alsoNamed(sentence, name),
	];
}

/** "Sir Julian Hale and Mrs Penelope Strang will conduct the interview": both do. */
function acting(sentence: Sentence, name: NameSpan): NameSpan[] {
	const after = sentence.text.slice(name.end, name.end + 120).replace(/^ and (?:I|me)(?= )/, '');
	if (isActing(after)) return [global(sentence, name)];
	const joint = /^(?: \([^()]{2,60}\)|, [^,.;()]{2,40},)? (?:and|&) (?=\p{Lu})/u.exec(after);
	const second = joint === null ? null : nameAt(sentence.text, name.end + joint[0].length, false);
	if (second === null || !isActing(sentence.text.slice(second.end, second.end + 120))) return [];
	return [global(sentence, name), global(sentence, second)];
}

/** "with Brent and Kees": behind one first name another one is a name too. */
function alsoNamed(sentence: Sentence, first: NameSpan): NameSpan[] {
	const joint = /^ (?:and|&|plus) (?=\p{Lu})/u.exec(sentence.text.slice(first.end, first.end + 8));
	const second = joint === null ? null : nameAt(sentence.text, first.end + joint[0].length, true);
	return second === null ? [] : [global(sentence, second)];
}

function isActing(after: string): boolean {
	return AFTER_INTERVIEWER.test(after) || isTitled(after);
}

function global(from: { readonly start: number }, name: NameSpan): NameSpan {
	return { name: name.name, start: from.start + name.start, end: from.start + name.end };
}

function startsWord(text: string, at: number): boolean {
	return /\p{Lu}/u.test(text[at] ?? '') && (at === 0 || /[^\p{L}'-]/u.test(text[at - 1] ?? ''));
}

/** "Hexham" of "Hexham & Gray" is no interviewer. */
export function withoutCompanies(
	interviewers: readonly Found<string>[],
	companies: readonly (Found<string> | null)[],
): Found<string>[] {
	const words = companies.flatMap((company) => company?.value.toLowerCase().split(/[^\p{L}]+/u) ?? []);
	return interviewers.filter((each) => !keyWords(each.value).every((word) => words.includes(word)));
}

function readerWords(reading: Reading): Set<string> {
	const local = reading.message.toEmail?.split('@')[0] ?? '';
	const words = new Set(
		local
			.toLowerCase()
			.split(/[^\p{L}]+/u)
			.filter((word) => word.length > 2),
	);
	const greeting =
		/^(?:hi|hello|hey|dear|kia ora|morning|good morning|hiya)?,? ?(\p{Lu}\p{L}+)[,!\n ]/iu.exec(
			reading.lines.find((line) => line.kind === 'body' && line.text.trim() !== '')?.text ?? '',
		);
	if (greeting?.[1] !== undefined && words.has(greeting[1].toLowerCase()))
		words.add(greeting[1].toLowerCase());
	return words;
}

function isReader(name: string, reader: ReadonlySet<string>): boolean {
	const words = name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 2);
	return words.length > 0 && words.filter((word) => reader.has(word)).length >= Math.min(2, words.length);
}

function withoutRepeats(spans: readonly NameSpan[]): NameSpan[] {
	const kept: NameSpan[] = [];
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	for (const span of sorted) {
		const words = keyWords(span.name);
		const longer = kept.findIndex((other) => words.every((word) => keyWords(other.name).includes(word)));
		if (longer !== -1) continue;
		const shorter = kept.findIndex((other) => keyWords(other.name).every((word) => words.includes(word)));
		if (shorter === -1) kept.push(span);
		else kept[shorter] = span;
	}
	return kept;
}

function keyWords(name: string): string[] {
	return name
		.toLowerCase()
		.replace(/\b(?:dr|mr|mrs|ms|prof)\b\.?/g, '')
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
}

function withSender(
	reading: Reading,
	contact: string | null,
	named: readonly Found<string>[],
): Found<string>[] {
	const own = contact ?? (reading.sender.person ? reading.sender.name : null);
	if (own === null || named.some((each) => each.value === own)) return [...named];
	for (const sentence of reading.fresh) {
		const match =
			SENDER_IS_INTERVIEWER.exec(sentence.text) ??
			(named.length === 0 ? SENDER_LOOKS_FORWARD.exec(sentence.text) : null);
		if (
			match === null ||
			/call me|ring me|email me|let me/i.test(
				sentence.text.slice(Math.max(0, match.index - 8), match.index + 12),
			)
		)
			continue;
		const start = sentence.start + match.index;
		return [foundAt(reading.page, own, start, start + match[0].length, 0.6), ...named];
	}
	return [...named];
}
