import { found, foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { quoteOf } from '../text/page.ts';
import { isClosing } from '../words/closings.ts';
import { HONORIFIC } from '../words/honorifics.ts';
import { BOOKING_SERVICE, CHAT_ASSISTANT } from '../words/relays.ts';
import { lettersOf } from './display-name.ts';
import { namedContact } from './named-contact.ts';
import { nameAt } from './names.ts';

/** Whom to follow up with: who signs, else who sends, else whom the mail names. Never a service. */
export function findContactName(reading: Reading): Found<string> | null {
	return writerFor(reading) ?? namedContact(reading) ?? byInitials(reading);
}

/** Who writes the mail; null where it does not tell. */
export function findWriter(reading: Reading): Found<string> | null {
	return writerFor(reading) ?? byInitials(reading);
}

function writerFor(reading: Reading): Found<string> | null {
	return bySignature(reading) ?? bySender(reading) ?? signedInLine(reading);
}

/** The display name is fuller than the signature where both begin alike: "Hattie" of "Hattie Osgood". */
function bySignature(reading: Reading): Found<string> | null {
	for (const line of reading.signature) {
		const name = signedName(line);
		if (name === null) continue;
		const start = line.start + line.text.indexOf(name);
		const sender = reading.sender;
		if (sender.person && sameFirst(bare(sender.name), bare(name))) return fuller(reading, name, start);
		if (reading.sender.person) return bySender(reading);
		return foundAt(reading.page, name, start, start + name.length, 0.85);
	}
	return null;
}

function fuller(reading: Reading, name: string, start: number): Found<string> {
	const [sender, signed] = [bare(reading.sender.name), bare(name)];
	const longer = signed.split(' ').length >= sender.split(' ').length && signed.length > sender.length;
	return { ...foundAt(reading.page, name, start, start + name.length, 0.95), value: longer ? name : sender };
}

function bare(name: string): string {
	return name.replace(HONORIFIC, '');
}

/** "gez. Friederike Althammer", "i. A. Jens Kock". */
const SIGNED_FOR = /^(?:gez\.?|i\. ?[av]\.|p\.?p\.?|p\.?o\.?|im auftrag:?|namens) /i;

function signedName(line: Line): string | null {
	const first = (line.text.split(/[|,·@\t(]| - | – /, 1)[0] ?? '').trim().replace(SIGNED_FOR, '');
	if (first === '' || isClosing(first) || first.length > 45) return null;
	const whole = nameAt(first, 0, true) ?? behindTitle(first);
	return whole !== null && whole.end >= first.length - 1 ? whole.name : null;
}

/** "Amtsrätin Gerlinde Pichlbauer": a title that is no name, then one. */
function behindTitle(text: string) {
	const title = /^\p{Lu}\p{Ll}{3,24} (?=\p{Lu})/u.exec(text)?.[0] ?? '';
	return title === '' ? null : nameAt(text, title.length, false);
}

function sameFirst(one: string, other: string): boolean {
	const first = (name: string) => lettersOf(name).slice(0, 3);
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

const SIGN_OFF =
	/(?:(?:^|[.!?) ]) ?(?:mfg|lg|vg|grüße|gruß|groetjes|groeten|groet|mvg|bjs|beijos|abraços?|abs|saludos|un saludo|abrazo|cordialement|bises|cheers|thanks|thx|ta|rgds|regards)[,.!]? |[.!?)] )(\p{L}[\p{L}' -]{1,40}?)[,.]?(?: ?\(?\+?\d[\d ()./-]{6,20})?(?: x{1,3})?$/iu;
const SPOKEN_FROM =
	/\b(?:soy|sou|i'm|its|it's|this is|hier ist|hier is|ici|aqui é|aquí) (\p{L}[\p{L}'-]{1,20})(?= (?:del?|do|da|from|at|of|von|vom|van|chez|bei)\b|,)/iu;

/** Short mail of small houses ends in a name on the line itself: "…selbe stelle. mfg kubitza 0172 9925904". */
function signedInLine(reading: Reading): Found<string> | null {
	const body = reading.lines.filter((line) => line.kind === 'body' && line.text.trim() !== '');
	const last = body.at(-1);
	if (last === undefined || body.length > 3 || reading.sender.unread) return null;
	const tail = last.text.trimEnd().slice(-100);
	const name =
		personOf(SIGN_OFF.exec(tail)?.[1], reading) ?? personOf(SPOKEN_FROM.exec(last.text)?.[1], reading);
	if (name === null) return null;
	const start = last.start + last.text.lastIndexOf(name);
	return foundAt(reading.page, name, start, start + name.length, 0.7);
}

/** Written small, only a name that the display name or the address repeats is one. */
function personOf(text: string | undefined, reading: Reading): string | null {
	if (text === undefined) return null;
	if (nameAt(text, 0, true)?.end === text.length) return text;
	const known = lettersOf(`${reading.message.fromName} ${reading.message.fromEmail ?? ''}`);
	return !text.includes(' ') && text.length > 2 && known.includes(lettersOf(text)) ? text : null;
}

/** Of more people it takes a guess too many whom to write to. */
const MOST_HOSTS = 2;

/** Where a service or a mailbox of many sends, the first who will be met is the one to write to. */
export function hostOf(reading: Reading, interviewers: readonly Found<string>[]): Found<string> | null {
	const { name, unread, relay } = reading.sender;
	const booked =
		BOOKING_SERVICE.test(name) || CHAT_ASSISTANT.test(name) || unread || relay || !reading.sender.person;
	const first = interviewers.length <= MOST_HOSTS ? interviewers[0] : undefined;
	return first !== undefined && booked ? { ...first, confidence: first.confidence * 0.7 } : null;
}
