import { MAX_FIELD } from '../limits.ts';
import { tidy } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { endsInRole } from '../what/title.ts';
import {
	AGENCY_NAME,
	AGENCY_NAME_MAYBE,
	COMPANY_WORD,
	LEGAL_FORM,
	NOT_A_COMPANY,
	PUBLIC_BODY,
} from '../words/firms.ts';
import { NOT_A_PERSON } from '../words/names.ts';
import { lettersOf } from './display-name.ts';

/** A company's name in a text, with offsets into that text. */
export interface CompanySpan {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const RUN =
	/^[\p{Lu}\d][\p{L}\d'&./-]*(?:,? (?:(?:&|of|de|del|du|des|do|da|dos|d'|van|für|von|de la|de los|van de|van der|and|und|et|y|x(?= \p{Lu})) (?:\p{Ll}{4,12} d[eu] )?)?[\p{Lu}\d&][\p{L}\d'&./-]*|,? (?:eG|e\.V\.)){0,7}/u;
const LOWER_JOIN = / (?:and|und|et|y|x) /;

/** The run of capitalised words at an offset, read as a company's name; null where it is plainly something else. */
export function companyAt(text: string, start: number): CompanySpan | null {
	const run = RUN.exec(text.slice(start, start + 90))?.[0];
	if (run === undefined) return null;
	const name = trimmed(run);
	if (
		isOneCommonWord(name) ||
		name.length < 3 ||
		NOT_A_COMPANY.test(name) ||
		endsInRole(name) ||
		/^\d/.test(name)
	)
		return null;
	return { name, start, end: start + name.length };
}

/** A line with more names than this is hostile. */
const MOST_ON_LINE = 200;
const runs = new WeakMap<Line, readonly CompanySpan[]>();

/** All runs of capitals on a line that may be a company's name, one after the other; worked out once. */
export function companiesOn(line: Line): readonly CompanySpan[] {
	const known = runs.get(line);
	if (known !== undefined) return known;
	const found: CompanySpan[] = [];
	for (let at = 0; at < line.text.length && found.length < MOST_ON_LINE; at++) {
		const company = startsWord(line.text, at) ? companyAt(line.text, at) : null;
		if (company === null) continue;
		found.push(company);
		at = company.end - 1;
	}
	runs.set(line, found);
	return found;
}

/** "Group", "Updated", "Reminder": capitals that begin a line, no names. */
function isOneCommonWord(name: string): boolean {
	if (name.includes(' ')) return false;
	return NOT_A_PERSON.has(name.toLowerCase()) || COMPANY_WORD.exec(name)?.[0].length === name.length;
}

/** A comma goes on only before a legal form: "Aguas del Cidacos, S.A.". */
function commaCut(run: string): string {
	const comma = run.indexOf(', ');
	return comma === -1 ||
		LEGAL_FORM.test(
			run
				.slice(0, comma + 12)
				.split(' ', 8)
				.join(' '),
		)
		? run
		: run.slice(0, comma);
}

/** Stops at a day, a role or a second "and" that joins no name. */
function trimmed(run: string): string {
	let name = (commaCut(run).split(/(?<!\b(?:St|Co|Inc|Ltd|Mt|Dr|S|A|L|B|N|V))\. /u, 1)[0] ?? '')
		.replace(/[.,'-]{1,9}$/, '')
		.replace(/'s$/, '');
	const joined = LOWER_JOIN.exec(name);
	if (joined !== null && !COMPANY_WORD.test(name.slice(joined.index))) name = name.slice(0, joined.index);
	const words = name.split(' ');
	const stop = words.findIndex(
		(word, index) => index > 0 && NOT_A_COMPANY.test(`${word} `) && !/^(?:group|it)$/i.test(word),
	);
	return (stop === -1 ? words : words.slice(0, stop)).join(' ').replace(/[ &]{1,9}$/, '');
}

/** How many letters of a name and a domain agree from the start: "Bracken Haye" and "brackenhaye" agree in eleven. */
export function agreement(name: string, domain: string): number {
	const letters = lettersOf(name.replace(/^the /i, ''));
	let same = 0;
	while (same < letters.length && same < domain.length && letters[same] === domain[same]) same++;
	return same;
}

/** Whether a domain is most likely this company's own. */
export function ownsDomain(name: string, domain: string): boolean {
	if (domain.length < 3) return false;
	const same = agreement(name, domain);
	return same >= 5 || (same >= 3 && same >= domain.length - 1);
}

const MOST_PLACES = 20;

/** "Dunes Primary" where the text also says "Dunes Primary School". */
export function fullForm(text: string, name: string): string {
	let at = text.indexOf(name);
	for (let count = 0; at !== -1 && count < MOST_PLACES; count++) {
		const longer = companyAt(text, at)?.name ?? '';
		if (longer.startsWith(`${name} `) && COMPANY_WORD.test(longer.slice(name.length))) return longer;
		at = text.indexOf(name, at + name.length);
	}
	return name;
}

/** The words of a name that make up a domain: "BC Coastal Ferries" at coastalferries.example is "Coastal Ferries". */
export function cutToDomain(name: string, domain: string): string {
	if (PUBLIC_BODY.test(name)) return name;
	const words = name.split(' ');
	for (let from = 0; from < words.length; from++) {
		for (let to = words.length; to > from; to--) {
			const part = words.slice(from, to).join(' ');
			const cut = words.slice(to).join(' ');
			if (COMPANY_WORD.test(cut) || AGENCY_NAME.test(cut) || AGENCY_NAME_MAYBE.test(cut)) continue;
			if (part.toLowerCase().replace(/[^\p{L}\d]/gu, '') === domain) return part;
		}
	}
	return name;
}

const DOMAIN_TAIL =
	/^(\p{L}{4,24}?)(recruitment|resourcing|partners|people|search|talent|water|energy|foods|homes|software|logistics|analytics|systems|consulting|associates|capital|health|media|studio|labs|bank|insurance|housing|college|retail|robotics|biotech)$/u;

/** The name a domain spells where it ends in a word that firms end in; null where it can't be cut with confidence. */
export function nameFromDomain(domain: string): string | null {
	const match = DOMAIN_TAIL.exec(domain);
	if (match === null) return null;
	return [match[1], match[2]]
		.map((word) => `${word?.[0]?.toUpperCase() ?? ''}${word?.slice(1) ?? ''}`)
		.join(' ');
}

export function companyName(text: string): string {
	return tidy(text, MAX_FIELD)
		.replace(
			/(?: (?:talent acquisition|talent team|hiring team|recruiting|careers|human resources|people team|hr)){1,4}$/i,
			'',
		)
		.replace(/ (?:pte|pty)? ?(?:ltd|limited|inc|llc|plc)\.?(?: \([^\n]{0,80})?$/i, '')
		.trim();
}

export interface Named {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	readonly weight: number;
}

export function sameCompany(one: string, other: string): boolean {
	const shorter = one.length < other.length ? one : other;
	return agreement(one, lettersOf(other)) >= Math.min(6, shorter.replace(/[^\p{L}\d]/gu, '').length);
}

export function startsWord(text: string, at: number): boolean {
	return /[\p{Lu}\d]/u.test(text[at] ?? '') && (at === 0 || /[\s(/"]/.test(text[at - 1] ?? ''));
}
