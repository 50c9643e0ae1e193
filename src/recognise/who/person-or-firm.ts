import type { Reading } from '../reading.ts';
import { isHeadingLine } from '../text/quoted-history.ts';
import { ASK_FOR, HONORIFIC, WITH_EITHER } from '../words/english/people.ts';
import { type NameSpan, nameAt } from './names.ts';

const LEAD = 40;
/** "Megan will sign you in": a first name that merely does something counts where nobody else is named. */
const SENTENCE_START = /(?:^|[.!?\n]) {0,2}$/;
const TITLE_BEHIND = /^(?: \(|, (?:\p{Lu}|our |the |my )| (?:and|&) \p{Lu}|,? who\b| from | at )/u;

/** "Interview with Torridon Wind. You will meet Fergal Keane": who is named for sure shows that the other is a firm. */
export function withoutFirms(reading: Reading, people: readonly NameSpan[]): NameSpan[] {
	const either = (span: NameSpan) => mayBeFirm(reading, span);
	const sure = people.filter((span) => !either(span));
	return people.filter(
		(span) => !either(span) || sure.length === 0 || sure.some((other) => other.name === span.name),
	);
}

/** Nothing but "interview with" or a subject speaks for a person; nor does whom to ask for at the door. */
export function mayBeFirm(reading: Reading, span: NameSpan): boolean {
	const text = reading.page.text;
	const lead = text.slice(Math.max(0, span.start - LEAD), span.start);
	const inSubject = span.start < (reading.page.parts[0]?.end ?? 0) && !span.name.includes(' ');
	if (TITLE_BEHIND.test(text.slice(span.end, span.end + LEAD)) || HONORIFIC.test(span.name)) return false;
	const opens = !span.name.includes(' ') && SENTENCE_START.test(lead);
	return inSubject || opens || WITH_EITHER.test(lead) || ASK_FOR.test(lead);
}

/** "Bill" is Bill Sterne where an earlier mail names him in full. */
export function inFull(reading: Reading, span: NameSpan): NameSpan {
	if (span.name.includes(' ')) return span;
	for (const line of reading.lines) {
		const at = line.kind === 'quoted' && !isHeadingLine(line.text) ? line.text.indexOf(`${span.name} `) : -1;
		const full =
			at === -1 || /[\p{L}'-]/u.test(line.text[at - 1] ?? ' ') ? null : nameAt(line.text, at, false);
		if (full !== null) return { ...span, name: full.name };
	}
	return span;
}
