import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Line } from '../text/lines.ts';
import {
	AFTER_FIRST_NAME,
	CONTACT_ACTS,
	CONTACT_LABEL,
	NAMED_CONTACT,
	TURN_TO,
} from '../words/english/contacts.ts';
import { type NameSpan, nameAt } from './names.ts';

const LABEL_LOOKED_AT = 80;
const LEAD = 60;

/** Whom the mail itself names to turn to: "Contact: Mr Farrow", "ring Michelle on 0113 496 0100". */
export function namedContact(reading: Reading): Found<string> | null {
	const named = inField(reading) ?? inSentence(reading);
	return named === null ? null : inFull(reading, named);
}

function inField(reading: Reading): Found<string> | null {
	for (const line of reading.lines) {
		if (line.kind === 'quoted' || line.kind === 'subject') continue;
		const name = labelled(line);
		if (name !== null)
			return foundAt(reading.page, name.name, line.start + name.start, line.start + name.end, 0.85);
	}
	return null;
}

/** "Queries: Campaign Manager Noreen Garvey, ngarvey@…": the first name of the field. */
function labelled(line: Line): NameSpan | null {
	const label = CONTACT_LABEL.exec(line.text);
	if (label === null) return null;
	const from = label[0].length;
	const until = Math.min(line.text.length, from + LABEL_LOOKED_AT);
	for (let at = from; at < until; at++) {
		const name = startsWord(line.text, at) ? nameAt(line.text, at, at === from) : null;
		if (name !== null) return name;
	}
	return null;
}

function inSentence(reading: Reading): Found<string> | null {
	for (const sentence of reading.fresh) {
		const name = namedIn(sentence.text);
		if (name !== null)
			return foundAt(reading.page, name.name, sentence.start + name.start, sentence.start + name.end, 0.7);
	}
	return null;
}

function namedIn(text: string): NameSpan | null {
	for (let at = 0; at < text.length; at++) {
		const name = startsWord(text, at) ? nameAt(text, at, true) : null;
		if (name === null) continue;
		const before = text.slice(Math.max(0, at - LEAD), at);
		const whole = name.name.includes(' ');
		if (
			NAMED_CONTACT.test(before) ||
			(TURN_TO.test(before) && (whole || AFTER_FIRST_NAME.test(text.slice(name.end, name.end + 12))))
		)
			return name;
		if (whole && CONTACT_ACTS.test(text.slice(name.end, name.end + 80))) return name;
		at = name.end;
	}
	return null;
}

/** "Contact Courtney" is Courtney Albrecht where the mail names her in full. */
function inFull(reading: Reading, named: Found<string>): Found<string> {
	if (named.value.includes(' ')) return named;
	for (const line of reading.lines) {
		let at = line.text.indexOf(named.value);
		for (; at !== -1; at = line.text.indexOf(named.value, at + 1)) {
			const name = startsWord(line.text, at) ? nameAt(line.text, at, false) : null;
			if (name?.name.startsWith(`${named.value} `) === true) return { ...named, value: name.name };
		}
	}
	return named;
}

function startsWord(text: string, at: number): boolean {
	return /\p{Lu}/u.test(text[at] ?? '') && !/[\p{L}'-]/u.test(text[at - 1] ?? ' ');
}
