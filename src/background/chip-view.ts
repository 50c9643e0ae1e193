import type { InterviewDetails, NewFact } from '../journal/fact.ts';
import type { Interview } from '../journal/opportunity.ts';
import { plainLine } from '../journal/plain-line.ts';
import type { Place } from '../journal/settings.ts';
import { displayLocale, text } from '../platform/i18n.ts';
import type { ChipView } from '../platform/views.ts';
import type { Evidence, Recognition, Warning } from '../recognise/recognition.ts';
import { interviewOf } from './find.ts';
import type { Look } from './look.ts';

const MOST_QUOTES = 2;
const MOST_WARNINGS = 4;

/** Of a message that the person said is no interview: nothing of it but the way back. */
export const DISMISSED: ChipView = {
	interview: '',
	state: 'dismissed',
	get title() {
		return text('chip_title_dismissed');
	},
	warnings: [],
	details: [],
};

type Told = Pick<InterviewDetails, 'when' | 'contact' | 'employer' | 'agency' | 'doubts'>;

/** The chip of an interview that was noted before. */
export function chipOfInterview(interview: Interview, place: Place): ChipView {
	return chip(interview.id, interview.cancelled ? 'cancelled' : 'noted', interview, place);
}

/**
 * The chip for what a message just said; with the words it rests on it is a question. Null when there is nothing to say.
 */
export function chipOfFact(fact: NewFact, seen: Look, because?: readonly Evidence[]): ChipView | null {
	const view = because === undefined ? statement(fact, seen) : statement(fact, seen, 'ask');
	if (view === null || because === undefined) return view;
	const quotes = because.slice(0, MOST_QUOTES).map(({ quote }) => text('chip_because', plainLine(quote, 80)));
	return { ...view, details: [...quotes, ...view.details] };
}

/** The same chip with what looks like a scam about its message. */
export function withWarnings(view: ChipView, { warnings }: Recognition): ChipView {
	return { ...view, warnings: warningWords(warnings) };
}

/** Of a message without an interview that is to be answered: nothing but the reasons for care; null without strong ones. */
export function chipOfWarnings({ warnings }: Recognition): ChipView | null {
	if (!warnings.some(({ strong }) => strong)) return null;
	return { interview: '', state: 'careful', title: '', warnings: warningWords(warnings), details: [] };
}

/** The strong ones first; each names what does not fit, or else the words it rests on. */
function warningWords(warnings: readonly Warning[]): string[] {
	const ordered = [...warnings].sort((one, other) => Number(other.strong) - Number(one.strong));
	return ordered.slice(0, MOST_WARNINGS).map(({ reason, detail, evidence }) => {
		const about = plainLine(detail ?? evidence[0]?.quote ?? '', 120);
		return text(`warning_${reason.replaceAll('-', '_')}`, about);
	});
}

function statement(fact: NewFact, seen: Look, ask?: 'ask'): ChipView | null {
	if (fact.kind === 'InterviewRecognised')
		return chip(fact.interview, ask ?? 'noted', fact.details, seen.place);
	if (fact.kind !== 'InterviewMoved' && fact.kind !== 'InterviewCancelled') return null;
	const known = interviewOf(seen.opportunities, fact.interview);
	if (known === undefined) return null;
	return fact.kind === 'InterviewMoved'
		? chip(fact.interview, ask ?? 'moved', { ...known, when: fact.when }, seen.place)
		: chip(fact.interview, ask ?? 'cancelled', known, seen.place);
}

function chip(interview: string, state: ChipView['state'], told: Told, place: Place): ChipView {
	const who = told.contact.name ?? told.employer ?? told.agency;
	const parts = [text(`chip_title_${state}`), shortWhen(told.when.start, place), who && plainLine(who, 60)];
	return {
		interview,
		state,
		warnings: [],
		title: parts.filter(Boolean).join(' · '),
		details: told.doubts.map((doubt) => text(`doubt_${doubt.replaceAll('-', '_')}`)),
	};
}

/** Day and time in the person's zone and language, as "Thu 3 Dec, 10:00". */
function shortWhen(start: string, place: Place): string {
	return new Intl.DateTimeFormat(displayLocale(), {
		timeZone: place.timeZone,
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: 'numeric',
		minute: '2-digit',
	}).format(new Date(start));
}
