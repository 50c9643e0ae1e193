import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { endsInRole } from '../what/title.ts';
import { AGENCY_NAME, COMPANY_WORD, LEGAL_FORM, PUBLIC_BODY } from '../words/firms.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { agreement, type Named, ownsDomain, sameCompany } from './companies.ts';
import type { Company } from './company-candidates.ts';
import { lettersOf } from './display-name.ts';
import { held } from './name-form.ts';
import { isPersonName } from './names.ts';
import { toldOn } from './told.ts';

const LEAD = 44;
/** A cue of this weight, "our client", leads to the employer. */
const CLEAR = 4;
const BEFORE = 3;
const AFTER = 3;
const PLACE_TAIL =
	/\b(?:street|road|lane|avenue|drive|house|tower|floor|room|station|parade|square|boardroom|library|yard|hill|way|centre|building)$/i;

/** What all candidates of a mail share. */
export interface CompanyContext {
	readonly reading: Reading;
	readonly own: string | null;
	readonly cued: readonly Named[];
	readonly companies: readonly Company[];
	/** What speaks for the sender's house standing between. */
	readonly house: readonly string[];
	readonly agency: boolean;
}

/** What is weighed of a company as the reader's future employer. */
export function companyFeatures(company: Company, context: CompanyContext): Set<string> {
	const { reading, own } = context;
	const isOwn = own !== null && sameCompany(company.name, own);
	const side = isOwn ? 'own' : 'other';
	const between = context.agency ? 'agency' : 'house';
	return new Set([
		`${side}, ${between}`,
		...(company.name === own ? [`is own, ${between}`] : []),
		...context.house.map((each) => `${side}, ${each}`),
		...shapeOf(company.name, reading).map((each) => (isOwn ? `own ${each}` : each)),
		...cuesOf(company, context),
		...company.places.flatMap(({ line, start, end }) => [
			`in ${line.kind}`,
			...(line.text.trim() === company.name ? ['alone on line'] : []),
			...around(start, end, line, reading),
		]),
		...kinOf(company, context),
	]);
}

/** What is weighed of none of the companies being the employer. */
export function nothingFeatures({ own, companies, house, agency, cued }: CompanyContext): Set<string> {
	const other = cued.filter(({ name }) => own === null || !sameCompany(name, own));
	const top = Math.max(0, ...other.map(({ weight }) => weight));
	return new Set([
		'nothing',
		`nothing, ${agency ? 'agency' : 'house'}`,
		...(own === null ? ['nothing, no own'] : []),
		...house.map((each) => `nothing, ${each}`),
		`nothing beside cue ${Math.min(CLEAR, Math.round(top))}`,
		`nothing of ${Math.min(4, companies.length)}`,
	]);
}

/** Whether a feature is no word of one language. */
export function isForm(feature: string): boolean {
	return !/^[a-z]{2}[<|]/.test(feature);
}

function shapeOf(name: string, { sender, message, vocabulary }: Reading): string[] {
	const words = name.split(' ');
	const person = isPersonName(name);
	const given = GIVEN_NAMES.has(plain(words[0] ?? ''));
	return [
		`words ${Math.min(4, words.length)}`,
		...held({
			'company word': COMPANY_WORD.test(name),
			'public body': PUBLIC_BODY.test(name),
			'agency word': AGENCY_NAME.test(name),
			'legal form': LEGAL_FORM.test(name),
			'given name': person && given,
			'like a name': person && !given,
			place: PLACE_TAIL.test(name),
			job: endsInRole(name, vocabulary.roles),
			'all capitals': /^[^\p{Ll}]+$/u.test(name),
			digits: /\d/.test(name),
			'owns domain': ownsDomain(name, sender.domain),
			'in domain': agreement(name, sender.domain) === lettersOf(name).length,
			'in display name': message.fromName.includes(name),
			'display house': sender.organisation === name,
		}),
	];
}

/** How strongly the rules say that this is where the job is. */
function cuesOf({ name }: Company, { cued }: CompanyContext): string[] {
	const own = cued.filter((each) => each.name === name);
	if (own.length === 0) return ['no cue'];
	const best = Math.max(...own.map(({ weight }) => weight));
	const near = cued.filter((each) => each.name !== name && sameCompany(each.name, name));
	const top = Math.max(...cued.map(({ weight }) => weight));
	return [
		`cue ${Math.min(6, Math.max(0, Math.round(best)))}`,
		...(best === top ? ['strongest cue'] : []),
		...(near.length > 0 ? ['cue of kin'] : []),
	];
}

function kinOf({ name, places }: Company, { companies }: CompanyContext): string[] {
	const kin = companies.filter((each) => each.name !== name);
	const features = [`places ${Math.min(3, places.length)}`];
	if (kin.some((each) => each.name.startsWith(`${name} `))) features.push('shorter form');
	if (kin.some((each) => name.startsWith(`${each.name} `))) features.push('longer form');
	if (kin.some((each) => each.name.endsWith(` ${name}`))) features.push('tail of another');
	if (kin.some((each) => name.endsWith(` ${each.name}`))) features.push('holds another');
	return features;
}

function around(start: number, end: number, line: Line, reading: Reading): string[] {
	const told = toldOn(line, reading.vocabulary.phrases);
	const here = told.find(({ sentence }) => start >= sentence.start && start < sentence.end);
	if (here === undefined) return [];
	const { language, companies, roles } = reading.vocabulary;
	const { sentence, words } = here;
	const before = words.filter((word) => word.end <= start).slice(-BEFORE);
	const after = words.filter((word) => word.start >= end).slice(0, AFTER);
	const written = sentence.text.slice(Math.max(0, start - sentence.start - LEAD), start - sentence.start);
	const cue = companies.before.findIndex((each) => each.pattern.test(plain(written)));
	return [
		...(cue === -1 ? [] : [`before ${cue}`]),
		...(start === sentence.start ? ['opens sentence'] : []),
		...(endsInRole(written.trimEnd().split(' ').slice(-4, -1).join(' '), roles) ? ['job before'] : []),
		...before.map((word) => `${language}<${word.text}`),
		...before.slice(-1).map((word) => `${language}<<${word.text}`),
		...after.slice(0, 2).map((word) => `${language}>${word.text}`),
		...after.slice(0, 1).map((word) => `${language}>>${word.text}`),
		...(/^, ?\d/.test(sentence.text.slice(end - sentence.start)) ? ['number behind'] : []),
		...(/[([]$/.test(written) ? ['in brackets'] : []),
	];
}
