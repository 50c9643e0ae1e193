import type { Reading } from '../reading.ts';
import type { RecognitionKind } from '../recognition.ts';
import { isHeadingLine } from '../text/quoted-history.ts';
import { fitOf, readWeights } from '../weighing/weights.ts';
import { calendarNames } from './calendar-names.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Choice, choose } from './choose.ts';
import type { Day } from './civil.ts';
import { dayOrder } from './day-order.ts';
import type { ZoneMention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { slotFeatures } from './slot-features.ts';
import SLOT_WEIGHTS from './slot-weights.json' with { type: 'json' };
import { offsetAt } from './zone-sums.ts';
import { preferReadersZone } from './zoned.ts';
import { readGeneralZone } from './zones.ts';

const WEIGHTS = readWeights(SLOT_WEIGHTS);

/** All days and times of a message that its interview may be at. */
export interface Times {
	readonly candidates: readonly Candidate[];
	/** A zone told for the whole message. */
	readonly general: ZoneMention | null;
	choose(kind: RecognitionKind): Choice | null;
}

export function findTimes(reading: Reading): Times {
	const { message, page, lines } = reading;
	const readerZone = message.readerTimeZone;
	const spoken = lines.filter(
		(line) =>
			line.kind !== 'signature' &&
			line.kind !== 'footer' &&
			!(line.kind === 'quoted' && isHeadingLine(line.text)),
	);
	const mentions = findMentions(spoken, { names: calendarNames(reading.vocabulary.language), readerZone });
	const dates = mentions.flatMap((each) => each.dates);
	const context = {
		sent: dayInZone(message.sentAt, readerZone),
		...dayOrder(dates, message.locale),
		words: reading.vocabulary.around,
	};
	const candidates = weighed(reading, findCandidates(page.text, mentions, context), context.sent);
	return {
		candidates,
		general: generalZone(reading),
		choose: (kind) => withReadersZone(choose(candidates, kind), candidates, readerZone),
	};
}

function weighed(reading: Reading, candidates: readonly Candidate[], sent: Day | null): Candidate[] {
	const sentences = [...reading.fresh, ...reading.quoted];
	const context = { candidates, sentences, sent, vocabulary: reading.vocabulary };
	return candidates.map((each) => ({ ...each, fit: fitOf(slotFeatures(each, context), WEIGHTS) }));
}

function withReadersZone(
	choice: Choice | null,
	candidates: readonly Candidate[],
	readerZone: string,
): Choice | null {
	if (choice === null) return null;
	const best = preferReadersZone(choice.best, candidates, readerZone);
	return {
		...choice,
		best,
		last: choice.last === choice.best ? best : choice.last,
		rival: best === choice.best ? choice.rival : null,
	};
}

/** The day on which an instant falls in a zone; null when it can't be read. */
export function dayInZone(instant: string | null, timeZone: string): Day | null {
	const time = instant === null ? Number.NaN : Date.parse(instant);
	const offset = Number.isNaN(time) ? Number.NaN : offsetAt(time, timeZone);
	if (Number.isNaN(offset)) return null;
	const wall = new Date(time + offset);
	return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

function generalZone(reading: Reading): ZoneMention | null {
	for (const line of reading.lines) {
		if (line.kind !== 'body') continue;
		const zone = readGeneralZone(line.text, line.start, reading.message.readerTimeZone);
		if (zone !== null) return zone;
	}
	return null;
}
