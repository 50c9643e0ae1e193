import { type Act, decideAct } from './kind/decide.ts';
import { deservesLook } from './kind/first-look.ts';
import { type Topic, weighTopic } from './kind/topic.ts';
import type { Message } from './message.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import type { Found, Recognition, RecognitionKind } from './recognition.ts';
import { languageOf } from './text/language.ts';
import { findRole } from './what/role.ts';
import { findStage } from './what/stage.ts';
import { findTimes, type Times } from './when/find-times.ts';
import { findWhen } from './when/find-when.ts';
import { findJoinUrl } from './where/join-link.ts';
import { findLocation } from './where/location.ts';
import { findMedium } from './where/medium.ts';
import { findContactName, hostOf } from './who/contact.ts';
import { findContactEmail } from './who/contact-email.ts';
import { findInterviewers, withoutCompanies } from './who/interviewers.ts';
import { findOrganisations } from './who/organisations.ts';
import { findPhone } from './who/phone.ts';
import { FREE_MAIL } from './words/relays.ts';

/** A mail must speak this much more for an interview of the reader than against it. */
const LEAST_TOPIC = 1.5;
const SURE_TOPIC = 6;
const SURE_ROLE = 0.75;

/**
 * Reads what a message says about an interview of the reader: kind, time, people, role, place. Never throws; takes time
 * linear in the length of the text.
 */
export function recognise(message: Message): Recognition {
	const language = languageOf(message.subject, message.text, message.locale);
	if (!deservesLook(message)) return nothing(language, 0.95);
	const reading = read(message, language);
	const role = findRole(reading);
	const topic = weighTopic(reading.fresh, reading.quoted, {
		sender: senderText(reading),
		house: `${message.fromName} ${message.fromEmail ?? ''}`.slice(0, 500),
		roleNamed: role !== null,
		role: role !== null && role.confidence >= SURE_ROLE ? role.value : null,
		words: reading.vocabulary.topics,
		cancel: reading.vocabulary.acts.cancel,
	});
	if (fromReader(message) || topic.score < LEAST_TOPIC) return nothing(language, confidenceOfNone(topic));
	const times = findTimes(reading);
	const act = decideAct(reading.fresh, {
		candidates: times.candidates,
		calendar: reading.calendar,
		words: reading.vocabulary.acts,
	});
	return assemble(reading, { language, role, topic, times, act });
}

interface Findings {
	readonly language: string;
	readonly role: Found<string> | null;
	readonly topic: Topic;
	readonly times: Times;
	readonly act: Act;
}

function assemble(reading: Reading, findings: Findings): Recognition {
	const { act, topic, language, times } = findings;
	const where = findWhere(reading);
	const time = findWhen(reading, times.choose(act.kind), times.general, where.location?.value ?? null);
	const kind = settle(act.kind, time.when !== null);
	if (kind === 'none') return nothing(language, 0.6);
	const who = findWho(reading);
	return {
		kind,
		confidence: confidenceOf(act, topic),
		evidence: evidenceOf(reading, act, topic),
		when: time.when,
		previousWhen: kind === 'moved' ? time.previous : null,
		roleTitle: findings.role,
		...who,
		...where,
		stage: findStage(reading, {
			medium: where.medium?.value ?? null,
			contact: who.contactName?.value ?? null,
			interviewers: who.interviewers.map((each) => each.value),
		}),
		language,
		doubts: time.doubts,
	};
}

/** Only people who meet need a place; a video meeting's "Where" is its link. */
function findWhere(reading: Reading) {
	const place = findLocation(reading);
	const joinUrl = findJoinUrl(reading);
	const medium = findMedium(reading, joinUrl, place);
	return { medium, joinUrl, location: medium?.value === 'in-person' ? place : null };
}

function findWho(reading: Reading) {
	const signer = findContactName(reading);
	const named = findInterviewers(reading, signer?.value ?? null);
	const people = [...named, ...(signer === null ? [] : [signer])].map((each) => each.value);
	const { employer, agency } = findOrganisations(reading, people);
	const interviewers = withoutCompanies(named, [employer, agency]);
	const contactName = signer ?? hostOf(reading, interviewers);
	const contact = contactName?.value ?? null;
	const contactEmail = findContactEmail(reading, contact);
	return {
		employer,
		agency,
		interviewers,
		contactName,
		contactEmail,
		contactPhone: findPhone(reading, contact),
	};
}

/** Kinds that state a time need one: without it, a mail that asks is a proposal and all else is no news. */
function settle(kind: RecognitionKind, timed: boolean): RecognitionKind {
	if (kind === 'cancelled' || kind === 'proposal') return kind;
	return timed ? kind : 'none';
}

function senderText(reading: Reading): string {
	const signature = reading.signature.map((line) => line.text).join(' ');
	return `${reading.message.fromName} ${reading.sender.email ?? ''} ${signature}`.slice(0, 2_000);
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

function confidenceOf(act: Act, topic: Topic): number {
	const certain = Math.min(1, topic.score / SURE_TOPIC);
	return Math.round(act.confidence * (0.6 + 0.4 * certain) * 100) / 100;
}

function confidenceOfNone(topic: Topic): number {
	return Math.round(Math.min(0.98, 0.6 + 0.05 * Math.max(0, LEAST_TOPIC - topic.score)) * 100) / 100;
}

function evidenceOf(reading: Reading, act: Act, topic: Topic) {
	const signs = [...act.signs, ...(topic.sign === null ? [] : [topic.sign])];
	return signs.map((sign) => reading.page.evidence(sign.start, sign.end));
}

function nothing(language: string, confidence: number): Recognition {
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
		language,
		doubts: [],
	};
}
