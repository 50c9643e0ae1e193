import { anyOf } from '../cue.ts';

/** How one language words what scams ask for. Tested on one sentence in lower case without accents. */
export interface ScamWords {
	/** BCP 47 primary language, as `en`. */
	readonly language: string;
	/** An interview in a chat program, unless the sentence also says `otherUse` or `called`. */
	readonly chatInterview: readonly RegExp[];
	/** The same in words that mean nothing else. */
	readonly chatOrder: readonly RegExp[];
	/** What a chat program is properly used for around an interview: to ask, to be sent something. */
	readonly otherUse: RegExp;
	/** A call with voice or picture: that is no chat. */
	readonly called: RegExp;
	readonly taskScam: readonly RegExp[];
	readonly payFirst: readonly RegExp[];
	/** What an applicant does pay, or the employer. */
	readonly paidProperly: RegExp;
	readonly coins: readonly RegExp[];
	/** Gift cards that are given, not asked for. */
	readonly given: RegExp;
	readonly identity: readonly RegExp[];
	/** Papers that are shown in person, or that the law asks for. */
	readonly brought: RegExp;
	readonly bank: readonly RegExp[];
	/** Anywhere in the mail: who is hired does give papers and an account. */
	readonly hired: RegExp;
	/** What an account is asked for before anybody is hired: to pay back a fare. */
	readonly expenses: RegExp;
	readonly password: readonly RegExp[];
	/** Each is a weak point, and adverts hold one or two. */
	readonly tooGood: readonly RegExp[];
	/** "We never ask for money" warns of what it names. */
	readonly never: RegExp;
	readonly attached: RegExp;
	/** What a link to the meeting itself is called; booking pages and forms are ordinarily shortened. */
	readonly joins: RegExp;
	/** A department that hires, as part of a pattern. */
	readonly department: string;
}

/**
 * One pattern for each wording, as whole words; "…" stands for up to 120 characters of the same sentence, for fewer where
 * there are two.
 */
export function wordings(...list: string[]): RegExp[] {
	return list.map((wording) => {
		const gap = wording.split('…').length > 2 ? '[^?!]{0,40}' : '[^?!]{0,120}';
		return anyOf(wording.replaceAll('…', gap));
	});
}

/** Any of the beginnings of words. */
export function stems(...alternatives: string[]): RegExp {
	return new RegExp(`\\b(?:${alternatives.join('|')})`);
}

/** Programs for chatting. Signal is also a thing that engineers process. */
export const CHAT_APP =
	'(?:telegram|whats ?app|signal(?= (?:app|messenger|chat|at|to (?!noise))|[.,;:!)@]|$)|wechat|viber|google hangouts|hangouts|facebook messenger|discord|zangi|snapchat|(?:line|wire|session) app)';

export const COIN = '(?:usdt|bitcoins?|btc|ethereum|tether|trc-?20|cryptocurrency|crypto(?! \\w))';

/** An amount of money, the sign before or behind. */
export const AMOUNT =
	'(?:(?:rs\\.?|inr|usd|eur|gbp|chf|brl|mxn|r\\$|[$£€₹]) ?\\d[\\d.,]{0,8}|\\d[\\d.,]{0,8} ?(?:euros?|eur|usd|dollars?|dolares|reais|pesos|libras|pounds|chf|[€$£]))';
