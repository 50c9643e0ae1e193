import type { Line } from '../text/lines.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPersonName } from '../who/names.ts';
import { ROLE_LABEL, ROLE_WORD, ROLE_WORD_MAYBE } from '../words/english/roles.ts';
import { cleaned, endsInRole, isTitle, LONGEST_TITLE, walkBack, walkForward } from './title.ts';

export interface Title {
	readonly value: string;
	readonly start: number;
	readonly end: number;
	readonly weight: number;
}

/** "for the X role", "regarding the X position": the words before the noun, read backwards. */
const BEFORE_ROLE_WORD = new RegExp(`(?: |^)(${ROLE_WORD})(?:s)?(?![\\p{L}'])`, 'giu');

const BEFORE_ROLE_WORD_MAYBE = new RegExp(` (${ROLE_WORD_MAYBE})(?![\\p{L}'])`, 'giu');

const LEADS =
	/(?:\b(?:interview(?:s|ed)?|position|role|application|applying|applied|selected|shortlisted|screen|call|chat|onsite|slot|round|discussion|loop|conversation|candidates?|opening|opportunity|panel interview|specialist|hearing about|talk|booked in|requirement|requisition)(?: request)? (?:for|about|re|regarding|on)|\bposition of|\brole of|\bpost of|\bposition|\bfor|\b(?:role|position|job|post) is|\bis for|\brole:|\bre|\bregarding|\b(?:to be|become|work as|working as|start as)) (?:the |our |a |an |position of |post of |role of )?$/i;

/** After these nothing but a job is named. */
const CERTAIN =
	/\b(?:(?:position|role|post|vacancy) (?:of|is)|(?:interview(?:ed|ing)?|application|applying|applied|shortlisted|selected|apply) for) (?:the |our |a |an |(?:position|role|post) of )?$/i;

export function labelled(line: Line): Title[] {
	const label = ROLE_LABEL.exec(line.text);
	if (label === null) return [];
	const from = label[0].length;
	const cell = line.text.slice(from).split('\t', 1)[0] ?? '';
	const clean = cleaned(cell.split(/, (?:ref|permanent|full[- ]time|part[- ]time|\d)| \/ |\. /i, 1)[0] ?? '');
	if (clean.text.length < 2) return [];
	const atWord = / (?:at|with) (?=\p{Lu})/u.exec(clean.text);
	const text = atWord === null ? clean.text : clean.text.slice(0, atWord.index);
	return [titleAt(line.start + from + clean.start, text, /^for/i.test(label[0]) ? 2 : 4)];
}

export function titleAt(start: number, value: string, weight: number): Title {
	return { value, start, end: start + value.length, weight };
}

/** "...for the Senior Data Analyst opening": walks back from the word to where the title begins. */
export function beforeRoleWord(sentence: Sentence, weight: number): Title[] {
	const titles: Title[] = [];
	for (const match of sentence.text.matchAll(BEFORE_ROLE_WORD)) {
		const end = match.index;
		const start = walkBack(sentence.text, end);
		const value = sentence.text.slice(start, end).trim();
		if (!isTitle(value)) continue;
		const offset = sentence.text.indexOf(value, start);
		const clean = cleaned(value);
		titles.push(titleAt(sentence.start + offset + clean.start, clean.text, weight));
	}
	return titles;
}

export function beforeMaybe(sentence: Sentence): Title[] {
	const titles: Title[] = [];
	for (const match of sentence.text.matchAll(BEFORE_ROLE_WORD_MAYBE)) {
		const start = walkBack(sentence.text, match.index);
		const value = sentence.text.slice(start, match.index).trim();
		if (isTitle(value) && endsInRole(value))
			titles.push(titleAt(sentence.start + sentence.text.indexOf(value, start), value, 0.8));
	}
	return titles;
}

/** "interview for Claims Supervisor has been", "position of Data Entry Clerk at". */
export function afterLead(sentence: Sentence, weight: number): Title[] {
	const titles: Title[] = [];
	for (let at = 1; at < sentence.text.length; at++) {
		if (!/\p{L}/u.test(sentence.text[at] ?? '') || sentence.text[at - 1] !== ' ') continue;
		const lead = sentence.text.slice(Math.max(0, at - 40), at);
		if (!LEADS.test(lead)) continue;
		const value = walkForward(sentence.text.slice(at, at + LONGEST_TITLE), CERTAIN.test(lead));
		if (value === null) continue;
		titles.push(titleAt(sentence.start + at, value, weight));
		at += value.length;
	}
	return titles;
}

/** "second technical discussion (Backend Engineer II)", "L2 interview (SDET)". */
export function inBrackets(sentence: Sentence): Title[] {
	const titles: Title[] = [];
	for (const match of sentence.text.matchAll(
		/\b(?:interview|discussion|round|call|screen|chat|stage) \(([^()\n]{3,50})\)/gi,
	)) {
		const value = match[1] ?? '';
		if (!endsInRole(value)) continue;
		titles.push(titleAt(sentence.start + match.index + match[0].indexOf(value), value, 2.4));
	}
	return titles;
}

/** A title that stands by itself between commas: ", HR Systems Lead, Teams link below". */
export function standing(sentence: Sentence): Title[] {
	const titles: Title[] = [];
	let offset = 0;
	let previous = '';
	let separator = '';
	for (const piece of sentence.text.split(/([,.;:]|\s-\s)/)) {
		const value = piece.trim();
		const someonesTitle = sentence.line.kind !== 'subject' && separator === ',' && endsInName(previous);
		if (/\p{L}/u.test(value)) previous = value;
		else separator = value;
		if (
			!someonesTitle &&
			/^\p{Lu}/u.test(value) &&
			value.split(' ').length <= 5 &&
			endsInRole(value) &&
			!/ (?:is|will|at|from|to) /i.test(value)
		) {
			titles.push(titleAt(sentence.start + offset + piece.indexOf(value), value, 0.6));
		}
		offset += piece.length;
	}
	return titles;
}

/** "you'll be seen by Karen Boyle" before ", Deputy Finance Director". */
function endsInName(text: string): boolean {
	const words = text.split(' ');
	return isPersonName(words.slice(-2).join(' ')) || isPersonName(words.slice(-3).join(' '));
}
