import type { Message } from '../message.ts';
import type { EvidenceSource } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { type ScamSign, STRONG, sign, WEAK } from './sign.ts';

/** Letters of other scripts that look like Latin ones. */
const TWINS: ReadonlyMap<string, string> = new Map(
	[
		...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'ѕs', 'іi', 'јj', 'ԁd', 'һh', 'ԛq', 'ԝw', 'ӏl', 'ѵv'],
		...['АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ЅS', 'ІI', 'ЈJ'],
		...['οo', 'αa', 'νv', 'ρp', 'υu', 'ιi', 'κk', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM'],
		...['ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'ɡg', 'ıi'],
	].map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}ɡ]/u;
const WORD = /\p{L}{2,40}/gu;
const INSIDE_WORD = /[a-z](?:\u200b|\u200c|\u200d|\u2060|\ufeff)[a-z]/i;
const TURNED_ROUND = /[\u202d\u202e]/;

/** The Latin letters that a word seems to be written in. */
export function asItLooks(word: string): string {
	return [...word].map((letter) => TWINS.get(letter) ?? letter).join('');
}

/** A word of Latin letters, some of which are not. */
export function isDisguised(word: string): boolean {
	return FOREIGN.test(word) && /[a-z]/i.test(word) && !FOREIGN.test(asItLooks(word));
}

/** Words that are not what they look like: in a name it is a trick, elsewhere it may be a slip of the keyboard. */
export function signsOfLetters({ fromName, subject, text }: Message): ScamSign[] {
	const disguised = [disguisedIn('from', fromName, STRONG), disguisedIn('subject', subject, WEAK)].flat();
	return [
		...(disguised.length > 0 ? disguised : disguisedIn('text', text, WEAK)).slice(0, 1),
		...[hiddenIn('subject', subject), hiddenIn('text', text), turnedRound('subject', subject)]
			.concat([turnedRound('from', fromName)])
			.flat()
			.slice(0, 1),
	];
}

const MOST_READ = 20_000;

function disguisedIn(source: EvidenceSource, part: string, weight: number): ScamSign[] {
	const read = part.slice(0, MOST_READ);
	if (!FOREIGN.test(read)) return [];
	for (const { 0: word, index } of read.matchAll(WORD)) {
		if (isDisguised(word))
			return [sign('look-alike-letters', weight, quoteOf(source, part, index, index + word.length), word)];
	}
	return [];
}

function hiddenIn(source: EvidenceSource, part: string): ScamSign[] {
	const at = part.slice(0, MOST_READ).search(INSIDE_WORD);
	return at === -1 ? [] : [sign('hidden-characters', WEAK, quoteOf(source, part, at, at + 3))];
}

/** A sign that turns the direction of what follows makes "gpj.exe" read as "exe.jpg". */
function turnedRound(source: EvidenceSource, part: string): ScamSign[] {
	const at = part.slice(0, MOST_READ).search(TURNED_ROUND);
	return at === -1 ? [] : [sign('hidden-characters', WEAK, quoteOf(source, part, at, at + 1))];
}
