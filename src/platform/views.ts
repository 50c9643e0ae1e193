import type { CallSheet } from '../draft/call-sheet.ts';
import type { Draft } from '../draft/draft.ts';
import type { Interview } from '../journal/opportunity.ts';
import type { Settings } from '../journal/settings.ts';
import type { Step } from '../plan/step.ts';

/** What the chip by a message says: of this message only. */
export interface ChipView {
	readonly interview: string;
	/**
	 * `dismissed`: the person said it is none; the chip offers the way back. `careful`: no interview was found, only
	 * reasons for care.
	 */
	readonly state: 'noted' | 'ask' | 'moved' | 'cancelled' | 'dismissed' | 'careful';
	/** Already worded, as "Interview noted · Thu 3 Dec, 10:00 · Jane Doe"; '' where there are only warnings. */
	readonly title: string;
	/** What looks like a scam, in words; shown before all else. */
	readonly warnings: readonly string[];
	/** Doubts in words. */
	readonly details: readonly string[];
}

/** A draft that was asked for, for the compose box of its thread. */
export interface DraftJob {
	readonly step: string;
	readonly paragraphs: readonly string[];
	readonly wording: string;
	/** Counted from 1, for "2 of 4". */
	readonly number: number;
	readonly wordings: number;
	/** As "Thank-you note to Jane Doe". */
	readonly title: string;
	/** The contact's address, so that a reply to somebody else (a scheduling system's relay) is noticed. */
	readonly to: string | null;
}

/** One step as the popup lists it. */
export interface StepView {
	readonly step: Step;
	readonly interview: Interview;
	/** For a call. */
	readonly callSheet: CallSheet | null;
	/** For a note that was put into the compose box and kept there. */
	readonly inComposeBox: boolean;
}

/** Stored records that could not be read: kept as they are, never overwritten. */
export interface Trouble {
	readonly unreadable: number;
	/** Written by a newer Afterword. */
	readonly newer: number;
	/** The last write was refused. */
	readonly writeRefused: boolean;
}

export interface AgendaView {
	readonly due: readonly StepView[];
	readonly coming: readonly StepView[];
	readonly settings: Settings;
	readonly timeZone: string;
	readonly trouble: Trouble;
	/** The step that a notification or chip led here for, or an interview to edit. */
	readonly focus: { readonly step?: string | undefined; readonly edit?: string | undefined } | null;
	/** Noted interviews, newest first, for Edit. */
	readonly interviews: readonly Interview[];
	/** Why the mail tab in front can't be read, null where it can or is none. */
	readonly tabUnreadable: 'body-not-found' | 'page-not-recognised' | 'no-answer' | null;
	/** Hosts that the browser does not let Afterword see. */
	readonly hostsMissing: readonly string[];
}

export interface NoteView {
	readonly draft: Draft;
	readonly number: number;
	/** False where the thread cannot be found again: then there is only Copy. */
	readonly canWrite: boolean;
}
