import type { Line } from '../text/lines.ts';
import { FITS, FITS_NOT, NEW_TIME, OLD_TIME } from '../words/english-when.ts';
import type { Candidate } from './candidates.ts';
import type { DateMention, TimeMention } from './mention.ts';

/** A week is no day: "w/c 13 April". */
const WHOLE_WEEK = /(?:\bw\/c|\bweek (?:beginning|commencing|starting|of|ending))\W{0,3}(?:the )?$/;

const LEAD = 70;

const NEAR_LEAD = 32;

const AFTER = 28;

export function isOld(page: string, start: number): boolean {
	return OLD_TIME.test(leadOf(page, start, NEAR_LEAD));
}

export function leadOf(page: string, start: number, length: number): string {
	const text = page.slice(Math.max(0, start - length), start).toLowerCase();
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

export function ageOf(
	page: string,
	start: number,
	date: DateMention,
	time: TimeMention | null,
): Candidate['age'] {
	const leads = [leadOf(page, start, NEAR_LEAD), leadOf(page, date.start, NEAR_LEAD)];
	if (time !== null) leads.push(leadOf(page, time.start, NEAR_LEAD));
	const fromRange = time?.to !== null && /\bfrom\W{0,4}$/.test(leads[0] ?? '');
	if (!fromRange && leads.some((lead) => OLD_TIME.test(lead))) return 'old';
	return leads.some((lead) => NEW_TIME.test(lead)) ? 'new' : 'plain';
}

export function surroundings(page: string, start: number, end: number): number {
	const lead = leadOf(page, start, LEAD);
	const near = lead.slice(-NEAR_LEAD);
	const after = (page.slice(end, end + AFTER).split(/[\n.!?]/, 1)[0] ?? '').toLowerCase();
	let score = 0;
	if (FITS.test(near)) score += 1.5;
	else if (FITS.test(lead) || FITS.test(after)) score += 1;
	if (FITS_NOT.test(near)) score -= 3;
	else if (FITS_NOT.test(lead)) score -= 1;
	if (FITS_NOT.test(after)) score -= 1.5;
	return score;
}

export function isWholeWeek(page: string, start: number): boolean {
	return WHOLE_WEEK.test(leadOf(page, start, NEAR_LEAD));
}
