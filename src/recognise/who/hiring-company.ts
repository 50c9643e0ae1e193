import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { endsInRole } from '../what/title.ts';
import { COMPANY_WORD, PUBLIC_BODY } from '../words/firms.ts';
import { NOT_A_PERSON } from '../words/names.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type CompanySpan, companiesOn, companyAt, type Named, sameCompany } from './companies.ts';
import { isPersonName } from './names.ts';
import { isReader, readerWords } from './reader.ts';

const LEAST_WEIGHT = 0.9;
const LEAD = 44;

/** All companies that the words around them give away. */
export function companiesIn(reading: Reading): Named[] {
	const words = reading.vocabulary;
	const named: Named[] = [];
	for (const [index, line] of reading.lines.entries()) {
		if (line.kind === 'footer' || line.kind === 'signature') continue;
		const factor = line.kind === 'quoted' ? 0.5 : 1;
		named.push(
			...labelled(line, reading.lines.slice(index + 1, index + 3), words),
			...narrated(line, factor, words),
			...bracketed(line, factor),
			...alone(line),
		);
		if (line.kind === 'subject') named.push(...inSubject(line, reading));
	}
	return named;
}

/** The value of a field, on its line or the first below. */
function labelled(line: Line, below: readonly Line[], words: Vocabulary): Named[] {
	const label = words.companies.label.exec(plain(line.text));
	if (label === null) return [];
	const alone = line.text.slice(label[0].length).trim() === '';
	const holder = alone ? below.find((next) => next.text.trim() !== '') : line;
	const from = alone ? 0 : label[0].length;
	const name = (holder?.text.slice(from).split(/[\t,;(]/, 1)[0] ?? '').trim().replace(FORE_NAME, '');
	if (holder === undefined || name.length < 2 || !/^[\p{Lu}\d]/u.test(name)) return [];
	const start = holder.start + holder.text.indexOf(name, from);
	return [{ name, start, end: start + name.length, weight: alone ? 4 : 6 }];
}

const FORE_NAME = /^(?:entreprise|société|firma|empresa|bedrijf|company|la empresa|the) (?=\p{Lu})/iu;

function narrated(line: Line, factor: number, words: Vocabulary): Named[] {
	const lower = plain(line.text);
	const named: Named[] = [];
	for (const company of companiesOn(line)) {
		const weight = contextWeight({ text: line.text, lower, words }, company);
		if (weight > 0) {
			named.push({
				name: company.name,
				start: line.start + company.start,
				end: line.start + company.end,
				weight: weight * factor,
			});
		}
	}
	return named;
}

const ADDRESS_AFTER = /^, (?:\d|unit|level|floor|suite|the \p{L})/iu;
const PLACE_TAIL =
	/\b(?:street|road|lane|avenue|drive|house|tower|floor|room|station|parade|square|boardroom|library)$/i;

interface Context {
	readonly text: string;
	readonly lower: string;
	readonly words: Vocabulary;
}

function contextWeight({ text, lower, words }: Context, { name, start, end }: CompanySpan): number {
	const before = lower.slice(Math.max(0, start - LEAD), start);
	const after = text.slice(end, end + 40);
	const cue =
		leadWeight(text.slice(Math.max(0, start - LEAD), start), before, words) +
		follows(plain(after), name, words);
	if (cue === 0)
		return behindRole(text.slice(Math.max(0, start - LEAD), start), name, words)
			? 1.8
			: COMPANY_WORD.test(name)
				? 0.7
				: 0;
	return PLACE_TAIL.test(name) ? 0 : cue + shape(name, words.companies.beforeAlone.test(before), after);
}

/** A capital before "at" is a person or a job, which are at firms: "Mr. Kessel at", "Data Analyst at". */
function leadWeight(written: string, before: string, { companies }: Vocabulary): number {
	const weight = companies.before.find((each) => each.pattern.test(before))?.weight ?? 0;
	const at = companies.at.exec(before);
	const capital = at !== null && /\p{Lu}[\p{L}'.-]{1,30}\)?$/u.test(written.slice(0, at.index + 1).trimEnd());
	return capital ? Math.max(weight, 2.6) : weight;
}

/** "Executive Officer, Department of Rural Transport". */
function behindRole(before: string, name: string, { roles }: Vocabulary): boolean {
	return before.endsWith(', ') && soundsLikeFirm(name) && endsInRole(before.slice(0, -2), roles);
}

function follows(after: string, name: string, { companies }: Vocabulary): number {
	if (companies.pluralBehind.test(after)) return 2.1;
	if (companies.behind.test(after)) return 1;
	return ADDRESS_AFTER.test(after) && soundsLikeFirm(name) ? 0.6 : 0;
}

/** Words that firms end in speak for a firm; two plain capitals may as well be a person, one alone a first name. */
function shape(name: string, alone: boolean, after: string): number {
	if (soundsLikeFirm(name)) return 1.2;
	if (isPersonName(name) && !alone) return /^ (?:at|from) /.test(after) ? -4.4 : -1.4;
	return name.includes(' ') ? 0 : -0.9;
}

function soundsLikeFirm(name: string): boolean {
	return COMPANY_WORD.test(name) || PUBLIC_BODY.test(name);
}

/** A line that is nothing but a company's name, as mail without a signature ends. */
function alone(line: Line): Named[] {
	const name = line.text.trim();
	const company = line.kind === 'body' ? companyAt(name, 0) : null;
	if (company === null || company.name !== name || !COMPANY_WORD.test(name)) return [];
	const start = line.start + line.text.indexOf(name);
	return [{ name, start, end: start + name.length, weight: 1.6 }];
}

/** "Renee Faulkner (HSE lead, Kestrel Minerals)", "Hamilton (Haka Plumbing yard)". */
function bracketed(line: Line, factor: number): Named[] {
	const named: Named[] = [];
	for (const match of line.text.matchAll(/\(([^()\n]{3,80})\)/g)) {
		const inner = match[1] ?? '';
		const last = inner.split(',').at(-1)?.trim() ?? '';
		const ofPerson = soundsLikeFirm(last) && isPersonName(behindName(line.text.slice(0, match.index)));
		if (!(inner.includes(',') || ofPerson) || !/^\p{Lu}/u.test(last) || endsInRole(last)) continue;
		const start = line.start + match.index + 1 + inner.lastIndexOf(last);
		const titled = endsInRole(inner.slice(0, inner.lastIndexOf(','))) || /^[A-Z]{2,4},[^,]+$/.test(inner);
		if (COMPANY_WORD.test(last) || titled)
			named.push({ name: last, start, end: start + last.length, weight: 2.2 * factor });
	}
	return named;
}

/** The two words that end a text: "O Marcelo Prado" before "(Grupo Serrano)". */
function behindName(before: string): string {
	return before.trim().split(' ').slice(-2).join(' ');
}

function inSubject(line: Line, reading: Reading): Named[] {
	const reader = readerWords(reading);
	const named: Named[] = [];
	let offset = 0;
	for (const piece of line.text.split(/( [-|/+] |\s?\|\|?\s?|: | x (?=\p{Lu}))/u)) {
		const name = piece
			.replace(/^(?:(?:re|fw|fwd):? )+/i, '')
			.replace(
				/ (?:\d(?:st|nd|rd)|first|second|final|phone|video)? ?(?:stage|round|interview|call|chat)$/i,
				'',
			)
			.trim();
		const start = line.start + offset + piece.indexOf(name);
		offset += piece.length;
		const company = companyAt(name, 0);
		if (
			company === null ||
			company.name !== name ||
			/\b(?:interview|round|stage|confirmed|invitation)\b/i.test(name) ||
			endsInRole(name, reading.vocabulary.roles) ||
			isReader(name, reader) ||
			(!COMPANY_WORD.test(name) && name.split(' ').every((word) => NOT_A_PERSON.has(word.toLowerCase())))
		)
			continue;
		named.push({
			name,
			start,
			end: start + name.length,
			weight: COMPANY_WORD.test(name) ? 1.4 : name.includes(' ') ? 1.1 : 0.9,
		});
	}
	return named;
}

/** Sums what is said of the same name in several places; the fullest form of it is the one to use. */
export function heaviest(named: readonly Named[]): Named | null {
	let best: Named | null = null;
	for (const each of named) {
		const same = named.filter((other) => other !== each && sameCompany(each.name, other.name));
		const repeated = same.reduce((sum, other) => sum + Math.max(0, other.weight) * 0.5, 0);
		const weight = each.weight + Math.min(2.5, repeated);
		if (weight < LEAST_WEIGHT) continue;
		const longer = best !== null && weight === best.weight && each.name.length > best.name.length;
		if (best === null || weight > best.weight || longer) best = { ...each, weight };
	}
	return best === null ? null : { ...inFull(best, named), weight: best.weight };
}

/** "Glasshaven" in one place, "Glasshaven Credit Union" in another. */
function inFull(best: Named, named: readonly Named[]): Named {
	const longer = named.filter(
		(other) =>
			other.name.startsWith(`${best.name} `) &&
			soundsLikeFirm(other.name.slice(best.name.length)) &&
			!PLACE_TAIL.test(other.name),
	);
	return longer.sort((one, other) => one.name.length - other.name.length)[0] ?? best;
}
