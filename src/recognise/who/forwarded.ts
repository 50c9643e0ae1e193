import type { Reading } from '../reading.ts';
import { FREE_MAIL, RELAY_DOMAIN } from '../words/relays.ts';
import { domainLabel } from './sender.ts';

const SENDER_FIELD = /^[> *]{0,8}(?:from|de|von|van)\*? ?:/i;
const WROTE = /(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)[^\n]{0,80}:$/i;
const ADDRESS = /[\p{L}\d._%+'-]{1,64}@([\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,5})/u;

/**
 * The domain of another house whose mail is carried along: an agency passes on what the employer wrote. Null where
 * all quoted mail is the sender's and the reader's.
 */
export function carriedDomain(reading: Reading): string | null {
	const reader = domainLabel(reading.message.toEmail?.split('@')[1] ?? '');
	for (const line of reading.lines) {
		if (line.kind !== 'quoted' || !(SENDER_FIELD.test(line.text) || WROTE.test(line.text))) continue;
		const host = ADDRESS.exec(line.text)?.[1]?.toLowerCase() ?? '';
		const domain = domainLabel(host);
		const known = domain === '' || domain === reading.sender.domain || domain === reader;
		if (!known && !FREE_MAIL.test(host) && !RELAY_DOMAIN.test(host)) return domain;
	}
	return null;
}
