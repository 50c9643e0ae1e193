import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { AroundWords } from '../words/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import type { DateMention, TimeMention } from './mention.ts';

/** A week is no day: "w/c 13 April". */
const WHOLE_WEEK =
	/(?:\bw\/c|\bsemaine (?:du|prochaine du)|\bwoche (?:vom|ab)|\bkw|\bsemana (?:del?|d[oa])(?: dia)?|\bweek van|\bweek (?:beginning|commencing|starting|of|ending))\W{0,3}(?:the )?$/;

/** "9.45am for a 10.00 start": when to be there, not when it begins. */
const ARRIVAL = /^ ?for (?:an? )?(?:the )?\d{1,2}\b/;

const LEAD = 70;

const NEAR_LEAD = 32;

const AFTER = 28;

export function isOld(page: string, start: number, words: AroundWords): boolean {
	return words.oldTime.test(leadOf(page, start, NEAR_LEAD));
}

export function leadOf(page: string, start: number, length: number): string {
	const text = plain(page.slice(Math.max(0, start - length), start));
	const broken = Math.max(
		text.lastIndexOf('\n'),
		text.lastIndexOf('. '),
		text.lastIndexOf('! '),
		text.lastIndexOf('? '),
	);
	return broken === -1 ? text : text.slice(broken + 1);
}

export function within(line: Line, date: DateMention): boolean {
	return date.start >= line.start && date.end <= line.end;
}

interface Dated {
	readonly date: DateMention;
	readonly time: TimeMention | null;
}

export function ageOf(
	page: string,
	start: number,
	{ date, time }: Dated,
	words: AroundWords,
): Candidate['age'] {
	const leads = [leadOf(page, start, NEAR_LEAD), leadOf(page, date.start, NEAR_LEAD)];
	if (time !== null) leads.push(leadOf(page, time.start, NEAR_LEAD));
	const fromRange = time?.to !== null && /\bfrom\W{0,4}$/.test(leads[0] ?? '');
	if (!fromRange && leads.some((lead) => words.oldTime.test(lead))) return 'old';
	return leads.some((lead) => words.newTime.test(lead)) ? 'new' : 'plain';
}

/** What the words around a time say of it. */
export type Hint =
	| 'fits'
	| 'fits nearby'
	| 'fits behind'
	| 'else'
	| 'else nearby'
	| 'else behind'
	| 'arrival';

/** Whether the words around a time speak of a meeting or of something else: a closing date, an office hour. */
export function hintsAround(page: string, start: number, end: number, words: AroundWords): Hint[] {
	const lead = leadOf(page, start, LEAD);
	const near = lead.slice(-NEAR_LEAD);
	const after = plain(page.slice(end, end + AFTER).split(/[\n.!?]/, 1)[0] ?? '');
	const hints: Hint[] = [];
	if (words.fits.test(near)) hints.push('fits');
	else if (words.fits.test(lead)) hints.push('fits nearby');
	if (words.fits.test(after)) hints.push('fits behind');
	if (words.fitsNot.test(near)) hints.push('else');
	else if (words.fitsNot.test(lead)) hints.push('else nearby');
	if (words.fitsNot.test(after)) hints.push('else behind');
	if (ARRIVAL.test(after)) hints.push('arrival');
	return hints;
}

export function isWholeWeek(page: string, start: number): boolean {
	return WHOLE_WEEK.test(leadOf(page, start, NEAR_LEAD));
}
