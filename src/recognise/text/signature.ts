import { endsInRole } from '../what/title.ts';
import { nameAt } from '../who/names.ts';
import { DELIMITER, isClosing } from '../words/closings.ts';
import { COMPANY_WORD } from '../words/firms.ts';
import { NOT_A_PERSON } from '../words/names.ts';

type Ending = 'body' | 'signature' | 'footer';

const LONGEST_SIGNATURE_LINE = 110;
const LONGEST_SIGNATURE = 14;
const PROSE = /[\p{Ll},)] \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+/u;
const PHONE = /\d[\d ()./-]{6,}\d/;

/**
 * Tells body, signature and footer apart. A signature begins at a line with the sender's name or after a closing; the
 * footer is all that follows it: disclaimers, advice, adverts.
 *
 * @param senderName the display name of the sender, which the signature usually repeats
 */
export function markEnding(lines: readonly string[], senderName: string): Ending[] {
	const limit = lines.length;
	const start = signatureStart(lines, senderName, limit);
	if (start === -1) {
		const footer = footerStart(lines, limit);
		return lines.map((_, index) => (index < footer ? 'body' : 'footer'));
	}
	const stop = signatureEnd(lines, start, limit);
	return lines.map((_, index) => {
		if (index < start) return 'body';
		return index < stop ? 'signature' : 'footer';
	});
}

function signatureStart(lines: readonly string[], senderName: string, limit: number): number {
	const closing = closingLine(lines, limit);
	const names = nameWords(senderName);
	let seen = 0;
	for (let index = 0; index < limit; index++) {
		const line = (lines[index] ?? '').trim();
		if (line === '') continue;
		seen++;
		if (index === closing) return index;
		if (seen > 1 && isNameLine(line, names) && !isHeadedList(lines, index)) return index;
		if (seen > 1 && (/^-- ?$/.test(line) || (names.length === 0 && isStranger(lines, index, limit))))
			return index;
	}
	return -1;
}

/** The first closing that a signature, not a further paragraph, follows. */
function closingLine(lines: readonly string[], limit: number): number {
	for (let index = 1; index < limit; index++) {
		const line = (lines[index] ?? '').trim();
		if (isClosing(line)) return index;
	}
	return -1;
}

/** A table row or label before the name ("Interviewer: Jane") is no signature. */
function isHeadedList(lines: readonly string[], index: number): boolean {
	const line = lines[index] ?? '';
	return line.includes('\t') || /^[^:]{2,30}:/.test(line) || (lines[index + 1] ?? '').includes('\t');
}

/** The name of someone other than the sender, with a title or number beside or below it. */
function isStranger(lines: readonly string[], index: number, limit: number): boolean {
	const line = (lines[index] ?? '').trim();
	const name = nameAt(line, 0, false);
	if (name === null || line.includes('\t') || line.includes(':') || line.length > LONGEST_SIGNATURE_LINE)
		return false;
	if (isListed(lines, index)) return false;
	const beside = line.slice(name.end);
	if (/^(?:,| [|·-])/.test(beside))
		return (
			(namesRole(beside) || PHONE.test(beside)) && !/^\p{Lu}/u.test((lines[index + 1] ?? '').slice(0, 1))
		);
	const below = lines.slice(index + 1, Math.min(limit, index + 4)).find((next) => next.trim() !== '') ?? '';
	return (
		beside === '' &&
		below.length < LONGEST_SIGNATURE_LINE &&
		!/https?:/.test(below) &&
		(namesRole(below) || PHONE.test(below) || namesHouse(below))
	);
}

/** "Unidad de Selección", "Personeelsdienst Wezebeek": a short line about a job or a house, no sentence. */
function namesHouse(text: string): boolean {
	if (!/^\p{Lu}/u.test(text) || /[.?!:;]$|\t/.test(text) || text.split(' ').length > 8) return false;
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return COMPANY_WORD.test(text) || (words[0] !== undefined && NOT_A_PERSON.has(words[0]));
}

/** One of several names, or the first below "You will meet:". */
function isListed(lines: readonly string[], index: number): boolean {
	const above = (lines[index - 1] ?? '').trim();
	return above.endsWith(':') || nameAt(above, 0, false) !== null;
}

/** "Recruitment Adviser | People and Culture", ", Recruiting Coordinator". */
function namesRole(text: string): boolean {
	return text.split(/[|,]/).some((piece) => endsInRole(piece));
}

function nameWords(senderName: string): string[] {
	return senderName
		.toLowerCase()
		.split(/[^\p{L}'-]+/u)
		.filter((word) => word.length > 1);
}

/** "Hattie", "Hattie Osgood | Consultant", "Chidi Okoro, Pemberton Gray, 020 7946 0287", but not "Hattie will call". */
function isNameLine(line: string, names: readonly string[]): boolean {
	const first = names[0];
	if (first === undefined || line.length > LONGEST_SIGNATURE_LINE) return false;
	const words = line
		.toLowerCase()
		.split(/[^\p{L}'-]+/u)
		.filter(Boolean);
	if (words[0] === first || isNickname(words[0], first)) {
		const surname = names[names.length - 1];
		const next = line.slice(words[0]?.length ?? 0).trim();
		return (
			next === '' ||
			/^x{1,3}$/i.test(next) ||
			/^[,|·(@/-]/.test(next) ||
			(names.length > 1 && words.includes(surname ?? '') && !PROSE.test(line))
		);
	}
	return line.length === 1 && line.toLowerCase() === first[0];
}

/** "Pete" for Peter, "Max" for Maximilian; single letters are handled apart. */
function isNickname(word: string | undefined, first: string): boolean {
	return (
		word !== undefined && word.length >= 3 && first.length > word.length && first.startsWith(word.slice(0, 3))
	);
}

function signatureEnd(lines: readonly string[], start: number, limit: number): number {
	let filled = 0;
	for (let index = start; index < limit; index++) {
		const line = (lines[index] ?? '').trim();
		if (line === '') continue;
		if (index > start && (DELIMITER.test(line) || !isSignatureLine(line))) return index;
		if (++filled > LONGEST_SIGNATURE) return index;
	}
	return limit;
}

function isSignatureLine(line: string): boolean {
	if (line.length > LONGEST_SIGNATURE_LINE) return false;
	return PHONE.test(line) || (!PROSE.test(line) && !/^(?:ps\b|p\.s\.|for your records|[-*•] )/i.test(line));
}

/** Without a signature the footer begins at the usual small print. */
function footerStart(lines: readonly string[], limit: number): number {
	for (let index = 2; index < limit; index++) {
		const line = (lines[index] ?? '').trim();
		if (/^-- ?$/.test(line) || SMALL_PRINT.test(line)) return index;
	}
	return limit;
}

const SMALL_PRINT =
	/^(?:we are an equal opportunity|this (?:e-?mail|message) (?:and|may|is|contains)|you(?:'re| are) receiving this|beware of fraud|getting here:|a few pointers|please consider the environment|for your records|confidentiality notice|disclaimer|accommodation requests|p\.?s\.? |sent via |sent from |unsubscribe)/i;
