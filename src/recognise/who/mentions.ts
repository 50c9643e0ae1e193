import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { isHeadingLine } from '../text/quoted-history.ts';
import { isRoleNoun } from '../what/title.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { HONORIFIC } from '../words/honorifics.ts';
import type { RoleWords } from '../words/role-words.ts';
import { type NameSpan, nameAt } from './names.ts';

/** A place in the mail that names somebody. */
export interface Mention extends NameSpan {
	readonly line: Line;
	/** A heading of quoted mail: who wrote or received it. */
	readonly heading: boolean;
}

const MOST = 120;
const MOST_QUOTED_LINES = 60;
const START =
	/(?<![\p{L}\d'@./_-])(?:\p{Lu}|(?:mevrouw|meneer|de heer|heer|mevr|dhr|frau|herrn?|mme|madame|monsieur|se[ñn]h?ora?|sra?|dra?|drs|ing|ir|prof|doña|don|d|lic|mr|mrs|ms|miss|chef|coach|cllr)\.? (?=\p{Lu}))/gu;

const kept = new WeakMap<Reading, readonly Mention[]>();

/** All places of a mail, but for its footer, that may name a person, in order; lone first names too. */
export function mentionsIn(reading: Reading): readonly Mention[] {
	const known = kept.get(reading);
	if (known !== undefined) return known;
	const mentions: Mention[] = [];
	let quoted = 0;
	for (const line of reading.lines) {
		if (line.kind === 'footer' || mentions.length >= MOST) continue;
		if (line.kind === 'quoted' && ++quoted > MOST_QUOTED_LINES) continue;
		mentions.push(...mentionsOn(line, reading.vocabulary.roles));
	}
	const first = mentions.slice(0, MOST);
	kept.set(reading, first);
	return first;
}

function mentionsOn(line: Line, roles: RoleWords): Mention[] {
	const mentions: Mention[] = [];
	const heading = line.kind === 'quoted' && isHeadingLine(line.text);
	let until = 0;
	for (const { index } of line.text.matchAll(START)) {
		const name = index < until ? null : personAt(line.text, index, roles);
		if (mentions.length >= MOST) break;
		if (name === null) continue;
		until = name.end;
		mentions.push({ ...name, start: line.start + name.start, end: line.start + name.end, line, heading });
	}
	return mentions;
}

/** The name at an offset without the job before it: "Küchenchef Christoph Eibl"; null where it is only a job. */
function personAt(text: string, at: number, roles: RoleWords): NameSpan | null {
	const name = nameAt(text, at, true);
	if (name === null) return null;
	const words = name.name.split(' ');
	const known = (word: string | undefined) => GIVEN_NAMES.has(plain(word ?? ''));
	// "Demandez Régis Vallat", "Chefmaskenbildnerin Dagmar Fürlinger": a sentence's first word, a title.
	if (words.length > 2 && !HONORIFIC.test(name.name) && !known(words[0]) && known(words[1]))
		return nameAt(text, name.start + (words[0]?.length ?? 0) + 1, false);
	const isJob = (word: string | undefined) => word !== undefined && isRoleNoun(plain(word), roles);
	if (words.length > 2 && isJob(words[0]))
		return nameAt(text, name.start + (words[0]?.length ?? 0) + 1, false);
	return words.length > 1 && isJob(words.at(-1)) && isJob(words.at(-2)) ? null : name;
}
