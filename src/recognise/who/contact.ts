import { found, foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { quoteOf } from '../text/page.ts';
import { isClosing } from '../words/closings.ts';
import { HONORIFIC } from '../words/english/people.ts';
import { BOOKING_SERVICE, CHAT_ASSISTANT } from '../words/relays.ts';
import { namedContact } from './named-contact.ts';
import { isPersonName, nameAt } from './names.ts';

/** Whom to follow up with: who signs, else who sends, else whom the mail names. Never a service. */
export function findContactName(reading: Reading): Found<string> | null {
	return bySignature(reading) ?? bySender(reading) ?? namedContact(reading) ?? byInitials(reading);
}

/** The display name is fuller than the signature where both begin alike: "Hattie" of "Hattie Osgood". */
function bySignature(reading: Reading): Found<string> | null {
	for (const line of reading.signature) {
		const name = signedName(line);
		if (name === null) continue;
		const start = line.start + line.text.indexOf(name);
		const sender = reading.sender;
		if (sender.person && sameFirst(sender.name, name)) return fuller(reading, name, start);
		if (reading.sender.person) return bySender(reading);
		return foundAt(reading.page, name, start, start + name.length, 0.85);
	}
	return null;
}

function fuller(reading: Reading, name: string, start: number): Found<string> {
	const sender = reading.sender.name.replace(HONORIFIC, '');
	const value =
		name.split(' ').length >= sender.split(' ').length && name.length >= sender.length ? name : sender;
	return { ...foundAt(reading.page, name, start, start + name.length, 0.95), value };
}

function signedName(line: Line): string | null {
	const first = line.text.split(/[|,·@\t(]| - | – /, 1)[0]?.trim() ?? '';
	if (first === '' || isClosing(first) || first.length > 40) return null;
	if (isPersonName(first)) return first.replace(/\.$/, '');
	const whole = nameAt(first, 0, true);
	return whole !== null && whole.end >= first.length - 1 ? whole.name : null;
}

function sameFirst(one: string, other: string): boolean {
	const first = (name: string) => name.toLowerCase().slice(0, 3);
	return (
		first(one) === first(other) || one.toLowerCase().endsWith(other.toLowerCase().split(' ').at(-1) ?? '?')
	);
}

function bySender(reading: Reading): Found<string> | null {
	if (!reading.sender.person) return null;
	const name = reading.sender.name;
	return found(name, [quoteOf('from', reading.message.fromName, 0, reading.message.fromName.length)], 0.9);
}

/** A last short line of the body: "Kerensa", "Jean". */
function byInitials(reading: Reading): Found<string> | null {
	const body = reading.lines.filter((line) => line.kind === 'body' && line.text.trim() !== '');
	for (const line of body.slice(-3).reverse()) {
		const text = line.text.trim();
		const name = nameAt(text, 0, true);
		const whole = name !== null && (name.end === text.length || text[name.end] === ',');
		const isFirst = line === body[0];
		if (name === null || !whole || isFirst || name.name.length < 3 || line.text.includes('\t')) continue;
		const start = line.start + line.text.indexOf(name.name);
		return foundAt(reading.page, name.name, start, start + name.name.length, 0.65);
	}
	return null;
}

/** Where a booking service sends for nobody else, the person who was booked is the one to write to. */
export function hostOf(reading: Reading, interviewers: readonly Found<string>[]): Found<string> | null {
	const sender = reading.sender;
	const booked = BOOKING_SERVICE.test(sender.name) || CHAT_ASSISTANT.test(sender.name);
	const first = interviewers[0];
	return first !== undefined && booked ? { ...first, confidence: first.confidence * 0.8 } : null;
}
