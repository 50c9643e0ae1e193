import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Found, Recognition, RecognitionKind, When } from '../recognise/recognition.ts';

/** A recognition in the words and fields of the labelled corpus. */
export interface Answer {
	readonly label: string;
	/** ISO 8601 with the offset of the zone that is stated, else of the reader's. */
	readonly start: string | null;
	readonly end: string | null;
	readonly timeZoneStated: boolean | null;
	readonly roleTitle: string | null;
	readonly employer: string | null;
	readonly agency: string | null;
	readonly contactName: string | null;
	readonly contactEmail: string | null;
	readonly contactPhone: string | null;
	readonly interviewers: readonly string[] | null;
	readonly medium: string | null;
	readonly location: string | null;
	readonly joinUrl: string | null;
	readonly stage: string | null;
	readonly confidence: number;
	readonly doubts: readonly string[];
	/** What looks like a scam: the reasons by name, with the words or addresses each rests on. */
	readonly warnings: readonly ToldWarning[];
	readonly evidence: Readonly<Record<string, readonly string[]>>;
}

interface ToldWarning {
	readonly reason: string;
	readonly detail: string | null;
	readonly quotes: readonly string[];
}

const LABELS: Readonly<Record<RecognitionKind, string>> = {
	confirmed: 'interview-confirmed',
	moved: 'interview-rescheduled',
	cancelled: 'interview-cancelled',
	proposal: 'interview-invite-pick-a-time',
	reminder: 'interview-reminder',
	none: 'not-interview',
};

export function answerOf(recognition: Recognition): Answer {
	const when = recognition.when?.value ?? null;
	const none = recognition.kind === 'none';
	return {
		label: LABELS[recognition.kind],
		start: when === null ? null : withOffset(when.startLocal, when.start, when),
		end: when?.endLocal == null || when.end === null ? null : withOffset(when.endLocal, when.end, when),
		timeZoneStated: when === null ? null : isStated(recognition, when),
		roleTitle: textOf(recognition.roleTitle),
		employer: textOf(recognition.employer),
		agency: textOf(recognition.agency),
		contactName: textOf(recognition.contactName),
		contactEmail: textOf(recognition.contactEmail),
		contactPhone: textOf(recognition.contactPhone),
		interviewers: none ? null : recognition.interviewers.map((each) => each.value),
		medium: textOf(recognition.medium),
		location: textOf(recognition.location),
		joinUrl: textOf(recognition.joinUrl),
		stage: textOf(recognition.stage),
		confidence: recognition.confidence,
		doubts: recognition.doubts,
		warnings: recognition.warnings.map(({ reason, detail, evidence }) => ({
			reason,
			detail,
			quotes: evidence.map(({ quote }) => quote),
		})),
		evidence: quotesOf(recognition),
	};
}

function textOf(found: Found<string> | null): string | null {
	return found?.value ?? null;
}

/** A zone worked out from a place is not stated, though it is more than the reader's own. */
function isStated(recognition: Recognition, when: When): boolean {
	const told = when.zoneSource !== 'calendar' && when.zoneSource !== 'reader';
	return told && !recognition.doubts.includes('zone-assumed');
}

function withOffset(local: string, instant: string, when: When): string {
	const minutes = Math.round(tzOffset(when.timeZone, new Date(instant)));
	const sign = minutes < 0 ? '-' : '+';
	const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
	return `${local}:00${sign}${hours}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}

function quotesOf(recognition: Recognition): Record<string, string[]> {
	const quotes: Record<string, string[]> = {};
	for (const [name, value] of Object.entries(recognition)) {
		const found: unknown[] = Array.isArray(value) ? value : [value];
		const evidence = found.filter(isFound).flatMap((each) => each.evidence);
		if (evidence.length > 0) quotes[name] = evidence.map((each) => each.quote);
	}
	if (recognition.evidence.length > 0) quotes['label'] = recognition.evidence.map((each) => each.quote);
	return quotes;
}

function isFound(value: unknown): value is Found<unknown> {
	return typeof value === 'object' && value !== null && 'evidence' in value && 'value' in value;
}
