import type { RecognitionKind } from '../recognition.ts';
import type { Candidate } from './candidates.ts';
import { dayNumber } from './civil.ts';
import type { Clock } from './mention.ts';

/** The candidates of a mail in the order in which they may be the interview's time. */
export interface Choice {
	readonly best: Candidate;
	/** The start of the first and the end of the last of several sessions. */
	readonly last: Candidate;
	readonly previous: Candidate | null;
	/** Another time of the mail that fits about as well. */
	readonly rival: Candidate | null;
}

/** By how much the best must lead to be sure: another time is then at most a fifth as likely. */
const SURE_BY = 1.6;

/** Picks the interview's time: the candidate that fits best, with the times that belong to it. */
export function choose(candidates: readonly Candidate[], kind: RecognitionKind): Choice | null {
	const ranked = candidates.filter((each) => each.time !== null).sort(byFit);
	const first = ranked[0];
	if (first === undefined) return null;
	const best = richest(first, ranked);
	const all = sessions(best, ranked, kind);
	const last = all.at(-1) ?? best;
	const rival = ranked.find((each) => !sameTime(each, best) && first.fit - each.fit < SURE_BY) ?? null;
	return {
		best: all[0] ?? best,
		last,
		previous: ranked.find((each) => each.age === 'old' && !sameTime(each, best)) ?? null,
		rival: last === best ? rival : null,
	};
}

/** Ties go to the one that stands first. */
function byFit(one: Candidate, other: Candidate): number {
	return other.fit - one.fit || one.line.start - other.line.start;
}

/** Of several mentions of one time, that with an end and a zone. */
function richest(first: Candidate, ranked: readonly Candidate[]): Candidate {
	const twins = ranked.filter((each) => sameTime(each, first));
	const worth = (each: Candidate) => (each.time?.to == null ? 0 : 2) + (each.time?.zone == null ? 0 : 1);
	return twins.reduce((best, each) => (worth(each) > worth(best) ? each : best), first);
}

export function sameTime(one: Candidate, other: Candidate): boolean {
	if (dayNumber(one.day.day) !== dayNumber(other.day.day)) return false;
	return one.time !== null && other.time !== null && minutes(one.time.from) === minutes(other.time.from);
}

function minutes(clock: Clock): number {
	return clock.hour * 60 + clock.minute;
}

/** Lines of a schedule, each beginning with a range: "10:00 AM - 11:00 AM  System design". */
function sessions(best: Candidate, candidates: readonly Candidate[], kind: RecognitionKind): Candidate[] {
	if (kind === 'proposal' || !isSession(best)) return [best];
	const all = candidates.filter((candidate) => isSession(candidate) && candidate.age !== 'old');
	return all.length > 1 ? all.sort((a, b) => sortKey(a) - sortKey(b)) : [best];
}

function isSession(candidate: Candidate): boolean {
	const time = candidate.time;
	if (time === null || time.to === null || candidate.line.kind !== 'body') return false;
	return candidate.line.text.slice(0, time.start - candidate.line.start).trim().length < 3;
}

function sortKey(candidate: Candidate): number {
	return dayNumber(candidate.day.day) * 1440 + (candidate.time === null ? 0 : minutes(candidate.time.from));
}
