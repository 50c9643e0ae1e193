import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { ContactWords } from '../words/who-words.ts';
import { beginsTitled, type NameSpan, nameAt, namesIn } from './names.ts';

const LABEL_LOOKED_AT = 80;
const LEAD = 60;

/** Whom the mail itself names to turn to: "Contact: Mr Farrow", "ring Michelle on 0113 496 0100". */
export function namedContact(reading: Reading): Found<string> | null {
	const named = inField(reading) ?? inSentence(reading) ?? byNumber(reading);
	return named === null ? null : inFull(reading, named);
}

function inField(reading: Reading): Found<string> | null {
	const lines = reading.lines.filter((line) => line.kind !== 'quoted' && line.kind !== 'subject');
	for (const [index, line] of lines.entries()) {
		const name = labelled(line, reading.vocabulary.contacts, lines[index + 1]);
		if (name !== null) return foundAt(reading.page, name.name, name.start, name.end, 0.85);
	}
	return null;
}

/** "Queries: Campaign Manager Noreen Garvey, ngarvey@…": the first name of the field, or of the line below its name. */
function labelled(line: Line, words: ContactWords, below: Line | undefined): NameSpan | null {
	const label = words.label.exec(plain(line.text));
	if (label === null) return null;
	const alone = line.text.slice(label[0].length).trim() === '';
	const [holder, from] = alone && below !== undefined ? [below, 0] : [line, label[0].length];
	const until = Math.min(holder.text.length, from + LABEL_LOOKED_AT);
	for (let at = from; at < until; at++) {
		const name = beginsTitled(holder.text, at) ? nameAt(holder.text, at, at === from && !alone) : null;
		if (name !== null)
			return { name: name.name, start: holder.start + name.start, end: holder.start + name.end };
	}
	return null;
}

function inSentence(reading: Reading): Found<string> | null {
	for (const sentence of reading.fresh) {
		const name = namedIn(sentence.text, sentence.lower, reading.vocabulary.contacts);
		if (name !== null)
			return foundAt(reading.page, name.name, sentence.start + name.start, sentence.start + name.end, 0.7);
	}
	return null;
}

function namedIn(text: string, lower: string, words: ContactWords): NameSpan | null {
	for (let at = 0; at < text.length; at++) {
		const name = beginsTitled(text, at) ? nameAt(text, at, true) : null;
		if (name === null) continue;
		const before = lower.slice(Math.max(0, name.start - LEAD), at);
		const whole = name.name.includes(' ');
		const turned = words.turnTo.test(before);
		if (
			words.named.test(before) ||
			(turned && (whole || words.behindFirstName.test(lower.slice(name.end, name.end + 12))))
		)
			return name;
		if (whole && words.acts.test(withoutHouse(lower.slice(name.end, name.end + 90)))) return name;
		at = name.end;
	}
	return null;
}

/** "Jane Doe from Acme has invited you". */
function withoutHouse(behind: string): string {
	return behind.replace(
		/^ (?:from|at|of|von|bei|de|du|chez|del|van|bij|da|do) [^,.\n]{1,40}? (?=(?:has|is|would|will|invites|a|ha|hat|heeft|vous|te|le) )/,
		' ',
	);
}

const NUMBER_OF = /^ ?[,:(-]{0,2} ?(?:\(?\+?\d[\d ()./-]{6,20}\d|[\p{L}\d._%+'-]{1,64}@[\p{L}\d.-]{3,80})/u;
const NUMBER_BEFORE = /\d[\d ()./-]{6,20}\d\)? ?\($/;

/** "Inès Kaddour, 05 36 49 18 02", "06 39 98 55 02 (Maëlle Orsenne)": a name beside a number or an address. */
function byNumber(reading: Reading): Found<string> | null {
	for (const line of reading.lines) {
		if (line.kind === 'quoted' || line.kind === 'subject') continue;
		const name = namesIn(line.text, 0, false).find((each) => hasNumberBeside(line.text, each));
		if (name !== undefined)
			return foundAt(reading.page, name.name, line.start + name.start, line.start + name.end, 0.6);
	}
	return null;
}

function hasNumberBeside(text: string, name: NameSpan): boolean {
	return (
		NUMBER_OF.test(text.slice(name.end, name.end + 90)) ||
		NUMBER_BEFORE.test(text.slice(Math.max(0, name.start - 30), name.start))
	);
}

/** "Contact Courtney" is Courtney Albrecht where the mail names her in full. */
function inFull(reading: Reading, named: Found<string>): Found<string> {
	if (named.value.includes(' ')) return named;
	for (const line of reading.lines) {
		let at = line.text.indexOf(named.value);
		for (; at !== -1; at = line.text.indexOf(named.value, at + 1)) {
			const name = beginsTitled(line.text, at) ? nameAt(line.text, at, false) : null;
			if (name?.name.startsWith(`${named.value} `) === true) return { ...named, value: name.name };
		}
	}
	return named;
}
