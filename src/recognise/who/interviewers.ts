import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import type { Sentence } from '../text/sentences.ts';
import { endsInRole } from '../what/title.ts';
import {
	AFTER_INTERVIEWER,
	BEFORE_INTERVIEWER,
	INTERVIEWER_LABEL,
	SENDER_IS_INTERVIEWER,
} from '../words/english-people.ts';
import { isPersonName, type NameSpan, nameAt, nameList } from './names.ts';

const MOST = 12;

/** Those who will ask the questions, in the order the mail names them. */
export function findInterviewers(reading: Reading, contact: string | null): Found<string>[] {
	const spans: NameSpan[] = [];
	const body = reading.lines.filter((line) => line.kind === 'body');
	for (const line of body) spans.push(...labelled(line), ...inTable(line), ...alone(line), ...heading(line));
	for (const sentence of reading.fresh) if (spans.length < MOST) spans.push(...narrated(sentence));
	if (spans.length === 0)
		for (const sentence of reading.quoted.slice(0, 40)) spans.push(...narrated(sentence));
	const reader = readerWords(reading);
	const people = spans.filter((span) => !isReader(span.name, reader));
	const unique = withoutRepeats(people.slice(0, MOST));
	const named = unique.map((span) => foundAt(reading.page, span.name, span.start, span.end, 0.7));
	return withSender(reading, contact, named);
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

/** A line that begins with a name and a title: "Priscilla Heng (MD, Legal) and David Lee (COO)", "Ann Lee, HRBP". */
function heading(line: Line): NameSpan[] {
	const name = nameAt(line.text, 0, false);
	const titled =
		name !== null && /^ \(|^, \p{Lu}/u.test(line.text.slice(name.end)) && !/https?:|\d{3}/.test(line.text);
	return titled ? nameList(line.text, line.start, false) : [];
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
		if (!startsWord(sentence.text, at)) continue;
		const lead = sentence.text.slice(Math.max(0, at - 40), at);
		const before =
			BEFORE_INTERVIEWER.test(lead) ||
			/\b(?:our|my|with the) [A-Za-z -]{2,30}, $|\b(?:our|my) [a-z -]{3,30} $/.test(lead);
		const name = nameAt(sentence.text, at, at < 2 || (before && !/that $/i.test(sentence.text.slice(0, at))));
		if (name === null) continue;
		if (before) {
			names.push(
				...nameList(sentence.text.slice(at, at + 300), sentence.start + at, false),
				global(sentence, name),
			);
		} else if (isActing(sentence.text.slice(name.end, name.end + 120))) names.push(global(sentence, name));
		at = name.end;
	}
	return names;
}

function isActing(after: string): boolean {
	return AFTER_INTERVIEWER.test(after) || isTitled(after);
}

function global(sentence: Sentence, name: NameSpan): NameSpan {
	return { name: name.name, start: sentence.start + name.start, end: sentence.start + name.end };
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
		const match = SENDER_IS_INTERVIEWER.exec(sentence.text);
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
