import { isAnswer } from '../calendar/calendar-part.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, RecognitionKind } from '../recognition.ts';
import type { Feature, Features } from './features.ts';
import { KINDS, type Likelihoods, likelihoodsOf, weightOf } from './model.ts';

/** The kind of a mail, the words it rests on and how likely it is. */
export interface Decision {
	readonly kind: RecognitionKind;
	readonly evidence: readonly Evidence[];
	/** From 0 to 1; of a hundred kinds said at 0.9, about ninety are right (see the calibration table of evaluate). */
	readonly confidence: number;
	/** How likely it is that the mail is about no interview of the reader. */
	readonly none: number;
}

/** A mail is taken for an interview only when that is likelier than not. */
const LIKELIER_THAN_NOT = 0.5;
const MOST_EVIDENCE = 3;

/**
 * The likeliest kind that can be: what the calendar part says outranks words, and a fixed interview needs a time.
 *
 * @param timed whether the mail names a day and time that may be the interview's
 */
export function decide(reading: Reading, features: Features, timed: boolean): Decision {
	const likelihoods = likelihoodsOf(features);
	const none = Math.round(likelihoods.none * 100) / 100;
	const possible = KINDS.filter((kind) => kind !== 'none' && canBe(kind, reading, timed));
	const kind = likeliest(likelihoods, possible);
	if (likelihoods.none >= LIKELIER_THAN_NOT || kind === null)
		return { kind: 'none', evidence: [], confidence: none, none };
	const sum = possible.reduce((all, each) => all + likelihoods[each], 0);
	const share = (likelihoods[kind] / sum) * (1 - likelihoods.none);
	return {
		kind,
		confidence: Math.round(share * 100) / 100,
		evidence: evidenceFor(kind, reading, features),
		none,
	};
}

function canBe(kind: RecognitionKind, { calendar }: Reading, timed: boolean): boolean {
	if (calendar !== null) {
		if (isAnswer(calendar)) return false;
		if (calendar.method === 'CANCEL' || calendar.status === 'CANCELLED') return kind === 'cancelled';
		if (
			calendar.method === 'REQUEST' &&
			(kind === 'cancelled' || (kind === 'proposal' && calendar.status !== 'TENTATIVE'))
		)
			return false;
		// RFC 5546: a raised sequence number is how a calendar says that the time has changed.
		if (calendar.sequence > 0 && kind === 'confirmed') return false;
	}
	return timed || kind === 'proposal' || kind === 'cancelled';
}

function likeliest(likelihoods: Likelihoods, kinds: readonly RecognitionKind[]): RecognitionKind | null {
	return kinds.reduce<RecognitionKind | null>(
		(best, kind) => (best === null || likelihoods[kind] > likelihoods[best] ? kind : best),
		null,
	);
}

/** The words that speak most for the kind, each place once. */
function evidenceFor(kind: RecognitionKind, reading: Reading, features: Features): Evidence[] {
	const strong = [...features]
		.filter(([, { start, end }]) => end > start)
		.map(([name, feature]) => ({ feature, weight: weightOf(name, kind) * feature.value }))
		.filter(({ weight }) => weight > 0)
		.sort((one, other) => other.weight - one.weight);
	const chosen: Feature[] = [];
	for (const { feature } of strong) {
		if (chosen.length === MOST_EVIDENCE) break;
		if (!chosen.some((each) => each.start < feature.end && feature.start < each.end)) chosen.push(feature);
	}
	return chosen.map(({ start, end }) => reading.page.evidence(start, end));
}
