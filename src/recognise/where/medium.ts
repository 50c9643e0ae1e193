import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Found, Medium } from '../recognition.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PlaceWords } from '../words/place-words.ts';

interface Hit {
	readonly start: number;
	readonly end: number;
	readonly weight: number;
}

interface Said {
	readonly medium: Medium;
	readonly evidence: Evidence;
	/** Of the strongest words, and of all together. */
	readonly most: number;
	readonly total: number;
}

/** Ties go to the earlier one. */
const MEDIA: readonly Medium[] = ['video', 'phone', 'in-person'];
const IN_FIELD = 3;
/** A figure that can only be an hour: the sentence that holds the time tells most. */
const CLOCK = /\b\d{1,2}(?:[:.h]\d\d\b| ?(?:am|pm|uhr|uur|h|u|hs|hrs)\b)/;

/** In person, by phone or by video: by the link, the place, the words. */
export function findMedium(
	reading: Reading,
	joinUrl: Found<string> | null,
	location: Found<string> | null,
): Found<Medium> | null {
	if (joinUrl !== null) return found('video', joinUrl.evidence, 0.95);
	const byCalendar = ofCalendar(reading);
	if (byCalendar !== null) return byCalendar;
	const said = byWords(reading, reading.fresh);
	const elsewhere = said !== null && said.medium !== 'in-person' && said.most >= IN_FIELD;
	if (location !== null && location.confidence >= (elsewhere ? 0.95 : 0.6))
		return found('in-person', location.evidence, 0.85);
	if (said !== null) return found(said.medium, [said.evidence], 0.75);
	if (location !== null) return found('in-person', location.evidence, 0.6);
	const before = byWords(reading, reading.quoted);
	return before === null ? null : found(before.medium, [before.evidence], 0.6);
}

function ofCalendar(reading: Reading): Found<Medium> | null {
	const location = reading.calendar?.location ?? '';
	const medium = /\b(?:teams|zoom|meet|webex|video|https)\b/i.test(location)
		? 'video'
		: /\b(?:phone|call you|telephone|telefon\w{0,8}|téléphone|teléfono|telefone)\b/iu.test(location)
			? 'phone'
			: null;
	if (medium === null) return null;
	const calendar = reading.message.calendar ?? '';
	const at = calendar.indexOf('LOCATION');
	return found(
		medium,
		[{ source: 'calendar', start: at, end: at + 8, quote: calendar.slice(at, at + 8) }],
		0.85,
	);
}

/** The medium that the sentences say most of. */
function byWords(reading: Reading, sentences: readonly Sentence[]): Said | null {
	let best: Said | null = null;
	for (const medium of MEDIA) {
		const hits = sentences.flatMap((sentence) => hitIn(sentence, medium, reading.vocabulary.places));
		const first = hits[0];
		if (first === undefined) continue;
		const evidence = reading.page.evidence(first.start, first.end);
		const total = hits.reduce((sum, hit) => sum + hit.weight, 0);
		const most = Math.max(...hits.map((hit) => hit.weight));
		if (best === null || total > best.total) best = { medium, evidence, most, total };
	}
	return best;
}

/** A word of a medium that is not the one ruled out: "in person rather than on Teams". */
function hitIn(sentence: Sentence, medium: Medium, words: PlaceWords): Hit[] {
	const field = words.mediumLabel.exec(sentence.lower);
	const match = wordOf(sentence.lower, field, medium, words);
	if (match === null || words.ruledOut.test(sentence.lower.slice(0, match.index))) return [];
	const start = sentence.start + match.index;
	return [{ start, end: start + match[0].length, weight: weightOf(sentence, field !== null) }];
}

function wordOf(
	lower: string,
	field: RegExpExecArray | null,
	medium: Medium,
	words: PlaceWords,
): RegExpExecArray | null {
	const strong = { video: words.video, phone: words.phone, 'in-person': words.person }[medium].exec(lower);
	if (strong !== null || field === null || medium === 'video') return strong;
	return (medium === 'phone' ? words.phoneField : words.personField).exec(lower);
}

function weightOf(sentence: Sentence, field: boolean): number {
	if (field) return IN_FIELD;
	if (sentence.line.kind === 'subject') return 2;
	return CLOCK.test(sentence.lower) ? 1.5 : 1;
}
