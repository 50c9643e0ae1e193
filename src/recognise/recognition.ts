/** What a message says about an interview. */
export type RecognitionKind = 'confirmed' | 'moved' | 'cancelled' | 'reminder' | 'proposal' | 'none';

export type Medium = 'in-person' | 'phone' | 'video';

/** Who interviews: the consultant or in-house recruiter, the employer for the first time, or later. */
export type Stage = 'recruiter' | 'employer-first' | 'employer-later';

export type EvidenceSource = 'subject' | 'text' | 'quoted' | 'from' | 'link' | 'calendar';

/** The words a finding rests on: a span of one part of the message. */
export interface Evidence {
	readonly source: EvidenceSource;
	/** Offsets in UTF-16 units into that part, as it stands in the Message. */
	readonly start: number;
	readonly end: number;
	/** The words themselves, at most 200 characters. */
	readonly quote: string;
}

/** A value, the words it rests on and how sure we are, from 0 to 1. */
export interface Found<Value> {
	readonly value: Value;
	readonly evidence: readonly Evidence[];
	readonly confidence: number;
}

/**
 * How the time zone was told: by the text's abbreviation ("AEDT"), its place ("Perth time", "your time") or offset, by the
 * calendar part, or not at all, so that the reader's own is assumed.
 */
export type ZoneSource = 'abbreviation' | 'place' | 'offset' | 'calendar' | 'reader';

export interface When {
	/** Wall time in `timeZone`, as `2026-12-03T10:00`. */
	readonly startLocal: string;
	/** Wall time, only where the mail states an end or a length; else null. */
	readonly endLocal: string | null;
	/** IANA name or an offset as `+10:00`. */
	readonly timeZone: string;
	readonly zoneSource: ZoneSource;
	/** The same as instants: ISO 8601 in UTC, as `2026-12-03T10:00:00.000Z`. */
	readonly start: string;
	readonly end: string | null;
}

/** Why a recognition is shown as a question, each with a sentence in the screens. */
export type Doubt =
	| 'zone-assumed'
	| 'zone-ambiguous'
	| 'day-month-order'
	| 'weekday-contradicts'
	| 'time-does-not-exist'
	| 'time-happens-twice'
	| 'calendar-contradicts'
	| 'calendar-zone-contradicts'
	| 'calendar-repeats'
	| 'year-assumed'
	| 'several-times'
	| 'several-links'
	| 'link-host-unknown'
	| 'sent-date-unknown';

/** What looks like a scam, each with a sentence in the screens. */
export type WarningReason =
	| 'chat-app-interview'
	| 'task-scam'
	| 'payment-before-work'
	| 'gift-cards-or-crypto'
	| 'identity-data'
	| 'asks-for-password'
	| 'free-mail-for-company'
	| 'sender-domain-differs'
	| 'look-alike-domain'
	| 'name-shows-other-address'
	| 'look-alike-letters'
	| 'hidden-characters'
	| 'look-alike-link'
	| 'link-leads-elsewhere'
	| 'short-link'
	| 'risky-attachment'
	| 'too-good';

/** A reason for care. That there is none never means that a mail is safe. */
export interface Warning {
	readonly reason: WarningReason;
	/** Reason enough by itself; the others only add to one another. */
	readonly strong: boolean;
	readonly evidence: readonly Evidence[];
	/** What does not fit, as both addresses; null where the words say it all. */
	readonly detail: string | null;
}

export interface Recognition {
	readonly kind: RecognitionKind;
	/** Of the kind. At or above `STATE_FROM` the chip states, from `ASK_FROM` it asks, below it is silent. */
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	readonly when: Found<When> | null;
	/** Of a moved interview: the time that no longer holds, where it is told. */
	readonly previousWhen: Found<When> | null;
	readonly roleTitle: Found<string> | null;
	readonly employer: Found<string> | null;
	readonly agency: Found<string> | null;
	readonly contactName: Found<string> | null;
	readonly contactEmail: Found<string> | null;
	readonly contactPhone: Found<string> | null;
	readonly interviewers: readonly Found<string>[];
	readonly medium: Found<Medium> | null;
	readonly location: Found<string> | null;
	/** https only, host shown in full; anything else is left out. */
	readonly joinUrl: Found<string> | null;
	readonly stage: Found<Stage> | null;
	/** UID of the calendar part's event, at most 255 characters; the same in each message about it, but not proof. */
	readonly calendarUid: string | null;
	/** How often the calendar part's event was changed; null where there is no such part. */
	readonly sequence: number | null;
	/** BCP 47 primary language of the new text, as `en`. */
	readonly language: string;
	readonly doubts: readonly Doubt[];
	/** Also of a mail of kind `none`, where it speaks of a job. */
	readonly warnings: readonly Warning[];
}

export const STATE_FROM = 0.75;
export const ASK_FROM = 0.45;
