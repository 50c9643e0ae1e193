import { zoneOfPlace } from '../when/zone-names.ts';
import { ROLE_NOUNS } from '../words/english/roles.ts';

export const LONGEST_TITLE = 80;

const MOST_WORDS = 8;

const STOP_WORDS = new Set(
	'the a an our your this that their my its his her for re regarding about of in at on as to with is and or any other another same new first second next permanent following current which what questions question hiring recruiter one all each every whose'.split(
		' ',
	),
);

export function endsInRole(text: string): boolean {
	const words = text
		.toLowerCase()
		.replace(/\([^)]{0,40}\)/g, '')
		.split(/[^\p{L}-]+/u)
		.filter(Boolean);
	return words.some(
		(word, index) => ROLE_NOUNS.has(word) && (index >= words.length - 2 || words[index + 1] === 'of'),
	);
}

/** A bracket behind a title that holds a reference or years; terms and grades belong to it. */
const NOT_OF_TITLE =
	/\s*\((?![^)]*\b(?:month|months|ftc|contract|fixed|maternity|days?|hours?|hrs|grade|band|level)\b)(?:[A-Z]{1,6}[-/ ]{1,2}\d|[A-Z]{0,5}[- ]?\d)[^)]{0,20}\)/i;

/** Drops references, grades in front, and years of experience behind a title. */
export function cleaned(text: string): { text: string; start: number } {
	const lead =
		/^[\s"'*:-]*(?:(?:ref(?:erence)?:? ?)?[A-Z]{0,6}-?\d[\dA-Z-]{2,20} ?[-:|]? |(?:[A-Z]{2,5}\d{1,2}|REQ-[\d-]+) )?/.exec(
			text,
		)?.[0].length ?? 0;
	const body = text
		.slice(lead, lead + LONGEST_TITLE)
		.replace(/\s*\((?:job id|ref|req|\d{3})[^)]{0,40}\)?[^\n]{0,80}$/i, '')
		.replace(NOT_OF_TITLE, '')
		.replace(/[,;]? ?(?:ref\b|reference\b|job id|\|\|)[^\n]{0,80}$/i, '')
		.replace(/\s{1,4}(?:role|position|job|post|vacancy|opening)$/i, '')
		.replace(/[\s.,;:!"'*-]{1,20}$/, '');
	return { text: withoutPlace(body), start: lead };
}

/** "Rail Scheduler (Perth)" is a Rail Scheduler. */
function withoutPlace(title: string): string {
	const bracket = / \(([^()]{3,30})\)$/.exec(title);
	const place = bracket?.[1]?.toLowerCase();
	return bracket !== null && place !== undefined && zoneOfPlace(place) !== undefined
		? title.slice(0, bracket.index)
		: title;
}

export function walkBack(text: string, end: number): number {
	let start = end;
	for (let count = 0; count < MOST_WORDS; count++) {
		const stop = Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('\t', start - 2));
		const word = text.slice(stop + 1, start).trim();
		if (word === '' || /[,.:;!?"]$/.test(word) || STOP_WORDS.has(word.toLowerCase())) break;
		if (!/^[\p{Lu}(&/\d]/u.test(word) && !isRoleTail(text.slice(stop + 1, end))) break;
		start = stop + 1;
		if (stop < 0) break;
	}
	return start;
}

/** Lower-case words pass while they end in a role: "credit controler", "weekend baker". */
function isRoleTail(tail: string): boolean {
	return endsInRole(tail) && tail.trim().split(' ').length <= 3;
}

export function isTitle(value: string): boolean {
	if (value.length < 2 || value.length > LONGEST_TITLE) return false;
	if (
		/^(?:interview|phone|teams|zoom|video|same|above|other|right|live|real|good|great|this|that|two|three|any)\b/i.test(
			value,
		)
	)
		return false;
	if (
		/\((?![^)]*\))/.test(value) ||
		/^(?:hiring manager|recruiter|candidates?|staff|lead|team|members?|[^,]*\b(?:interview|event|round)\b[^,]*|[^,]* screen|manager|leader|head|executive)$/i.test(
			value,
		)
	)
		return false;
	return /^[\p{Lu}\d]/u.test(value) || endsInRole(value);
}

/** The run of capitalised words that ends in a role noun. */
export function walkForward(text: string, certain: boolean): string | null {
	const pattern =
		/^(?:\d{1,2} )?\p{Lu}[\p{L}\d&/.'+#-]*(?: (?:of|in|and|&|\p{Ll}\p{Lu}[\p{L}\d]*|[\p{Lu}\d(][\p{L}\d&/.'+#)-]*)){0,7}/u;
	const run = pattern.exec(text)?.[0] ?? lowerRun(text);
	if (run === null) return null;
	const whole = run.replace(/[.,;:]{1,9}$/, '');
	const value = cutAfterRole(run) ?? (certain && soundsLikeRole(whole) ? whole : null);
	return value !== null && isTitle(value) ? value : null;
}

function lowerRun(text: string): string | null {
	const run = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}/u.exec(text)?.[0] ?? '';
	const words = run.split(' ');
	const last = words.findIndex((word) => ROLE_NOUNS.has(word));
	return last === -1 || STOP_WORDS.has(words[0] ?? '') ? null : words.slice(0, last + 1).join(' ');
}

/** "Lecturer in Carpentry". */
const TAKES_IN = /^(?:lecturer|professor|teacher|fellow|tutor|instructor|assistant|apprentice)$/;
/** "Area Manager QLD". */
const REGION =
	/^(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|UK|USA?|EMEA|APAC|ANZ|LATAM|NZ|EU|North|South|East|West|Midlands)[.,;:]?$/;
const AGENT = /\p{L}{3}(?:er|or|ist|ian|eer|man|woman|person)$/iu;
const NO_AGENT =
	/^(?:number|order|september|october|november|december|cent(?:er|re)|power|water|tower|river|summer|winter|later|other|manor|harbou?r|floor|corner|dinner|letter|offer|paper|computer|customer|consumer|career|december|easter|border|silver|copper|junior|senior|chapter|quarter|answer|weather|order)$/i;

/** Words that English makes of what people do: "Laminator", "Clinical Coder", "Loan Processor II". */
function soundsLikeRole(run: string): boolean {
	const last =
		run
			.replace(/ (?:I{1,3}|IV|V|\d)$/, '')
			.split(' ')
			.at(-1) ?? '';
	return AGENT.test(last) && !NO_AGENT.test(last);
}

/** Cuts after the last role noun: "Procurement Specialist at Alder" keeps two words, "Head of Tax" three. */
function cutAfterRole(run: string): string | null {
	const words = run.split(' ');
	let last = -1;
	for (const index of words.keys()) {
		if (isStop(words, index, last)) break;
		last = endAt(words, index, last);
	}
	if (last === -1) return null;
	const grade = /^\((?:grade|band|level|fixed|part|full)/i.test(words[last + 1] ?? '') ? 2 : 0;
	return words
		.slice(0, last + 1 + grade)
		.join(' ')
		.replace(/[,.;:]{1,9}$/, '');
}

function bare(word: string | undefined): string {
	return (word ?? '').toLowerCase().replace(/[^\p{L}-]/gu, '');
}

function isStop(words: readonly string[], index: number, last: number): boolean {
	const word = bare(words[index]);
	if (word === 'of' || word === 'and' || (word === 'in' && last >= index)) return false;
	return STOP_WORDS.has(word);
}

/** Where a title ends that goes on to this word; a role noun takes "of" or "in" and one more along. */
function endAt(words: readonly string[], index: number, last: number): number {
	const word = words[index] ?? '';
	const next = words[index + 1];
	if (ROLE_NOUNS.has(bare(word))) {
		const goesOn = next === 'of' || (next === 'in' && TAKES_IN.test(bare(word)));
		return goesOn ? Math.min(words.length - 1, index + 2) : index;
	}
	const tail = /^(?:I{1,3}|IV|\d)[.,;:]?$/.test(word) || (index === words.length - 1 && REGION.test(word));
	return last >= 0 && tail ? index : last;
}
