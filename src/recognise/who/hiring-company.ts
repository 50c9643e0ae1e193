import type { Reading } from '../reading.ts';
import type { Line } from '../text/lines.ts';
import { endsInRole } from '../what/title.ts';
import {
	AFTER_COMPANY,
	BEFORE_COMPANY,
	BEFORE_COMPANY_ALONE,
	COMPANY_LABEL,
	COMPANY_WORD,
	PUBLIC_BODY,
} from '../words/english/companies.ts';
import { companyAt, type Named, sameCompany, startsWord } from './companies.ts';
import { isPersonName } from './names.ts';

const LEAST_WEIGHT = 0.9;

/** All companies that the words around them give away. */
export function companiesIn(reading: Reading): Named[] {
	const named: Named[] = [];
	for (const line of reading.lines) {
		if (line.kind === 'footer' || line.kind === 'signature') continue;
		const factor = line.kind === 'quoted' ? 0.5 : 1;
		named.push(...labelled(line), ...narrated(line, factor), ...bracketed(line, factor), ...alone(line));
		if (line.kind === 'subject') named.push(...inSubject(line));
	}
	return named;
}

function labelled(line: Line): Named[] {
	const label = COMPANY_LABEL.exec(line.text);
	if (label === null) return [];
	const name = (line.text.slice(label[0].length).split(/[\t,;(]/, 1)[0] ?? '').trim();
	const start = line.start + line.text.indexOf(name, label[0].length);
	return name.length < 2 ? [] : [{ name, start, end: start + name.length, weight: 6 }];
}

function narrated(line: Line, factor: number): Named[] {
	const named: Named[] = [];
	for (let at = 0; at < line.text.length; at++) {
		if (!startsWord(line.text, at)) continue;
		const company = companyAt(line.text, at);
		if (company === null) continue;
		const weight = contextWeight(line.text, company.start, company.end, company.name);
		if (weight > 0) {
			named.push({
				name: company.name,
				start: line.start + company.start,
				end: line.start + company.end,
				weight: weight * factor,
			});
		}
		at = company.end - 1;
	}
	return named;
}

/** "Orbital want you back": people take an s there, firms need none. */
const PLURAL_AFTER =
	/^ (?:want|like|have (?:come|asked|confirmed|decided|said)|are (?:keen|looking|interviewing)|were impressed|would (?:like|love) to)\b/;
const ADDRESS_AFTER = /^, (?:\d|unit|level|floor|suite|the \p{L})/iu;
const PLACE_TAIL =
	/\b(?:street|road|lane|avenue|drive|house|tower|floor|room|station|parade|square|boardroom|library)$/i;

function contextWeight(text: string, start: number, end: number, name: string): number {
	const before = text.slice(Math.max(0, start - 34), start);
	const after = text.slice(end, end + 40);
	const cue = (BEFORE_COMPANY.find((each) => each.pattern.test(before))?.weight ?? 0) + follows(after, name);
	if (cue === 0) return behindRole(before, name) ? 1.8 : COMPANY_WORD.test(name) ? 0.7 : 0;
	return PLACE_TAIL.test(name) ? 0 : cue + shape(name, before, after);
}

/** "Executive Officer, Department of Rural Transport". */
function behindRole(before: string, name: string): boolean {
	return before.endsWith(', ') && soundsLikeFirm(name) && endsInRole(before.slice(0, -2));
}

function follows(after: string, name: string): number {
	if (PLURAL_AFTER.test(after)) return 2.1;
	if (AFTER_COMPANY.test(after)) return 1;
	return ADDRESS_AFTER.test(after) && soundsLikeFirm(name) ? 0.6 : 0;
}

/** Words that firms end in speak for a firm; two plain capitals may as well be a person, one alone a first name. */
function shape(name: string, before: string, after: string): number {
	if (soundsLikeFirm(name)) return 1.2;
	if (isPersonName(name) && !BEFORE_COMPANY_ALONE.test(before))
		return /^ (?:at|from) /.test(after) ? -4.4 : -1.4;
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
		if (!inner.includes(',') || !/^\p{Lu}/u.test(last) || endsInRole(last)) continue;
		const start = line.start + match.index + 1 + inner.lastIndexOf(last);
		const titled = endsInRole(inner.slice(0, inner.lastIndexOf(','))) || /^[A-Z]{2,4},[^,]+$/.test(inner);
		if (COMPANY_WORD.test(last) || titled)
			named.push({ name: last, start, end: start + last.length, weight: 2.2 * factor });
	}
	return named;
}

function inSubject(line: Line): Named[] {
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
			/\b(?:interview|round|stage|confirmed|invitation)\b/i.test(name)
		)
			continue;
		named.push({
			name,
			start,
			end: start + name.length,
			weight: COMPANY_WORD.test(name) ? 1.4 : isPersonName(name) ? 0.5 : 0.9,
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
