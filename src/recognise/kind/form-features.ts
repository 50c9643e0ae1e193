import type { Reading } from '../reading.ts';
import type { Candidate } from '../when/candidates.ts';
import { dayNumber } from '../when/civil.ts';
import type { Times } from '../when/find-times.ts';
import { dayInZone } from '../when/find-times.ts';
import { FREE_MAIL, JOB_SENDER } from '../words/relays.ts';

/** Above this many lines or days a further one tells nothing. */
const MANY = 4;
const SHORT_LINE = 60;
/** By how much a time must fit worse than the best to be no choice of the mail. */
const OUT_OF_QUESTION = 3;

/** What the form of a mail tells, apart from its words: times, lists, questions, sender, calendar part, length. */
export function formFeatures(reading: Reading, times: Times): string[] {
	return [
		...ofTimes(reading, times),
		...ofCalendar(reading),
		...ofSender(reading),
		...ofLength(reading),
		'any mail',
	];
}

function ofTimes(reading: Reading, times: Times): string[] {
	const fresh = times.candidates.filter((candidate) => candidate.line.kind !== 'quoted');
	const timed = fresh.filter((candidate) => candidate.time !== null);
	const quoted = times.candidates.filter((each) => each.line.kind === 'quoted' && each.time !== null);
	const best = bestOf(times.candidates);
	const said: [string, boolean][] = [
		['time asked', timed.some((candidate) => candidate.question)],
		['day asked', fresh.some((candidate) => candidate.question)],
		['old time', timed.some((candidate) => candidate.age === 'old')],
		['new time', timed.some((candidate) => candidate.age === 'new')],
		['labelled time', timed.some((candidate) => candidate.labelled)],
		['time in subject', timed.some((candidate) => candidate.line.kind === 'subject')],
		['range', timed.some((candidate) => candidate.time?.to != null)],
		['best fits', best?.hints.some((hint) => hint.startsWith('fits')) ?? false],
		['best is something else', best?.hints.some((hint) => hint.startsWith('else')) ?? false],
		['best is quoted', best?.line.kind === 'quoted'],
	];
	return [
		`times ${few(distinct(timed))}`,
		`days ${few(new Set(fresh.map((each) => dayNumber(each.day.day))).size)}`,
		`quoted times ${few(distinct(quoted))}`,
		`listed ${few(listed(timed))}`,
		...said.filter(([, holds]) => holds).map(([name]) => name),
		...ahead(reading, best),
	];
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
	const timed = candidates.filter((each) => each.time !== null);
	return timed.reduce<Candidate | null>(
		(top, each) => (top === null || each.fit > top.fit ? each : top),
		null,
	);
}

function few(count: number): string {
	return String(Math.min(count, MANY));
}

function distinct(timed: readonly Candidate[]): number {
	const key = ({ day, time }: Candidate) =>
		`${dayNumber(day.day)} ${(time?.from.hour ?? 0) * 60 + (time?.from.minute ?? 0)}`;
	const top = bestOf(timed)?.fit ?? 0;
	return new Set(timed.filter((each) => top - each.fit < OUT_OF_QUESTION).map(key)).size;
}

/** Lines that are nothing but a day and a time: a list to choose from. */
function listed(timed: readonly Candidate[]): number {
	const bare = timed.filter(
		(each) => each.line.kind === 'body' && each.line.text.length < SHORT_LINE && !each.labelled,
	);
	return new Set(bare.map((each) => each.line)).size;
}

/** Reminders come on the day or the day before, questions sooner. */
function ahead(reading: Reading, best: Candidate | null): string[] {
	const sent = dayInZone(reading.message.sentAt, reading.message.readerTimeZone);
	if (sent === null || best === null) return [];
	const days = dayNumber(best.day.day) - dayNumber(sent);
	if (days < 0) return ['best is past'];
	if (days < 2) return [`in ${days} days`];
	return [days < 8 ? 'this week' : days < 30 ? 'this month' : 'far off'];
}

function ofCalendar({ calendar }: Reading): string[] {
	if (calendar === null) return [];
	const forms = ['calendar'];
	if (calendar.method !== null) forms.push(`method ${calendar.method}`);
	if (calendar.status !== null) forms.push(`status ${calendar.status}`);
	if (calendar.sequence > 0) forms.push('updated');
	return forms;
}

function ofSender(reading: Reading): string[] {
	const { sender, message, signature } = reading;
	const signed = signature.map((line) => line.text).join(' ');
	const host = sender.email?.split('@')[1] ?? '';
	const said: [string, boolean][] = [
		['sender hires', JOB_SENDER.test(`${message.fromName} ${message.fromEmail ?? ''}`)],
		['signer hires', JOB_SENDER.test(signed)],
		['sent by a service', sender.relay],
		['unread mailbox', sender.unread],
		['sent by a person', sender.person],
		['free mail', FREE_MAIL.test(host)],
		['answer', /^(?:re|aw|sv|antw|odp|rif)\s?:/i.test(message.subject)],
		['forwarded', /^(?:fwd?|wg|tr|rv|enc|doorgestuurd)\s?:/i.test(message.subject)],
		['quoted', reading.quoted.length > 0],
	];
	return said.filter(([, holds]) => holds).map(([name]) => name);
}

function ofLength(reading: Reading): string[] {
	const body = reading.fresh.filter((sentence) => sentence.line.kind === 'body');
	const questions = body.filter((sentence) => sentence.question).length;
	const characters = body.reduce((sum, sentence) => sum + sentence.text.length, 0);
	const length =
		characters < 150 ? 'tiny' : characters < 400 ? 'short' : characters < 1_000 ? 'plain' : 'long';
	return [`questions ${few(questions)}`, `${length} text`];
}
