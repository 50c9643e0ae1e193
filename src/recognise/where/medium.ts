import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Found, Medium } from '../recognition.ts';
import type { Sentence } from '../text/sentences.ts';
import { MEDIUM_LABEL, PERSON_WORDS, PHONE_WORDS, RULED_OUT, VIDEO_WORDS } from '../words/english/places.ts';

const MEDIA: readonly { readonly medium: Medium; readonly pattern: RegExp }[] = [
	{ medium: 'video', pattern: VIDEO_WORDS },
	{ medium: 'phone', pattern: PHONE_WORDS },
	{ medium: 'in-person', pattern: PERSON_WORDS },
];

/** In person, by phone or by video: by the link, the place, the words. */
export function findMedium(
	reading: Reading,
	joinUrl: Found<string> | null,
	location: Found<string> | null,
): Found<Medium> | null {
	if (joinUrl !== null) return found('video', joinUrl.evidence, 0.95);
	const byCalendar = ofCalendar(reading);
	if (byCalendar !== null) return byCalendar;
	if (location !== null && location.confidence >= 0.6) return found('in-person', location.evidence, 0.85);
	return byWords(reading, reading.fresh, 0.75) ?? byPlace(location) ?? byWords(reading, reading.quoted, 0.6);
}

function byPlace(location: Found<string> | null): Found<Medium> | null {
	return location === null ? null : found('in-person', location.evidence, 0.6);
}

function ofCalendar(reading: Reading): Found<Medium> | null {
	const location = reading.calendar?.location ?? '';
	const medium = /\b(?:teams|zoom|meet|webex|video|https)\b/i.test(location)
		? 'video'
		: /\b(?:phone|call you|telephone)\b/i.test(location)
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

/** The sentence that says most; ties go to the earlier medium of the list. */
function byWords(reading: Reading, sentences: readonly Sentence[], confidence: number): Found<Medium> | null {
	let best: { medium: Medium; count: number; evidence: Evidence } | null = null;
	for (const { medium, pattern } of MEDIA) {
		const hits = sentences.flatMap((sentence) => hitIn(sentence, pattern));
		const first = hits[0];
		if (first === undefined) continue;
		const evidence = reading.page.evidence(first.start, first.end);
		const count = hits.reduce((sum, hit) => sum + hit.weight, 0);
		if (best === null || count > best.count) best = { medium, count, evidence };
	}
	return best === null ? null : found(best.medium, [best.evidence], confidence);
}

/** A word of a medium that is not the one ruled out: "in person rather than on Teams". */
function hitIn(sentence: Sentence, pattern: RegExp): { start: number; end: number; weight: number }[] {
	const match = pattern.exec(sentence.text);
	if (match === null || RULED_OUT.test(sentence.text.slice(0, match.index))) return [];
	const start = sentence.start + match.index;
	const weight = MEDIUM_LABEL.test(sentence.text) ? 3 : sentence.line.kind === 'subject' ? 2 : 1;
	return [{ start, end: start + match[0].length, weight }];
}
