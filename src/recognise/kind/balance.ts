import type { PhraseMatch } from '../text/phrase-matcher.ts';
import type { Word } from '../text/words-of.ts';
import { PHRASE_CLASSES, type PhraseClass } from '../words/vocabulary.ts';
import type { Nearness } from './nearness.ts';

/** The different phrases of each class that a mail's new text holds, beside the appointment and anywhere. */
export type Counts = Map<PhraseClass, { readonly near: Set<string>; readonly all: Set<string> }>;

const JOB_CLASSES = between('interview', 'media');
const OTHER_CLASSES = between('media', null);
/** Of the classes about jobs, those that no other appointment shares: people meet, arrive and prepare anywhere. */
const OF_JOBS_ALONE: readonly PhraseClass[] = ['job', 'recruiting', 'application', 'stage', 'interview'];
const MANY = 6;

function between(first: PhraseClass, beyond: PhraseClass | null): readonly PhraseClass[] {
	const from = PHRASE_CLASSES.indexOf(first);
	return PHRASE_CLASSES.slice(from, beyond === null ? undefined : PHRASE_CLASSES.indexOf(beyond));
}

export function count(
	counts: Counts,
	words: readonly Word[],
	matches: readonly PhraseMatch[],
	near: Nearness,
): void {
	if (near === 'quoted') return;
	for (const { phraseClass, start, end } of matches) {
		const known = counts.get(phraseClass) ?? { near: new Set(), all: new Set() };
		counts.set(phraseClass, known);
		const phrase = words
			.filter((word) => word.start >= start && word.end <= end)
			.map((word) => word.text)
			.join(' ');
		known.all.add(phrase);
		if (near !== 'far') known.near.add(phrase);
	}
}

/** Names of features that tell whether a mail speaks more of a job or of another matter: one word of it is no sign. */
export function balanceOf(counts: Counts): string[] {
	const often = [...counts].filter(([, { all }]) => all.size >= 4).map(([name]) => `${name} often`);
	return [...often, ...balanceWhere(counts, 'near'), ...balanceWhere(counts, 'all')];
}

function balanceWhere(counts: Counts, where: 'near' | 'all'): string[] {
	const size = (name: PhraseClass) => counts.get(name)?.[where].size ?? 0;
	const others = OTHER_CLASSES.map(size);
	const top = Math.max(...others);
	const jobs = OF_JOBS_ALONE.reduce((sum, name) => sum + size(name), 0);
	const features = [
		`${where} job classes ${few(JOB_CLASSES.filter((name) => size(name) > 0).length)}`,
		`${where} other classes ${few(others.filter((each) => each > 0).length)}`,
		`${where} strongest other ${few(top)}`,
		`${where} leads ${leader(jobs, top)}`,
	];
	return size('interview') > 0 ? [...features, `${where} interview beside other ${howMany(top)}`] : features;
}

function few(amount: number): string {
	return String(Math.min(amount, MANY));
}

function leader(jobs: number, other: number): string {
	if (other > jobs + 2) return 'other';
	if (other > jobs) return 'rather other';
	if (jobs > other + 3) return 'job';
	return jobs > other ? 'rather job' : 'neither';
}

function howMany(amount: number): string {
	if (amount < 2) return amount === 0 ? 'none' : 'once';
	return amount < 4 ? 'some' : 'much';
}
