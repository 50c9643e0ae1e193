import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { PhoneWords } from '../words/who-words.ts';

interface Phone {
	readonly value: string;
	readonly start: number;
	readonly end: number;
	readonly weight: number;
}

/** A run of digits with the signs that people put between them. */
const RUN = /[+(]?\d[\d ()./-]{5,22}\d/g;
const LINES_OF_DIAL_IN = 6;
const NAMED_OWNER =
	/(?:^|[^\p{L}])(\p{Lu}\p{Ll}{2,}) (?:directly |direkt |directement )?(?:on|at|via|unter|au|al|op|onder|pelo|no|en el)[: ]{1,2}$/u;
/** "0113 496 0100 ext. 214" reaches one person, though it begins as the house's number. */
const EXTENSION =
	/^,? ?(?:ext(?:ension|n)?\.?:?|x|poste|durchwahl|ramal|toestel|anexo|interno) ?[1-9]\d{0,5}\b/i;
/** A number that is only said to be an office's is nobody's direct line. */
const LEAST_WEIGHT = 1;
const NEAR = 26;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** The contact's direct number. Never a switchboard, a dial-in, nor the number the reader gave. */
export function findPhone(reading: Reading, contact: string | null): Found<string> | null {
	const dialled = dialInLines(reading.lines, reading.vocabulary.phones.dialIn);
	const phones = reading.lines.flatMap((line) => (dialled.has(line) ? [] : phonesIn(line, reading, contact)));
	const best = phones.sort((a, b) => b.weight - a.weight)[0];
	if (best === undefined || best.weight < LEAST_WEIGHT) return null;
	return foundAt(reading.page, best.value, best.start, best.end, Math.min(0.95, 0.5 + best.weight * 0.1));
}

/** Lines that a heading such as "Dial by your location" makes a list of dial-in numbers. */
function dialInLines(lines: readonly Line[], heading: RegExp): Set<Line> {
	const dialled = new Set<Line>();
	let left = 0;
	for (const line of lines) {
		if (heading.test(plain(line.text))) left = LINES_OF_DIAL_IN;
		if (left-- > 0) dialled.add(line);
	}
	return dialled;
}

function phonesIn(line: Line, reading: Reading, contact: string | null): Phone[] {
	const base = baseWeight(line, reading, contact);
	if (base === null) return [];
	const lower = plain(line.text);
	const phones: Phone[] = [];
	for (const { value, at } of runsIn(line.text)) {
		if (!isPhone(value, line.text, at)) continue;
		const start = line.start + at;
		const extension = EXTENSION.exec(line.text.slice(at + value.length, at + value.length + 16))?.[0] ?? '';
		const end = at + value.length + extension.length;
		const direct = extension === '' ? 0 : 1;
		const weight =
			base +
			direct +
			surroundings(lower, at, end, reading.vocabulary.phones) +
			owner(line.text.slice(0, at), contact);
		phones.push({ value: value + extension, start, end: line.start + end, weight });
	}
	return phones;
}

/** Runs of digits; "020 7946 0958 / 07700 900123" is two. */
function runsIn(text: string): { value: string; at: number }[] {
	return [...text.matchAll(RUN)].flatMap((match) => {
		let at = match.index;
		return match[0].split(/( \/ |\s{2,})/).map((value) => {
			const run = { value, at };
			at += value.length;
			return run;
		});
	});
}

/** "ring Ben on 0113 496 0100" is Ben's number, not the contact's. */
function owner(before: string, contact: string | null): number {
	const name = NAMED_OWNER.exec(before.slice(-NEAR))?.[1];
	if (name === undefined || contact === null) return 0;
	return contact.toLowerCase().includes(name.toLowerCase()) ? 1 : -1.5;
}

/** Signatures first; quoted history only where the contact wrote it. */
function baseWeight(line: Line, reading: Reading, contact: string | null): number | null {
	if (line.kind === 'signature') return 3;
	if (line.kind === 'body') return 2;
	if (line.kind === 'quoted') return contact !== null && writtenBy(reading, line, contact) ? 1.2 : null;
	return null;
}

/** A quoted mail belongs to the contact when it names her before the number. */
function writtenBy(reading: Reading, line: Line, contact: string): boolean {
	const turn = reading.lines.filter((each) => each.kind === 'quoted' && each.turn === line.turn);
	const heading = turn.find((each) => each.text.trim() !== '')?.text ?? '';
	return heading.toLowerCase().includes(contact.toLowerCase());
}

function isPhone(value: string, text: string, at: number): boolean {
	const digits = value.replace(/\D/g, '');
	if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
	if (
		/\d{4}-\d\d-\d\d|^\d\d?-\d\d?-\d{4}$|\d\d?\/\d\d?\/\d{2,4}|\d\d?\.\d\d ?-|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(
			value,
		)
	)
		return false;
	if (/^\d{1,2} - |\d - \d/.test(value) || /^(?:19|20)\d\d ?-/.test(value)) return false;
	const before = text[at - 1] ?? ' ';
	const after = text.slice(at + value.length, at + value.length + 2);
	if (/[\p{L}\d/=_#-]/u.test(before) || /^(?:,,|#|[\p{L}/_=])/u.test(after)) return false;
	return /^[+(0]/.test(value) || /[ -]/.test(value) || digits.length >= 9;
}

/** The words right before a number, whole ones only, back to an earlier number. */
function nearBefore(before: string): string {
	const short = before.length > NEAR ? before.slice(-NEAR).replace(/^[^\s]*/, '') : before;
	return short.replace(/^.*\d{3}/, '');
}

function surroundings(text: string, start: number, end: number, words: PhoneWords): number {
	const before = text.slice(Math.max(0, start - 60), start);
	const near = nearBefore(before);
	const after = text.slice(end, end + 18);
	if (words.readersOwn.test(before)) return -10;
	let weight = 0;
	if (words.notDirect.test(near) || words.notDirectBehind.test(after)) weight -= 2.5;
	if (words.notDirectOnLine.test(before)) weight -= 2;
	if (words.mine.test(before)) weight += 2;
	else if (words.mobile.test(near)) weight += 1.5;
	else if (words.direct.test(near)) weight += 0.5;
	return weight;
}
