import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import type { Sentence } from '../text/sentences.ts';
import { endsInRole } from './title.ts';
import { inSubject } from './titles-in-subject.ts';
import {
	afterLead,
	beforeMaybe,
	beforeRoleWord,
	inBrackets,
	labelled,
	standing,
	type Title,
} from './titles-in-text.ts';

const QUOTED_LOOKED_AT = 80;
/** Every title is compared with every other. */
const MOST_TITLES = 100;

/** The job title, as written; null where no words give it away. */
export function findRole(reading: Reading): Found<string> | null {
	const titles = titlesOf(reading);
	const rated = titles.map((title) => ({ title, score: rate(title, titles) }));
	const best = rated.sort((a, b) => b.score - a.score)[0];
	if (best === undefined || best.score < 1) return null;
	const { value, start, end } = best.title;
	return foundAt(reading.page, value, start, end, Math.min(0.95, 0.45 + 0.1 * best.score));
}

/** Quoted mail counts for less; a title that merely stands somewhere counts where nothing better is found. */
function titlesOf(reading: Reading): Title[] {
	const body = reading.lines.filter((line) => line.kind === 'body');
	const subject = reading.lines.filter((line) => line.kind === 'subject');
	const quoted = reading.quoted.slice(0, QUOTED_LOOKED_AT);
	const fresh = [...body.flatMap(labelled), ...reading.fresh.flatMap(told), ...subject.flatMap(inSubject)];
	const here = fresh.length > 0 ? fresh : reading.fresh.flatMap(standing);
	const titles = [...here, ...quoted.flatMap(toldBefore)].slice(0, MOST_TITLES);
	return titles.length > 0 ? titles : quoted.flatMap(standing).slice(0, MOST_TITLES);
}

function told(sentence: Sentence): Title[] {
	return [
		...beforeRoleWord(sentence, 3),
		...beforeMaybe(sentence),
		...afterLead(sentence, 2.6),
		...inBrackets(sentence),
	];
}

function toldBefore(sentence: Sentence): Title[] {
	return [...beforeRoleWord(sentence, 1.4), ...afterLead(sentence, 1.2)];
}

function rate(title: Title, titles: readonly Title[]): number {
	const lower = title.value.toLowerCase();
	const repeats = titles.filter((other) => other !== title && other.value.toLowerCase() === lower).length;
	const nested = titles.some(
		(other) => other.value.length > title.value.length && other.value.toLowerCase().includes(lower),
	);
	return title.weight + (endsInRole(title.value) ? 1.5 : 0) + Math.min(repeats, 2) * 0.5 - (nested ? 0.4 : 0);
}
