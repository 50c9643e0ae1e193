import { type Decision, decide } from './kind/decide.ts';
import { featuresOf, speaksOfJob } from './kind/features.ts';
import { deservesLook } from './kind/first-look.ts';
import type { Message } from './message.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import type { Recognition, Warning } from './recognition.ts';
import { findWarnings } from './scam/find-warnings.ts';
import { languageOf } from './text/language.ts';
import { findRole } from './what/role.ts';
import { findStage } from './what/stage.ts';
import { findTimes, type Times } from './when/find-times.ts';
import { findWhen } from './when/find-when.ts';
import { findJoinLink } from './where/join-link.ts';
import { findLocation } from './where/location.ts';
import { findMedium } from './where/medium.ts';
import { findWho } from './who/find-who.ts';
import { FREE_MAIL } from './words/relays.ts';

/**
 * Reads what a message says about an interview of the reader: kind, time, people, role, place. Never throws; takes time
 * linear in the length of the text.
 */
export function recognise(message: Message): Recognition {
	const language = languageOf(message.subject, message.text, message.locale);
	if (!deservesLook(message)) return nothing(language, SURE_OF_NOTHING);
	const reading = read(message, language);
	const times = findTimes(reading);
	const features = featuresOf(reading, times);
	const warnings = speaksOfJob(features) ? findWarnings(reading) : [];
	const timed = reading.calendar?.start != null || times.choose('confirmed') !== null;
	const decision = decide(reading, features, timed);
	if (decision.kind === 'none' || fromReader(message)) return nothing(language, decision.none, warnings);
	return assemble(reading, { language, decision, times, warnings });
}

const SURE_OF_NOTHING = 0.98;

interface Findings {
	readonly language: string;
	readonly decision: Decision;
	readonly times: Times;
	readonly warnings: readonly Warning[];
}

function assemble(reading: Reading, { language, decision, times, warnings }: Findings): Recognition {
	const who = findWho(reading);
	const { doubts, ...where } = findWhere(reading);
	const time = findWhen(reading, times.choose(decision.kind), times.general, where.location?.value ?? null);
	const fixed = decision.kind !== 'proposal' && decision.kind !== 'cancelled';
	if (fixed && time.when === null) return nothing(language, decision.none, warnings);
	return {
		kind: decision.kind,
		confidence: decision.confidence,
		evidence: decision.evidence,
		when: time.when,
		previousWhen: decision.kind === 'moved' ? time.previous : null,
		roleTitle: findRole(reading),
		...who,
		...where,
		stage: findStage(reading, {
			medium: where.medium?.value ?? null,
			contact: who.contactName?.value ?? null,
			interviewers: who.interviewers.map((each) => each.value),
		}),
		calendarUid: reading.calendar?.uid ?? null,
		sequence: reading.calendar?.sequence ?? null,
		language,
		doubts: [...time.doubts, ...doubts],
		warnings,
	};
}

/** Only people who meet need a place; a video meeting's "Where" is its link. */
function findWhere(reading: Reading) {
	const place = findLocation(reading);
	const { joinUrl, doubts } = findJoinLink(reading);
	const medium = findMedium(reading, joinUrl, place);
	return { medium, joinUrl, doubts, location: medium?.value === 'in-person' ? place : null };
}

/** The reader's own mail, in the folder of sent mail or in a thread: from a private address to a company's. */
function fromReader(message: Message): boolean {
	const host = (email: string | null) => email?.toLowerCase().split('@')[1] ?? '';
	if (
		FREE_MAIL.test(host(message.fromEmail)) &&
		message.toEmail !== null &&
		!FREE_MAIL.test(host(message.toEmail))
	)
		return true;
	return message.fromEmail !== null && message.fromEmail.toLowerCase() === message.toEmail?.toLowerCase();
}

function nothing(language: string, confidence: number, warnings: readonly Warning[] = []): Recognition {
	return {
		kind: 'none',
		confidence,
		evidence: [],
		when: null,
		previousWhen: null,
		roleTitle: null,
		employer: null,
		agency: null,
		contactName: null,
		contactEmail: null,
		contactPhone: null,
		interviewers: [],
		medium: null,
		location: null,
		joinUrl: null,
		stage: null,
		calendarUid: null,
		sequence: null,
		language,
		doubts: [],
		warnings,
	};
}
