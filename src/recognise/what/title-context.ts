import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { RoleWords } from '../words/role-words.ts';
import type { Title } from './titles.ts';

/** What all titles of a mail share. */
export interface TitleContext {
	readonly roles: RoleWords;
	readonly language: string;
	/** Where the language puts the noun of a title: late, early, or either way. */
	readonly family: 'late' | 'early' | 'either';
	/** The kinds of the lines that say a title, by its key and their offset. */
	readonly said: ReadonlyMap<string, ReadonlyMap<number, string>>;
	/** Keys of titles that several lines say. */
	readonly repeated: readonly string[];
	readonly subject: string;
	/** The whole page, plain. */
	readonly text: string;
	/** Words of the sender's name, and the sender's host. */
	readonly senderName: ReadonlySet<string>;
	readonly host: string;
	/** Some title of the new text is led to or labelled. */
	readonly freshIsSure: boolean;
}

const MOST_REPEATED = 12;

export function contextOf(reading: Reading, titles: readonly Title[]): TitleContext {
	const { message, sender, vocabulary } = reading;
	const { roles, language } = vocabulary;
	const said = saidIn(titles);
	return {
		roles,
		language,
		family: roles.endsAtNoun ? 'late' : roles.startsAtNoun ? 'early' : 'either',
		said,
		repeated: [...said].flatMap(([key, lines]) => (lines.size > 1 ? [key] : [])).slice(0, MOST_REPEATED),
		subject: plain(message.subject),
		text: plain(reading.page.text),
		senderName: new Set(
			plain(message.fromName)
				.split(/[^\p{L}\p{N}]+/u)
				.filter((word) => word.length > 2),
		),
		host: sender.domain.toLowerCase(),
		freshIsSure: titles.some(isSureAndFresh),
	};
}

function saidIn(titles: readonly Title[]): Map<string, Map<number, string>> {
	const said = new Map<string, Map<number, string>>();
	for (const { key, row } of titles) {
		const lines = said.get(key) ?? new Map<number, string>();
		said.set(key, lines.set(row.sentence.line.start, row.sentence.line.kind));
	}
	return said;
}

function isSureAndFresh({ row, signs }: Title): boolean {
	const { kind } = row.sentence.line;
	return (
		(kind === 'subject' || kind === 'body') &&
		(signs.has('noun') || signs.has('ending')) &&
		(signs.has('lead') || signs.has('label') || signs.has('behind'))
	);
}

/** Whether a word is the sender's name or part of the sender's host. */
export function isOfHouse(lower: string, { senderName, host }: TitleContext): boolean {
	return senderName.has(lower) || (lower.length > 4 && host.includes(lower));
}
