/** Legal forms, which one mail of a company writes and the next leaves out. */
const LEGAL_FORMS = new Set(
	'ltd limited inc incorporated llc llp plc gmbh ag se pty corp corporation co company bv nv sa sas'.split(
		' ',
	),
);

/** One company as two mails may write it: `Acme`, `ACME Pty Ltd.`, `Acme Robotics` for the same. */
export function isSameCompany(a: string, b: string): boolean {
	const [first, second] = [wordsOf(a), wordsOf(b)];
	const shared = Math.min(first.length, second.length);
	if (shared === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
	return first.slice(0, shared).join(' ') === second.slice(0, shared).join(' ');
}

function wordsOf(name: string): string[] {
	const words = name
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '');
	const withoutArticle = words[0] === 'the' ? words.slice(1) : words;
	return withoutArticle.filter((word) => !LEGAL_FORMS.has(word));
}
