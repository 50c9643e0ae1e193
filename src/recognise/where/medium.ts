import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Found, Medium } from '../recognition.ts';
import type { Sentence } from '../text/sentences.ts';
import { PERSON_WORDS, PHONE_WORDS, VIDEO_WORDS } from '../words/english-places.ts';

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
): Found<Medium> {
	if (joinUrl !== null) return found('video', joinUrl.evidence, 0.95);
	const byCalendar = ofCalendar(reading);
	if (byCalendar !== null) return byCalendar;
	if (location !== null && location.confidence >= 0.6) return found('in-person', location.evidence, 0.85);
	return (
		byWords(reading, reading.fresh, 0.75) ??
		byPlace(location) ??
		byWords(reading, reading.quoted, 0.6) ??
		assumed(reading)
	);
}

/** Nothing said of a call or a link: most likely people meet. A guess, and marked as one. */
function assumed(reading: Reading): Found<Medium> {
	return found('in-person', [reading.page.evidence(0, 0)], 0.35);
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
		const hits = sentences.filter((sentence) => pattern.test(sentence.text));
		const first = hits[0];
		const match = first === undefined ? null : pattern.exec(first.text);
		if (first === undefined || match === null) continue;
		const start = first.start + match.index;
		const evidence = reading.page.evidence(start, start + match[0].length);
		const count = hits.length + (hits.some((hit) => hit.line.kind === 'subject') ? 1 : 0);
		if (best === null || count > best.count) best = { medium, count, evidence };
	}
	return best === null ? null : found(best.medium, [best.evidence], confidence);
}
