import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import { nounLevel } from '../what/title.ts';
import type { RoleWords } from '../words/role-words.ts';
import { LONGEST_PLACE } from './address.ts';
import { type MarkedLine, markedLine, marksWithin } from './marked-line.ts';
import { isVirtual, statedPlaces } from './stated-places.ts';

/** A stretch of a line, or lines put together, that may be where the interview is. */
export interface PlaceChoice {
	readonly text: string;
	/** The text in lower case without accents. */
	readonly key: string;
	readonly start: number;
	readonly marked: MarkedLine;
	/** Offsets into the line. */
	readonly from: number;
	readonly to: number;
	/** What the wordings for places make of it; null for a stretch they don't give. */
	readonly stated: number | null;
}

const MOST_CHOICES = 90;
const MOST_OF_LINE = 40;
const MOST_ENDS = 8;
const MOST_STARTS = 24;
const BEGINS = /(?:^|[\s(])[("']?(?=[\p{L}\d])/gu;

/** All that may be the place of the interview, generously. */
export function placeChoices(reading: Reading): PlaceChoice[] {
	const words = reading.vocabulary;
	const lines = reading.lines.filter(
		(line) => line.text !== '' && line.kind !== 'footer' && line.kind !== 'subject',
	);
	const choices = new Map<string, PlaceChoice>();
	const marked = lines.map((line) => markedLine(line, words.places));
	for (const { text, start, weight } of statedPlaces(reading, words)) {
		const line = marked.find((each) => start >= each.line.start && start <= each.line.end);
		if (line === undefined || isVirtual(text, words.places)) continue;
		const from = start - line.line.start;
		const to = Math.min(line.line.text.length, from + text.length);
		add(choices, { text, key: plain(text), start, marked: line, from, to, stated: weight });
	}
	for (const line of marked) {
		if (choices.size > MOST_CHOICES) break;
		for (const choice of choicesIn(line, words.roles)) add(choices, choice);
	}
	return [...choices.values()];
}

function add(choices: Map<string, PlaceChoice>, choice: PlaceChoice): void {
	const id = `${choice.start} ${choice.text.length}`;
	if (choices.has(id) || choice.text.length < 3 || choices.size > MOST_CHOICES) return;
	choices.set(id, choice);
}

/** Stretches of a line that hold a word of places and begin and end where words do. */
function choicesIn(marked: MarkedLine, roles: RoleWords): PlaceChoice[] {
	const { line, lower, label } = marked;
	if (label === 0 && marked.addresses.length === 0 && marked.streets.length === 0) return [];
	const found: PlaceChoice[] = [];
	for (const from of startsIn(line.text, lower, label)) {
		const nearest = Math.min(nextMark(marked.addresses, from), nextMark(marked.streets, from));
		if (nearest - from > LONGEST_PLACE && !(label > 0 && from === label)) continue;
		for (const to of endsIn(line.text, lower, from)) {
			const fits =
				(label > 0 && from === label) ||
				marksWithin(marked.addresses, from, to) ||
				marksWithin(marked.streets, from, to);
			if (!fits || found.length >= MOST_OF_LINE || endsInJob(lower.slice(from, to), roles)) continue;
			const text = line.text.slice(from, to);
			found.push({
				text,
				key: lower.slice(from, to),
				start: line.start + from,
				marked,
				from,
				to,
				stated: null,
			});
		}
	}
	return found;
}

/** "41 Regent St, Production Editor": the last part is no place. */
function endsInJob(lower: string, roles: RoleWords): boolean {
	const part = lower.slice(lower.lastIndexOf(',') + 1);
	if (part.length === lower.length || /\d/.test(part)) return false;
	return nounLevel(/[a-z-]{2,40}$/.exec(part.trimEnd())?.[0] ?? '', roles) === 2;
}

function nextMark(marks: readonly number[], from: number): number {
	return marks.find((at) => at >= from) ?? Number.POSITIVE_INFINITY;
}

const SMALL_BEFORE =
	/(?:^|[\s(])(?:the|our|my|her|his|their|a|at|in|on|to|is|from|into|by|and|me|us|you|de|du|des|en|a|au|aux|la|le|les|l'|el|los|las|na|no|nas|nos|em|da|do|im|am|in|an|bei|zu|zum|zur|ins|der|dem|den|die|das|unserem|unserer|het|op|bij|aan|te|naar|dans|chez|sur|pelo|pela|ao)[\s(]{0,3}$/;

function startsIn(text: string, lower: string, label: number): number[] {
	const starts: number[] = label > 0 ? [label] : [];
	for (const match of text.matchAll(BEGINS)) {
		const at = match.index + match[0].length;
		if (at < label) continue;
		const before = lower.slice(Math.max(0, at - 14), at);
		const parted = at === 0 || /[:,.(;!?\t"-]\s{0,3}["'(]?$/.test(before) || SMALL_BEFORE.test(before);
		if (parted && starts.length < MOST_STARTS) starts.push(at);
	}
	return starts;
}

/** Ends at punctuation, brackets and before small words. */
function endsIn(text: string, lower: string, from: number): number[] {
	const ends: number[] = [];
	const ahead = text.slice(from, from + LONGEST_PLACE + 1);
	for (const match of ahead.matchAll(BOUNDARY)) {
		const sign = match[0][0] ?? '';
		const at = from + match.index + (sign === ')' && ahead.slice(0, match.index).includes('(') ? 1 : 0);
		if (at - from >= 3) ends.push(at);
		if (
			/[\t;!?]/.test(sign) ||
			(sign === '.' && !SHORT.test(lower.slice(Math.max(0, at - 6), at))) ||
			ends.length >= MOST_ENDS
		)
			return ends;
		if (sign === ')' && !ahead.slice(0, match.index).includes('(')) return ends;
	}
	if (text.length - from <= LONGEST_PLACE) ends.push(text.length);
	return ends;
}

const BOUNDARY = /[,;!?)\t](?=\s|$|[,.;)])|\.(?=\s|$)| [-|(]| (?=\p{Ll}{1,14}(?![\p{L}']))/gu;
const SHORT = /(?:^|[ ,(\d])(?:st|mt|ft|av|avd|avda|pl|rod|str|dr|bd|nr|c|r|al|no|col|carr|pza|plz|[a-z])$/;
