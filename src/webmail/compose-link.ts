/** Longer links are cut off or refused: about 2,000 characters in Outlook, unknown in Gmail. */
const LONGEST_LINK = 1800;

/**
 * An address with fields in its query. Spaces are `%20`, as a `+` is kept as a plus by some of the webmails; no field can
 * begin another one. Null when it would be too long.
 */
export function composeLink(address: string, fields: Readonly<Record<string, string>>): string | null {
	const query = Object.entries(fields).map(([name, value]) => `${name}=${encoded(value)}`);
	const link = `${address}${address.includes('?') ? '&' : '?'}${query.join('&')}`;
	return link.length <= LONGEST_LINK ? link : null;
}

/** A lone half of a surrogate pair, which a hostile mail may hold, can't be encoded. */
function encoded(value: string): string {
	return encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''));
}

/** The subject of an answer: one line, "Re:" before it unless it stands there. */
export function answering(subject: string): string {
	return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}
