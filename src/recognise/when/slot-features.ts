import type { Sentence } from '../text/sentences.ts';
import { wordsAround } from '../weighing/words-around.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { type Day, dayNumber } from './civil.ts';
import { spansOf } from './spans.ts';

/** What is weighed of a day and time that the interview may be at: names of features, each held or not. */
export type SlotFeatures = ReadonlySet<string>;

/** What all candidates of a mail share. */
export interface SlotContext {
	readonly candidates: readonly Candidate[];
	readonly sentences: readonly Sentence[];
	/** The day of sending in the reader's zone. */
	readonly sent: Day | null;
	readonly vocabulary: Vocabulary;
}

const MANY = 3;

/** What stands around a candidate and what form it has. */
export function slotFeatures(candidate: Candidate, context: SlotContext): SlotFeatures {
	return new Set([
		...formOf(candidate),
		...placeOf(candidate, context),
		...aheadOf(candidate, context),
		...wordsAround(candidate.time ?? candidate.date, {
			sentences: context.sentences,
			spans: spansOf(context.candidates),
			vocabulary: context.vocabulary,
		}),
	]);
}

function formOf({ time, date, age, labelled, question, hints }: Candidate): string[] {
	const features = [`day ${date.named.kind}`, `age ${age}`, ...hints.map((hint) => `hint ${hint}`)];
	if (date.named.kind === 'weekday') features.push(`weekday ${date.named.which}`);
	if (date.weekday !== null) features.push('names weekday');
	if (labelled) features.push('labelled');
	if (question) features.push('asked');
	if (time === null) return features;
	features.push(`hour ${hourBand(time.from.hour)}`, time.from.minute % 30 === 0 ? 'round' : 'odd minute');
	if (time.to !== null) features.push('range');
	if (time.zone !== null) features.push('zone');
	return features;
}

function hourBand(hour: number): string {
	if (hour < 7) return 'night';
	if (hour < 8) return 'early';
	if (hour < 18) return 'work';
	return hour < 21 ? 'evening' : 'late';
}

function placeOf(candidate: Candidate, { candidates }: SlotContext): string[] {
	const { line, date, time } = candidate;
	const timed = candidates.filter((each) => each.time !== null);
	const where = `${line.kind}${line.kind === 'quoted' ? Math.min(line.turn, MANY) : ''}`;
	const side = time !== null && date.start < time.start ? 'before' : 'behind';
	return [
		`in ${where}`,
		...(line.kind === 'quoted' ? quotedOf(candidate, candidates) : []),
		...orderOf(candidate, timed),
		...twinsOf(candidate, timed),
		...(time === null ? [] : [`date ${distance(candidate, side)}`]),
	];
}

function quotedOf(candidate: Candidate, candidates: readonly Candidate[]): string[] {
	const fresh = candidates.some((each) => each.time !== null && each.line.kind !== 'quoted');
	const features = [fresh ? 'quoted beside new' : 'only quoted'];
	return namedAnew(candidate, candidates) ? [...features, 'day named anew'] : features;
}

function orderOf(candidate: Candidate, timed: readonly Candidate[]): string[] {
	const { kind, turn } = candidate.line;
	const peers = timed.filter((each) => each.line.kind === kind && each.line.turn === turn);
	if (peers.length === 1) return ['only one', 'first'];
	if (peers[0] === candidate) return ['first'];
	return peers.at(-1) === candidate ? ['last'] : [];
}

function twinsOf(candidate: Candidate, timed: readonly Candidate[]): string[] {
	const twins = timed.filter((each) => each.line !== candidate.line && isTwin(each, candidate));
	if (twins.length === 0) return [];
	const inSubject = twins.some((each) => each.line.kind === 'subject');
	const inQuoted = twins.some((each) => each.line.kind === 'quoted');
	return ['said twice', ...(inSubject ? ['in subject, too'] : []), ...(inQuoted ? ['quoted, too'] : [])];
}

/** "Friday is fine": the new text names the day of a quoted time. */
function namedAnew({ day }: Candidate, candidates: readonly Candidate[]): boolean {
	return candidates.some(
		(each) =>
			each.line.kind !== 'quoted' && each.time === null && dayNumber(each.day.day) === dayNumber(day.day),
	);
}

function distance({ line, date, time }: Candidate, side: string): string {
	if (time === null) return 'alone';
	const inLine = date.start >= line.start && date.end <= line.end;
	const gap = Math.abs(date.start - time.start);
	if (inLine) return `${side} on the line${gap > 60 ? ', far' : ''}`;
	return `${side}${gap > 400 ? ', far' : gap > 120 ? '' : ', next line'}`;
}

function isTwin(one: Candidate, other: Candidate): boolean {
	return (
		dayNumber(one.day.day) === dayNumber(other.day.day) &&
		one.time?.from.hour === other.time?.from.hour &&
		one.time?.from.minute === other.time?.from.minute
	);
}

function aheadOf({ day }: Candidate, { sent }: SlotContext): string[] {
	const features: string[] = [];
	if (day.assumedYear) features.push('year assumed');
	if (day.weekdayContradicts) features.push('weekday contradicts');
	if (sent === null) return features;
	const days = dayNumber(day.day) - dayNumber(sent);
	const band =
		days < 0 ? 'past' : days < 2 ? `${days} days` : days < 8 ? 'week' : days < 31 ? 'month' : 'far';
	return [...features, `ahead ${band}`];
}
