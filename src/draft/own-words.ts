import { plainLine } from '../journal/plain-line.ts';

const MOST_CHARACTERS = 110;
const MOST_WORDS = 16;
/** A follow-up says nothing of pay, not even in the person's own words. */
const PAY = new Set(
	`pay paid salary salaries wage wages money bonus bonuses compensation remuneration package benefits commission
	dollars pounds euros rate rates ote`.split(/\s+/),
);
/** How a remark may begin that reads well after a colon: "One thing has stayed with me: the way you …". */
const OPENERS = new Set(
	`the a an your their its his her our this that these those how what why who where when they you we he she it there
	everyone everybody people both all being having hearing learning seeing meeting working getting knowing`.split(
		/\s+/,
	),
);
const PREAMBLE =
	/^(?:i (?:really )?(?:liked|loved|enjoyed|learnt|learned|found out)|(?:liked|loved|enjoyed|learnt|learned))(?: that| about)? (?=\S)/i;

/**
 * What the person liked or learnt as it can stand after a colon, in their own words: without "I liked", full stop and
 * capital. Undefined where it would not read well or does not belong into a note (pay, several lines, a question).
 */
export function likedWords(said: string | null): string | undefined {
	const remark = oneRemark(said)?.replace(PREAMBLE, '');
	if (remark === undefined) return undefined;
	const words = remark.split(' ');
	const opener = (words[0] ?? '').toLowerCase();
	if (words.length < 2 || !OPENERS.has(opener)) return undefined;
	return [opener, ...words.slice(1)].join(' ');
}

/** What would suit the person, as it can stand after a colon. */
export function suitsWords(said: string | null): string | undefined {
	return oneRemark(said);
}

/** The first sentence, if it is short, plain and has nothing in it that a note should not say. */
function oneRemark(said: string | null): string | undefined {
	const line = plainLine(said ?? '', 1000);
	const [first = ''] = line.split(/[.;](?: |$)/, 1);
	const remark = first.replace(/[\s,:–-]{1,20}$/, '');
	const words = remark.toLowerCase().split(/[^\p{L}\p{M}\p{N}'’-]+/u);
	const isShort = remark.length <= MOST_CHARACTERS && remark.split(' ').length <= MOST_WORDS;
	if (!/\p{L}/u.test(remark) || !isShort) return undefined;
	if (/[!?$£€¥{}<>@\\]|https?:|www\./u.test(remark) || words.some((word) => PAY.has(word))) return undefined;
	return remark;
}
