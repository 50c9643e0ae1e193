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

const SURE_BY = 1.2;
const LEAST_FIT = 1;

/** Picks the interview's time. New text outranks quoted text; a date alone is completed from another mention. */
export function choose(candidates: readonly Candidate[], kind: RecognitionKind): Choice | null {
	const fresh = candidates.filter(
		(candidate) => candidate.line.kind === 'subject' || candidate.line.kind === 'body',
	);
	const quoted = candidates.filter((candidate) => candidate.line.kind === 'quoted');
	return pick(fresh, quoted, kind) ?? pickQuoted(fresh, quoted, kind);
}

function pick(
	fresh: readonly Candidate[],
	quoted: readonly Candidate[],
	kind: RecognitionKind,
): Choice | null {
	const ranked = rank(fresh, kind, true).filter((candidate) => candidate.time !== null);
	const first = ranked[0];
	if (first === undefined || score(first, fresh, kind) < LEAST_FIT) return null;
	const best = richest(first, ranked);
	const last = lastSession(best, fresh, kind);
	const previous =
		rank([...fresh, ...quoted], kind, true).find((each) => each.age === 'old' && each.time !== null) ?? null;
	const rival = ranked.find(
		(each) => !sameTime(each, best) && score(best, fresh, kind) - score(each, fresh, kind) < SURE_BY,
	);
	return {
		best: firstSession(best, fresh, kind),
		last,
		previous,
		rival: last === best ? (rival ?? null) : null,
	};
}

/** Of several mentions of one time, that with an end and a zone. */
function richest(first: Candidate, ranked: readonly Candidate[]): Candidate {
	const twins = ranked.filter((each) => sameTime(each, first));
	const worth = (each: Candidate) => (each.time?.to == null ? 0 : 2) + (each.time?.zone == null ? 0 : 1);
	return twins.reduce((best, each) => (worth(each) > worth(best) ? each : best), first);
}

/** The newest earlier mail that names a time, on the day the new text names where it names one. */
function pickQuoted(
	fresh: readonly Candidate[],
	quoted: readonly Candidate[],
	kind: RecognitionKind,
): Choice | null {
	const wanted = rank(fresh, kind, false)[0];
	const timed = quoted.filter(
		(candidate) => candidate.time !== null && score(candidate, quoted, kind) >= LEAST_FIT,
	);
	const onDay =
		wanted === undefined
			? timed
			: timed.filter((each) => dayNumber(each.day.day) === dayNumber(wanted.day.day));
	const pool = onDay.length > 0 ? onDay : timed;
	const newest = Math.min(...pool.map((candidate) => candidate.line.turn));
	const ranked = rank(
		pool.filter((candidate) => candidate.line.turn === newest),
		kind,
		true,
	);
	const best = ranked[0];
	if (best === undefined) return null;
	const rival = ranked.find((each) => !sameTime(each, best)) ?? null;
	return { best, last: best, previous: null, rival };
}

function rank(candidates: readonly Candidate[], kind: RecognitionKind, timed: boolean): Candidate[] {
	const scored = candidates.map((candidate) => ({
		candidate,
		value: score(candidate, timed ? candidates : [], kind),
	}));
	return scored
		.sort((a, b) => b.value - a.value || a.candidate.line.start - b.candidate.line.start)
		.map(({ candidate }) => candidate);
}

function score(candidate: Candidate, all: readonly Candidate[], kind: RecognitionKind): number {
	let value = candidate.fit;
	if (kind === 'moved') value += candidate.age === 'new' ? 2.5 : candidate.age === 'old' ? -6 : 0;
	else if (candidate.age === 'old') value -= 2;
	if (all.some((other) => other !== candidate && other.line !== candidate.line && sameTime(other, candidate)))
		value += 1.5;
	return value;
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

function firstSession(best: Candidate, candidates: readonly Candidate[], kind: RecognitionKind): Candidate {
	return sessions(best, candidates, kind)[0] ?? best;
}

function lastSession(best: Candidate, candidates: readonly Candidate[], kind: RecognitionKind): Candidate {
	return sessions(best, candidates, kind).at(-1) ?? best;
}
