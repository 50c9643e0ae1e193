import { found, foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import { quoteOf } from '../text/page.ts';
import { NO_REPLY, RELAY_DOMAIN } from '../words/relays.ts';
import { capitalised, lettersOf } from './display-name.ts';
import { isPersonName } from './names.ts';
import { addressOf } from './sender.ts';

/** How sure an address is that holds the contact's name. */
const PERSONAL = 0.85;
const ADDRESS = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,5}/gu;

/** The address to write to: the sender's where somebody reads it, else one that the text gives. */
export function findContactEmail(reading: Reading, contact: string | null): Found<string> | null {
	const own = senderEmail(reading);
	if (own !== null && (contact === null || isPersonal(own.value, contact))) return own;
	const spoken = reading.lines.filter((line) => line.kind === 'body' || line.kind === 'signature');
	const emails = spoken.flatMap((line) => emailsIn(line, reading, contact));
	const best = emails.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
	// A mailbox of the house is as good as hers; only an address in her own name is better.
	return own !== null && (best === null || best.confidence < PERSONAL) ? own : best;
}

function senderEmail(reading: Reading): Found<string> | null {
	const { email, unread, name, person } = reading.sender;
	if (email === null || unread || (isRelay(email) && !(person && isPersonal(email, name)))) return null;
	const written = reading.message.fromEmail ?? '';
	return found(written.trim(), [quoteOf('from', written, 0, written.length)], isRelay(email) ? 0.6 : 0.95);
}

function emailsIn(line: Line, reading: Reading, contact: string | null): Found<string>[] {
	const reader = addressOf(reading.message.toEmail);
	const emails: Found<string>[] = [];
	for (const match of line.text.matchAll(ADDRESS)) {
		const email = match[0].replace(/[.'-]{1,9}$/, '').toLowerCase();
		if (email === reader || NO_REPLY.test(email) || isRelay(email)) continue;
		const confidence = contact !== null && isPersonal(email, contact) ? PERSONAL : 0.6;
		const start = line.start + match.index;
		emails.push(foundAt(reading.page, email, start, start + email.length, confidence));
	}
	return emails;
}

function isRelay(email: string): boolean {
	return RELAY_DOMAIN.test(email.split('@')[1] ?? '');
}

/** The part before the @ holds a word of the name: skyler.nguyen for Skyler Nguyen. */
function isPersonal(email: string, name: string): boolean {
	const local = lettersOf(email.split('@')[0] ?? '');
	const words = name
		.split(/[^\p{L}]+/u)
		.map(lettersOf)
		.filter((word) => word.length > 2);
	return isPersonName(capitalised(name)) ? words.some((word) => local.includes(word)) : words[0] === local;
}
