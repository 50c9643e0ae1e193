import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Word } from '../text/words-of.ts';
import { FREE_MAIL } from '../words/relays.ts';
import { held } from './name-form.ts';
import { type Person, saysSame } from './people.ts';
import { authorOfTurn } from './quoted-author.ts';
import { toldOn } from './told.ts';

const BRIEF = 4;
const LONG = 9;
const MOST_SIGNED = 40;
/** Calendars and meeting services write for whoever books them. */
const CALENDAR =
	/https?:|^\W{0,4}(?:when|where|guests|who|wann|gäste|quand|invités|cuándo|invitados|wanneer|gasten|quando|convidados|updated?|changed|join|meeting id|microsoft teams|reply for)(?:\W|$)/i;

/** What a mail tells of who writes it, as one of those who will ask the questions. */
export function writerFeatures(reading: Reading, writer: Person): string[] {
	const { sender, lines } = reading;
	const body = reading.fresh.filter((each) => each.line.kind === 'body');
	const features = ['self', ...saysOfSelf(reading, 0), ...signed(reading)];
	for (const line of reading.lines) {
		if (line.kind !== 'body') continue;
		for (const { words, classes } of toldOn(line, reading.vocabulary.phrases))
			features.push(...classes.map((each) => `says ${each}`), ...besideSelf(words, reading));
	}
	return [
		...features,
		...quotedSelf(reading, writer),
		body.length < BRIEF ? 'brief' : body.length < LONG ? 'middling' : 'long',
		...held({
			'free mail': FREE_MAIL.test(sender.email?.split('@')[1] ?? ''),
			sends: sender.person,
			unread: sender.unread,
			relay: sender.relay,
			calendar: lines.some((line) => CALENDAR.test(line.text)),
		}),
	];
}

/** What the writer said in earlier mail that is carried along. */
function quotedSelf(reading: Reading, writer: Person): string[] {
	const turns = new Set(writer.mentions.filter((each) => each.heading).map((each) => each.line.turn));
	return [...turns].flatMap((turn) => {
		const author = authorOfTurn(reading, turn);
		if (author === null || !saysSame(author.name, writer)) return [];
		return saysOfSelf(reading, turn).map((each) => `quoted ${each}`);
	});
}

/** Whether who writes a mail, or an earlier one, will be there: "Ann and me", "I will call you". */
export function saysOfSelf(reading: Reading, turn: number): string[] {
	const { senderToo, senderNot, senderAlone, senderReceives } = reading.vocabulary.people;
	const features = new Set<string>();
	for (const { lower, line } of turn === 0 ? reading.fresh : reading.quoted) {
		if (line.turn !== turn) continue;
		const match = senderToo.exec(lower);
		if (match !== null) {
			const near = lower.slice(Math.max(0, match.index - 8), match.index + match[0].length);
			features.add(senderNot.test(near) ? 'too, not' : 'too');
		}
		if (senderAlone.test(lower)) features.add('alone');
		if (senderReceives.test(lower)) features.add('receives');
	}
	return [...features];
}

/** The words around those in which the writer speaks of him- or herself. */
function besideSelf(words: readonly Word[], { vocabulary }: Reading): string[] {
	const { language, people } = vocabulary;
	return words.flatMap(({ text }, index) => {
		if (!people.self.has(text)) return [];
		const at = (step: number) => words[index + step]?.text ?? '$';
		return [
			`${language}<${at(-1)}_${text}`,
			`${language}>${text}_${at(1)}`,
			`${language}>${text}_${at(1)}_${at(2)}`,
			...[1, 2, 3].map((step) => `${language}>>${at(step)}`),
			`${language}<<${at(-1)}`,
		];
	});
}

function signed({ signature, vocabulary }: Reading): string[] {
	const text = plain(signature.map((line) => line.text).join('\n'));
	const { consultant, inHouse } = vocabulary.companies;
	const words = text.split(/[^\p{L}]+/u).slice(0, MOST_SIGNED);
	return [
		...(consultant.test(text) ? ['consultant'] : []),
		...(inHouse.test(text) ? ['in house'] : []),
		...words.filter((word) => word.length > 1).map((word) => `${vocabulary.language}|${word}`),
	];
}
