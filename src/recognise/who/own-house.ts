import { found, foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { quoteOf } from '../text/page.ts';
import { endsInRole } from '../what/title.ts';
import { isClosing } from '../words/closings.ts';
import { AGENCY_NAME, COMPANY_WORD, LEGAL_FORM, PUBLIC_BODY } from '../words/firms.ts';
import { NOT_A_PERSON } from '../words/names.ts';
import type { RoleWords } from '../words/role-words.ts';
import {
	agreement,
	companiesOn,
	companyAt,
	companyName,
	cutToDomain,
	fullForm,
	type Named,
	nameFromDomain,
	ownsDomain,
} from './companies.ts';
import { withoutLeadingDepartment } from './display-name.ts';
import { isPersonName } from './names.ts';
import { isFunctionOnly } from './sender.ts';
import { spelledByAddress } from './spelled.ts';

/** The sender's own company: by the signature and the address's domain, else by the display name. */
export function ownHouse(reading: Reading): Found<string> | null {
	const house = houseOf(reading);
	return house === null || isFunctionOnly(house.value) ? null : withLegalForm(reading, house);
}

/** "Voltara" is Voltara SE where the mail says so; English mail leaves such forms out. */
const TOLD_FORM =
	/^,? (?:(?:g?GmbH|AG|SE|KG|eG|UG|OHG|S\.A\.|S\.L\.|S\. Coop\.|S\.A|B\.V\.|N\.V\.|BV|NV|cvba|LLP|DAC|Lda\.?|Ltda\.?|S\/A)(?: & Co\. KG)?)(?![\p{L}])/u;

function withLegalForm(reading: Reading, house: Found<string>): Found<string> {
	const text = reading.page.text;
	for (let at = text.indexOf(house.value), count = 0; at !== -1 && count < MOST_PLACES; count++) {
		const end = at + house.value.length;
		const form = TOLD_FORM.exec(text.slice(end, end + 24))?.[0] ?? '';
		if (form !== '')
			return foundAt(reading.page, house.value + form, at, end + form.length, house.confidence);
		at = text.indexOf(house.value, end);
	}
	return house;
}

const MOST_PLACES = 20;
/** From here on a signature names the house better than the display name does. */
const SURE = 0.85;

function houseOf(reading: Reading): Found<string> | null {
	const signed = bestSigned(reading);
	const shown = reading.sender.organisation;
	if (signed !== null && (shown === null || signed.confidence >= SURE || signed.value.includes(shown)))
		return signed;
	const name = spelledOut(reading, shown);
	if (name === null)
		return inBody(reading, 'body') ?? inBody(reading, 'quoted') ?? bySpelling(reading) ?? byDomain(reading);
	const full = fuller(reading, cutToDomain(name, reading.sender.domain));
	if (full !== null) return full;
	const at = reading.message.fromName.indexOf(name);
	const evidence = quoteOf('from', reading.message.fromName, Math.max(0, at), Math.max(0, at) + name.length);
	return found(cutToDomain(companyName(name), reading.sender.domain), [evidence], 0.75);
}

function bySpelling(reading: Reading): Found<string> | null {
	const spelled = spelledByAddress(reading);
	return spelled === null ? null : foundAt(reading.page, spelled.name, spelled.start, spelled.end, 0.6);
}

/** "Dept of Waterways" where the mail also says "Department of Waterways". */
function spelledOut(reading: Reading, name: string | null): string | null {
	const full = name?.replace(/^dept\.? /i, 'Department ') ?? null;
	return full !== null && reading.page.text.includes(full) ? full : name;
}

/** The body may write the name out: "Dunmore" in one place, "Dunmore Analytics" in another. */
function fuller(reading: Reading, name: string): Found<string> | null {
	const at = reading.page.text.indexOf(name);
	if (at === -1) return null;
	const longer = companyAt(reading.page.text, at);
	const letters = name.replace(/[^\p{L}\d]/gu, '').length;
	const whole = longer?.name.startsWith(name) === true ? longer.name : name;
	const full = agreement(whole, reading.sender.domain) > letters ? whole : name;
	return foundAt(reading.page, companyName(full), at, at + full.length, 0.8);
}

function bestSigned(reading: Reading): Found<string> | null {
	let best: Named | null = null;
	for (const line of reading.signature) {
		if (isClosing(line.text.trim())) continue;
		for (const piece of piecesOf(line, reading)) {
			const weight = signedWeight(piece.name, reading.sender.domain);
			if (weight > (best?.weight ?? 0)) best = { ...piece, weight };
		}
	}
	if (best === null) return null;
	const name = asUsed(reading, withoutDepartment(best.name, reading.sender.domain));
	return foundAt(reading.page, name, best.start, best.end, best.weight >= 3 ? 0.9 : 0.7);
}

const DEPARTMENT_TAIL =
	/(?: (?:talent acquisition|talent team|hiring team|recruiting|careers|human resources|people team|team|hr)){1,4}$/i;

/** "The Copperkite Team" is Copperkite; "Copperline HR" at copperlinehr keeps its end. */
function withoutDepartment(name: string, domain: string): string {
	const bare = name.replace(/^the (?=.* team$)/i, '').replace(DEPARTMENT_TAIL, '');
	return bare === '' || agreement(name, domain) > bare.replace(/[^\p{L}\d]/gu, '').length ? name : bare;
}

/** With its legal form only where the mail never leaves it out. */
function asUsed(reading: Reading, name: string): string {
	const short = name.replace(LEGAL_FORM, '');
	if (short === name) return name;
	const text = reading.page.text;
	for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + short.length)) {
		if (!LEGAL_FORM.test(text.slice(at, at + name.length))) return short;
	}
	return name;
}

function piecesOf(line: Line, { sender, vocabulary }: Reading): Named[] {
	const pieces: Named[] = [];
	let offset = 0;
	for (const piece of line.text.split(/([|·@\t]|,(?! (?:S\.|SA\b))|\s[-/]\s|\s-|\s{3,}| at )/)) {
		const name = withoutLeadingDepartment(piece.replace(/\((?:EA|ABN)[^)]{0,30}\)?/i, '').trim());
		const start = line.start + offset + piece.indexOf(name);
		offset += piece.length;
		if (isCompanyPiece(name, sender.domain) && !isJobOrUnit(name, sender.domain, vocabulary.roles))
			pieces.push({ name, start, end: start + name.length, weight: 0 });
	}
	return pieces;
}

/** "A Coordenadora Técnica", "Responsable GRH", "Unidad de Selección": an office, not the house. */
function isJobOrUnit(name: string, domain: string, roles: RoleWords): boolean {
	if (agreement(name, domain) >= 5) return false;
	const words = name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
	return endsInRole(name, roles) || words.every((word) => NOT_A_PERSON.has(word) && !COMPANY_WORD.test(word));
}

function isCompanyPiece(name: string, domain: string): boolean {
	if (name.length < 3 || name.length > 60 || /\d{3}|[@:]|https?|www\.|\.\p{L}{2,}$/u.test(name)) return false;
	if (
		!/^\p{L}/u.test(name) ||
		/^(?:kind|best|warm|thanks|regards|cheers|yours|sent|hr$|ta$|talent$|recruiting$|she|he|they)\b/i.test(
			name,
		)
	)
		return false;
	return !endsInRole(name) || (agreement(name, domain) >= 5 && name.includes(' '));
}

function signedWeight(name: string, domain: string): number {
	if (ownsDomain(name, domain) && !(isPersonName(name) && agreement(name, domain) < 5)) return 4;
	if (PUBLIC_BODY.test(name)) return 2.5;
	if (COMPANY_WORD.test(name) || AGENCY_NAME.test(name))
		return /\b(?:hr|people|culture|finance|team|sector|resources)\b/i.test(name) ? 0.8 : 2;
	const words = name.toLowerCase().split(' ');
	const plain = /^\p{Lu}[\p{L}&'-]*(?: [\p{Lu}&][\p{L}&'-]*)+$/u.test(name);
	return plain && !isPersonName(name) && !words.some((word) => NOT_A_PERSON.has(word)) ? 1 : 0;
}

/** A name in the text that owns the sender's domain. */
function inBody(reading: Reading, where: 'body' | 'quoted'): Found<string> | null {
	if (reading.sender.domain === '') return null;
	const lines = reading.lines.filter((line) => (line.kind === 'quoted') === (where === 'quoted'));
	const best = bestOwner(lines, reading.sender.domain);
	if (best === null) return null;
	return foundAt(reading.page, fullForm(reading.page.text, best.name), best.start, best.end, 0.75);
}

/** The name in the lines that spells most of a domain. */
export function bestOwner(lines: readonly Line[], domain: string): Owner | null {
	let best: Owner | null = null;
	for (const line of lines) {
		const hit = owning(line, domain);
		if (hit === null || (best !== null && agreement(hit.name, domain) <= agreement(best.name, domain)))
			continue;
		best = { name: hit.name, start: line.start + hit.start, end: line.start + hit.end };
	}
	return best;
}

interface Owner {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const AGENCY_TAIL = / (?:recruitment|resourcing|partners|people|search|talent)$/i;

function owning(line: Line, domain: string): Owner | null {
	const text = line.text;
	for (const company of companiesOn(line)) {
		const at = company.start;
		if (ownsDomain(company.name, domain) && !isPersonName(text.slice(at - 1 - company.name.length, at - 1))) {
			const name = cutToDomain(companyName(company.name), domain);
			const spelt = nameFromDomain(domain);
			// Agencies are spoken of by half their name; other firms may well be called what they are called here.
			if (spelt?.startsWith(`${name} `) === true && AGENCY_TAIL.test(spelt))
				return { name: spelt, start: at, end: at + name.length };
			const start = at + Math.max(0, company.name.indexOf(name));
			return { name, start, end: start + name.length };
		}
	}
	return null;
}

/** A guess, for the person to correct: "westmarchwater" is "Westmarch Water". */
function byDomain(reading: Reading): Found<string> | null {
	const name = nameFromDomain(reading.sender.domain);
	const email = reading.message.fromEmail ?? '';
	return name === null ? null : found(name, [quoteOf('from', email, 0, email.length)], 0.45);
}
